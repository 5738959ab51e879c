#pragma once
// How far does one actor reach over ties, in steps and in expected hours?
// Distances run out of the actor; an unreachable node has no distance. Others only: the actor itself is
// not counted (measures.md 3.6). Isolated: reaches 0; one node or none: nobody to reach.
// Counts lie in 0 … N−1 and never fall with more steps or hours; hours are delay.v1 (graph.hpp), an expectation.
// Conventions reach.steps.others, reach.others, reach.hours.delay.v1, eccentricity.of-reached, with .out or .in in a
// directed graph; reach.others.n-1 is reach.others ÷ (N−1), 0 … 1, not defined for N < 2.
// Cost per source O(ties), in hours O(ties log nodes).

#include <cstdint>
#include <vector>

#include "core/analysis/distances.hpp"
#include "core/analysis/graph.hpp"
#include "core/analysis/step_sweep.hpp"

namespace sleutelnet {

std::vector<std::int64_t> steps_from(const Graph& graph, std::size_t source);
std::vector<std::int64_t> hours_from(const Graph& graph, std::size_t source);

struct ReachCounts {
  StepCounts steps;
  int within_24h = 0;
  int within_72h = 0;
};

struct ReachOptions {
  std::size_t steps = 3;  // count others within 1, 2, … so many
  bool hours = true;      // and within a day and three: expected hours mean something here
  Effort effort;
};

// One per node, in graph order.
std::vector<ReachCounts> reach_counts(const Graph& graph, const ReachOptions& options = {});

// Others within so many hours alone, one per node: does not look any farther, so it costs less than all of
// reach_counts. O(nodes × (hours + ties within)).
std::vector<int> reached_within(const Graph& graph, int hours, const Effort& effort = {});

// One shortest path, ends included; empty when there is none. Ties in length go to the lower id.
std::vector<std::size_t> shortest_path(const Graph& graph, std::size_t from, std::size_t to);

}  // namespace sleutelnet
