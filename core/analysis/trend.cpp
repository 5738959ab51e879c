#include "core/analysis/trend.hpp"

#include <algorithm>

#include "core/analysis/gaps.hpp"
#include "core/analysis/tally.hpp"

namespace sleutelnet {

TrendPoint trend_point(const Network& network, const CoverageOptions& options) {
  auto own_date = options;
  own_date.as_of.reset();
  const auto covered = coverage(network, own_date);
  const auto& totals = covered.totals;
  TrendPoint point{.day = network.date, .key_figures = tally_people(network).taking_part, .cells = totals.cells};
  if (totals.cells > totals.unknown) {
    point.reached = totals.covered + totals.thin;
    point.gaps = static_cast<int>(gaps(network, covered).size());
  }
  return point;
}

std::vector<TrendPoint> trend(const std::vector<Network>& moments, const CoverageOptions& options) {
  std::vector<TrendPoint> points;
  points.reserve(moments.size());
  for (const auto& network : moments) points.push_back(trend_point(network, options));
  std::stable_sort(points.begin(), points.end(),
                   [](const TrendPoint& left, const TrendPoint& right) { return left.day < right.day; });
  return points;
}

}  // namespace sleutelnet
