#include "core/analysis/departure.hpp"

#include "core/analysis/separation.hpp"

namespace sleutelnet {

std::vector<DepartureImpact> departure_impacts(const Network& network, const Coverage& coverage, const Graph& graph) {
  const auto people = cell_people(network, coverage);
  const auto actors = actor_of_node(network, graph);
  const auto apart = separations(graph);
  const auto before = separation_without(graph, {});
  std::vector<DepartureImpact> impacts;
  impacts.reserve(graph.size());
  for (std::size_t node = 0; node < graph.size(); ++node) {
    DepartureImpact impact;
    static_cast<CellLosses&>(impact) = losses_without(coverage, people, {&actors[node], 1});
    impact.actor = graph.nodes[node];
    impact.components_before = before.components;
    impact.components_after = apart[node].components;
    impact.separated = apart[node].separated;
    impacts.push_back(std::move(impact));
  }
  return impacts;
}

}  // namespace sleutelnet
