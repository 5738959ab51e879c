#include "core/analysis/fragmentation.hpp"

#include "core/analysis/components.hpp"
#include "core/analysis/step_sweep.hpp"
#include "core/analysis/subgraph.hpp"

namespace sleutelnet {

namespace {

Graph without_nodes(const Graph& graph, const std::vector<std::uint32_t>& gone) {
  std::vector<bool> kept(graph.size(), true);
  for (const auto node : gone) kept.at(node) = false;
  return induced_subgraph(graph, kept);
}

// Σ 1/d over ordered pairs, farthest first.
double closeness_of_pairs(const std::vector<std::int64_t>& pairs_by_steps) {
  double sum = 0;
  for (auto steps = pairs_by_steps.size(); steps > 0; --steps) {
    sum += static_cast<double>(pairs_by_steps[steps - 1]) / static_cast<double>(steps);
  }
  return sum;
}

std::optional<double> one_less(double sum, std::size_t nodes) {
  if (nodes < 2) return std::nullopt;
  return 1 - sum / (static_cast<double>(nodes) * static_cast<double>(nodes - 1));
}

}  // namespace

Fragmentation fragmentation(const Graph& graph, const std::vector<std::uint32_t>& gone, const Effort& effort) {
  const auto rest = without_nodes(graph, gone);
  Fragmentation result;
  for (const std::int64_t size : weak_components(rest).sizes) result.connected_pairs += size * (size - 1) / 2;
  const auto closeness = closeness_of_pairs(pairs_by_steps(compact(rest), effort));
  const auto connected = 2 * static_cast<double>(result.connected_pairs);
  result.components = one_less(connected, graph.size());
  result.distances = one_less(closeness, graph.size());
  result.components_of_remaining = one_less(connected, rest.size());
  result.distances_of_remaining = one_less(closeness, rest.size());
  return result;
}

}  // namespace sleutelnet
