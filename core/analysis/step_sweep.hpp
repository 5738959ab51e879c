#pragma once
// How many others stand at each number of steps from every node? Breadth-first searches from 512 sources at
// once, a bit for each: one pass over an arc serves all sources whose front stands at its start (then2014).
// Isolated: nobody. One node or none: nothing to count. Directed: steps run out of the source.
// Cost O(sources / 512 × depth × ties) at most, far less where fronts coincide. Exact, in whole numbers.

#include <cstdint>
#include <vector>

#include "core/analysis/compact_graph.hpp"
#include "core/support/parallel.hpp"

namespace sleutelnet {

struct StepCounts {
  int reached = 0;            // others
  std::int64_t sum = 0;       // of their distances
  double inverse_sum = 0;     // Σ 1/distance, nearest first
  std::int64_t farthest = 0;  // 0 when nobody is reached
  std::vector<int> within;    // others within 1, 2, … steps, as many as asked
};

// One per node of the graph that was made compact, in its order.
std::vector<StepCounts> step_counts(const CompactGraph& graph, std::size_t steps, const Effort& effort = {});

// How many ordered pairs lie 1, 2, … steps apart, up to the farthest that are connected: whole numbers, of which
// no sum depends on the order of the nodes.
std::vector<std::int64_t> pairs_by_steps(const CompactGraph& graph, const Effort& effort = {});

// Of each node, what the others it reaches are worth in all, when one so many steps away is worth worths[steps] and
// one farther than there are worths nothing. In the order of the nodes of the graph that was made compact.
std::vector<std::int64_t> worths_reached(const CompactGraph& graph, const std::vector<std::int64_t>& worths,
                                         const Effort& effort = {});

}  // namespace sleutelnet
