#pragma once
// Of which actors and ties is a graph made, and what was left out on the way? What stands beside every number.
//
// By kind and by standing: ties in force between two nodes, loops left out, before parallel ones are merged; so
// they add up to `in_force`. Left out: expired, first seen after the date, or with an end that does not take
// part (counted there, whatever else). For a graph of ties in force. Cost O(ties log nodes).

#include <array>
#include <vector>

#include "core/analysis/graph.hpp"
#include "core/analysis/tie_standing.hpp"

namespace sleutelnet {

struct CountedNetwork {
  int nodes = 0;
  bool directed = false;
  int arcs = 0;  // ties that count, an undirected one once
  int in_force = 0;
  std::array<int, 6> by_kind{};      // by TieKind
  std::array<int, 6> by_standing{};  // by TieStanding
  int loops_dropped = 0;
  int parallel_merged = 0;
  int outside = 0;
  int expired = 0;
  int not_yet = 0;
  bool operator==(const CountedNetwork&) const = default;
};

CountedNetwork counted_network(const Network& network, const Graph& graph);

}  // namespace sleutelnet
