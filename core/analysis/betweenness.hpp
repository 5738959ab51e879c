#pragma once
// Over whom, and over which tie, do the shortest ways between others run? (brandes2001). Of the coordinator's
// eyes only, and worded as "needs a backup" (P39).
//
// Of a node: Σ over pairs of others of the share of their shortest paths that pass it, endpoints excluded, an
// undirected pair once; normalised ÷ (N−1)(N−2), half of that undirected; not defined for N < 3 (empty), never
// 0 in its place. Convention betweenness.brandes. Largest value 1: the middle of a star.
// Of a tie: the same with the pair's own ends counted, an undirected tie in both directions together;
// normalised ÷ N(N−1), half of that undirected.
// Isolated: 0. Pairs in different parts add nothing. Lengths are whole numbers, so that paths of equal length
// are equal. Path counts are doubles, and where those overflow long doubles: between two nodes at most 10^4931
// shortest paths. Exact but for rounding (relative 1e-12); the same bit for bit with any number of threads.
// Cost: O(nodes × ties), with lengths O(nodes × ties × log nodes).

#include <optional>
#include <vector>

#include "core/analysis/graph.hpp"
#include "core/analysis/lengths.hpp"
#include "core/support/parallel.hpp"

namespace sleutelnet {

struct Betweenness {
  std::vector<double> raw;                        // per node
  std::vector<std::optional<double>> normalised;  // per node
};
Betweenness betweenness(const Graph& graph, const LengthScale& scale = {}, const Effort& effort = {});

struct EdgeBetweenness {
  std::vector<double> raw;  // beside graph.arcs; both arcs of an undirected tie hold its value
  std::vector<double> normalised;
};
EdgeBetweenness edge_betweenness(const Graph& graph, const LengthScale& scale = {}, const Effort& effort = {});

}  // namespace sleutelnet
