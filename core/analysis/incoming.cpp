#include "core/analysis/incoming.hpp"

#include <algorithm>
#include <cmath>

#include "core/support/require.hpp"

namespace sleutelnet {

IncomingArcs incoming_arcs(const Graph& graph, const std::vector<double>& weights) {
  SLEUTELNET_REQUIRE(weights.empty() || weights.size() == graph.arcs.size());
  IncomingArcs rows;
  rows.offsets.assign(graph.size() + 1, 0);
  for (const auto& arc : graph.arcs) ++rows.offsets[arc.target + 1];
  for (std::size_t node = 0; node < graph.size(); ++node) rows.offsets[node + 1] += rows.offsets[node];
  rows.sources.resize(graph.arcs.size());
  rows.weights.resize(graph.arcs.size());
  auto next = rows.offsets;
  for (std::uint32_t node = 0; node < graph.size(); ++node) {
    for (auto arc = graph.offsets[node]; arc < graph.offsets[node + 1]; ++arc) {
      const auto place = next[graph.arcs[arc].target]++;
      rows.sources[place] = node;
      rows.weights[place] = weights.empty() ? 1.0 : weights[arc];
    }
  }
  return rows;
}

std::vector<ArcsOfPart> split_by_component(const IncomingArcs& arcs, const Components& components) {
  std::vector<ArcsOfPart> parts(components.sizes.size());
  std::vector<std::uint32_t> place(arcs.size());
  for (std::uint32_t node = 0; node < arcs.size(); ++node) {
    auto& nodes = parts[components.of_node[node]].nodes;
    place[node] = static_cast<std::uint32_t>(nodes.size());
    nodes.push_back(node);
  }
  for (std::uint32_t node = 0; node < arcs.size(); ++node) {
    auto& rows = parts[components.of_node[node]].arcs;
    for (auto arc = arcs.offsets[node]; arc < arcs.offsets[node + 1]; ++arc) {
      if (components.of_node[arcs.sources[arc]] != components.of_node[node]) continue;
      rows.sources.push_back(place[arcs.sources[arc]]);
      rows.weights.push_back(arcs.weights[arc]);
    }
    rows.offsets.push_back(static_cast<std::uint32_t>(rows.sources.size()));
  }
  return parts;
}

void multiply(const IncomingArcs& arcs, std::span<const double> vector, std::span<double> product) {
  for (std::size_t node = 0; node < arcs.size(); ++node) {
    double sum = 0;
    for (auto arc = arcs.offsets[node]; arc < arcs.offsets[node + 1]; ++arc) {
      sum += arcs.weights[arc] * vector[arcs.sources[arc]];
    }
    product[node] = sum;
  }
}

bool all_positive(const std::vector<double>& weights) {
  return std::all_of(weights.begin(), weights.end(), [](double weight) { return weight > 0 && std::isfinite(weight); });
}

}  // namespace sleutelnet
