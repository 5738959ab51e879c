#include "core/analysis/departure.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "core/analysis/claim_standing.hpp"
#include "core/analysis/components.hpp"

namespace sleutelnet {

namespace {

// The cells in which each actor counts, so that only those are worked out again.
std::map<ActorId, std::vector<std::size_t>> cells_by_actor(const Coverage& coverage) {
  std::map<ActorId, std::vector<std::size_t>> cells;
  for (std::size_t index = 0; index < coverage.cells.size(); ++index) {
    if (coverage.cells[index].state == CellState::out_of_scope) continue;
    for (const auto& actor : actors_with(coverage.cells[index].basis, Standing::counts)) cells[actor].push_back(index);
  }
  return cells;
}

void weigh_cells(const Network& network, const Coverage& coverage, const std::vector<std::size_t>& cells,
                 DepartureImpact& impact) {
  std::map<AreaId, int> inhabitants;
  for (const auto index : cells) {
    const auto& cell = coverage.cells[index];
    const auto after = count_people(network, cell.basis, impact.actor);
    const CellPlace place{cell.area, cell.value};
    if (after.people == 0) {
      impact.cells_lost.push_back(place);
      inhabitants[cell.area] = cell.inhabitants;
    } else if (cell.independent >= 2 && after.independent < 2) {
      impact.cells_thinned.push_back(place);
    }
    if (cell.has_target && cell.meets_target && after.independent < cell.minimum) ++impact.targets_lost;
  }
  for (const auto& [area, number] : inhabitants) impact.inhabitants_lost += number;
}

Graph without_node(const Graph& graph, std::uint32_t gone) {
  Graph rest;
  rest.directed = graph.directed;
  rest.offsets.push_back(0);
  for (std::uint32_t node = 0; node < graph.size(); ++node) {
    if (node == gone) continue;
    rest.nodes.push_back(graph.nodes[node]);
    for (auto arc : graph.arcs_of(node)) {
      if (arc.target == gone) continue;
      if (arc.target > gone) --arc.target;
      rest.arcs.push_back(arc);
    }
    rest.offsets.push_back(static_cast<std::uint32_t>(rest.arcs.size()));
  }
  return rest;
}

// Others of the actor's component that are cut off from the largest part that is left of it.
int separated_by(const Components& before, const Components& after, std::uint32_t gone) {
  std::map<std::uint32_t, int> parts;
  for (std::uint32_t node = 0; node < after.of_node.size(); ++node) {
    const auto original = node < gone ? node : node + 1;
    if (before.of_node[original] == before.of_node[gone]) ++parts[after.of_node[node]];
  }
  int largest = 0;
  int all = 0;
  for (const auto& [part, size] : parts) {
    largest = std::max(largest, size);
    all += size;
  }
  return all - largest;
}

}  // namespace

std::vector<DepartureImpact> departure_impacts(const Network& network, const Coverage& coverage, const Graph& graph) {
  const auto cells = cells_by_actor(coverage);
  const auto before = weak_components(graph);
  const auto cut = cut_structure(graph);
  std::vector<DepartureImpact> impacts;
  for (std::uint32_t node = 0; node < graph.size(); ++node) {
    DepartureImpact impact{.actor = graph.nodes[node]};
    if (const auto found = cells.find(impact.actor); found != cells.end()) {
      weigh_cells(network, coverage, found->second, impact);
    }
    impact.components_before = static_cast<int>(before.sizes.size());
    impact.components_after = impact.components_before;
    if (cut.articulation[node]) {
      const auto after = weak_components(without_node(graph, node));
      impact.components_after = static_cast<int>(after.sizes.size());
      impact.separated = separated_by(before, after, node);
    } else if (before.sizes[before.of_node[node]] == 1) {
      --impact.components_after;
    }
    impacts.push_back(std::move(impact));
  }
  return impacts;
}

}  // namespace sleutelnet
