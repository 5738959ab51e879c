#pragma once
// Through whom does the municipality come to somebody? An account holder of that person where there is one
// (account_holding.hpp), the lowest id of several; else the shortest way over known ties from a municipal team, or from
// a professional where no team takes part. It is about the way to somebody, never about what they are worth (P39).
//
// Of equally short ways the one with the lowest ids, from the person on, is given. Ties count in both directions. Who
// is of the municipality themselves, or the professional one starts from, needs nobody: the way is empty. Where no way
// is known, or somebody takes no part, it is not defined. Isolated: not defined, unless they are a start. Convention
// introduction.v1. Cost O(nodes + ties) for all together.

#include <optional>
#include <vector>

#include "core/analysis/graph.hpp"

namespace sleutelnet {

struct Introduction {
  ActorId actor;
  std::optional<std::vector<ActorId>> through;  // in the order in which they are asked; the actor is not in it
  bool account_holder = false;                  // the one in `through` keeps up with the actor
  bool operator==(const Introduction&) const = default;
};

// One per asked actor, in the order asked. The graph is the undirected one of participants.
std::vector<Introduction> introductions(const Network& network, const Graph& graph, const std::vector<ActorId>& asked);

}  // namespace sleutelnet
