#include "core/analysis/network_stage.hpp"

#include <algorithm>
#include <numeric>

#include "core/analysis/centralisation.hpp"
#include "core/analysis/components.hpp"
#include "core/analysis/subgraph.hpp"
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

// Those with most ties, as many as there are of what is asked.
std::vector<std::uint32_t> top_hubs(const Graph& graph, std::size_t count) {
  std::vector<std::uint32_t> order(graph.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t left, std::uint32_t right) {
    return graph.arcs_of(left).size() > graph.arcs_of(right).size();
  });
  order.resize(std::min(count, order.size()));
  return order;
}

Graph without(const Graph& graph, const std::vector<std::uint32_t>& nodes) {
  std::vector<bool> kept(graph.size(), true);
  for (const auto node : nodes) kept[node] = false;
  return induced_subgraph(graph, kept);
}

StageFigures figures_of(const Graph& view, const CorePeripheryOptions& options, const Effort& effort) {
  const auto without_hub = without(view, top_hubs(view, 1));
  const auto without_hubs = without(view, top_hubs(view, stage_top_hubs));
  StageFigures figures;
  figures.actors = view.size();
  figures.ties = tie_count(view);
  figures.components = weak_components(view).sizes.size();
  figures.largest_share = largest_share(view);
  figures.largest_share_without_hub = largest_share(without_hub);
  figures.degree_centralisation = degree_centralisation(view);
  figures.hub_tie_share = share(figures.ties - tie_count(without_hub), figures.ties);
  figures.top_hubs_tie_share = share(figures.ties - tie_count(without_hubs), figures.ties);
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
