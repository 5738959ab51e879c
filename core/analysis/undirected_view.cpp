#include "core/analysis/undirected_view.hpp"

#include <algorithm>
#include <tuple>

#include "core/support/require.hpp"

namespace sleutelnet {

namespace {

struct WeightedArc {
  std::uint32_t source;
  Arc arc;
  double weight;

  bool runs_beside(const WeightedArc& other) const { return source == other.source && arc.target == other.arc.target; }
};

std::vector<WeightedArc> arcs_both_ways(const Graph& graph, std::span<const double> weights) {
  std::vector<WeightedArc> arcs;
  arcs.reserve(graph.arcs.size() * 2);
  for (std::uint32_t node = 0; node < graph.size(); ++node) {
    for (auto index = graph.offsets[node]; index < graph.offsets[node + 1]; ++index) {
      const auto& arc = graph.arcs[index];
      const double weight = weights.empty() ? 1.0 : weights[index];
      arcs.push_back({node, arc, weight});
      arcs.push_back({arc.target, {node, arc.delay_hours, arc.tie}, weight});
    }
  }
  std::sort(arcs.begin(), arcs.end(), [](const WeightedArc& left, const WeightedArc& right) {
    return std::tie(left.source, left.arc.target, right.weight, left.arc.tie) <
           std::tie(right.source, right.arc.target, left.weight, right.arc.tie);
  });
  return arcs;
}

}  // namespace

UndirectedView undirected_view(const Graph& graph, std::span<const double> weights) {
  SLEUTELNET_REQUIRE(weights.empty() || weights.size() == graph.arcs.size());
  if (!graph.directed) {
    if (weights.empty()) return {graph, std::vector<double>(graph.arcs.size(), 1.0)};
    return {graph, {weights.begin(), weights.end()}};
  }
  UndirectedView view;
  view.graph.nodes = graph.nodes;
  view.graph.loops_dropped = graph.loops_dropped;
  view.graph.parallel_merged = graph.parallel_merged;
  view.graph.offsets.assign(graph.size() + 1, 0);
  const WeightedArc* kept = nullptr;
  for (const auto& candidate : arcs_both_ways(graph, weights)) {
    auto& arcs = view.graph.arcs;
    if (kept != nullptr && candidate.runs_beside(*kept)) {
      arcs.back().delay_hours = std::min(arcs.back().delay_hours, candidate.arc.delay_hours);
      continue;
    }
    arcs.push_back(candidate.arc);
    view.weights.push_back(candidate.weight);
    ++view.graph.offsets[candidate.source + 1];
    kept = &candidate;
  }
  for (std::size_t node = 0; node < graph.size(); ++node) view.graph.offsets[node + 1] += view.graph.offsets[node];
  return view;
}

std::size_t tie_count(const Graph& undirected) {
  SLEUTELNET_REQUIRE(!undirected.directed);
  return undirected.arcs.size() / 2;
}

}  // namespace sleutelnet
