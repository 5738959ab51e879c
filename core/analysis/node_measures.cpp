#include "core/analysis/node_measures.hpp"

#include "core/analysis/measure_families.hpp"

namespace sleutelnet {

Result<std::vector<Measure>> node_measures(const Network& network, const Graph& graph, const MeasureOptions& options) {
  auto lengths = weight_lengths(network, graph, options.weight);
  if (!lengths) return lengths.reason();
  const auto turned = reversed(graph);
  MeasureInput input{.network = network, .graph = graph, .turned = turned, .options = options};
  input.lengths = *lengths;
  // What can be read one way can be read the other way.
  input.turned_lengths = *weight_lengths(network, turned, options.weight);
  if (options.weight == WeightMeaning::strength) input.strengths = arc_weights(network, graph);
  MeasureList list;
  for (const auto add : {add_degree_measures, add_distance_measures, add_betweenness_measures, add_spectral_measures,
                         add_brokerage_measures, add_cohesion_measures, add_coverage_measures}) {
    add(input, list);
  }
  return list.take();
}

}  // namespace sleutelnet
