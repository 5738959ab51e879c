#pragma once
// The graph of one plausible network (plausible.v1), fast enough to be made hundreds of times: everything that
// does not depend on the luck is worked out once.
// Nodes are the participants who are not lost, whether they have ties or not; a tie is there when it was drawn
// and both its ends are. Loops are dropped. Parallel ties merge after the draw, so one that is lost leaves the
// other; the shortest delay of those that are there wins, and the first of them by id is named.
// What was dropped and merged is not counted again: make_graph tells that of the network as kept.
// Cost: O(ties log ties) once, then O(actors + ties) for each graph.

#include <cstdint>
#include <vector>

#include "core/analysis/graph.hpp"

namespace sleutelnet {

struct PossibleArc {
  std::uint32_t source = 0;
  Arc arc;
};
struct PossibleTies {
  bool directed = false;
  std::vector<ActorId> nodes;         // as in make_graph
  std::vector<std::uint32_t> actors;  // of each node its index in network.actors.rows()
  std::vector<PossibleArc> arcs;      // of every tie between two nodes, by source, target and tie
};
PossibleTies possible_ties(const Network& network, bool directed);

struct PlausibleGraph {
  Graph graph;
  std::vector<std::uint32_t> nodes;  // of each node its index in PossibleTies::nodes
};
// The masks run beside network.actors.rows() and network.ties.rows().
PlausibleGraph plausible_graph(const PossibleTies& possible, const std::vector<bool>& actors,
                               const std::vector<bool>& ties);

}  // namespace sleutelnet
