#pragma once
// Every structural measure of a tie that we offer, as one list of columns beside the ties: over which do the shortest
// ways run, and which is the only link? What `sleutelnet measures --ties` prints. Worded as "needs a backup" (P39).
//
// edge_betweenness, _norm: betweenness.hpp, with the pair's own ends counted; normalised ÷ N(N−1), half of that
// undirected, 0 to 1. With lengths (…_wlen, …_winv) when a meaning of the weight is given. bridge: 1 when its loss
// splits a part of the network, direction ignored (separation.hpp), else 0. Always defined: a tie has two ends.
// No tie: no rows. In an undirected graph a tie is one row, from the end that the tie names first; in a directed graph
// one row for each way that counts. Of parallel ties the one that the graph kept. Refuses what weight_lengths()
// refuses. Cost: that of edge betweenness, once more with lengths.

#include <vector>

#include "core/analysis/graph.hpp"
#include "core/analysis/lengths.hpp"
#include "core/analysis/measure.hpp"
#include "core/support/parallel.hpp"

namespace sleutelnet {

struct MeasuredTie {
  std::uint32_t tie = 0;  // index in network.ties.rows()
  std::uint32_t source = 0, target = 0;
};

struct TieMeasures {
  std::vector<MeasuredTie> ties;  // by tie, then by source
  std::vector<Measure> measures;  // values beside `ties`
};

struct TieMeasureOptions {
  WeightMeaning weight = WeightMeaning::none;
  Effort effort;
};

Result<TieMeasures> tie_measures(const Network& network, const Graph& graph, const TieMeasureOptions& options = {});

}  // namespace sleutelnet
