#include "report/whole_network.hpp"

#include <algorithm>

#include "core/analysis/cell_reach.hpp"
#include "core/analysis/coverage_betweenness.hpp"
#include "core/analysis/undirected_view.hpp"

namespace sleutelnet {

namespace {

GroupTies ties_between(const Graph& graph, Grouping grouping, std::uint64_t seed) {
  GroupTies ties;
  ties.mixing = mixing_matrix(graph, grouping);
  ties.index = external_internal_index(graph, grouping);
  ties.by_chance = shuffled_external_internal_index(graph, grouping, {.seed = seed});
  ties.of_group_by_chance = shuffled_group_indices(graph, grouping, {.seed = seed});
  ties.modularity = modularity(graph, grouping);
  ties.brokerage = brokerage(graph, grouping);
  ties.grouping = std::move(grouping);
  return ties;
}

// As many as fit into the work; none where that says too little.
std::size_t draws_for(const Graph& graph) {
  const auto each = static_cast<double>(graph.size()) * static_cast<double>(graph.arcs.size()) / 2;
  if (each * static_cast<double>(most_draws) <= work_of_draws) return most_draws;
  const auto draws = static_cast<std::size_t>(work_of_draws / each);
  return draws < fewest_draws ? 0 : draws;
}

void add_fragility(const Situation& situation, WholeNetwork& whole) {
  whole.organisation_departures = organisation_departures(situation);
  whole.owner_departures = owner_departures(situation);
  whole.tie_losses = tie_losses(situation);
  whole.fragmentation = fragmentation_by_components(situation.graph);
  whole.fragmentation_without_each = fragmentation_without_each(situation.graph);
  if (situation.graph.size() <= largest_for_best_sets) whole.inform = inform_first(situation.graph);
  if (situation.graph.size() <= largest_for_pairs) whole.pairs = joint_departures(situation);
}

void add_certainty(const Situation& situation, std::uint64_t seed, WholeNetwork& whole) {
  const auto& [network, coverage, graph] = situation;
  whole.coverage_certainty =
      coverage_certainty(network, coverage, {.rules = {}, .sampling = {.draws = most_draws, .seed = seed}});
  whole.draws = draws_for(graph);
  if (whole.draws == 0) return;
  PlaceOptions options{.directed = graph.directed};
  // Expected hours come from what a municipality writes down of people: in a plain list everybody would reach nobody.
  if (!whole.municipal) std::erase(options.measures, RankedMeasure::reach_24h);
  options.sampling = {.draws = whole.draws, .seed = seed};
  whole.places = place_certainty(network, {}, options);
}

}  // namespace

WholeNetwork whole_network_of(const Situation& situation, bool municipal, std::uint64_t seed) {
  const auto& [network, coverage, graph] = situation;
  WholeNetwork whole{.municipal = municipal, .seed = seed};
  whole.stage = network_stage(graph, {.seed = seed});
  whole.centralisation = municipal_centralisation(network, graph);
  whole.paths = network_figures(graph);
  whole.density = density(network, {.directed = graph.directed});
  whole.reciprocity = reciprocity(network);
  whole.clustering = clustering(graph);
  whole.cores = core_numbers(graph);
  whole.communities = communities(graph, {.seed = seed});
  whole.domains = ties_between(graph, grouping_by_domain(network, graph), seed);
  whole.districts = ties_between(graph, grouping_by_district(network, graph), seed);
  whole.domain_ties = domain_ties(network);
  whole.untied = untied_domains(whole.domain_ties);
  whole.owners = owners(network);
  add_fragility(situation, whole);
  add_certainty(situation, seed, whole);
  whole.coverage_betweenness = coverage_betweenness(coverage, undirected_view(graph).graph);
  whole.cell_reach = cell_reach(coverage, graph);
  return whole;
}

}  // namespace sleutelnet
