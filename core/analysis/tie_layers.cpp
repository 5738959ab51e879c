#include "core/analysis/tie_layers.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace sleutelnet {

namespace {

constexpr std::size_t tie_kinds = static_cast<std::size_t>(TieKind::account_holder) + 1;

struct Contact {
  std::size_t node = 0;
  std::size_t other = 0;
  int strength = 0;  // 0 when it was not asked
};

// Each contact once, with the strongest that was said.
LayerDegrees degrees_of(std::vector<Contact> contacts, std::size_t nodes) {
  std::sort(contacts.begin(), contacts.end(), [](const Contact& left, const Contact& right) {
    return std::tie(left.node, left.other, right.strength) < std::tie(right.node, right.other, left.strength);
  });
  LayerDegrees result{std::vector<int>(nodes, 0), std::vector<int>(nodes, 0), std::vector<int>(nodes, 0)};
  const Contact* before = nullptr;
  for (const auto& contact : contacts) {
    const bool again = before != nullptr && before->node == contact.node && before->other == contact.other;
    before = &contact;
    if (again) continue;
    ++result.degree[contact.node];
    result.strength[contact.node] += contact.strength;
    result.strength_unsaid[contact.node] += contact.strength == 0 ? 1 : 0;
  }
  return result;
}

struct LayerContacts {
  std::vector<Contact> all, in, out;

  void add_way(std::size_t source, std::size_t target, int strength) {
    all.push_back({source, target, strength});
    all.push_back({target, source, strength});
    out.push_back({source, target, strength});
    in.push_back({target, source, strength});
  }
};

}  // namespace

std::vector<TieLayer> tie_layers(const Network& network, const Graph& graph) {
  std::array<LayerContacts, tie_kinds> contacts;
  for (const auto& tie : network.ties) {
    const auto source = graph.index_of(tie.source);
    const auto target = graph.index_of(tie.target);
    const bool outside = source == graph.size() || target == graph.size();
    if (!in_force(tie, network.date) || outside || source == target) continue;
    auto& layer = contacts.at(static_cast<std::size_t>(tie.kind));
    layer.add_way(source, target, tie.strength.value_or(0));
    if (!tie.directed) layer.add_way(target, source, tie.strength.value_or(0));
  }
  std::vector<TieLayer> layers;
  for (std::size_t kind = 0; kind < tie_kinds; ++kind) {
    const auto& [all, in, out] = contacts.at(kind);
    layers.push_back({static_cast<TieKind>(kind), degrees_of(all, graph.size()), degrees_of(in, graph.size()),
                      degrees_of(out, graph.size())});
  }
  return layers;
}

}  // namespace sleutelnet
