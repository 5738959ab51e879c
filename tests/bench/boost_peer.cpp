#include <boost/graph/betweenness_centrality.hpp>

#include "core/analysis/boost_graph.inl"
#include "tests/bench/peers.hpp"

namespace sleutelnet::bench {

std::vector<double> boost_betweenness(const Graph& graph, const Lengths& lengths) {
  const auto boosted = to_boost(graph);
  std::vector<double> centrality(graph.size(), 0.0);
  const auto index = get(boost::vertex_index, boosted);
  const auto map = boost::make_iterator_property_map(centrality.begin(), index);
  if (lengths.empty()) {
    boost::brandes_betweenness_centrality(boosted, map);
  } else {
    const auto length = boost::make_iterator_property_map(lengths.begin(), get(boost::edge_index, boosted));
    boost::brandes_betweenness_centrality(boosted, boost::centrality_map(map).weight_map(length));
  }
  return centrality;
}

}  // namespace sleutelnet::bench
