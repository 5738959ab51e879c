#pragma once
// What falls open when somebody leaves? For "needs a backup", never "important person" (P39, P40).
//
// Coverage is worked out again without this actor's claims; a cell is lost when people counted before
// and nobody counts after, thinned when it goes from covered to thin; a target is judged by its own response
// class. Components are of the undirected tie graph of participants; `separated` are the others that are no
// longer connected to the largest remaining part of the component the actor was in (separation.v1). Isolated
// actors separate nobody.
// Cost: O(claims + nodes + ties) for all actors together.

#include <vector>

#include "core/analysis/cell_people.hpp"
#include "core/analysis/coverage.hpp"
#include "core/analysis/graph.hpp"

namespace sleutelnet {

struct Losses : CellLosses {
  int components_before = 0;
  int components_after = 0;  // those who leave not counted
  int separated = 0;
  bool operator==(const Losses&) const = default;
};

struct DepartureImpact : Losses {
  ActorId actor;
};

// One per participant in graph order, whatever the kind of actor.
std::vector<DepartureImpact> departure_impacts(const Network& network, const Coverage& coverage, const Graph& graph);

}  // namespace sleutelnet
