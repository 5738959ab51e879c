#pragma once
// How far does one actor reach over ties, in steps and in expected hours?
// Distances run out of the actor; an unreachable node has no distance. Others only: the actor itself is
// not counted (measures.md 3.6). Isolated: reaches 0. Cost per source O(ties), in hours O(ties log nodes).

#include <cstdint>
#include <limits>
#include <vector>

#include "core/analysis/graph.hpp"

namespace sleutelnet {

inline constexpr std::int64_t unreachable = std::numeric_limits<std::int64_t>::max();

std::vector<std::int64_t> steps_from(const Graph& graph, std::size_t source);

// Shortest sum of arc lengths; `lengths` runs beside graph.arcs and is positive.
std::vector<std::int64_t> distances_from(const Graph& graph, std::size_t source,
                                         const std::vector<std::int64_t>& lengths);

std::vector<std::int64_t> hours_from(const Graph& graph, std::size_t source);

struct ReachCounts {
  std::vector<int> within_steps;  // others within 1, 2, … steps
  int reachable = 0;
  int within_24h = 0;
  int within_72h = 0;
  std::int64_t farthest_steps = 0;
};

ReachCounts reach_counts(const Graph& graph, std::size_t source, int steps = 3);

// One shortest path, ends included; empty when there is none. Ties in length go to the lower id.
std::vector<std::size_t> shortest_path(const Graph& graph, std::size_t from, std::size_t to);

}  // namespace sleutelnet
