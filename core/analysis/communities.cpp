#include "core/analysis/communities.hpp"

#include <algorithm>

#include "core/analysis/group_layers.hpp"
#include "core/analysis/leiden.hpp"
#include "core/analysis/modularity.hpp"
#include "core/support/require.hpp"

namespace sleutelnet {

namespace {

struct Run {
  std::vector<std::uint32_t> of_node;
  std::optional<double> modularity;
};

std::vector<Run> all_runs(const Graph& graph, const CommunityOptions& options, const Effort& effort) {
  const auto view = undirected_view(graph, options.weights);
  std::vector<Run> runs(options.runs);
  for_each_chunk(runs.size(), effort, [&](std::size_t number) {
    auto& run = runs[number];
    run.of_node = leiden_partition(view, {options.resolution, options.seed + number, options.rounds});
    run.modularity = modularity(view.graph, run.of_node, {options.resolution, view.weights});
  });
  return runs;
}

// Sums over equal partitions may differ in their last digits; the first of equals is kept.
const Run& best_of(const std::vector<Run>& runs) {
  constexpr double rounding = 1e-12;
  const Run* best = &runs.front();
  for (const auto& run : runs) {
    if (run.modularity && *run.modularity > *best->modularity + rounding) best = &run;
  }
  return *best;
}

// Adds, per node, what share of the others of its community in the best run is with it in this one.
void add_company(const Run& run, const Communities& best, std::vector<double>& company) {
  std::vector<std::vector<std::uint32_t>> members(best.sizes.size());
  for (std::uint32_t node = 0; node < best.of_node.size(); ++node) members[best.of_node[node]].push_back(node);
  std::vector<std::uint32_t> count(group_count(run.of_node), 0);
  std::vector<std::uint32_t> size(count.size(), 0);
  for (const auto community : run.of_node) ++size[community];
  for (const auto& community : members) {
    for (const auto node : community) ++count[run.of_node[node]];
    for (const auto node : community) {
      const auto here = run.of_node[node];
      company[node] += community.size() == 1 ? (size[here] == 1 ? 1.0 : 0.0)
                                             : (count[here] - 1.0) / (static_cast<double>(community.size()) - 1.0);
    }
    for (const auto node : community) count[run.of_node[node]] = 0;
  }
}

std::vector<double> together_in(const std::vector<Run>& runs, const Graph& graph) {
  std::vector<double> together;
  together.reserve(graph.arcs.size());
  for (std::size_t node = 0; node < graph.size(); ++node) {
    for (const auto& arc : graph.arcs_of(node)) {
      const auto count = std::count_if(runs.begin(), runs.end(),
                                       [&](const Run& run) { return run.of_node[node] == run.of_node[arc.target]; });
      together.push_back(static_cast<double>(count) / static_cast<double>(runs.size()));
    }
  }
  return together;
}

}  // namespace

Communities communities(const Graph& graph, const CommunityOptions& options, const Effort& effort) {
  SLEUTELNET_REQUIRE(options.runs > 0);
  const auto runs = all_runs(graph, options, effort);
  const auto& best = best_of(runs);
  const auto count = static_cast<double>(runs.size());
  Communities result;
  result.of_node = best.of_node;
  result.modularity = best.modularity;
  result.sizes.assign(group_count(best.of_node), 0);
  for (const auto community : best.of_node) ++result.sizes[community];
  result.certainty.assign(graph.size(), 0.0);
  for (const auto& run : runs) add_company(run, result, result.certainty);
  for (auto& certainty : result.certainty) certainty /= count;
  result.certainty_of.assign(result.sizes.size(), 0.0);
  for (std::size_t node = 0; node < graph.size(); ++node) {
    const auto community = result.of_node[node];
    result.certainty_of[community] += result.certainty[node] / result.sizes[community];
  }
  result.together = together_in(runs, graph);
  const auto same =
      std::count_if(runs.begin(), runs.end(), [&](const Run& run) { return run.of_node == best.of_node; });
  result.agreeing_runs = static_cast<double>(same) / count;
  return result;
}

}  // namespace sleutelnet
