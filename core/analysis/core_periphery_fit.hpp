#pragma once
// Which division into a core and a periphery suits the network best? The one with the largest correlation between
// the ties and the ideal pattern: a tie in every pair within the core, none within the periphery, and no view on
// pairs between the two, which are left out (borgatti2000, discrete; measures.md 3.9). Convention
// core-periphery.borgatti-everett.ignored. Whether that says anything, core_periphery.hpp tells.
//
// Direction is ignored. The core and the periphery have at least two actors each; the isolated and all components take
// part. Correlation from −1 to 1, no unit. Not defined (empty) with fewer than four actors, without ties, when
// everybody is tied to everybody, or when no division has pairs of both kinds.
//
// Found by local search, from the best division by degree, neighbourhoods and random divisions: no move of one actor
// and no exchange of two would improve it. That it is the best of all is likely, not proven. Of equals the one found
// first. The same seed gives the same answer. Cost about O(starts × core × periphery).

#include <cstdint>
#include <optional>
#include <vector>

#include "core/analysis/graph.hpp"

namespace sleutelnet {

struct CorePeripheryFit {
  std::vector<bool> in_core;  // per node
  double correlation = 0;
};

struct FitOptions {
  std::uint64_t seed = 1;
  int starts = 30;  // the first by degree, then in turn around somebody and at random
};

std::optional<CorePeripheryFit> core_periphery_fit(const Graph& graph, const FitOptions& options = {});

}  // namespace sleutelnet
