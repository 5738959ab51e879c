#include "core/analysis/municipal_centralisation.hpp"

#include "core/analysis/subgraph.hpp"
#include "core/analysis/undirected_view.hpp"

namespace sleutelnet {

std::vector<bool> municipal_nodes(const Network& network, const Graph& graph) {
  const auto is_team = [](const Actor* actor) { return actor != nullptr && actor->kind == ActorKind::municipal_team; };
  std::vector<bool> municipal;
  for (const auto& id : graph.nodes) {
    const auto* actor = network.actors.find(id);
    municipal.push_back(is_team(actor) || (actor != nullptr && is_team(network.actors.find(actor->organisation))));
  }
  return municipal;
}

MunicipalCentralisation municipal_centralisation(const Network& network, const Graph& graph, const Effort& effort) {
  const auto municipal = municipal_nodes(network, graph);
  auto others = municipal;
  others.flip();
  const auto view = undirected_view(graph).graph;
  const auto rest = induced_subgraph(view, others);
  MunicipalCentralisation result;
  result.municipal_actors = view.size() - rest.size();
  if (tie_count(view) > 0) {
    const auto kept = static_cast<double>(tie_count(rest)) / static_cast<double>(tie_count(view));
    result.municipal_tie_share = 1 - kept;
  }
  result.with_all = centralisation(view, effort);
  result.without_municipal = centralisation(rest, effort);
  return result;
}

}  // namespace sleutelnet
