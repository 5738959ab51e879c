#include "core/analysis/distances.hpp"

#include <algorithm>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <utility>

#include "core/analysis/boost_graph.inl"
#include "core/support/require.hpp"

namespace sleutelnet {

struct Distances::Search {
  BoostGraph graph;
  std::vector<std::int64_t> lengths;
  std::vector<std::int64_t> distance;

  auto distance_map() { return boost::make_iterator_property_map(distance.begin(), get(boost::vertex_index, graph)); }

  void by_steps(std::uint32_t source) {
    std::fill(distance.begin(), distance.end(), unreachable);
    distance[source] = 0;
    const auto record = boost::record_distances(distance_map(), boost::on_tree_edge());
    boost::breadth_first_search(graph, source, boost::visitor(boost::make_bfs_visitor(record)));
  }

  void by_length(std::uint32_t source) {
    const auto length = boost::make_iterator_property_map(lengths.begin(), get(boost::edge_index, graph));
    boost::dijkstra_shortest_paths(
        graph, source,
        boost::distance_map(distance_map()).weight_map(length).distance_inf(unreachable).distance_zero(0));
  }
};

Distances::Distances(const Graph& graph, std::vector<std::int64_t> lengths)
    : search_(std::make_unique<Search>(
          Search{to_boost(graph), std::move(lengths), std::vector<std::int64_t>(graph.size(), unreachable)})) {
  SLEUTELNET_REQUIRE(search_->lengths.empty() || search_->lengths.size() == graph.arcs.size());
  SLEUTELNET_REQUIRE(
      std::all_of(search_->lengths.begin(), search_->lengths.end(), [](auto length) { return length > 0; }));
}

Distances::~Distances() = default;

const std::vector<std::int64_t>& Distances::from(std::size_t source) {
  SLEUTELNET_REQUIRE(source < search_->distance.size());
  if (search_->lengths.empty()) {
    search_->by_steps(static_cast<std::uint32_t>(source));
  } else {
    search_->by_length(static_cast<std::uint32_t>(source));
  }
  return search_->distance;
}

std::vector<std::int64_t> delay_lengths(const Graph& graph) {
  std::vector<std::int64_t> lengths;
  lengths.reserve(graph.arcs.size());
  for (const auto& arc : graph.arcs) lengths.push_back(arc.delay_hours);
  return lengths;
}

}  // namespace sleutelnet
