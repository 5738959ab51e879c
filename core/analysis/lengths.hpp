#pragma once
// What does the number on a tie of a plain network mean as a length? Never guessed: the caller says so
// (measures.md 3.3). Lengths become whole numbers of a common unit, so that equal paths are equal:
// 1/3 + 1/3 + 1/3 is 1.

#include <vector>

#include "core/analysis/centrality.hpp"
#include "core/network/network.hpp"
#include "core/support/result.hpp"

namespace sleutelnet {

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
