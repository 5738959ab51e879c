#pragma once
// How much of the grid does one actor reach over ties? The cells in scope in which somebody counts who stands
// within so many steps, or so many expected hours, the actor's own cells included: 0 steps are those alone.
// A claim of somebody farther away adds nothing, nor does one that does not count today (coverage.v1).
// Isolated: the own cells. Unit: a share of the cells in scope, or of their inhabitants, each cell weighing as
// many as live there; 0 … 1; not defined (empty) when nothing is in scope, or nobody lives there.
// Convention reach.cells.v1 (measures.md 3.6). Cost O(actors × (ties + actors reached × cells / 64)).

#include <optional>
#include <vector>

#include "core/analysis/coverage.hpp"
#include "core/analysis/graph.hpp"
#include "core/support/parallel.hpp"

namespace sleutelnet {

struct CellReachOptions {
  int within = 2;            // steps, or hours
  bool in_hours = false;     // over expected hours (delay.v1)
  bool inhabitants = false;  // weigh each cell by its inhabitants
  Effort effort;
};

// One per node of the graph.
std::vector<std::optional<double>> cell_reach(const Coverage& coverage, const Graph& graph,
                                              const CellReachOptions& options = {});

}  // namespace sleutelnet
