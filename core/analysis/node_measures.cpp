#include "core/analysis/node_measures.hpp"

#include <algorithm>
#include <span>

#include "core/analysis/measure_families.hpp"

namespace sleutelnet {

namespace {

using Families = std::span<const MeasureFamily>;

void add_family(MeasureFamily family, const MeasureInput& input, MeasureList& list) {
  switch (family) {
    case MeasureFamily::degree: return add_degree_measures(input, list);
    case MeasureFamily::distance: return add_distance_measures(input, list);
    case MeasureFamily::betweenness: return add_betweenness_measures(input, list);
    case MeasureFamily::spectral: return add_spectral_measures(input, list);
    case MeasureFamily::current_flow: return add_current_flow_measures(input, list);
    case MeasureFamily::brokerage: return add_brokerage_measures(input, list);
    case MeasureFamily::cohesion: return add_cohesion_measures(input, list);
    case MeasureFamily::coverage: return add_coverage_measures(input, list);
  }
}

Result<std::vector<Measure>> measures_of(Families families, const Network& network, const Graph& graph,
                                         const MeasureOptions& options) {
  auto lengths = weight_lengths(network, graph, options.weight);
  if (!lengths) return lengths.reason();
  const auto turned = reversed(graph);
  MeasureInput input{.network = network, .graph = graph, .turned = turned, .options = options};
  input.lengths = *lengths;
  // What can be read one way can be read the other way.
  input.turned_lengths = *weight_lengths(network, turned, options.weight);
  if (options.weight == WeightMeaning::strength) input.strengths = arc_weights(network, graph);
  MeasureList list;
  for (const auto family : families) add_family(family, input, list);
  return list.take();
}

Graph graph_of_nobody(bool directed) {
  Graph graph;
  graph.directed = directed;
  graph.offsets = {0};
  return graph;
}

const Measure* find(const std::vector<Measure>& measures, std::string_view name) {
  const auto found =
      std::find_if(measures.begin(), measures.end(), [&](const Measure& measure) { return measure.name == name; });
  return found == measures.end() ? nullptr : &*found;
}

}  // namespace

Result<std::vector<Measure>> node_measures(const Network& network, const Graph& graph, MeasureFamily family,
                                           const MeasureOptions& options) {
  return measures_of({&family, 1}, network, graph, options);
}

Result<std::vector<Measure>> node_measures(const Network& network, const Graph& graph, const MeasureOptions& options) {
  return measures_of(all_families, network, graph, options);
}

Result<Measure> node_measure(const Network& network, const Graph& graph, const MeasureOptions& options,
                             std::string_view name) {
  const auto nobody = graph_of_nobody(graph.directed);
  for (const auto family : all_families) {
    if (find(*node_measures(network, nobody, family, options), name) == nullptr) continue;
    const auto measures = node_measures(network, graph, family, options);
    if (!measures) return measures.reason();
    return *find(*measures, name);
  }
  return Reason{ReasonCode::measure_unknown, {std::string(name)}};
}

std::vector<std::string> measure_names(const Network& network, bool directed, const MeasureOptions& options) {
  std::vector<std::string> names;
  const auto measures = node_measures(network, graph_of_nobody(directed), options);
  for (const auto& measure : *measures) names.push_back(measure.name);
  return names;
}

}  // namespace sleutelnet
