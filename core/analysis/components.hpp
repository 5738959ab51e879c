#pragma once
// Which parts of the network hang together, and what holds them together?
// Undirected view (direction is ignored): weak components, bridges, articulation points; strong
// components for directed graphs. An isolated actor is a component of its own, never an articulation
// point. Cost O(nodes + ties). References: tarjan1972, hopcroft1973.

#include <cstdint>
#include <utility>
#include <vector>

#include "core/analysis/graph.hpp"

namespace sleutelnet {

struct Components {
  std::vector<std::uint32_t> of_node;  // component number per node; numbered by their lowest node
  std::vector<std::uint32_t> sizes;
};

Components weak_components(const Graph& graph);
Components strong_components(const Graph& graph);

struct CutStructure {
  std::vector<bool> articulation;                                // per node: removing it splits its component
  std::vector<std::pair<std::uint32_t, std::uint32_t>> bridges;  // low node, high node; ordered
};

CutStructure cut_structure(const Graph& graph);

}  // namespace sleutelnet
