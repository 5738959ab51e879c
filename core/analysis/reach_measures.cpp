#include "core/analysis/reach_measures.hpp"

#include <algorithm>

#include "core/analysis/length_search.hpp"

namespace sleutelnet {

namespace {

// Searches from every node over expected hours up to the last that matters; `tell` is given the node and the
// search that settled whom it reaches.
template <class Tell>
void search_hours(const Graph& graph, std::int64_t last_hour, const Effort& effort, Tell tell) {
  const auto compacted = compact(graph);
  const auto lengths = beside_targets(compacted, delay_lengths(graph));
  const auto sources_a_chunk = std::max<std::size_t>(64, graph.size() / 64);
  for_each_chunk((graph.size() + sources_a_chunk - 1) / sources_a_chunk, effort, [&](std::size_t chunk) {
    LengthSearch search(compacted, lengths);
    const auto end = std::min(graph.size(), (chunk + 1) * sources_a_chunk);
    for (auto source = chunk * sources_a_chunk; source < end; ++source) {
      search.run(static_cast<std::uint32_t>(source), last_hour);
      tell(compacted.node_of[source], search);
    }
  });
}

int others_within(const LengthSearch& search, std::int64_t hours) {
  const auto order = search.order();
  return static_cast<int>(
             std::count_if(order.begin(), order.end(), [&](auto node) { return search.distance(node) <= hours; })) -
         1;
}

}  // namespace

std::vector<std::int64_t> steps_from(const Graph& graph, std::size_t source) { return Distances(graph).from(source); }

std::vector<std::int64_t> hours_from(const Graph& graph, std::size_t source) {
  return Distances(graph, delay_lengths(graph)).from(source);
}

std::vector<ReachCounts> reach_counts(const Graph& graph, const ReachOptions& options) {
  std::vector<ReachCounts> counts;
  counts.reserve(graph.size());
  for (auto& steps : step_counts(compact(graph), options.steps, options.effort)) counts.push_back({std::move(steps)});
  if (!options.hours) return counts;
  search_hours(graph, 72, options.effort, [&](std::uint32_t node, const LengthSearch& search) {
    counts[node].within_24h = others_within(search, 24);
    counts[node].within_72h = others_within(search, 72);
  });
  return counts;
}

std::vector<int> reached_within(const Graph& graph, int hours, const Effort& effort) {
  std::vector<int> reached(graph.size());
  search_hours(graph, hours, effort, [&](std::uint32_t node, const LengthSearch& search) {
    reached[node] = static_cast<int>(search.order().size()) - 1;
  });
  return reached;
}

std::vector<std::size_t> shortest_path(const Graph& graph, std::size_t from, std::size_t to) {
  // Distances towards the goal, so that walking from the start can take the lowest id at every step.
  const auto to_goal = steps_from(reversed(graph), to);
  if (to_goal[from] == unreachable) return {};
  std::vector<std::size_t> path{from};
  while (path.back() != to) {
    for (const auto& arc : graph.arcs_of(path.back())) {
      if (to_goal[arc.target] != to_goal[path.back()] - 1) continue;
      path.push_back(arc.target);
      break;
    }
  }
  return path;
}

}  // namespace sleutelnet
