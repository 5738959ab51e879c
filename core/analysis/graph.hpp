#pragma once
// The participants and the ties between them as plain compressed arrays, which every structural measure
// reads. Self-loops are dropped and parallel ties merged; both are counted. Of parallel ties the shortest
// delay wins and the first by id keeps its weight; where direction is given up, the heavier of the two ways.
// Two directed ties that run opposite ways are parallel only where direction is given up.

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/network/network.hpp"

namespace sleutelnet {

struct GraphOptions {
  bool directed = false;          // keep the direction of directed ties; else every tie runs both ways
  bool participants_only = true;  // leave out who is a candidate, has left or was wound down
  bool only_in_force = true;      // leave out ties that are expired or not yet seen on the network's date
  bool operator==(const GraphOptions&) const = default;
};

struct Arc {
  std::uint32_t target = 0;
  std::int32_t delay_hours = 0;  // see delay_hours()
  std::uint32_t tie = 0;         // index in network.ties.rows()
};

struct Graph {
  bool directed = false;
  std::vector<ActorId> nodes;          // by id
  std::vector<std::uint32_t> offsets;  // nodes + 1; arcs of node v are arcs[offsets[v] .. offsets[v+1])
  std::vector<Arc> arcs;               // by target; an undirected tie stands in both ends
  int loops_dropped = 0;               // ties from an actor to itself
  int parallel_merged = 0;  // ties of which no arc is left, because others between the same two stand for them

  std::size_t size() const { return nodes.size(); }
  std::span<const Arc> arcs_of(std::size_t node) const {
    return {arcs.data() + offsets[node], arcs.data() + offsets[node + 1]};
  }
  std::size_t index_of(const ActorId& id) const;  // size() when absent
};

// Somebody without ties is a node without arcs; nobody who takes part gives no node and offsets of {0}. A tie with
// an end that is no node is left out. The same network gives the same graph, bit for bit.
// Cost O(actors + ties × log of the degree).
Graph make_graph(const Network& network, const GraphOptions& options = {});

// The graph with every arc turned round, which keeps its delay and tie; an undirected graph comes back as it was.
// Nodes keep their index, without nodes nothing changes. Cost O(nodes + arcs).
Graph reversed(const Graph& graph);

// Expected hours before a message over this tie is heard and acted on: the slower of how often the two
// speak (weekly 4, monthly 24, quarterly 72, yearly 168, rarely or unknown 336) and the response class
// of the receiver (2, 24, 72; unknown 168). Convention delay.v1 (measures.md 3.3): our own expectation, not an
// observation, and printed as such.
int delay_hours(Frequency frequency, ResponseClass receiver);

}  // namespace sleutelnet
