#pragma once
// What does betweenness become when lengths are decimals and compared as they are? The sum 1/3 + 1/3 + 1/3 is not
// quite 1 there, so that some of several equally short paths are missed: what NetworkX 2.8 and 3 print with
// length 1/weight (networkx/algorithms/centrality/betweenness.py, Dijkstra with `==`). For comparison only; our
// own measure is betweenness() over whole lengths. Raw, an undirected pair once. Isolated: 0. No node: no values.
// Cost O(nodes × ties × log nodes).

#include <vector>

#include "core/analysis/graph.hpp"

namespace sleutelnet {

// `lengths` beside graph.arcs, each positive.
std::vector<double> decimal_betweenness(const Graph& graph, const std::vector<double>& lengths);

}  // namespace sleutelnet
