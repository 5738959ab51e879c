#include "viz/explore/explored.hpp"

#include <algorithm>

#include "core/analysis/reach_measures.hpp"
#include "viz/results.hpp"

namespace sleutelnet {

namespace {

ExploreQuestion question_of(const State& state) {
  ExploreQuestion asked{.filters = state.explore.filters,
                        .ego_steps = state.ego_steps,
                        .ego = {},
                        .chosen = state.explore.chosen,
                        .way = state.explore.way};
  if (const auto* actor = std::get_if<ActorId>(&state.selection); actor != nullptr) {
    asked.ego = *actor;
  }
  return asked;
}

std::size_t left_out(const std::vector<bool>& marks) {
  return static_cast<std::size_t>(std::count(marks.begin(), marks.end(), false));
}

void find_shown(Explored& explored, const WindowResults& results, const State& state) {
  const auto& drawn = results.drawn;
  explored.shown.assign(drawn.size(), true);
  explored.hidden.clear();
  const auto narrow = [&](const std::vector<bool>& marks) {
    for (std::size_t node = 0; node < marks.size(); ++node) {
      explored.shown[node] = explored.shown[node] && marks[node];
    }
    return left_out(marks);
  };
  std::vector<Condition> of_tie;
  for (const auto& filter : explored.asked.filters) {
    explored.hidden.push_back(narrow(who_meet(state, results, filter)));
    if (of_ties(filter)) of_tie.push_back(filter);
  }
  explored.ties_narrowed = !of_tie.empty();
  explored.ties = explored.ties_narrowed ? ties_left(state, results, of_tie) : std::vector<TieEnds>{};
  explored.hidden_by_steps = 0;
  if (explored.asked.ego_steps > 0 && drawn.index_of(explored.asked.ego) < drawn.size()) {
    explored.hidden_by_steps = narrow(who_meet(state, results, NearTo{explored.asked.ego, explored.asked.ego_steps}));
  }
  explored.in_sight = drawn.size() - left_out(explored.shown);
}

StepFigures steps_of(const Graph& drawn, const ActorId& ego) {
  StepFigures figures;
  const auto middle = drawn.index_of(ego);
  if (middle == drawn.size()) return figures;
  figures.on.resize(static_cast<std::size_t>(most_ego_steps));
  const auto steps = steps_from(drawn, middle);
  for (std::size_t node = 0; node < steps.size(); ++node) {
    if (node == middle) continue;
    if (steps[node] == unreachable) {
      ++figures.apart;
    } else if (steps[node] > most_ego_steps) {
      ++figures.beyond;
    } else {
      ++figures.on[static_cast<std::size_t>(steps[node]) - 1];
    }
  }
  return figures;
}

void count_cells(SetFigures& figures, const Coverage& coverage, const State& state) {
  const auto& chosen = state.explore.chosen;
  std::set<AreaId> areas;
  for (const auto& cell : coverage.cells) {
    if (cell.state == CellState::out_of_scope) continue;
    const bool reached = std::any_of(cell.basis.begin(), cell.basis.end(), [&](const ClaimStanding& claim) {
      return claim.standing == Standing::counts && chosen.contains(claim.actor);
    });
    if (!reached) continue;
    ++figures.cells;
    areas.insert(cell.area);
  }
  figures.neighbourhoods = static_cast<int>(areas.size());
  for (const auto& code : areas) {
    const auto* area = state.network().areas.find(code);
    if (area != nullptr && area->inhabitants) figures.inhabitants += *area->inhabitants;
    if (area == nullptr || !area->inhabitants) ++figures.inhabitants_unknown;
  }
}

void count_ties(SetFigures& figures, const Graph& drawn, const std::set<ActorId>& chosen) {
  std::set<std::uint32_t> others;
  for (const auto& id : chosen) {
    const auto node = drawn.index_of(id);
    if (node == drawn.size()) continue;
    for (const auto& arc : drawn.arcs_of(node)) {
      if (!chosen.contains(drawn.nodes[arc.target])) {
        others.insert(arc.target);
      } else if (arc.target > node) {
        ++figures.ties_among;
      }
    }
  }
  figures.contacts = static_cast<int>(others.size());
}

SetFigures figures_of(const WindowResults& results, const State& state) {
  SetFigures figures;
  const auto& chosen = state.explore.chosen;
  if (chosen.empty()) return figures;
  for (const auto& id : chosen) {
    const auto* actor = state.network().actors.find(id);
    if (actor != nullptr) ++figures.of_kind[static_cast<std::size_t>(actor->kind)];
    if (!actor_shown(results, id)) ++figures.out_of_sight;
  }
  count_cells(figures, results.coverage, state);
  count_ties(figures, results.drawn, chosen);
  return figures;
}

}  // namespace

bool update_explored(WindowResults& results, const State& state, bool anew) {
  auto& explored = results.explored;
  auto asked = question_of(state);
  if (!anew && asked == explored.asked) return false;
  explored.asked = std::move(asked);
  find_shown(explored, results, state);
  explored.set = figures_of(results, state);
  explored.steps = steps_of(results.drawn, explored.asked.ego);
  explored.ways.reset();
  if (const auto& way = explored.asked.way) {
    explored.ways = ways_between(state.network(), results.graph, way->from, way->to);
  }
  return true;
}

bool tie_shown(const Explored& explored, std::uint32_t left, std::uint32_t right) {
  return !explored.ties_narrowed || std::binary_search(explored.ties.begin(), explored.ties.end(),
                                                       TieEnds(std::min(left, right), std::max(left, right)));
}

bool actor_shown(const WindowResults& results, const ActorId& actor) {
  const auto node = results.drawn.index_of(actor);
  return node < results.explored.shown.size() && results.explored.shown[node];
}

RemovalFigures removal_figures(const Records& records, const std::set<ActorId>& actors) {
  const auto& network = records.network;
  RemovalFigures figures;
  const auto count = [](const auto& rows, auto goes) {
    return static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), goes));
  };
  const auto of_them = [&](const auto& row) { return actors.contains(row.actor); };
  figures.ties =
      count(network.ties, [&](const Tie& tie) { return actors.contains(tie.source) || actors.contains(tie.target); });
  figures.reach = count(network.reach, of_them);
  figures.contacts = count(network.contacts, of_them);
  figures.agreements = count(network.agreements, of_them);
  figures.names =
      count(records.vault.identities, [&](const Identity& identity) { return actors.contains(identity.id); });
  figures.members = count(network.actors, [&](const Actor& actor) {
    return actors.contains(actor.organisation) && !actors.contains(actor.id);
  });
  return figures;
}

}  // namespace sleutelnet
