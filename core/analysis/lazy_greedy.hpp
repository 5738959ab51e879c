#pragma once
// Whom does a large network inform first, chosen one by one? The greedy set for inform_first, where a row of distances
// for every node is too much to hold.
//
// Each time the node that adds most joins; of equals the lowest. What a set reaches is submodular: a gain only shrinks
// as the set grows, so one of an earlier stage is a bound, and only nodes whose bound is in front are weighed again
// (minoux1978). Weighing one searches breadth first among those it is nearer to than the set is; steps to the set grow
// by one at most along a tie, so behind somebody who is not nearer nobody is.
// At each stage the value and the largest gains left, as many as the set has members, bound what any set of that size
// reaches; the lowest of these bounds is given. It is never looser than value ÷ (1 − 1/e) (nemhauser1978).
// Worths are those of step_worths.hpp. Isolated: reaches itself. Without nodes the set is empty. Cost: one sweep of
// step_sweep.hpp, then O(nodes × ties) for each member at most and far less where the set is near to most; memory
// O(nodes + ties). The same for any number of threads.

#include <cstdint>
#include <optional>
#include <vector>

#include "core/analysis/graph.hpp"
#include "core/analysis/step_worths.hpp"
#include "core/support/parallel.hpp"

namespace sleutelnet {

struct LazyGreedyOptions {
  std::size_t people = 1;           // above the number of nodes all are taken
  std::optional<int> within_steps;  // empty: by distance
};

struct GreedySet {
  std::vector<std::uint32_t> nodes;  // in the order of choice
  Ticks value = 0;
  Ticks bound = 0;  // no set of as many reaches more
  Ticks whole = 0;  // when everybody is reached directly
};

GreedySet lazy_greedy(const Graph& graph, const LazyGreedyOptions& options, const Effort& effort = {});

}  // namespace sleutelnet
