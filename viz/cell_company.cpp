#include "viz/cell_company.hpp"

#include <algorithm>

namespace sleutelnet {

namespace {

constexpr std::size_t most_nearby = 6;

void add_those_who_count(std::vector<Nearby>& found, const Cell& cell, std::variant<TermId, AreaId> where) {
  for (const auto& claim : cell.basis) {
    const bool known =
        std::any_of(found.begin(), found.end(), [&](const Nearby& near) { return near.actor == claim.actor; });
    if (claim.standing == Standing::counts && !known && found.size() < most_nearby) {
      found.push_back({claim.actor, where});
    }
  }
}

std::vector<Nearby> reachable_nearby(const Network& network, const Coverage& coverage, const CellPlace& place) {
  std::vector<Nearby> found;
  const auto* area = network.areas.find(place.area);
  for (const auto& cell : coverage.cells) {
    if (cell.area == place.area && cell.value != place.value) add_those_who_count(found, cell, cell.value);
  }
  for (const auto& cell : coverage.cells) {
    if (found.size() == most_nearby) break;
    const auto* other = network.areas.find(cell.area);
    const bool same_district = area != nullptr && other != nullptr && other->parent == area->parent;
    if (same_district && cell.area != place.area && cell.value == place.value) {
      add_those_who_count(found, cell, cell.area);
    }
  }
  return found;
}

std::map<ActorId, Introduction> ways_to(const Network& network, const Graph& graph, const Cell* cell,
                                        const std::vector<Nearby>& nearby) {
  std::vector<ActorId> asked;
  for (const auto& near : nearby) asked.push_back(near.actor);
  if (cell != nullptr) {
    for (const auto& claim : cell->basis) asked.push_back(claim.actor);
  }
  std::erase_if(asked, [&](const ActorId& actor) { return graph.index_of(actor) == graph.size(); });
  std::map<ActorId, Introduction> ways;
  for (auto& way : introductions(network, graph, asked)) ways.insert_or_assign(way.actor, way);
  return ways;
}

}  // namespace

bool update_company(CellCompany& company, const State& state, const Coverage& coverage, const Graph& graph) {
  const auto* chosen = std::get_if<CellPlace>(&state.selection);
  const auto cell = chosen != nullptr ? std::optional(*chosen) : std::nullopt;
  const auto revision = state.history.revision();
  if (company.revision == revision && company.options == state.coverage && company.cell == cell) return false;
  company = {revision, state.coverage, cell, {}, {}};
  if (!cell) return true;
  company.nearby = reachable_nearby(state.network(), coverage, *cell);
  company.ways = ways_to(state.network(), graph, coverage.find(cell->area, cell->value), company.nearby);
  return true;
}

}  // namespace sleutelnet
