#pragma once
// The participants and the ties between them as plain compressed arrays, which every structural measure
// reads. Self-loops are dropped and parallel ties merged; both are counted. Of parallel ties the shortest
// delay wins and the first by id keeps its weight; where direction is given up, the heavier of the two ways.

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
  int loops_dropped = 0;
  int parallel_merged = 0;

  std::size_t size() const { return nodes.size(); }
  std::span<const Arc> arcs_of(std::size_t node) const {
    return {arcs.data() + offsets[node], arcs.data() + offsets[node + 1]};
  }
  std::size_t index_of(const ActorId& id) const;  // size() when absent
};

Graph make_graph(const Network& network, const GraphOptions& options = {});

// The graph with every arc turned round; an undirected graph is its own reverse.
Graph reversed(const Graph& graph);

// Expected hours before a message over this tie is heard and acted on: the slower of how often the two
// speak (weekly 4, monthly 24, quarterly 72, yearly 168, rarely or unknown 336) and the response class
// of the receiver (2, 24, 72; unknown 168). Convention delay.v1 (measures.md 3.3): our own expectation, not an
// observation, and printed as such.
int delay_hours(Frequency frequency, ResponseClass receiver);

}  // namespace sleutelnet
