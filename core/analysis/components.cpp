#include "core/analysis/components.hpp"

#include <algorithm>
#include <boost/graph/strong_components.hpp>
#include <numeric>

#include "core/analysis/boost_graph.inl"
#include "core/analysis/separation.hpp"

namespace sleutelnet {

namespace {

// Numbers components by their lowest node, so that equal graphs give equal numbers.
Components numbered(const std::vector<std::uint32_t>& raw) {
  Components result;
  constexpr auto none = static_cast<std::uint32_t>(-1);
  std::vector<std::uint32_t> number(raw.size(), none);
  result.of_node.reserve(raw.size());
  for (const auto component : raw) {
    if (number[component] == none) {
      number[component] = static_cast<std::uint32_t>(result.sizes.size());
      result.sizes.push_back(0);
    }
    result.of_node.push_back(number[component]);
    ++result.sizes[number[component]];
  }
  return result;
}

// The node that stands for a set, halving the way to it.
std::uint32_t root_of(std::vector<std::uint32_t>& parent, std::uint32_t node) {
  while (parent[node] != node) node = parent[node] = parent[parent[node]];
  return node;
}

}  // namespace

Components weak_components(const Graph& graph) {
  std::vector<std::uint32_t> parent(graph.size());
  std::iota(parent.begin(), parent.end(), 0U);
  for (std::uint32_t node = 0; node < graph.size(); ++node) {
    for (const auto& arc : graph.arcs_of(node)) {
      const auto one = root_of(parent, node);
      const auto other = root_of(parent, arc.target);
      parent[std::max(one, other)] = std::min(one, other);
    }
  }
  std::vector<std::uint32_t> raw;
  raw.reserve(graph.size());
  for (std::uint32_t node = 0; node < graph.size(); ++node) raw.push_back(root_of(parent, node));
  return numbered(raw);
}

Components strong_components(const Graph& graph) {
  std::vector<std::uint32_t> raw(graph.size());
  if (!raw.empty()) {
    const auto view = to_boost(graph);
    boost::strong_components(view, boost::make_iterator_property_map(raw.begin(), get(boost::vertex_index, view)));
  }
  return numbered(raw);
}

CutStructure cut_structure(const Graph& graph) {
  CutStructure result;
  const auto parts = static_cast<int>(weak_components(graph).sizes.size());
  for (const auto& alone : separations(graph)) result.articulation.push_back(alone.components > parts);
  for (const auto& bridge : bridges(graph)) result.bridges.emplace_back(bridge.low, bridge.high);
  return result;
}

}  // namespace sleutelnet
