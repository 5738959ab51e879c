#include "core/analysis/tie_measures.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "core/analysis/betweenness.hpp"
#include "core/analysis/separation.hpp"

namespace sleutelnet {

namespace {

struct Row {
  MeasuredTie tie;
  std::uint32_t arc = 0;  // index in graph.arcs
};

std::vector<Row> rows_of(const Network& network, const Graph& graph) {
  std::vector<Row> rows;
  for (std::uint32_t node = 0; node < graph.size(); ++node) {
    for (auto arc = graph.offsets[node]; arc < graph.offsets[node + 1]; ++arc) {
      const auto& to = graph.arcs[arc];
      const bool named_first = network.ties.rows()[to.tie].source == graph.nodes[node];
      if (graph.directed || named_first) rows.push_back({{to.tie, node, to.target}, arc});
    }
  }
  std::sort(rows.begin(), rows.end(), [](const Row& left, const Row& right) {
    return std::tie(left.tie.tie, left.tie.source) < std::tie(right.tie.tie, right.tie.source);
  });
  return rows;
}

void add(TieMeasures& result, const std::vector<Row>& rows, std::string name, std::string convention,
         const std::vector<double>& beside_arcs) {
  Measure measure{std::move(name), std::move(convention), {}};
  for (const auto& row : rows) measure.values.emplace_back(beside_arcs[row.arc]);
  result.measures.push_back(std::move(measure));
}

void add_bridges(TieMeasures& result, const Graph& graph) {
  std::set<std::pair<std::uint32_t, std::uint32_t>> found;
  for (const auto& bridge : bridges(graph)) found.emplace(bridge.low, bridge.high);
  Measure measure{"bridge", "separation.v1.bridge", {}};
  for (const auto& tie : result.ties) {
    measure.values.emplace_back(found.contains(std::minmax(tie.source, tie.target)) ? 1.0 : 0.0);
  }
  result.measures.push_back(std::move(measure));
}

}  // namespace

Result<TieMeasures> tie_measures(const Network& network, const Graph& graph, const TieMeasureOptions& options) {
  const auto lengths = weight_lengths(network, graph, options.weight);
  if (!lengths) return lengths.reason();
  const auto rows = rows_of(network, graph);
  const std::string way = graph.directed ? ".directed" : ".undirected";
  TieMeasures result;
  for (const auto& row : rows) result.ties.push_back(row.tie);
  const auto add_between = [&](const LengthScale& scale, const std::string& mark, const std::string& meaning) {
    const auto between = edge_betweenness(graph, scale, options.effort);
    add(result, rows, "edge_betweenness" + mark, "betweenness.brandes.ties" + way + meaning, between.raw);
    add(result, rows, "edge_betweenness_norm" + mark, "betweenness.brandes.ties.normalised" + way + meaning,
        between.normalised);
  };
  add_between({}, "", "");
  if (options.weight == WeightMeaning::length) add_between(*lengths, "_wlen", ".length-weight");
  if (options.weight == WeightMeaning::strength) add_between(*lengths, "_winv", ".length-1/weight");
  add_bridges(result, graph);
  return result;
}

}  // namespace sleutelnet
