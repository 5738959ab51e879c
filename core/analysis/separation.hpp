#pragma once
// What falls apart when somebody leaves, two people leave, a group leaves, or one tie is lost?
//
// Direction is ignored (undirected_view.hpp). Convention separation.v1: `components` are the parts of the network
// afterwards, those who left not counted; `separated` are the others who are no longer connected to the largest
// remaining part of the component that was theirs. Somebody isolated separates nobody and takes a component along; with
// one node nothing remains; without nodes there is nothing to ask. Parallel ties are one (graph.hpp), so that a bridge
// is all there is between two actors.
// Cost: O(nodes + ties) for all actors, all bridges, or all partners of one actor together: one depth-first
// pass keeps the size of what hangs under each node (hopcroft1973).

#include <cstdint>
#include <vector>

#include "core/analysis/graph.hpp"

namespace sleutelnet {

struct Separation {
  int components = 0;
  int separated = 0;
  bool operator==(const Separation&) const = default;
};

// When each actor leaves alone, in graph order.
std::vector<Separation> separations(const Graph& graph);

// When `gone` leaves together with each other actor; in the place of `gone` itself, when it leaves alone. Asks
// for an undirected graph (undirected_view.hpp), which whoever asks for all pairs makes once.
std::vector<Separation> separations_beside(const Graph& undirected, std::uint32_t gone);

// When these leave together; double mention counts once.
Separation separation_without(const Graph& graph, const std::vector<std::uint32_t>& gone);

struct Bridge {
  std::uint32_t low = 0, high = 0;  // its ends
  std::uint32_t tie = 0;            // index in network.ties.rows(); of two opposite ties the first by id
  int separated = 0;                // actors on the smaller side
  bool operator==(const Bridge&) const = default;
};

// The ties whose loss splits a component, by ends.
std::vector<Bridge> bridges(const Graph& graph);

}  // namespace sleutelnet
