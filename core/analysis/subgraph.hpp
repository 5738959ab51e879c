#pragma once
// The network of some of the actors: those and the ties among them. Nodes keep their ids and their order, not their
// index; each tie keeps its delay and number. Nobody kept gives an empty graph. Cost O(actors + ties).

#include <vector>

#include "core/analysis/graph.hpp"

namespace sleutelnet {

Graph induced_subgraph(const Graph& graph, const std::vector<bool>& kept);

}  // namespace sleutelnet
