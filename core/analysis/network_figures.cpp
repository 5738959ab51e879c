#include "core/analysis/network_figures.hpp"

#include <algorithm>

#include "core/analysis/centrality.hpp"
#include "core/analysis/components.hpp"
#include "core/analysis/step_sweep.hpp"
#include "core/analysis/undirected_view.hpp"

namespace sleutelnet {

namespace {

std::optional<double> degree_assortativity(const Graph& graph) {
  const auto view = undirected_view(graph).graph;
  const auto degree = degrees(view).all;
  if (view.arcs.empty()) return std::nullopt;
  double sum = 0;
  for (const double value : degree) sum += value * value;
  const double mean = sum / static_cast<double>(view.arcs.size());  // of the degree at the end of a tie
  double together = 0;
  double spread = 0;
  for (std::size_t node = 0; node < view.size(); ++node) {
    const double own = degree[node] - mean;
    for (const auto& arc : view.arcs_of(node)) together += own * (degree[arc.target] - mean);
    spread += degree[node] * own * own;
  }
  if (spread <= 0) return std::nullopt;
  return together / spread;
}

struct PathSums {
  double steps = 0;
  double pairs = 0;
  std::int64_t farthest = 0;

  void add(const StepCounts& counts) {
    steps += static_cast<double>(counts.sum);
    pairs += counts.reached;
    farthest = std::max(farthest, counts.farthest);
  }
  std::optional<double> mean() const { return pairs > 0 ? std::optional(steps / pairs) : std::nullopt; }
};

}  // namespace

NetworkFigures network_figures(const Graph& graph, const Effort& effort) {
  NetworkFigures figures;
  if (graph.size() == 0) return figures;
  const auto counts = step_counts(compact(graph), 0, effort);
  const auto components = weak_components(graph);
  const auto largest = std::max_element(components.sizes.begin(), components.sizes.end());
  const auto number = static_cast<std::uint32_t>(largest - components.sizes.begin());
  PathSums all;
  PathSums within;
  for (std::size_t node = 0; node < graph.size(); ++node) {
    all.add(counts[node]);
    if (components.of_node[node] == number) within.add(counts[node]);
  }
  const auto degree = degrees(graph).all;
  figures.ties = static_cast<std::int64_t>(graph.arcs.size()) / (graph.directed ? 1 : 2);
  figures.isolated = std::count(degree.begin(), degree.end(), 0);
  figures.degree_assortativity = degree_assortativity(graph);
  figures.average_path_length = all.mean();
  const auto size = static_cast<double>(graph.size());
  if (graph.size() > 1) figures.reachable_share = all.pairs / (size * (size - 1));
  figures.largest_component = {*largest, std::nullopt, within.mean()};
  if (within.pairs > 0) figures.largest_component.diameter = within.farthest;
  return figures;
}

}  // namespace sleutelnet
