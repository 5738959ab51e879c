#include "core/analysis/reach_measures.hpp"

#include <algorithm>

#include "core/analysis/length_search.hpp"

namespace sleutelnet {

namespace {

// Others within a day and within three, from one source after another.
void count_hours(const CompactGraph& graph, const Graph& given, std::vector<ReachCounts>& counts,
                 const Effort& effort) {
  const auto lengths = beside_targets(graph, delay_lengths(given));
  const auto sources_a_chunk = std::max<std::size_t>(64, graph.size() / 64);
  for_each_chunk((graph.size() + sources_a_chunk - 1) / sources_a_chunk, effort, [&](std::size_t chunk) {
    LengthSearch search(graph, lengths);
    const auto end = std::min(graph.size(), (chunk + 1) * sources_a_chunk);
    for (auto source = chunk * sources_a_chunk; source < end; ++source) {
      search.run(static_cast<std::uint32_t>(source), 72);
      auto& count = counts[graph.node_of[source]];
      count.within_72h = static_cast<int>(search.order().size()) - 1;
      count.within_24h = static_cast<int>(std::count_if(search.order().begin(), search.order().end(),
                                                        [&](auto node) { return search.distance(node) <= 24; })) -
                         1;
    }
  });
}

}  // namespace

std::vector<std::int64_t> steps_from(const Graph& graph, std::size_t source) { return Distances(graph).from(source); }

std::vector<std::int64_t> hours_from(const Graph& graph, std::size_t source) {
  return Distances(graph, delay_lengths(graph)).from(source);
}

std::vector<ReachCounts> reach_counts(const Graph& graph, const ReachOptions& options) {
  const auto compacted = compact(graph);
  std::vector<ReachCounts> counts;
  counts.reserve(graph.size());
  for (auto& steps : step_counts(compacted, options.steps, options.effort)) counts.push_back({std::move(steps)});
  if (options.hours) count_hours(compacted, graph, counts, options.effort);
  return counts;
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
