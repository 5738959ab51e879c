#include "core/analysis/cell_reach.hpp"
#include "core/analysis/coverage_betweenness.hpp"
#include "core/analysis/measure_families.hpp"

namespace sleutelnet {

void add_coverage_measures(const MeasureInput& input, MeasureList& list) {
  const auto* coverage = input.options.coverage;
  if (coverage == nullptr) return;
  const auto& effort = input.options.effort;
  list.add("cells_2step", "reach.cells.v1", cell_reach(*coverage, input.graph, {.within = 2, .effort = effort}),
           UndefinedReason::nothing_in_scope);
  list.add("cells_24h", "reach.cells.v1.delay.v1",
           cell_reach(*coverage, input.graph, {.within = 24, .in_hours = true, .effort = effort}),
           UndefinedReason::nothing_in_scope);
  if (input.graph.directed) {
    list.add_refused("coverage_betweenness", "betweenness.coverage.v1", input.graph.size(), UndefinedReason::directed);
    return;
  }
  list.add("coverage_betweenness", "betweenness.coverage.v1", coverage_betweenness(*coverage, input.graph, effort),
           UndefinedReason::fewer_than_two_neighbourhoods);
}

}  // namespace sleutelnet
