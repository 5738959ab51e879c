#include "viz/results.hpp"

#include <algorithm>

#include "core/analysis/layout_room.hpp"
#include "viz/listed_gaps.hpp"
#include "viz/place_answers.hpp"
#include "viz/update.hpp"

namespace sleutelnet {

namespace {

// The network without who has left or was wound down: nobody draws a tie to them.
Graph drawn_graph(const Network& network) {
  Network present = network;
  present.actors.erase_if(
      [](const Actor& actor) { return actor.status == ActorStatus::left || actor.status == ActorStatus::wound_down; });
  return make_graph(present, {.participants_only = false});
}

// Those who are there stay where they are.
void place_newcomers(WindowResults& results) {
  if (results.places.empty()) return;
  std::vector<std::optional<Position>> known(results.drawn.size());
  bool all = true;
  for (std::size_t node = 0; node < known.size(); ++node) {
    const auto found = results.places.find(results.drawn.nodes[node]);
    if (found != results.places.end()) known[node] = found->second;
    all = all && known[node];
  }
  if (all) return;
  const auto places = with_newcomers(results.drawn, known);
  for (std::size_t node = 0; node < known.size(); ++node) results.places[results.drawn.nodes[node]] = places[node];
  ++results.placed;
}

void recompute_network(WindowResults& results, const State& state) {
  results.graph = make_graph(state.network());
  results.drawn = drawn_graph(state.network());
  results.cuts = cut_structure(results.graph);
  results.reach.clear();
  results.certainty.clear();
  results.links.reset();
  place_newcomers(results);
}

void recompute_coverage(WindowResults& results, const State& state) {
  const auto& network = state.network();
  results.coverage = coverage(network, state.coverage);
  results.gaps = gaps(network, results.coverage);
  results.quiet = quiet_cells(network, results.coverage, network.choices.quiet_days);
  results.departures.clear();
  results.departure_order.clear();
  results.leaving.reset();
  results.scenarios.clear();
  results.explanation.reset();
}

void recompute_rows(WindowResults& results, const State& state) {
  const auto& network = state.network();
  results.indicators = indicators_known(network);
  results.look = state.look;
  results.listed = listed_gaps(results.gaps, state.look.listed);
  results.listed_counts = listed_counts(results.gaps);
  results.listed_areas = areas_of(results.gaps, results.listed);
  results.never_asked = areas_of(results.gaps, listed_gaps(results.gaps, ListedGaps::never_asked));
  results.context = context_figures(network, results.coverage, state.look.context);
  results.districts = district_rows(network, results.coverage, results.gaps, state.look.order, results.context);
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

// Takes over one part of an answer; false when it is of another revision or of another question.
class Acceptance {
 public:
  Acceptance(WindowResults& results, const State& state, const JobAnswer& answer)
      : results_(results), state_(state), answer_(answer) {}

  bool operator()(const DeparturePart& part) const {
    if (!same_network() || !same_question()) return false;
    results_.departures = part.departures;
    results_.departure_order = departure_order(results_.departures);
    results_.reach = part.reach;
    return true;
  }
  // Of the place Compare and Plan the older answer stays in sight until the new one is there.
  bool operator()(const ComparePart& part) const {
    results_.compared = {answer_.revision, answer_.options, part};
    return true;
  }
  bool operator()(const RecruitPart& part) const {
    results_.recruited = {answer_.revision, answer_.options, part};
    return true;
  }
  bool operator()(const InformPart& part) const {
    results_.informed = {answer_.revision, answer_.options, part};
    return true;
  }
  bool operator()(const LeavingPart& part) const {
    if (!same_network() || !same_question()) return false;
    results_.leaving = part;
    return true;
  }
  bool operator()(const ScenarioPart& part) const {
    if (!same_network() || !same_question()) return false;
    results_.scenarios[part.asked] = part;
    return true;
  }
  bool operator()(const ExplanationPart& part) const {
    if (!same_network() || !same_question()) return false;
    results_.explanation = part;
    return true;
  }
  // Places are good for any revision: who is new in it finds a place beside the others.
  bool operator()(const LayoutPart& part) const {
    if (part.asked != arrangement_asked(state_)) return false;
    // With less motion only the first look, so that there is something to see, and the last.
    if (!part.finished && state_.less_motion && results_.looked == part.asked) return false;
    if (part.finished) {
      results_.arranged = part.asked;
      results_.arrange_trouble = part.trouble;
    }
    if (part.trouble) return true;
    results_.backdrop = part.backdrop;
    results_.looked = part.asked;
    ++results_.placed;
    results_.places.clear();
    for (std::size_t node = 0; node < part.places.size(); ++node) {
      results_.places.emplace_hint(results_.places.end(), part.nodes[node], part.places[node]);
    }
    place_newcomers(results_);
    return true;
  }
  bool operator()(const GroupsPart& part) const {
    if (part.kind != state_.arrange.groups) return false;
    results_.groups = {answer_.revision, answer_.options, part};
    return true;
  }
  bool operator()(const MeasuredPart& part) const {
    if (!same_network()) return false;
    results_.families[part.family] = {answer_.revision, answer_.options, part};
    return true;
  }
  bool operator()(const CertaintyPart& part) const {
    if (!same_network()) return false;
    results_.certainty[part.measure] = part;
    return true;
  }

 private:
  bool same_network() const { return answer_.revision == results_.revision; }
  bool same_question() const { return answer_.options == results_.options; }

  WindowResults& results_;
  const State& state_;
  const JobAnswer& answer_;
};

bool take_answers(WindowResults& results, const State& state, Jobs& jobs) {
  bool accepted = false;
  for (const auto& answer : jobs.take()) {
    // What was worked out for another municipality, open before this one.
    if (answer.revision < state.history.steps().front().revision) continue;
    accepted = std::visit(Acceptance(results, state, answer), answer.part) || accepted;
  }
  return accepted;
}

AskedFor question(const WindowResults& results, const State& state) {
  AskedFor asked{.revision = results.revision, .options = results.options, .layout = arrangement_asked(state)};
  asked.groups = state.place == WindowPlace::network ? state.arrange.groups : GroupKind::none;
  asked.leaving.assign(state.leaving.begin(), state.leaving.end());
  for (const auto& scenario : state.explore.scenarios) asked.scenarios.push_back(scenario.leaving);
  if (state.why_shown) asked.value = value_chosen(state);
  // How sure ranks are takes long, so it waits until somebody looks at them.
  if (state.place == WindowPlace::network) asked.certainty = ranked_measure(state.measure);
  if (state.place == WindowPlace::compare) asked.sides = sides_of(state);
  if (state.place == WindowPlace::plan && !results.coverage.cells.empty()) {
    asked.weighed = state.planning.weight;
    asked.profiles = state.planning.profiles;
  }
  if (state.place == WindowPlace::plan && state.planning.view == PlanView::inform) asked.inform = inform_asked(state);
  asked.stopped = state.work_stopped;
  return asked;
}

bool groups_fresh(const WindowResults& results) {
  return results.groups && results.groups->revision == results.revision &&
         results.groups->part.kind == results.asked.groups;
}

// What is asked for and not there yet.
JobRequest missing_part(const WindowResults& results, const State& state) {
  JobRequest request{.revision = results.revision, .network = state.network(), .options = results.options};
  request.departures = results.departures.size() != results.graph.size();
  if (!results.leaving || results.leaving->asked != results.asked.leaving) request.leaving = results.asked.leaving;
  for (const auto& asked : results.asked.scenarios) {
    if (!results.scenarios.contains(asked)) request.scenarios.push_back(asked);
  }
  if (!results.explanation || results.explanation->asked != results.asked.value) request.value = results.asked.value;
  // What was arranged while there was nobody has no place to put the first beside.
  const bool nowhere = results.places.empty() && results.drawn.size() > 0 && !results.arrange_trouble;
  if (results.arranged != results.asked.layout || nowhere) request.layout = results.asked.layout;
  if (!groups_fresh(results)) request.groups = results.asked.groups;
  if (request.layout || request.groups != GroupKind::none) request.drawn = results.drawn;
  if (results.asked.sides && !comparison_fresh(state, results)) {
    request.compare = compare_request(state, *results.asked.sides);
  }
  if (results.asked.weighed && !recruitment_fresh(state, results)) request.recruit = recruit_asked(state);
  if (results.asked.inform && !informing_fresh(state, results)) request.inform = results.asked.inform;
  request.families = stale_families(results.families, results.revision, results.options);
  const auto& certainty = results.asked.certainty;
  if (certainty && !results.certainty.contains(*certainty)) request.certainty = certainty;
  return request;
}

bool asks_for_nothing(const JobRequest& request) {
  return !request.departures && request.leaving.empty() && request.scenarios.empty() && !request.value &&
         !request.layout && request.groups == GroupKind::none && request.families.empty() && !request.certainty &&
         !request.compare && !request.recruit && !request.inform;
}

// Starts, changes or stops the long work when the question is another one than before.
void ask(WindowResults& results, const State& state, Jobs& jobs) {
  auto asked = question(results, state);
  if (asked == results.asked) return;
  results.asked = std::move(asked);
  if (results.asked.leaving.empty()) results.leaving.reset();
  if (!results.asked.value) results.explanation.reset();
  auto request = missing_part(results, state);
  if (results.asked.stopped || asks_for_nothing(request)) {
    jobs.stop();
  } else {
    jobs.start(std::move(request));
  }
}

}  // namespace

bool refresh(WindowResults& results, const State& state, Jobs& jobs) {
  const bool first = results.revision == 0;
  const bool edited = results.revision != state.history.revision();
  const bool asked_otherwise = first || results.options != state.coverage;
  results.revision = state.history.revision();
  results.options = state.coverage;
  if (edited) recompute_network(results, state);
  if (edited) update_shapes(results.shapes, state.network());
  if (edited || asked_otherwise) recompute_coverage(results, state);
  if (edited || asked_otherwise) recompute_past(results, state);
  const bool rows_changed = edited || asked_otherwise || results.look != state.look;
  if (rows_changed) recompute_rows(results, state);
  const bool links_wanted = state.place == WindowPlace::plan && state.planning.view == PlanView::links;
  if (links_wanted && !results.links) {
    results.links = domain_ties(state.network());
    results.links_of_all = domain_ties_of_all(state.network());
  }
  const bool company_changed = update_company(results.company, state, results.coverage, results.graph);
  const bool reordered = update_row_order(results.rows, state);
  const bool due_changed = update_due(results.due, state);
  const bool answered = take_answers(results, state, jobs);
  const bool other_measure = (results.measure ? results.measure->name : "") != state.measure;
  if (edited || asked_otherwise || answered || other_measure) {
    results.measure = chosen_measure(results.families, state.measure, results.revision, results.options);
  }
  const bool explored = update_explored(results, state, edited || asked_otherwise || answered || other_measure);
  if (edited || asked_otherwise || answered || other_measure || explored) results.drawing.stale = true;
  update_drawing(results, state);
  update_compared_drawing(results, state);
  ask(results, state, jobs);
  const bool was_running = results.work.running;
  results.work = jobs.status();
  return rows_changed || company_changed || reordered || due_changed || answered || explored ||
         was_running != results.work.running;
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

const ActorPlace* certainty_of(const State& state, const WindowResults& results, const ActorId& actor) {
  const auto measure = ranked_measure(state.measure);
  if (!measure || !results.certainty.contains(*measure)) return nullptr;
  return place_of(results.certainty.at(*measure).certainty, actor);
}

bool is_only_link(const WindowResults& results, const ActorId& actor) {
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
  // The map follows the profile that it lights.
  if (const auto* lit = lit_profile(state, results); lit != nullptr && !lit->values.empty()) {
    const bool column = std::find(lit->values.begin(), lit->values.end(), state.column) != lit->values.end();
    return column ? state.column : lit->values.front();
  }
  if (std::find(values.begin(), values.end(), state.column) != values.end()) return state.column;
  return values.empty() ? TermId{} : values.front();
}

}  // namespace sleutelnet
