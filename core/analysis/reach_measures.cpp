#include "core/analysis/reach_measures.hpp"

#include <algorithm>

namespace sleutelnet {

namespace {

void count_steps(const std::vector<std::int64_t>& steps, ReachCounts& counts) {
  for (const auto distance : steps) {
    if (distance == 0 || distance == unreachable) continue;
    ++counts.reachable;
    counts.farthest_steps = std::max(counts.farthest_steps, distance);
    for (auto within = static_cast<std::size_t>(distance); within <= counts.within_steps.size(); ++within) {
      ++counts.within_steps[within - 1];
    }
  }
}

void count_hours(const std::vector<std::int64_t>& hours, ReachCounts& counts) {
  for (const auto distance : hours) {
    counts.within_24h += distance > 0 && distance <= 24 ? 1 : 0;
    counts.within_72h += distance > 0 && distance <= 72 ? 1 : 0;
  }
}

}  // namespace

std::vector<std::int64_t> steps_from(const Graph& graph, std::size_t source) { return Distances(graph).from(source); }

std::vector<std::int64_t> hours_from(const Graph& graph, std::size_t source) {
  return Distances(graph, delay_lengths(graph)).from(source);
}

std::vector<ReachCounts> reach_counts(const Graph& graph, int steps) {
  std::vector<ReachCounts> counts(graph.size());
  Distances by_steps(graph);
  Distances by_hours(graph, delay_lengths(graph));
  const bool any_tie = !graph.arcs.empty();
  for (std::size_t node = 0; node < graph.size(); ++node) {
    counts[node].within_steps.assign(static_cast<std::size_t>(steps), 0);
    count_steps(by_steps.from(node), counts[node]);
    if (any_tie) count_hours(by_hours.from(node), counts[node]);
  }
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
