#include "core/analysis/eigenvector.hpp"

#include <cmath>

#include "core/analysis/components.hpp"
#include "core/analysis/incoming.hpp"
#include "core/analysis/leading_eigenvector.hpp"

namespace sleutelnet {

namespace {

SpectralRefusal refusal_of_whole(const Graph& graph, const std::vector<double>& weights, const Components& parts) {
  if (graph.size() > 0 && graph.arcs.empty()) return SpectralRefusal::no_ties;
  if (!all_positive(weights)) return SpectralRefusal::weight_not_positive;
  if (graph.directed && parts.sizes.size() > 1) return SpectralRefusal::not_strongly_connected;
  return SpectralRefusal::none;
}

EigenvectorPart solve_part(const ArcsOfPart& of_part, std::vector<std::optional<double>>& values) {
  EigenvectorPart part;
  part.size = static_cast<std::uint32_t>(of_part.nodes.size());
  part.share = static_cast<double>(part.size) / static_cast<double>(values.size());
  if (part.size == 1) {
    part.refusal = SpectralRefusal::isolated;
    return part;
  }
  const auto leading = leading_eigenvector(of_part.arcs);
  if (!(leading.residual <= residual_allowed)) {
    part.refusal = SpectralRefusal::no_convergence;
    return part;
  }
  part.eigenvalue = leading.value;
  part.residual = leading.residual;
  for (std::size_t place = 0; place < of_part.nodes.size(); ++place) {
    values[of_part.nodes[place]] = leading.vector[place];
  }
  return part;
}

}  // namespace

EigenvectorCentrality eigenvector_centrality(const Graph& graph, const std::vector<double>& weights) {
  const auto components = strong_components(graph);  // the weak ones, unless direction is kept
  EigenvectorCentrality result;
  result.refusal = refusal_of_whole(graph, weights, components);
  result.values.resize(graph.size());
  if (result.refusal != SpectralRefusal::none) return result;
  result.part_of_node = components.of_node;
  for (const auto& part : split_by_component(incoming_arcs(graph, weights), components)) {
    result.parts.push_back(solve_part(part, result.values));
  }
  return result;
}

std::vector<std::optional<double>> largest_one_if_connected(const EigenvectorCentrality& centrality) {
  if (centrality.parts.size() == 1) return centrality.values;
  return std::vector<std::optional<double>>(centrality.values.size());
}

std::vector<std::optional<double>> length_one_if_connected(const EigenvectorCentrality& centrality) {
  auto scaled = largest_one_if_connected(centrality);
  double squares = 0;
  for (const auto& value : scaled) squares += value.value_or(0) * value.value_or(0);
  for (auto& value : scaled) {
    if (value) value = *value / std::sqrt(squares);
  }
  return scaled;
}

}  // namespace sleutelnet
