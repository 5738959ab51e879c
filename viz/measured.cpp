#include "viz/measured.hpp"

#include <algorithm>
#include <numeric>

#include "core/analysis/ranks.hpp"

namespace sleutelnet {

namespace {

// Without a value last; equal values keep the order of the ids.
std::vector<std::size_t> highest_first(const std::vector<std::optional<double>>& values) {
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t left, std::size_t right) { return values[left] > values[right]; });
  return order;
}

void find_range(ChosenMeasure& chosen) {
  for (const auto& value : chosen.values) {
    if (!value) continue;
    chosen.low = chosen.defined == 0 ? *value : std::min(chosen.low, *value);
    chosen.high = chosen.defined == 0 ? *value : std::max(chosen.high, *value);
    ++chosen.defined;
  }
}

}  // namespace

bool is_fresh(const MeasuredFamily& family, std::uint64_t revision, const CoverageOptions& options) {
  if (family.revision != revision) return false;
  return family.part.family != MeasureFamily::coverage || family.options == options;
}

std::vector<MeasureFamily> stale_families(const MeasuredFamilies& families, std::uint64_t revision,
                                          const CoverageOptions& options) {
  // What a hand waits for first; the families that need equations come last.
  static constexpr MeasureFamily in_turn[] = {
      MeasureFamily::degree,    MeasureFamily::distance, MeasureFamily::betweenness, MeasureFamily::cohesion,
      MeasureFamily::brokerage, MeasureFamily::coverage, MeasureFamily::spectral,    MeasureFamily::current_flow};
  static_assert(std::size(in_turn) == std::size(all_families));
  std::vector<MeasureFamily> stale;
  for (const auto family : in_turn) {
    const auto found = families.find(family);
    if (found == families.end() || !is_fresh(found->second, revision, options)) stale.push_back(family);
  }
  return stale;
}

std::size_t ChosenMeasure::place_of(const ActorId& actor) const {
  const auto at = std::lower_bound(actors.begin(), actors.end(), actor);
  return at != actors.end() && *at == actor ? static_cast<std::size_t>(at - actors.begin()) : actors.size();
}

std::optional<ChosenMeasure> chosen_measure(const MeasuredFamilies& families, std::string_view name,
                                            std::uint64_t revision, const CoverageOptions& options) {
  for (const auto& [family, measured] : families) {
    for (const auto& measure : measured.part.measures) {
      if (measure.name != name) continue;
      ChosenMeasure chosen{.name = measure.name, .convention = measure.convention};
      chosen.fresh = is_fresh(measured, revision, options);
      chosen.actors = measured.part.nodes;
      chosen.values = measure.values;
      chosen.ranks = ranks(measure.values);
      chosen.order = highest_first(measure.values);
      chosen.when_empty = measure.when_empty;
      find_range(chosen);
      return chosen;
    }
  }
  return std::nullopt;
}

}  // namespace sleutelnet
