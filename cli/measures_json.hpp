#pragma once
// Structural measures as JSON: of every actor or every tie, each with its convention, why a value is null, and the
// numbers that say how it came about (error, damping, length of the shortest tie, share and residual of each part).

#include <string>
#include <vector>

#include "core/analysis/node_measures.hpp"
#include "core/analysis/rank_robustness.hpp"
#include "core/analysis/tie_measures.hpp"

namespace sleutelnet {

// `robustness` is empty when nobody asked for it.
std::string measures_json(const Network& network, const Graph& graph, const MeasureOptions& options,
                          const std::vector<Measure>& measures, const std::vector<RanksUnderLoss>& robustness);

std::string tie_measures_json(const Network& network, const Graph& graph, const TieMeasures& measures);

}  // namespace sleutelnet
