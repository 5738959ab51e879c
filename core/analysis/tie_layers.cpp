#include "core/analysis/tie_layers.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace sleutelnet {

namespace {

constexpr std::size_t tie_kinds = static_cast<std::size_t>(TieKind::account_holder) + 1;

// Node and other → the strongest that was said, 0 when it was not asked.
using Strengths = std::map<std::pair<std::size_t, std::size_t>, int>;

void note(Strengths& strengths, std::size_t node, std::size_t other, int strength) {
  auto& known = strengths[{node, other}];
  known = std::max(known, strength);
}

LayerDegrees degrees_of(const Strengths& strengths, std::size_t nodes) {
  LayerDegrees result{std::vector<int>(nodes, 0), std::vector<int>(nodes, 0), std::vector<int>(nodes, 0)};
  for (const auto& [ends, strength] : strengths) {
    ++result.degree[ends.first];
    result.strength[ends.first] += strength;
    result.strength_unsaid[ends.first] += strength == 0 ? 1 : 0;
  }
  return result;
}

TieLayer layer_of(const Network& network, const Graph& graph, TieKind kind) {
  Strengths all;
  Strengths in;
  Strengths out;
  for (const auto& tie : network.ties) {
    const auto source = graph.index_of(tie.source);
    const auto target = graph.index_of(tie.target);
    const bool outside = source == graph.size() || target == graph.size();
    if (tie.kind != kind || !in_force(tie, network.date) || outside || source == target) continue;
    const int strength = tie.strength.value_or(0);
    note(all, source, target, strength);
    note(all, target, source, strength);
    note(out, source, target, strength);
    note(in, target, source, strength);
    if (tie.directed) continue;
    note(out, target, source, strength);
    note(in, source, target, strength);
  }
  return {kind, degrees_of(all, graph.size()), degrees_of(in, graph.size()), degrees_of(out, graph.size())};
}

}  // namespace

std::vector<TieLayer> tie_layers(const Network& network, const Graph& graph) {
  std::vector<TieLayer> layers;
  for (std::size_t kind = 0; kind < tie_kinds; ++kind) {
    layers.push_back(layer_of(network, graph, static_cast<TieKind>(kind)));
  }
  return layers;
}

}  // namespace sleutelnet
