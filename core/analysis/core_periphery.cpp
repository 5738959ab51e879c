#include "core/analysis/core_periphery.hpp"

#include <algorithm>

#include "core/analysis/core_periphery_fit.hpp"
#include "core/analysis/rewired.hpp"
#include "core/analysis/undirected_view.hpp"
#include "core/support/random.hpp"

namespace sleutelnet {

namespace {

NoCorePeriphery reason_not_to_judge(const Graph& graph) {
  const auto actors = graph.size();
  if (actors < core_periphery_fewest_actors) return NoCorePeriphery::too_few_actors;
  if (tie_count(graph) < core_periphery_fewest_ties) return NoCorePeriphery::too_few_ties;
  if (actors > core_periphery_most_actors) return NoCorePeriphery::too_large;
  if (tie_count(graph) == actors * (actors - 1) / 2) return NoCorePeriphery::everybody_tied;
  return NoCorePeriphery::shown;
}

using Fits = std::vector<std::optional<CorePeripheryFit>>;

// The network itself first, then one random graph after another.
Fits all_fits(const Graph& graph, const CorePeripheryOptions& options, const Effort& effort) {
  Fits fits(options.random_graphs + std::size_t{1});
  for_each_chunk(fits.size(), effort, [&](std::size_t number) {
    Random random(options.seed + number);
    const auto rewiring_seed = random.next();
    const FitOptions fit_options{random.next(), options.starts};
    fits[number] = core_periphery_fit(number == 0 ? graph : rewired(graph, rewiring_seed), fit_options);
  });
  return fits;
}

double share_as_good(const Fits& fits) {
  constexpr double rounding = 1e-12;
  const double least = fits.front()->correlation - rounding;
  const auto as_good =
      std::count_if(fits.begin(), fits.end(), [&](const auto& fit) { return fit && fit->correlation >= least; });
  return static_cast<double>(as_good) / static_cast<double>(fits.size());
}

void add_densities(const Graph& graph, const std::vector<bool>& in_core, CorePeriphery& result) {
  double core_ends = 0;  // both ends of each tie within the core
  double periphery_ends = 0;
  for (std::size_t node = 0; node < graph.size(); ++node) {
    for (const auto& arc : graph.arcs_of(node)) {
      if (in_core[node] != in_core[arc.target]) continue;
      (in_core[node] ? core_ends : periphery_ends) += 1;
    }
  }
  const auto core = static_cast<double>(std::count(in_core.begin(), in_core.end(), true));
  const auto periphery = static_cast<double>(graph.size()) - core;
  const double between_ends = static_cast<double>(graph.arcs.size()) - core_ends - periphery_ends;
  result.core_density = core_ends / (core * (core - 1));
  result.periphery_density = periphery_ends / (periphery * (periphery - 1));
  result.between_density = between_ends / (2 * core * periphery);
}

NoCorePeriphery reason_not_to_show(const CorePeriphery& judged) {
  if (!judged.better_than_null) return NoCorePeriphery::not_better_than_null;
  if (*judged.periphery_density > *judged.between_density) return NoCorePeriphery::not_around_the_core;
  return NoCorePeriphery::shown;
}

}  // namespace

CorePeriphery core_periphery(const Graph& graph, const CorePeripheryOptions& options, const Effort& effort) {
  const auto view = undirected_view(graph).graph;
  CorePeriphery result;
  result.reason = reason_not_to_judge(view);
  if (result.reason != NoCorePeriphery::shown) return result;
  const auto fits = all_fits(view, options, effort);
  result.correlation = fits.front()->correlation;
  result.p_value = share_as_good(fits);
  result.better_than_null = *result.p_value <= core_periphery_largest_p;
  add_densities(view, fits.front()->in_core, result);
  result.reason = reason_not_to_show(result);
  if (result.reason != NoCorePeriphery::shown) return result;
  result.in_core = fits.front()->in_core;
  result.core_size = static_cast<std::size_t>(std::count(result.in_core.begin(), result.in_core.end(), true));
  return result;
}

}  // namespace sleutelnet
