#pragma once
// With how many does somebody stand in each kind of tie? One layer per kind, so that knowing each other and
// being account holder are not added up in silence.
//
// Ties in force between nodes of the graph; loops dropped. degree.layer…: distinct others; `in` those whose tie
// runs here, `out` those to whom it runs, `all` either way; an undirected tie runs both ways. Of parallel ties
// of one kind the strongest counts. strength.layer…: the sum of what was said of the strength (1 to 3); a tie of
// which it was not asked adds nothing and stands in `strength_unsaid`. Isolated nodes have 0 everywhere.
// The same numbers for directed and undirected graphs, of which only the nodes are used.
// Cost: O(ties log ties).

#include <vector>

#include "core/analysis/graph.hpp"

namespace sleutelnet {

struct LayerDegrees {  // per node
  std::vector<int> degree;
  std::vector<int> strength;
  std::vector<int> strength_unsaid;
  bool operator==(const LayerDegrees&) const = default;
};

struct TieLayer {
  TieKind kind{};
  LayerDegrees all, in, out;
};

// One for each kind of tie, in the order of TieKind, also where it does not occur.
std::vector<TieLayer> tie_layers(const Network& network, const Graph& graph);

}  // namespace sleutelnet
