#include "core/analysis/centrality.hpp"

#include <algorithm>
#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/iteration_macros.hpp>

#include "core/analysis/boost_graph.inl"
#include "core/analysis/distances.hpp"
#include "core/support/require.hpp"

namespace sleutelnet {

Degrees degrees(const Graph& graph) {
  Degrees result;
  result.out.assign(graph.size(), 0);
  result.in.assign(graph.size(), 0);
  for (std::size_t node = 0; node < graph.size(); ++node) {
    result.out[node] = static_cast<int>(graph.arcs_of(node).size());
    for (const auto& arc : graph.arcs_of(node)) ++result.in[arc.target];
  }
  result.all = result.out;
  if (!graph.directed) return result;
  for (std::size_t node = 0; node < graph.size(); ++node) result.all[node] += result.in[node];
  return result;
}

Closeness closeness(const Graph& graph, const LengthScale& scale) {
  Closeness result;
  Distances distances(graph, scale.lengths);
  const auto others = static_cast<double>(graph.size()) - 1;
  for (std::size_t node = 0; node < graph.size(); ++node) {
    double inverse_sum = 0;
    double sum = 0;
    int reached = 0;
    std::int64_t farthest = 0;
    for (const auto ticks : distances.from(node)) {
      if (ticks == 0 || ticks == unreachable) continue;
      ++reached;
      farthest = std::max(farthest, ticks);
      const auto distance = static_cast<double>(ticks) * scale.unit;
      sum += distance;
      inverse_sum += 1 / distance;
    }
    const bool alone = graph.size() < 2;
    const double of_reached = reached == 0 ? 0 : reached / sum;
    result.harmonic_sum.push_back(inverse_sum);
    result.harmonic.push_back(alone ? std::nullopt : std::optional(inverse_sum / others));
    result.wasserman_faust.push_back(alone ? std::nullopt : std::optional(reached / others * of_reached));
    result.of_reached.push_back(reached == 0 ? std::nullopt : std::optional(of_reached));
    result.reached.push_back(reached);
    result.farthest.push_back(farthest);
  }
  return result;
}

namespace {

// Boost's own defaults count paths in the type of a degree (32 bits here) and measure lengths as
// doubles; with our maps paths cannot overflow and equal lengths are equal.
class BrandesRun {
 public:
  BrandesRun(const Graph& graph, const LengthScale& scale)
      : graph_(to_boost(graph)), lengths_(scale.lengths), centrality_(graph.size(), 0.0) {}

  std::vector<double> run() {
    const auto size = centrality_.size();
    std::vector<std::vector<BoostGraph::edge_descriptor>> incoming(size);
    std::vector<std::int64_t> distance(size);
    std::vector<double> dependency(size);
    std::vector<double> path_count(size);
    const auto index = get(boost::vertex_index, graph_);
    const auto map = [&](auto& values) { return boost::make_iterator_property_map(values.begin(), index); };
    const boost::dummy_property_map no_edge_centrality;
    if (lengths_.empty()) {
      boost::brandes_betweenness_centrality(graph_, map(centrality_), no_edge_centrality, map(incoming), map(distance),
                                            map(dependency), map(path_count), index);
    } else {
      const auto length = boost::make_iterator_property_map(lengths_.begin(), get(boost::edge_index, graph_));
      boost::brandes_betweenness_centrality(graph_, map(centrality_), no_edge_centrality, map(incoming), map(distance),
                                            map(dependency), map(path_count), index, length);
    }
    return centrality_;
  }

 private:
  BoostGraph graph_;
  std::vector<std::int64_t> lengths_;
  std::vector<double> centrality_;
};

}  // namespace

Betweenness betweenness(const Graph& graph, const LengthScale& scale) {
  SLEUTELNET_REQUIRE(scale.lengths.empty() || scale.lengths.size() == graph.arcs.size());
  Betweenness result;
  const auto size = static_cast<double>(graph.size());
  if (graph.size() > 0) result.raw = BrandesRun(graph, scale).run();
  if (!graph.directed) {
    for (auto& value : result.raw) value /= 2;
  }
  const double pairs = (size - 1) * (size - 2) / (graph.directed ? 1 : 2);
  for (const auto value : result.raw) {
    result.normalised.push_back(graph.size() < 3 ? std::nullopt : std::optional(value / pairs));
  }
  return result;
}

}  // namespace sleutelnet
