#pragma once
// What does the number on a tie of a plain network mean as a length? Never guessed: the caller says so
// (measures.md 3.3). Lengths become whole numbers of a common unit, so that equal paths are equal:
// 1/3 + 1/3 + 1/3 is 1.

#include <cstdint>
#include <vector>

#include "core/analysis/graph.hpp"
#include "core/network/network.hpp"
#include "core/support/result.hpp"

namespace sleutelnet {

// `lengths` runs beside graph.arcs, each positive; empty means every arc has length 1. `unit` is how long a
// length of 1 tick is, so that distances in ticks become distances in the unit asked.
struct LengthScale {
  std::vector<std::int64_t> lengths;
  double unit = 1.0;
};

enum class WeightMeaning {
  none,      // every tie is one step
  length,    // higher is farther: length = weight
  strength,  // higher is closer: length = 1/weight
};

// Refuses, with the tie and what stands there: a weight that is no plain decimal number, that is zero or
// negative, or weights that have no common unit within 64 bits. Ties without a weight count as 1.
// Parallel ties: the one that the graph kept, which is the first by id. Cost O(arcs log weights).
Result<LengthScale> weight_lengths(const Network& network, const Graph& graph, WeightMeaning meaning);

// The weight as a number for sums ("strength"); empty when it is no number. Missing counts as 1.
std::vector<double> arc_weights(const Network& network, const Graph& graph);

}  // namespace sleutelnet
