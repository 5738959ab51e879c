#pragma once
// What falls open when somebody leaves? For "needs a backup", never "important person" (P39, P40).
//
// Coverage is worked out again without this actor's claims; a cell is lost when people counted before
// and nobody counts after, thinned when it goes from covered to thin. Components are of the undirected
// tie graph of participants; `separated` are the others that are no longer connected to the largest
// remaining part of the component the actor was in. Isolated actors separate nobody.
// Cost: O(claims + actors × (nodes + ties)).

#include <vector>

#include "core/analysis/coverage.hpp"
#include "core/analysis/graph.hpp"

namespace sleutelnet {

struct DepartureImpact {
  ActorId actor;
  std::vector<CellPlace> cells_lost;
  std::vector<CellPlace> cells_thinned;
  int targets_lost = 0;       // cells whose target was met and no longer is
  long inhabitants_lost = 0;  // of the buurten in which a cell is lost, each buurt once
  int components_before = 0;
  int components_after = 0;  // the actor itself not counted
  int separated = 0;
};

// One per participant in graph order, whatever the kind of actor.
std::vector<DepartureImpact> departure_impacts(const Network& network, const Coverage& coverage, const Graph& graph);

}  // namespace sleutelnet
