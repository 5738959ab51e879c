#include "core/analysis/group_layers.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "core/support/require.hpp"

namespace sleutelnet {

GroupLayer finest_layer(const UndirectedView& view) {
  GroupLayer layer;
  for (std::size_t node = 0; node < view.graph.size(); ++node) {
    double strength = 0;
    for (auto arc = view.graph.offsets[node]; arc < view.graph.offsets[node + 1]; ++arc) {
      SLEUTELNET_REQUIRE(view.weights[arc] >= 0);
      layer.neighbours.push_back({view.graph.arcs[arc].target, view.weights[arc]});
      strength += view.weights[arc];
    }
    layer.offsets.push_back(static_cast<std::uint32_t>(layer.neighbours.size()));
    layer.strength.push_back(strength);
  }
  return layer;
}

GroupLayer coarser_layer(const GroupLayer& fine, const std::vector<std::uint32_t>& group_of) {
  std::vector<std::vector<std::uint32_t>> members(group_count(group_of));
  for (std::uint32_t node = 0; node < fine.size(); ++node) members[group_of[node]].push_back(node);
  GroupLayer layer;
  WeightsToGroups weights(members.size());
  for (std::uint32_t group = 0; group < members.size(); ++group) {
    double strength = 0;
    weights.clear();
    for (const auto node : members[group]) {
      strength += fine.strength[node];
      for (const auto& neighbour : fine.neighbours_of(node)) {
        if (group_of[neighbour.node] != group) weights.add(group_of[neighbour.node], neighbour.weight);
      }
    }
    for (const auto other : weights.groups()) layer.neighbours.push_back({other, weights[other]});
    layer.offsets.push_back(static_cast<std::uint32_t>(layer.neighbours.size()));
    layer.strength.push_back(strength);
  }
  return layer;
}

std::vector<std::uint32_t> numbered_by_lowest(const std::vector<std::uint32_t>& group_of) {
  constexpr auto none = static_cast<std::uint32_t>(-1);
  std::vector<std::uint32_t> number(group_of.size(), none);
  std::vector<std::uint32_t> result;
  std::uint32_t next = 0;
  for (const auto group : group_of) {
    if (number[group] == none) number[group] = next++;
    result.push_back(number[group]);
  }
  return result;
}

std::size_t group_count(const std::vector<std::uint32_t>& group_of) {
  return group_of.empty() ? 0 : *std::max_element(group_of.begin(), group_of.end()) + std::size_t{1};
}

MovingGroups::MovingGroups(const GroupLayer& layer, std::vector<std::uint32_t> group_of)
    : layer_(layer), group_of_(std::move(group_of)), strength_(layer.size(), 0.0), members_(layer.size(), 0) {
  for (std::size_t node = 0; node < layer.size(); ++node) {
    strength_[group_of_[node]] += layer.strength[node];
    ++members_[group_of_[node]];
  }
  for (std::uint32_t group = 0; group < layer.size(); ++group) {
    if (members_[group] == 0) free_.push_back(group);
  }
}

MovingGroups MovingGroups::everybody_apart(const GroupLayer& layer) {
  std::vector<std::uint32_t> group_of(layer.size());
  std::iota(group_of.begin(), group_of.end(), 0U);
  return {layer, std::move(group_of)};
}

void MovingGroups::move(std::size_t node, std::uint32_t group) {
  auto& current = group_of_[node];
  strength_[current] -= layer_.strength[node];
  if (--members_[current] == 0) free_.push_back(current);
  if (members_[group]++ == 0) free_.erase(std::find(free_.begin(), free_.end(), group));
  strength_[group] += layer_.strength[node];
  current = group;
}

}  // namespace sleutelnet
