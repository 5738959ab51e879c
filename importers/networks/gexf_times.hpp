#pragma once
// When a node or edge of a GEXF file is there, in whole days: bounds count with it, open ones do not. An hour or a time
// zone says nothing to us; the day is the one that is written.

#include <optional>
#include <vector>

#include "core/support/date.hpp"
#include "importers/networks/foreign_network.hpp"
#include "importers/xml.hpp"

namespace sleutelnet {

struct DaySpan {
  std::optional<Date> from;   // nothing: from the beginning
  std::optional<Date> until;  // the last day; nothing: to the end
};

struct GexfTimes {
  std::vector<DaySpan> spans;  // none: always there
  bool dated = true;           // whether each time is a date; GEXF has plain numbers too
};

// Takes up every time that an element tells (start, endopen, timestamps, intervals …), in the words of all versions.
void add_times(GexfTimes& times, const XmlElement& element);

struct TimedNetwork {
  ForeignNetwork network;
  std::vector<GexfTimes> node_times;  // by place in the network
  std::vector<GexfTimes> edge_times;
};

inline constexpr std::size_t most_moments = 24;

// One network for each day on which something begins or is there for the last time. Times that are no dates, or days
// too many to keep apart, leave one network of all there ever was, and an issue.
std::vector<ForeignNetwork> by_moment(TimedNetwork timed, std::vector<Issue>& issues);

}  // namespace sleutelnet
