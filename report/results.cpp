#include "report/results.hpp"

namespace sleutelnet {

namespace {

// Left out, every value empty for UndefinedReason::too_large, where it would take minutes.
Betweenness betweenness_of(const Graph& graph) {
  if (!exact_paths_take_too_long(graph)) return betweenness(graph);
  return {std::vector<double>(graph.size(), 0.0), std::vector<std::optional<double>>(graph.size())};
}

Structure structure_of(Graph graph) {
  Structure structure;
  structure.components = weak_components(graph);
  structure.cuts = cut_structure(graph);
  structure.degrees = degrees(graph);
  structure.closeness = closeness(graph);
  structure.betweenness = betweenness_of(graph);
  structure.reach = reach_counts(graph);
  structure.graph = std::move(graph);
  return structure;
}

}  // namespace

Results structure_results_of(const Network& network, const ResultOptions& options) {
  Results results{.network = network, .hash = content_hash(network)};
  results.coverage = coverage(network, options.coverage);
  results.gaps = gaps(network, results.coverage);
  results.structure = structure_of(make_graph(network, {.directed = options.directed}));
  results.departures = departure_impacts(network, results.coverage, results.structure.graph);
  results.whole = whole_network_of({network, results.coverage, results.structure.graph}, options.municipal);
  return results;
}

Results results_of(const Network& network, const Network* before, const ResultOptions& options) {
  auto results = structure_results_of(network, options);
  results.structure.positions = force_layout(results.structure.graph, options.layout);
  results.plan = plan_recruitment(network, results.coverage, options.recruit);
  if (before != nullptr) results.comparison = compare(*before, network, options.coverage);
  return results;
}

}  // namespace sleutelnet
