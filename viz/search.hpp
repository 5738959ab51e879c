#pragma once
// Who or what does the text in the search box mean? People by name or id, areas by name, values of the
// facet and measures by label, commands that can be given now. Without regard to capitals and accents; matches at the
// start of a word come first.

#include <string_view>
#include <variant>
#include <vector>

#include "viz/action_table.hpp"

namespace sleutelnet {

struct FoundMeasure {
  std::string name;  // of docs/measures.md
  bool operator==(const FoundMeasure&) const = default;
};
using SearchTarget = std::variant<ActorId, AreaId, TermId, const Command*, FoundMeasure>;

struct SearchHit {
  SearchTarget target;
  std::string name;
  std::string kind;  // what it is, in the language
};

std::vector<SearchHit> search_hits(const State& state, std::string_view text, std::size_t most);

// Whether `wanted` stands in `text`, without regard to capitals and accents.
bool mentions(std::string_view text, std::string_view wanted);

}  // namespace sleutelnet
