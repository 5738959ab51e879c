#include "core/analysis/tie_layers.hpp"

#include <algorithm>
#include <array>
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

struct LayerStrengths {
  Strengths all, in, out;

  void note_way(std::size_t source, std::size_t target, int strength) {
    note(all, source, target, strength);
    note(all, target, source, strength);
    note(out, source, target, strength);
    note(in, target, source, strength);
  }
};

}  // namespace

std::vector<TieLayer> tie_layers(const Network& network, const Graph& graph) {
  std::array<LayerStrengths, tie_kinds> strengths;
  for (const auto& tie : network.ties) {
    const auto source = graph.index_of(tie.source);
    const auto target = graph.index_of(tie.target);
    const bool outside = source == graph.size() || target == graph.size();
    if (!in_force(tie, network.date) || outside || source == target) continue;
    auto& layer = strengths.at(static_cast<std::size_t>(tie.kind));
    layer.note_way(source, target, tie.strength.value_or(0));
    if (!tie.directed) layer.note_way(target, source, tie.strength.value_or(0));
  }
  std::vector<TieLayer> layers;
  for (std::size_t kind = 0; kind < tie_kinds; ++kind) {
    const auto& [all, in, out] = strengths.at(kind);
    layers.push_back({static_cast<TieKind>(kind), degrees_of(all, graph.size()), degrees_of(in, graph.size()),
                      degrees_of(out, graph.size())});
  }
  return layers;
}

}  // namespace sleutelnet
