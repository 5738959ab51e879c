#include "viz/results.hpp"

#include <algorithm>
#include <cmath>

namespace sleutelnet {

namespace {

std::vector<DistrictRows> group_rows(const Network& network, const Coverage& coverage) {
  std::map<AreaId, std::vector<std::size_t>> by_district;
  for (std::size_t row = 0; row < coverage.areas.size(); ++row) {
    const auto* area = network.areas.find(coverage.areas[row]);
    by_district[area != nullptr ? area->parent : AreaId{}].push_back(row);
  }
  std::vector<DistrictRows> districts;
  for (auto& [district, rows] : by_district) districts.push_back({district, std::move(rows)});
  return districts;
}

// The network without who has left or was wound down: nobody draws a tie to them.
Graph drawn_graph(const Network& network) {
  Network present = network;
  present.actors.erase_if(
      [](const Actor& actor) { return actor.status == ActorStatus::left || actor.status == ActorStatus::wound_down; });
  return make_graph(present, {.participants_only = false});
}

// Somebody new stands beside who they know, or under everybody; those who are there stay where they are.
Position place_for_newcomer(const WindowResults& results, std::size_t node) {
  Position sum;
  double count = 0;
  double lowest = 0;
  for (const auto& arc : results.drawn.arcs_of(node)) {
    const auto at = results.places.find(results.drawn.nodes[arc.target]);
    if (at == results.places.end()) continue;
    sum = {sum.x + at->second.x, sum.y + at->second.y};
    ++count;
  }
  for (const auto& [actor, place] : results.places) lowest = std::max(lowest, place.y);
  if (count == 0) return {0.0, lowest + 1.0};
  const double turn = static_cast<double>(node) * 2.4;  // the golden angle keeps newcomers apart
  return {sum.x / count + std::cos(turn) * 0.8, sum.y / count + std::sin(turn) * 0.8};
}

void place_newcomers(WindowResults& results) {
  if (results.places.empty()) return;
  for (std::size_t node = 0; node < results.drawn.size(); ++node) {
    if (results.places.contains(results.drawn.nodes[node])) continue;
    results.places[results.drawn.nodes[node]] = place_for_newcomer(results, node);
  }
}

void recompute_network(WindowResults& results, const State& state) {
  results.graph = make_graph(state.network());
  results.drawn = drawn_graph(state.network());
  results.cuts = cut_structure(results.graph);
  results.reach.clear();
  place_newcomers(results);
}

void recompute_coverage(WindowResults& results, const State& state) {
  const auto& network = state.network();
  results.coverage = coverage(network, state.coverage);
  results.gaps = gaps(network, results.coverage);
  results.districts = group_rows(network, results.coverage);
  results.departures.clear();
}

void recompute_past(WindowResults& results, const State& state) {
  results.past.clear();
  auto options = state.coverage;
  options.as_of.reset();
  for (const auto& snapshot : state.snapshots) {
    if (snapshot.network.date >= state.network().date) continue;
    results.past.push_back({snapshot.network.date, coverage(snapshot.network, options)});
  }
}

void accept(WindowResults& results, const JobAnswer& answer) {
  for (std::size_t node = 0; node < answer.layout.size(); ++node) {
    results.places[answer.nodes[node]] = answer.layout[node];
  }
  place_newcomers(results);
  if (answer.revision == results.revision && answer.options == results.options) {
    results.departures = answer.departures;
    results.reach = answer.reach;
  }
}

}  // namespace

void refresh(WindowResults& results, const State& state, Jobs& jobs) {
  const bool first = results.revision == 0;
  const bool edited = results.revision != state.history.revision();
  const bool asked_otherwise = first || results.options != state.coverage;
  const bool arrange = first || results.layout_generation != state.layout_generation;
  results.revision = state.history.revision();
  results.options = state.coverage;
  results.layout_generation = state.layout_generation;
  if (edited) recompute_network(results, state);
  if (edited) update_shapes(results.shapes, state.network());
  if (edited || asked_otherwise) recompute_coverage(results, state);
  if (asked_otherwise) recompute_past(results, state);
  if (edited || asked_otherwise || arrange) {
    JobRequest request{results.revision, state.network(), state.coverage, results.drawn, std::nullopt};
    if (arrange) request.layout = LayoutOptions{.seed = state.layout_generation + 1};
    jobs.start(std::move(request));
  }
  if (const auto answer = jobs.take()) accept(results, *answer);
}

const Gap* gap_at(const WindowResults& results, const CellPlace& cell) {
  const auto at = std::find_if(results.gaps.begin(), results.gaps.end(),
                               [&](const Gap& gap) { return gap.area == cell.area && gap.value == cell.value; });
  return at != results.gaps.end() ? &*at : nullptr;
}

const DepartureImpact* departure_of(const WindowResults& results, const ActorId& actor) {
  const auto at = std::find_if(results.departures.begin(), results.departures.end(),
                               [&](const DepartureImpact& impact) { return impact.actor == actor; });
  return at != results.departures.end() ? &*at : nullptr;
}

bool needs_backup(const WindowResults& results, const ActorId& actor) {
  const auto node = results.graph.index_of(actor);
  return node < results.cuts.articulation.size() && results.cuts.articulation[node];
}

Position place_of(const State& state, const WindowResults& results, const ActorId& actor) {
  if (const auto moved = state.moved.find(actor); moved != state.moved.end()) return moved->second;
  const auto place = results.places.find(actor);
  return place != results.places.end() ? place->second : Position{};
}

TermId shown_value(const State& state, const WindowResults& results) {
  const auto& values = results.coverage.values;
  if (std::find(values.begin(), values.end(), state.column) != values.end()) return state.column;
  return values.empty() ? TermId{} : values.front();
}

}  // namespace sleutelnet
