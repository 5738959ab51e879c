#include "viz/district_rows.hpp"

#include <algorithm>
#include <map>

namespace sleutelnet {

namespace {

// What each row is ordered by, highest first; empty when that is not known.
using Weights = std::vector<std::optional<double>>;

Weights gaps_of_rows(const Coverage& coverage, const std::vector<Gap>& gaps) {
  std::map<AreaId, double> count;
  for (const auto& gap : gaps) ++count[gap.area];
  Weights weights;
  for (const auto& area : coverage.areas) weights.push_back(count[area]);
  return weights;
}

Weights weights_of(const Network& network, const Coverage& coverage, const std::vector<Gap>& gaps, AreaOrder order,
                   const ContextFigures& context) {
  if (order == AreaOrder::gaps) return gaps_of_rows(coverage, gaps);
  Weights weights;
  for (std::size_t row = 0; row < coverage.areas.size(); ++row) {
    if (order == AreaOrder::inhabitants) {
      const auto* area = network.areas.find(coverage.areas[row]);
      weights.push_back(area != nullptr && area->inhabitants ? std::optional<double>(*area->inhabitants)
                                                             : std::nullopt);
    } else {
      weights.push_back(row < context.rows.size() ? context.rows[row].value : std::nullopt);
    }
  }
  return weights;
}

std::optional<double> weight_of(const DistrictRows& district, const Weights& weights, AreaOrder order) {
  std::optional<double> weight;
  for (const auto row : district.rows) {
    if (!weights[row]) continue;
    const double sum = weight.value_or(0) + *weights[row];
    weight = order == AreaOrder::context ? std::max(weight.value_or(*weights[row]), *weights[row]) : sum;
  }
  return weight;
}

}  // namespace

std::vector<DistrictRows> district_rows(const Network& network, const Coverage& coverage, const std::vector<Gap>& gaps,
                                        AreaOrder order, const ContextFigures& context) {
  std::map<AreaId, std::vector<std::size_t>> by_district;
  for (std::size_t row = 0; row < coverage.areas.size(); ++row) {
    const auto* area = network.areas.find(coverage.areas[row]);
    by_district[area != nullptr ? area->parent : AreaId{}].push_back(row);
  }
  std::vector<DistrictRows> districts;
  for (auto& [district, rows] : by_district) districts.push_back({district, std::move(rows)});
  if (order == AreaOrder::code) return districts;
  const auto weights = weights_of(network, coverage, gaps, order, context);
  for (auto& district : districts) {
    std::stable_sort(district.rows.begin(), district.rows.end(),
                     [&](std::size_t left, std::size_t right) { return weights[left] > weights[right]; });
  }
  std::stable_sort(districts.begin(), districts.end(), [&](const DistrictRows& left, const DistrictRows& right) {
    return weight_of(left, weights, order) > weight_of(right, weights, order);
  });
  return districts;
}

}  // namespace sleutelnet
