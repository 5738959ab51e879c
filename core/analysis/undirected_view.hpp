#pragma once
// The network with direction given up: two actors are tied when a tie runs between them either way. Every
// actor stays, at its own index. Of two opposite arcs the larger weight and the shorter delay hold, as in the
// symmetrised networks of the reference data. An undirected graph comes back as it was. Cost O(ties log ties).

#include <span>
#include <vector>

#include "core/analysis/graph.hpp"

namespace sleutelnet {

struct UndirectedView {
  Graph graph;                  // directed is false; every tie stands in both ends
  std::vector<double> weights;  // beside graph.arcs
};

// `weights` runs beside the arcs of the graph given; empty means that every tie weighs 1.
UndirectedView undirected_view(const Graph& graph, std::span<const double> weights = {});

// The ties of an undirected graph: how many pairs of actors are tied.
std::size_t tie_count(const Graph& undirected);

}  // namespace sleutelnet
