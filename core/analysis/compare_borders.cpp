#include "core/analysis/compare_borders.hpp"

#include <utility>

namespace sleutelnet {

ComparisonOverBorders compare_over_borders(const Network& before, const Network& after, const Crosswalk& crosswalk,
                                           const CoverageOptions& options) {
  ComparisonOverBorders result;
  result.borders.carried = carry_over(before, after, crosswalk);
  auto own_date = options;
  own_date.as_of.reset();
  result.borders.totals_own = coverage(before, own_date).totals;
  result.comparison = compare(result.borders.carried.network, after, options);
  return result;
}

}  // namespace sleutelnet
