#pragma once
// Where does someone mostly turn up who follows ties at random and now and then starts again anywhere?
// PageRank, worded as "needs a backup". Convention pagerank.dangling-evenly (brin1998), with the damping beside
// it.
//
// xᵥ = (1−d)/N + d·(Σ over u → v of w(u,v)·xᵤ ÷ Σ w(u,·) + Σ over u without outgoing ties of xᵤ ÷ N): the share
// of time at v. Above 0, at most 1, sums to 1; d is the damping, 0.85. Ties weigh 1, or the weight given
// (strength); loops are not in the graph.
// Defined for every network: an undirected tie is followed both ways, an isolated node restarts anywhere
// (dangling mass spread evenly), parts share the 1; one node has 1; no node gives no values. Refused as a
// whole: d outside [0, 1) (factor_out_of_range), a weight not above 0 (weight_not_positive), and when the error
// bound is not reached (no_convergence, d above 0.998 or so).
// The values together are off by at most `error_bound` ≤ 1e-12: 2‖Δ‖₁·d/(1−d) ÷ ‖y‖₁, Δ the last change and y
// the vector before it is scaled to 1. Cost: log(1e-13) ÷ log(d) passes over the ties at worst, usually a
// quarter of that.

#include <vector>

#include "core/analysis/graph.hpp"
#include "core/analysis/spectral_refusal.hpp"

namespace sleutelnet {

struct PageRankOptions {
  double damping = 0.85;
  std::vector<double> weights;  // beside graph.arcs; empty means every tie weighs 1
};

struct PageRank {
  SpectralRefusal refusal = SpectralRefusal::none;
  double error_bound = 0;
  std::vector<double> values;  // per node; none when refused
};

PageRank pagerank(const Graph& graph, const PageRankOptions& options = {});

}  // namespace sleutelnet
