#include "core/analysis/centrality.hpp"

#include <algorithm>

#include "core/analysis/length_search.hpp"

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

namespace {

// What all forms of closeness are made of, in the unit of the scale.
struct DistanceSums {
  int reached = 0;
  std::int64_t farthest = 0;
  double sum = 0;
  double inverse_sum = 0;
};

Closeness closeness_of(const std::vector<DistanceSums>& sums) {
  Closeness result;
  const auto others = static_cast<double>(sums.size()) - 1;
  const bool alone = sums.size() < 2;
  for (const auto& node : sums) {
    const double of_reached = node.reached == 0 ? 0 : node.reached / node.sum;
    result.harmonic_sum.push_back(node.inverse_sum);
    result.harmonic.push_back(alone ? std::nullopt : std::optional(node.inverse_sum / others));
    result.wasserman_faust.push_back(alone ? std::nullopt : std::optional(node.reached / others * of_reached));
    result.of_reached.push_back(node.reached == 0 ? std::nullopt : std::optional(of_reached));
    result.reached.push_back(node.reached);
    result.farthest.push_back(node.farthest);
  }
  return result;
}

DistanceSums sums_from(LengthSearch& search, std::uint32_t source, double unit) {
  search.run(source);
  DistanceSums sums;
  for (const auto node : search.order().subspan(1)) {
    const auto distance = static_cast<double>(search.distance(node)) * unit;
    sums.sum += distance;
    sums.inverse_sum += 1 / distance;
    sums.farthest = std::max(sums.farthest, search.distance(node));
    ++sums.reached;
  }
  return sums;
}

std::vector<DistanceSums> sums_by_length(const Graph& graph, const LengthScale& scale, const Effort& effort) {
  const auto compacted = compact(graph);
  const auto lengths = beside_targets(compacted, scale.lengths);
  std::vector<DistanceSums> sums(graph.size());
  const auto sources_a_chunk = std::max<std::size_t>(64, graph.size() / 64);
  for_each_chunk((graph.size() + sources_a_chunk - 1) / sources_a_chunk, effort, [&](std::size_t chunk) {
    LengthSearch search(compacted, lengths);
    const auto end = std::min(graph.size(), (chunk + 1) * sources_a_chunk);
    for (auto source = chunk * sources_a_chunk; source < end; ++source) {
      sums[source] = sums_from(search, static_cast<std::uint32_t>(source), scale.unit);
    }
  });
  return beside_nodes(compacted, sums);
}

}  // namespace

Closeness closeness_of(const std::vector<StepCounts>& counts) {
  std::vector<DistanceSums> sums;
  sums.reserve(counts.size());
  for (const auto& count : counts) {
    sums.push_back({count.reached, count.farthest, static_cast<double>(count.sum), count.inverse_sum});
  }
  return closeness_of(sums);
}

Closeness closeness(const Graph& graph, const LengthScale& scale, const Effort& effort) {
  if (scale.lengths.empty()) return closeness_of(step_counts(compact(graph), 0, effort));
  return closeness_of(sums_by_length(graph, scale, effort));
}

}  // namespace sleutelnet
