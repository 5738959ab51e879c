#include "report/results.hpp"

namespace sleutelnet {

Structure structure_of(const Network& network, const LayoutOptions& options) {
  Structure structure;
  structure.graph = make_graph(network);
  const auto& graph = structure.graph;
  structure.components = weak_components(graph);
  structure.cuts = cut_structure(graph);
  structure.degrees = degrees(graph);
  structure.closeness = closeness(graph);
  structure.betweenness = betweenness(graph);
  structure.reach = reach_counts(graph);
  structure.positions = force_layout(graph, options);
  return structure;
}

Results results_of(const Network& network, const Network* before, const ResultOptions& options) {
  Results results{.network = network, .hash = content_hash(network)};
  results.coverage = coverage(network, options.coverage);
  results.gaps = gaps(network, results.coverage);
  results.structure = structure_of(network, options.layout);
  results.departures = departure_impacts(network, results.coverage, results.structure.graph);
  results.plan = plan_recruitment(network, results.coverage, options.recruit);
  if (before != nullptr) results.comparison = compare(*before, network, options.coverage);
  return results;
}

}  // namespace sleutelnet
