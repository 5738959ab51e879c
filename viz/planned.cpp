#include "viz/planned.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "report/disclose.hpp"
#include "report/sections/sections.hpp"

namespace sleutelnet {

const Introduction* InformPart::way_to(const ActorId& actor) const {
  const auto found =
      std::find_if(ways.begin(), ways.end(), [&](const Introduction& way) { return way.actor == actor; });
  return found != ways.end() ? &*found : nullptr;
}

RecruitOptions recruit_asked(const State& state) {
  return {.profiles = state.planning.profiles, .weight = state.planning.weight};
}

InformOptions inform_asked(const State& state) {
  return {.people = state.planning.people, .within_steps = state.planning.within_steps};
}

bool same_question(const RecruitOptions& left, const RecruitOptions& right) {
  return left.profiles == right.profiles && left.cells_per_person == right.cells_per_person &&
         left.weight == right.weight;
}

InformPart inform_part(const Network& network, const Graph& graph, const InformOptions& asked, const Effort& effort) {
  InformPart part{
      .asked = asked, .plan = inform_first(graph, asked, effort), .not_callable = {}, .ways = {}, .words = {}};
  // A plain list of ties knows nothing of calling, and no municipality to start from.
  const bool plain = network.areas.empty() && network.terms.empty();
  if (!plain) part.not_callable = not_callable_in(network, part.plan);
  std::set<ActorId> named;
  for (const auto& set : part.plan.sets) named.insert(set.begin(), set.end());
  if (!plain) part.ways = introductions(network, graph, {named.begin(), named.end()});
  if (part.plan.sets.empty()) return part;
  // No more of the results than the section reads, as the command line does.
  Results results{.network = network};
  results.structure.graph = graph;
  results.whole.municipal = !plain;
  results.whole.inform = part.plan;
  const auto told = disclose(results);
  for (const auto tongue : {Language::dutch, Language::english}) {
    part.words.at(tongue) = inform_first_section(told, {tongue, network.choices.key_word});
  }
  return part;
}

std::vector<std::size_t> departure_order(const std::vector<DepartureImpact>& departures) {
  std::vector<std::size_t> order;
  for (std::size_t at = 0; at < departures.size(); ++at) {
    const auto& impact = departures[at];
    if (!impact.cells_lost.empty() || !impact.cells_thinned.empty() || impact.separated > 0) order.push_back(at);
  }
  std::sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
    const auto &one = departures[left], &other = departures[right];
    return std::tuple(other.cells_lost.size(), other.inhabitants_lost, other.separated, other.cells_thinned.size(),
                      one.actor) < std::tuple(one.cells_lost.size(), one.inhabitants_lost, one.separated,
                                              one.cells_thinned.size(), other.actor);
  });
  return order;
}

}  // namespace sleutelnet
