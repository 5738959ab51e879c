#pragma once
// Through whom would a message wander that does not know the shortest way, and who is near along all ways at
// once? Current-flow (random-walk) betweenness (newman2005, brandes2005) and current-flow closeness, which is
// information centrality (stephenson1989). Each tie is a wire, its weight the conductance (strength); without
// weights every wire conducts 1. Worded as "needs a backup".
//
// betweenness: the current through a node when one unit enters at s and leaves at t, summed over unordered pairs
//   s, t other than the node itself; convention betweenness.current-flow. Normalised ÷ (N−1)(N−2)/2, so 0 to 1;
//   not defined for N < 3; convention betweenness.current-flow.normalised. Isolated 0.
// closeness: r ÷ Σ R(s,t) over the r others of the component, R the effective resistance; per unit of
//   conductance; convention closeness.current-flow.of-reached. Isolated: not defined. NetworkX prints it ÷ r,
//   Stephenson and Zelen × (r+1)/r.
// Disconnected: pairs in different components add nothing. No node: no values. Refused as a whole: directed,
// weight_not_positive, too_large (a component above the limit: its inverse takes 8·nodes² bytes, 72 MB for
// 3,000), no_convergence (weights too far apart for a double).
// Cost per component: nodes solves with the factored Laplacian and O(ties · nodes · log nodes) of sorting,
// shared over the cores; the same bit for bit for any number of threads.

#include <cstdint>
#include <optional>
#include <vector>

#include "core/analysis/graph.hpp"
#include "core/analysis/spectral_refusal.hpp"
#include "core/support/parallel.hpp"

namespace sleutelnet {

struct CurrentFlowOptions {
  std::vector<double> conductances;  // beside graph.arcs, the same both ways; empty means 1
  std::uint32_t largest_component = 3000;
};

struct CurrentFlow {
  SpectralRefusal refusal = SpectralRefusal::none;
  std::vector<double> betweenness;  // per node; none when refused
  std::vector<std::optional<double>> betweenness_normalised;
  std::vector<std::optional<double>> closeness;
};

CurrentFlow current_flow(const Graph& graph, const CurrentFlowOptions& options = {}, const Effort& effort = {});

}  // namespace sleutelnet
