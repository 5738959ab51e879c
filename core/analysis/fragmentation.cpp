#include "core/analysis/fragmentation.hpp"

#include <algorithm>
#include <limits>

#include "core/analysis/components.hpp"
#include "core/analysis/distances.hpp"

namespace sleutelnet {

namespace {

Graph without_nodes(const Graph& graph, const std::vector<std::uint32_t>& gone) {
  constexpr auto leaves = std::numeric_limits<std::uint32_t>::max();
  std::vector<std::uint32_t> place(graph.size(), 0);
  for (const auto node : gone) place.at(node) = leaves;
  Graph rest;
  rest.directed = graph.directed;
  for (std::uint32_t node = 0; node < graph.size(); ++node) {
    if (place[node] == leaves) continue;
    place[node] = static_cast<std::uint32_t>(rest.nodes.size());
    rest.nodes.push_back(graph.nodes[node]);
  }
  rest.offsets.push_back(0);
  for (std::size_t node = 0; node < graph.size(); ++node) {
    if (place[node] == leaves) continue;
    for (const auto& arc : graph.arcs_of(node)) {
      if (place[arc.target] != leaves) rest.arcs.push_back({place[arc.target], arc.delay_hours, arc.tie});
    }
    rest.offsets.push_back(static_cast<std::uint32_t>(rest.arcs.size()));
  }
  return rest;
}

// How many ordered pairs lie so many steps apart. Whole numbers, so that their sum is the same in any order.
std::vector<std::int64_t> pairs_by_distance(const Graph& graph, const Effort& effort) {
  constexpr std::size_t chunk_nodes = 64;
  std::vector<std::vector<std::int64_t>> counts((graph.size() + chunk_nodes - 1) / chunk_nodes);
  for_each_chunk(counts.size(), effort, [&](std::size_t chunk) {
    auto& count = counts[chunk];
    count.assign(graph.size(), 0);
    Distances distances(graph);
    const auto end = std::min(graph.size(), (chunk + 1) * chunk_nodes);
    for (auto source = chunk * chunk_nodes; source < end; ++source) {
      for (const auto steps : distances.from(source)) {
        if (steps != unreachable) ++count[static_cast<std::size_t>(steps)];
      }
    }
  });
  std::vector<std::int64_t> total(graph.size(), 0);
  for (const auto& count : counts) {
    for (std::size_t steps = 0; steps < count.size(); ++steps) total[steps] += count[steps];
  }
  return total;
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
  const auto pairs = pairs_by_distance(rest, effort);
  double closeness = 0;
  for (auto steps = pairs.size(); steps-- > 1;) {
    closeness += static_cast<double>(pairs[steps]) / static_cast<double>(steps);
  }
  const auto connected = 2 * static_cast<double>(result.connected_pairs);
  result.components = one_less(connected, graph.size());
  result.distances = one_less(closeness, graph.size());
  result.components_of_remaining = one_less(connected, rest.size());
  result.distances_of_remaining = one_less(closeness, rest.size());
  return result;
}

}  // namespace sleutelnet
