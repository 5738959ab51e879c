#pragma once
// How did reach, gaps and the number of key figures go from snapshot to snapshot?
//
// Each network is judged on its own date by the same rules (coverage.v1). `reached`: cells in scope in which somebody
// counts; `gaps`: cells that ask for attention (gaps.hpp). Neither is defined where nothing is known: no cell in
// scope, or nobody was ever asked about any of them and nobody ever claimed one. A line through the points breaks
// there; unknown is never 0. A network without a date stands at Date{} and comes first. Unit: cells, people. Cost: one
// coverage and its gaps per network.

#include <optional>
#include <vector>

#include "core/analysis/coverage.hpp"

namespace sleutelnet {

struct TrendPoint {
  Date day{};
  int key_figures = 0;  // who take part
  int cells = 0;        // in scope
  std::optional<int> reached;
  std::optional<int> gaps;
  bool operator==(const TrendPoint&) const = default;
};

TrendPoint trend_point(const Network& network, const CoverageOptions& options = {});

// One per network, by date; of equal dates in the order given.
std::vector<TrendPoint> trend(const std::vector<Network>& moments, const CoverageOptions& options = {});

}  // namespace sleutelnet
