#include "core/analysis/network_stage.hpp"

#include <algorithm>
#include <numeric>

#include "core/analysis/centralisation.hpp"
#include "core/analysis/centrality.hpp"
#include "core/analysis/components.hpp"
#include "core/analysis/separation.hpp"
#include "core/analysis/undirected_view.hpp"

namespace sleutelnet {

namespace {

std::optional<double> share(std::size_t part, std::size_t whole) {
  if (whole == 0) return std::nullopt;
  return static_cast<double>(part) / static_cast<double>(whole);
}

std::optional<double> largest_share(const Graph& graph) {
  const auto sizes = weak_components(graph).sizes;
  return sizes.empty() ? std::nullopt : share(*std::max_element(sizes.begin(), sizes.end()), graph.size());
}

// The least that is left in one piece when one of the hubs leaves: how many of the others stand in the largest part.
std::optional<double> largest_share_without_hub(const Graph& view, const std::vector<int>& degree) {
  if (view.size() < 2) return std::nullopt;
  const auto components = weak_components(view);
  const auto separated = separations(view);
  const auto most = *std::max_element(degree.begin(), degree.end());
  auto sizes = components.sizes;
  std::sort(sizes.rbegin(), sizes.rend());
  sizes.push_back(0);  // when there is one part only, nothing stands beside it
  auto least = view.size();
  for (std::uint32_t hub = 0; hub < view.size(); ++hub) {
    if (degree[hub] != most) continue;
    const auto own = components.sizes[components.of_node[hub]];
    const auto rest = static_cast<std::size_t>(own) - 1 - static_cast<std::size_t>(separated[hub].separated);
    const auto beside = static_cast<std::size_t>(own == sizes[0] ? sizes[1] : sizes[0]);
    least = std::min(least, std::max(rest, beside));
  }
  return share(least, view.size() - 1);
}

// The ties of the actors with most ties, each tie once, ÷ all. Where more are equal than are asked, each choice
// among them is as good as another: the mean over all choices.
std::optional<double> top_hubs_tie_share(const Graph& view, const std::vector<int>& degree, std::size_t count) {
  const auto ties = static_cast<double>(tie_count(view));
  if (ties == 0) return std::nullopt;
  if (view.size() <= count) return 1.0;
  auto sorted = degree;
  std::sort(sorted.rbegin(), sorted.rend());
  const int last = sorted[count - 1];
  const auto surely =
      static_cast<double>(std::count_if(degree.begin(), degree.end(), [&](int it) { return it > last; }));
  const auto equal = static_cast<double>(std::count(degree.begin(), degree.end(), last));
  const double chosen = static_cast<double>(count) - surely;  // of those that are equal
  const double both = equal < 2 ? 0 : chosen * (chosen - 1) / (equal * (equal - 1));
  double of_them = std::accumulate(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(count), 0.0);
  for (std::size_t node = 0; node < view.size(); ++node) {
    for (const auto& arc : view.arcs_of(node)) {
      const int lower = std::min(degree[node], degree[arc.target]);
      if (arc.target < node || lower < last) continue;
      const bool both_equal = std::max(degree[node], degree[arc.target]) == last;
      // Counted at both ends when both are chosen.
      of_them -= both_equal ? both : lower == last ? chosen / equal : 1;
    }
  }
  return of_them / ties;
}

StageFigures figures_of(const Graph& view, const CorePeripheryOptions& options, const Effort& effort) {
  const auto degree = degrees(view).all;
  StageFigures figures;
  figures.actors = view.size();
  figures.ties = tie_count(view);
  figures.components = weak_components(view).sizes.size();
  figures.largest_share = largest_share(view);
  figures.largest_share_without_hub = largest_share_without_hub(view, degree);
  figures.degree_centralisation = degree_centralisation(view);
  if (figures.ties > 0) {
    figures.hub_tie_share =
        share(static_cast<std::size_t>(*std::max_element(degree.begin(), degree.end())), figures.ties);
  }
  figures.top_hubs_tie_share = top_hubs_tie_share(view, degree, stage_top_hubs);
  figures.core = core_periphery(view, options, effort);
  return figures;
}

bool has_dense_core(const CorePeriphery& core) {
  const auto size = static_cast<std::size_t>(std::count(core.in_core.begin(), core.in_core.end(), true));
  return core.reason == NoCorePeriphery::shown && size >= stage_core_size && *core.core_density >= stage_core_density;
}

std::optional<NetworkStage> stage_of(const StageFigures& figures) {
  if (figures.actors < stage_fewest_actors) return std::nullopt;
  if (*figures.largest_share < stage_connected) return NetworkStage::scattered_fragments;
  if (*figures.hub_tie_share >= stage_spokes || *figures.largest_share_without_hub < stage_connected) {
    return NetworkStage::hub_and_spoke;
  }
  return has_dense_core(figures.core) ? NetworkStage::core_periphery : NetworkStage::multi_hub_small_world;
}

}  // namespace

StagedNetwork network_stage(const Graph& graph, const CorePeripheryOptions& options, const Effort& effort) {
  auto figures = figures_of(undirected_view(graph).graph, options, effort);
  const auto stage = stage_of(figures);
  return {stage, std::move(figures)};
}

}  // namespace sleutelnet
