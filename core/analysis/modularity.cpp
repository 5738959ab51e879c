#include "core/analysis/modularity.hpp"

#include "core/analysis/undirected_view.hpp"
#include "core/support/require.hpp"

namespace sleutelnet {

std::optional<double> modularity(const Graph& graph, std::span<const std::uint32_t> community_of_node,
                                 const ModularityOptions& options) {
  SLEUTELNET_REQUIRE(community_of_node.size() == graph.size());
  const auto view = undirected_view(graph, options.weights);
  std::vector<double> strength(graph.size(), 0.0);  // per community
  double within = 0;                                // both ends counted, like `total`
  double total = 0;
  for (std::size_t node = 0; node < graph.size(); ++node) {
    const auto community = community_of_node[node];
    SLEUTELNET_REQUIRE(community < graph.size());
    for (auto arc = view.graph.offsets[node]; arc < view.graph.offsets[node + 1]; ++arc) {
      const double weight = view.weights[arc];
      strength[community] += weight;
      if (community_of_node[view.graph.arcs[arc].target] == community) within += weight;
      total += weight;
    }
  }
  if (total <= 0) return std::nullopt;
  double expected = 0;
  for (const double sum : strength) expected += sum * sum;
  return within / total - options.resolution * expected / (total * total);
}

}  // namespace sleutelnet
