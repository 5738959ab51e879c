#pragma once
// The arcs of a graph laid out for sweeps from every node: bare targets, and nodes numbered so that neighbours
// lie near each other (breadth first). That halves the time of a sweep and changes no answer.

#include <cstdint>
#include <span>
#include <vector>

#include "core/analysis/graph.hpp"

namespace sleutelnet {

struct CompactGraph {
  std::vector<std::uint32_t> offsets;  // nodes + 1
  std::vector<std::uint32_t> targets;  // in the compact numbering, ascending per node
  std::vector<std::uint32_t> node_of;  // compact number → index in graph.nodes
  std::vector<std::uint32_t> arc_of;   // place in targets → index in graph.arcs
  bool directed = false;

  std::size_t size() const { return node_of.size(); }
};

// Cost O(nodes + ties × log of the degree).
CompactGraph compact(const Graph& graph);

// Values beside graph.arcs, put beside compact.targets; no values stay none.
template <class Value>
std::vector<Value> beside_targets(const CompactGraph& graph, const std::vector<Value>& beside_arcs) {
  std::vector<Value> values;
  if (beside_arcs.empty()) return values;
  values.reserve(graph.targets.size());
  for (const auto arc : graph.arc_of) values.push_back(beside_arcs[arc]);
  return values;
}

// Values beside compact nodes, put beside graph.nodes.
template <class Value>
std::vector<Value> beside_nodes(const CompactGraph& graph, const std::vector<Value>& compact_values) {
  std::vector<Value> values(compact_values.size());
  for (std::size_t node = 0; node < compact_values.size(); ++node) values[graph.node_of[node]] = compact_values[node];
  return values;
}

}  // namespace sleutelnet
