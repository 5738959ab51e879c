#include "core/analysis/components.hpp"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/strong_components.hpp>

#include "core/analysis/boost_graph.inl"

namespace sleutelnet {

namespace {

// Boost's biconnected components ask for an undirected graph type, which the compressed form has not.
using UndirectedGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property,
                                              boost::property<boost::edge_index_t, std::size_t>>;

UndirectedGraph undirected_view(const Graph& graph) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
  for (std::uint32_t node = 0; node < graph.size(); ++node) {
    for (const auto& arc : graph.arcs_of(node)) ends.emplace_back(std::minmax(node, arc.target));
  }
  std::sort(ends.begin(), ends.end());
  ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
  UndirectedGraph view(graph.size());
  std::size_t index = 0;
  for (const auto& [low, high] : ends) boost::add_edge(low, high, index++, view);
  return view;
}

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

}  // namespace

Components weak_components(const Graph& graph) {
  std::vector<std::uint32_t> raw(graph.size());
  if (!raw.empty()) boost::connected_components(undirected_view(graph), raw.data());
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
  result.articulation.assign(graph.size(), false);
  if (graph.size() == 0) return result;
  const auto view = undirected_view(graph);
  std::vector<std::size_t> block(boost::num_edges(view));
  std::vector<UndirectedGraph::vertex_descriptor> cut_nodes;
  boost::biconnected_components(view, boost::make_iterator_property_map(block.begin(), get(boost::edge_index, view)),
                                std::back_inserter(cut_nodes));
  for (const auto node : cut_nodes) result.articulation[node] = true;
  // A bridge is a block of one edge.
  std::vector<int> edges_in_block(block.size(), 0);
  for (const auto number : block) ++edges_in_block[number];
  for (auto [edge, end] = boost::edges(view); edge != end; ++edge) {
    if (edges_in_block[block[get(boost::edge_index, view, *edge)]] != 1) continue;
    result.bridges.emplace_back(
        std::minmax(static_cast<std::uint32_t>(source(*edge, view)), static_cast<std::uint32_t>(target(*edge, view))));
  }
  std::sort(result.bridges.begin(), result.bridges.end());
  return result;
}

}  // namespace sleutelnet
