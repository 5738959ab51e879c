#pragma once
// The measures as the window holds them: per family the last answer, of which revision, and the one measure that is
// chosen, ready for the list and the canvas. While a newer revision is worked out the older values stay in
// sight, told as such, so that nothing jumps.

#include <map>
#include <string>
#include <string_view>

#include "viz/state.hpp"
#include "viz/work.hpp"

namespace sleutelnet {

struct MeasuredFamily {
  std::uint64_t revision = 0;
  CoverageOptions options;
  MeasuredPart part;
};
using MeasuredFamilies = std::map<MeasureFamily, MeasuredFamily>;

// Whether nothing has changed that the family looks at.
bool is_fresh(const MeasuredFamily& family, std::uint64_t revision, const CoverageOptions& options);
std::vector<MeasureFamily> stale_families(const MeasuredFamilies& families, std::uint64_t revision,
                                          const CoverageOptions& options);

struct ChosenMeasure {
  std::string name;
  std::string convention;
  bool fresh = false;           // else of an older revision
  std::vector<ActorId> actors;  // by id
  std::vector<std::optional<double>> values;
  std::vector<std::optional<int>> ranks;  // rank.competition
  std::vector<std::size_t> order;         // highest first, equals by id, then those without a value
  std::size_t defined = 0;                // actors with a value
  double low = 0, high = 0;               // of the values there are
  UndefinedReason when_empty = UndefinedReason::none;

  std::size_t place_of(const ActorId& actor) const;  // in actors; their number when absent
};

// Empty when no family has a measure of that name.
std::optional<ChosenMeasure> chosen_measure(const MeasuredFamilies& families, std::string_view name,
                                            std::uint64_t revision, const CoverageOptions& options);

}  // namespace sleutelnet
