#include "core/analysis/explanation.hpp"

#include "core/analysis/explained_families.hpp"
#include "core/analysis/ranks.hpp"

namespace sleutelnet {

namespace {

using Explain = Basis (*)(const ExplainInput&);

Explain family_of(const MeasureName& name) {
  const auto& base = name.base;
  if (base.starts_with("degree") || base.starts_with("strength") || base.ends_with("_degree") ||
      base.ends_with("_strength")) {
    return ties_basis;
  }
  if (base.starts_with("harmonic") || base.starts_with("closeness") || base.starts_with("reach") ||
      base.starts_with("eccentricity")) {
    return steps_basis;
  }
  if (name.is_one_of({"betweenness", "betweenness_norm"})) return pairs_basis;
  if (base.starts_with("burt_")) return holes_basis;
  if (base.starts_with("eigenvector") || name.is_one_of({"katz", "pagerank"})) return walks_basis;
  if (base.starts_with("clustering")) return contact_pairs_basis;
  if (base.starts_with("broker_")) return triples_basis;
  if (base.starts_with("core_number")) return core_basis;
  if (base.ends_with("component_size") || base == "articulation_point") return pieces_basis;
  if (base.starts_with("cells_")) return cells_basis;
  if (base == "coverage_betweenness") return area_pairs_basis;
  return nullptr;
}

std::vector<PeerValue> peers_at(const std::vector<PeerColumn>& columns, const Measure& measure, std::size_t node) {
  std::vector<PeerValue> peers;
  for (const auto& column : columns) {
    const bool prints = column.answer == PeerAnswer::printed;
    peers.push_back({.program = column.program,
                     .answer = column.answer,
                     .called = column.called,
                     .value = prints ? column.values[node] : std::nullopt,
                     .agrees = agrees_at(column, measure, node),
                     .differences = column.differences});
  }
  return peers;
}

void add_rank(const Measure& measure, std::size_t node, Explanation& explanation) {
  const auto places = ranks(measure.values);
  explanation.rank = places[node];
  for (const auto& place : places) {
    explanation.ranked += place ? 1 : 0;
    explanation.sharing_rank += place && place == explanation.rank ? 1 : 0;
  }
}

}  // namespace

Result<Explanation> explain(const Network& network, const Graph& graph, const MeasureOptions& options,
                            std::string_view measure_asked, const ActorId& actor, std::size_t limit) {
  const auto node = graph.index_of(actor);
  if (node == graph.size()) {
    const bool known = network.actors.find(actor) != nullptr;
    return Reason{known ? ReasonCode::actor_not_taking_part : ReasonCode::actor_unknown, {actor.text()}};
  }
  const auto found = node_measure(network, graph, options, measure_asked);
  if (!found) return found.reason();
  const auto& measure = *found;
  Explanation explanation{.measure = measure.name, .convention = measure.convention, .actor = actor};
  explanation.value = measure.values[node];
  if (!explanation.value) explanation.undefined = measure.when_empty;
  explanation.counted = counted_network(network, graph);
  add_rank(measure, node, explanation);
  const auto name = measure_name(measure.name);
  if (const auto family = family_of(name); family != nullptr && explanation.value) {
    const auto turned = reversed(graph);
    explanation.basis =
        family({network, graph, turned, options, measure, name, static_cast<std::uint32_t>(node), limit});
  }
  explanation.peers = peers_at(peer_columns(network, graph, options, measure), measure, node);
  return explanation;
}

}  // namespace sleutelnet
