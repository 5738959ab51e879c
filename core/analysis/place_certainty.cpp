#include "core/analysis/place_certainty.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include "core/analysis/betweenness.hpp"
#include "core/analysis/centrality.hpp"
#include "core/analysis/plausible_graph.hpp"
#include "core/analysis/ranks.hpp"
#include "core/analysis/reach_measures.hpp"

namespace sleutelnet {

namespace {

// Draws share the cores; within one there is nothing to share.
const Effort one_thread{.threads = 1};

using Values = std::vector<std::optional<double>>;

struct Places {  // beside the participants; empty for who is not there
  Values values;
  std::vector<std::optional<int>> ranks;
  int last_first = 0;  // the last rank that is among the first five
};

// A rank that more than five share is no place among the first; no other rank up to five comes after it.
int last_first_rank(const std::vector<std::optional<int>>& ranks) {
  for (int rank = 1; rank <= first_ranks; ++rank) {
    if (std::count(ranks.begin(), ranks.end(), std::optional(rank)) > first_ranks) return rank - 1;
  }
  return first_ranks;
}

Values as_values(const std::vector<int>& counts) { return {counts.begin(), counts.end()}; }

Values values_of(const Graph& graph, RankedMeasure measure) {
  switch (measure) {
    case RankedMeasure::degree: return as_values(degrees(graph).all);
    case RankedMeasure::harmonic_norm: return closeness(graph, {}, one_thread).harmonic;
    case RankedMeasure::betweenness_norm: return betweenness(graph, {}, one_thread).normalised;
    case RankedMeasure::reach_24h: return as_values(reached_within(graph, 24, one_thread));
  }
  return {};
}

std::pair<std::string, std::string> name_and_convention(RankedMeasure measure, bool directed) {
  switch (measure) {
    case RankedMeasure::degree: return {"degree", "degree"};
    case RankedMeasure::harmonic_norm:
      return directed ? std::pair{"harmonic_norm_out", "closeness.harmonic.n-1.out"}
                      : std::pair{"harmonic_norm", "closeness.harmonic.n-1"};
    case RankedMeasure::betweenness_norm:
      return {"betweenness_norm",
              directed ? "betweenness.brandes.normalised.directed" : "betweenness.brandes.normalised.undirected"};
    case RankedMeasure::reach_24h: return {"reach_24h", "reach.hours.delay.v1"};
  }
  return {};
}

std::vector<Places> places_in(const PlausibleGraph& made, std::size_t participants,
                              const std::vector<RankedMeasure>& measures) {
  std::vector<Places> places;
  places.reserve(measures.size());
  for (const auto measure : measures) {
    const auto values = values_of(made.graph, measure);
    Values of_participants(participants);
    for (std::size_t node = 0; node < values.size(); ++node) of_participants[made.nodes[node]] = values[node];
    auto ranked = ranks(of_participants);
    const int last_first = last_first_rank(ranked);
    places.push_back({std::move(of_participants), std::move(ranked), last_first});
  }
  return places;
}

using Draws = std::span<const std::vector<Places>>;  // of each draw the places by each measure

// Draw by draw for the first of the rules, then for the next.
std::vector<std::vector<Places>> places_by_draw(const Network& network, const std::vector<PlausibleRules>& rules,
                                                const PlaceOptions& options) {
  const auto possible = possible_ties(network, options.directed);
  std::vector<std::vector<Chance>> actors;
  std::vector<std::vector<Chance>> ties;
  for (const auto& rule : rules) {
    actors.push_back(actor_chances(network, rule));
    ties.push_back(tie_chances(network, rule));
  }
  const auto& sampling = options.sampling;
  std::vector<std::vector<Places>> places(rules.size() * sampling.draws);
  for_each_chunk(places.size(), sampling.effort, [&](std::size_t chunk) {
    const auto rule = chunk / sampling.draws;
    const auto luck = luck_of_draw(sampling.seed, chunk % sampling.draws);
    const auto made = plausible_graph(possible, drawn(actors[rule], luck), drawn(ties[rule], luck));
    places[chunk] = places_in(made, possible.nodes.size(), options.measures);
  });
  return places;
}

std::vector<Places> places_as_kept(const Graph& graph, const std::vector<RankedMeasure>& measures) {
  PlausibleGraph kept{graph, {}};
  for (std::uint32_t node = 0; node < graph.size(); ++node) kept.nodes.push_back(node);
  return places_in(kept, graph.size(), measures);
}

ActorPlace place_in_draws(std::size_t actor, std::size_t measure, const Places& kept, Draws draws) {
  ActorPlace place{.value = kept.values[actor], .rank = kept.ranks[actor]};
  place.first = place.rank && *place.rank <= kept.last_first;
  std::vector<double> values;
  std::vector<double> ranks;
  double first = 0;
  for (const auto& draw : draws) {
    const auto& [drawn_values, drawn_ranks, last_first] = draw[measure];
    if (!drawn_values[actor]) continue;
    values.push_back(*drawn_values[actor]);
    ranks.push_back(*drawn_ranks[actor]);
    if (*drawn_ranks[actor] <= last_first) ++first;
  }
  if (!ranks.empty()) place.among_first = first / static_cast<double>(ranks.size());
  place.values = spread(std::move(values));
  place.ranks = spread(std::move(ranks));
  return place;
}

UndefinedReason why_not_defined(RankedMeasure measure) {
  return measure == RankedMeasure::betweenness_norm ? UndefinedReason::fewer_than_three : UndefinedReason::alone;
}

void sum_up(RankedMeasure measure, MeasurePlaces& places) {
  bool any = false;
  for (const auto& place : places.actors) {
    any = any || place.value;
    if (!place.first) continue;
    ++places.first;
    if (place.among_first.value_or(0) >= firm_share) ++places.firm;
  }
  if (!any) places.when_empty = why_not_defined(measure);
}

}  // namespace

std::optional<RankedMeasure> ranked_measure(std::string_view name) {
  if (name == "degree") return RankedMeasure::degree;
  if (name == "harmonic_norm" || name == "harmonic_norm_out") return RankedMeasure::harmonic_norm;
  if (name == "betweenness_norm") return RankedMeasure::betweenness_norm;
  if (name == "reach_24h") return RankedMeasure::reach_24h;
  return std::nullopt;
}

const ActorPlace* place_of(const PlaceCertainty& certainty, const ActorId& actor) {
  const auto at = std::lower_bound(certainty.actors.begin(), certainty.actors.end(), actor);
  if (at == certainty.actors.end() || *at != actor || certainty.measures.empty()) return nullptr;
  return &certainty.measures.front().actors[static_cast<std::size_t>(at - certainty.actors.begin())];
}

PlaceCertainty place_certainty(const Network& network, const PlausibleRules& rules, const PlaceOptions& options) {
  return place_certainties(network, {rules}, options).front();
}

std::vector<PlaceCertainty> place_certainties(const Network& network, const std::vector<PlausibleRules>& rules,
                                              const PlaceOptions& options) {
  const auto graph = make_graph(network, {.directed = options.directed});
  const auto kept = places_as_kept(graph, options.measures);
  const auto all_draws = places_by_draw(network, rules, options);
  std::vector<PlaceCertainty> result(rules.size());
  for (std::size_t rule = 0; rule < rules.size(); ++rule) {
    const auto draws = Draws(all_draws).subspan(rule * options.sampling.draws, options.sampling.draws);
    result[rule].actors = graph.nodes;
    for (std::size_t measure = 0; measure < options.measures.size(); ++measure) {
      const auto [name, convention] = name_and_convention(options.measures[measure], options.directed);
      auto& places = result[rule].measures.emplace_back(MeasurePlaces{.name = name, .convention = convention});
      for (std::size_t actor = 0; actor < graph.size(); ++actor) {
        places.actors.push_back(place_in_draws(actor, measure, kept[measure], draws));
      }
      sum_up(options.measures[measure], places);
    }
  }
  return result;
}

}  // namespace sleutelnet
