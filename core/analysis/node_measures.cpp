#include "core/analysis/node_measures.hpp"

#include <algorithm>

#include "core/analysis/measure_families.hpp"

namespace sleutelnet {

namespace {

using Family = void (*)(const MeasureInput&, MeasureList&);
constexpr Family families[] = {add_degree_measures,   add_distance_measures,     add_betweenness_measures,
                               add_spectral_measures, add_current_flow_measures, add_brokerage_measures,
                               add_cohesion_measures, add_coverage_measures};

// Runs the families that `wanted` names.
template <class Wanted>
Result<std::vector<Measure>> measures_of(const Network& network, const Graph& graph, const MeasureOptions& options,
                                         Wanted wanted) {
  auto lengths = weight_lengths(network, graph, options.weight);
  if (!lengths) return lengths.reason();
  const auto turned = reversed(graph);
  MeasureInput input{.network = network, .graph = graph, .turned = turned, .options = options};
  input.lengths = *lengths;
  // What can be read one way can be read the other way.
  input.turned_lengths = *weight_lengths(network, turned, options.weight);
  if (options.weight == WeightMeaning::strength) input.strengths = arc_weights(network, graph);
  MeasureList list;
  for (const auto family : families) {
    if (wanted(family)) family(input, list);
  }
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

Result<std::vector<Measure>> node_measures(const Network& network, const Graph& graph, const MeasureOptions& options) {
  return measures_of(network, graph, options, [](Family) { return true; });
}

Result<Measure> node_measure(const Network& network, const Graph& graph, const MeasureOptions& options,
                             std::string_view name) {
  const auto nobody = graph_of_nobody(graph.directed);
  const auto measures = measures_of(network, graph, options, [&](Family family) {
    return find(*measures_of(network, nobody, options, [&](Family other) { return other == family; }), name) != nullptr;
  });
  if (!measures) return measures.reason();
  const auto* found = find(*measures, name);
  if (found == nullptr) return Reason{ReasonCode::measure_unknown, {std::string(name)}};
  return *found;
}

std::vector<std::string> measure_names(const Network& network, bool directed, const MeasureOptions& options) {
  std::vector<std::string> names;
  const auto measures = node_measures(network, graph_of_nobody(directed), options);
  for (const auto& measure : *measures) names.push_back(measure.name);
  return names;
}

}  // namespace sleutelnet
