#include "core/analysis/subgraph.hpp"

#include "core/support/require.hpp"

namespace sleutelnet {

Graph induced_subgraph(const Graph& graph, const std::vector<bool>& kept) {
  SLEUTELNET_REQUIRE(kept.size() == graph.size());
  std::vector<std::uint32_t> place(graph.size());  // of who is kept
  Graph part;
  part.directed = graph.directed;
  for (std::size_t node = 0; node < graph.size(); ++node) {
    place[node] = static_cast<std::uint32_t>(part.size());
    if (kept[node]) part.nodes.push_back(graph.nodes[node]);
  }
  part.offsets.push_back(0);
  for (std::size_t node = 0; node < graph.size(); ++node) {
    if (!kept[node]) continue;
    for (const auto& arc : graph.arcs_of(node)) {
      if (kept[arc.target]) part.arcs.push_back({place[arc.target], arc.delay_hours, arc.tie});
    }
    part.offsets.push_back(static_cast<std::uint32_t>(part.arcs.size()));
  }
  return part;
}

}  // namespace sleutelnet
