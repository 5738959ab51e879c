#pragma once
// What do rounds give that are stopped before they have settled? Loops of other programs, rewritten from their
// published sources, for comparison only; our own measures are eigenvector_centrality() and pagerank().
//
// adding_rounds: Gephi's eigenvector (EigenvectorCentrality.java): the sums of each round are added to those of
//   the rounds before instead of replacing them, 100 times; largest 1, incoming ties, no weights.
// power_rounds: SocNetV's eigenvector (Matrix::powerIteration): at most 500 products, until the change is below
//   1e-7 in all; swings to and fro in a network of two sides. Length 1, outgoing ties. `settled` tells which.
// rank_until_steady: Gephi's PageRank (PageRank.java): until no value rises by a thousandth of itself.
// rank_in_place: SocNetV's PageRank (Graph::prestigePageRank): each value takes over at once, until no change is
//   above 1e-5; who has no ties keeps 1/N and who leads nowhere passes nothing on, so that the sum is not 1.
// No node: no values. Cost: rounds × ties.

#include <vector>

#include "core/analysis/graph.hpp"

namespace sleutelnet {

std::vector<double> adding_rounds(const Graph& graph);

struct PowerRounds {
  std::vector<double> values;
  bool settled = false;
};
// `weights` beside graph.arcs; empty means 1.
PowerRounds power_rounds(const Graph& graph, const std::vector<double>& weights = {});

std::vector<double> rank_until_steady(const Graph& graph, const std::vector<double>& weights = {});
std::vector<double> rank_in_place(const Graph& graph);

}  // namespace sleutelnet
