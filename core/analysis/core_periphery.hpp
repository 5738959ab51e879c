#pragma once
// Does the network have a core of actors tied to each other, with a periphery around it that hangs on the core? The
// best division (core_periphery_fit.hpp) counts only when it fits better than the best divisions of random graphs in
// which everybody has as many ties (rewired.hpp), searched for in the same way; else there is nothing to show
// (borgatti2000; measures.md 3.9). Convention core-periphery.borgatti-everett.ignored.null-degree.
//
// p = (1 + r) ÷ (1 + R), with r of R random graphs that fit at least as well; better than the null when p ≤ 0.05.
// As the fit leaves out the pairs between the two, one dense group of a network of several fits too: nothing is
// shown either when the periphery is denser within itself than towards the core, for then it is not around it.
// Direction is ignored; the isolated and all components take part. Densities are shares of pairs, 0 to 1. The plain
// alternative is cores.hpp. Not judged, with the reason, below ten actors or ten ties (so few graphs have such degrees
// that they tell nothing), when everybody is tied to everybody, and above `core_periphery_most_actors`. The same for
// any number of threads.
// Actors in another order get other random graphs from the same seed: p then differs within its sampling error, some
// 2·√(p(1−p) ÷ R), which near 0.05 can turn "shown" over; more random graphs make that rarer. Nothing else depends on
// the order, unless two divisions fit equally well or the search misses the best.
// Cost: 1 + R times that of the fit.

#include <cstdint>
#include <optional>
#include <vector>

#include "core/analysis/graph.hpp"
#include "core/support/parallel.hpp"

namespace sleutelnet {

inline constexpr std::size_t core_periphery_fewest_actors = 10;
inline constexpr std::size_t core_periphery_fewest_ties = 10;
inline constexpr std::size_t core_periphery_most_actors = 2500;  // the cost grows with their square: beyond, a minute
inline constexpr double core_periphery_largest_p = 0.05;

struct CorePeripheryOptions {
  std::uint64_t seed = 1;
  std::uint32_t random_graphs = 100;
  int starts = 30;  // of each search
};

enum class NoCorePeriphery {
  shown,
  too_few_actors,
  too_few_ties,
  everybody_tied,
  too_large,
  not_better_than_null,
  not_around_the_core,  // better than the null, but the periphery hangs on itself
};

struct CorePeriphery {
  NoCorePeriphery reason = NoCorePeriphery::shown;  // why there is no division
  std::vector<bool> in_core;                        // per node; empty unless shown
  std::size_t core_size = 0;                        // actors; 0 unless shown
  std::optional<double> correlation;                // of the best division; this and below empty when not judged
  std::optional<double> p_value;
  bool better_than_null = false;
  std::optional<double> core_density;  // of the best division, as are the two below
  std::optional<double> between_density;
  std::optional<double> periphery_density;
};

CorePeriphery core_periphery(const Graph& graph, const CorePeripheryOptions& options = {}, const Effort& effort = {});

}  // namespace sleutelnet
