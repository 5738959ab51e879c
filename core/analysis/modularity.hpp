#pragma once
// How much more do ties run within the groups of a given grouping than chance would have them, everybody keeping
// the ties they have? Q = Σ over groups of (weight within ÷ m − resolution × (strength of the group ÷ 2m)²), with
// m the weight of all ties (newman2004; resolution: reichardt2006). Convention modularity.newman.undirected.
//
// Direction is ignored (undirected_view). The isolated add nothing. Groups need not be connected, and their numbers
// mean nothing. At resolution 1 from −0.5 to below 1, no unit. Not defined without ties (no actor, one actor):
// empty. Cost O(actors + ties log ties).

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/analysis/graph.hpp"

namespace sleutelnet {

struct ModularityOptions {
  double resolution = 1.0;      // above 1 favours smaller groups
  std::vector<double> weights;  // beside graph.arcs, none negative; empty: every tie weighs 1
};

// `community_of_node`: one number per node, below the number of nodes.
std::optional<double> modularity(const Graph& graph, std::span<const std::uint32_t> community_of_node,
                                 const ModularityOptions& options = {});

}  // namespace sleutelnet
