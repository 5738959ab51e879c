#include "core/analysis/pagerank.hpp"

#include <cmath>
#include <numeric>

#include "core/analysis/incoming.hpp"

namespace sleutelnet {

namespace {

constexpr double error_allowed = 1e-12;
constexpr int most_sweeps = 10'000;

// Each weight becomes damping × the share of what leaves its source.
void weigh_by_share(IncomingArcs& arcs, double damping) {
  std::vector<double> leaving(arcs.size(), 0.0);
  for (std::size_t arc = 0; arc < arcs.sources.size(); ++arc) leaving[arcs.sources[arc]] += arcs.weights[arc];
  for (std::size_t arc = 0; arc < arcs.sources.size(); ++arc) {
    arcs.weights[arc] *= damping / leaving[arcs.sources[arc]];
  }
}

// Gauss–Seidel: what a node has just become is used at once. Returns the sum of the changes.
double sweep(const IncomingArcs& arcs, double restart, std::vector<double>& values) {
  double change = 0;
  for (std::size_t node = 0; node < arcs.size(); ++node) {
    double value = restart;
    for (auto arc = arcs.offsets[node]; arc < arcs.offsets[node + 1]; ++arc) {
      value += arcs.weights[arc] * values[arcs.sources[arc]];
    }
    change += std::abs(value - values[node]);
    values[node] = value;
  }
  return change;
}

}  // namespace

PageRank pagerank(const Graph& graph, const PageRankOptions& options) {
  PageRank result;
  const double damping = options.damping;
  if (!(damping >= 0 && damping < 1)) return {SpectralRefusal::factor_out_of_range, 0, {}};
  if (!all_positive(options.weights)) return {SpectralRefusal::weight_not_positive, 0, {}};
  if (graph.size() == 0) return result;
  auto arcs = incoming_arcs(graph, options.weights);
  weigh_by_share(arcs, damping);
  // Dangling mass restarts where everything does, so leaving it out only scales the vector.
  const auto size = static_cast<double>(graph.size());
  result.values.assign(graph.size(), 1 / size);
  for (int round = 0; round < most_sweeps; ++round) {
    const double change = sweep(arcs, (1 - damping) / size, result.values);
    const double sum = std::accumulate(result.values.begin(), result.values.end(), 0.0);
    result.error_bound = 2 * change * damping / (1 - damping) / sum;
    if (result.error_bound > error_allowed) continue;
    for (auto& value : result.values) value /= sum;
    return result;
  }
  return {SpectralRefusal::no_convergence, result.error_bound, {}};
}

}  // namespace sleutelnet
