#pragma once
// What does the number on a tie of a plain network mean as a length? Never guessed: the caller says so
// (measures.md 3.3). Lengths become whole numbers of a common unit, so that equal paths are equal:
// 1/3 + 1/3 + 1/3 is 1.
//
// Two forms stand beside each other. Under the names of the libraries (harmonic_wlen, closeness_wf_winv) distances are
// in the unit of the file. Under harmonic_norm_… and closeness_wf_norm_… they are multiples of the shortest tie of this
// network, so that a value lies in 0 to 1 like one in steps; adding a shorter tie elsewhere changes them all.
// Betweenness is the same in both.

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

// How long the shortest tie is, in the unit of the scale; 1 without ties and in steps. Cost O(arcs).
double shortest_length(const LengthScale& scale);

// The first tie of the graph, in the order of its arcs, of which the weight is no plain decimal number; none: null.
const Tie* tie_without_number(const Network& network, const Graph& graph);

// The weight as a number for sums ("strength"); empty when there is a tie_without_number(). Missing counts as 1.
std::vector<double> arc_weights(const Network& network, const Graph& graph);

}  // namespace sleutelnet
