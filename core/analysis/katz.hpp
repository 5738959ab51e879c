#pragma once
// Who is heard from along walks of any length, each step further counting less? Katz centrality, worded as
// "needs a backup". Convention katz.incoming.plus-1 (katz1953).
//
// x = αAᵀx + 1, not normalised: 1 for the node itself and α to the power of its length for every walk that ends
// at it, so at least 1 and without a unit. α as given; by default half of 1/λ₁, rounded to three significant
// digits (halves up), λ₁ the spectral radius of the whole network. Where no walk returns (no ties, or a
// directed network without cycles) λ₁ is 0, every α will do, and the default is 0.5.
// Refused as a whole: α negative or not below 1/λ₁ (factor_out_of_range), where the sum over walks is
// infinite; no_convergence, as with α within about a thousandth of 1/λ₁.
// Isolated node, one node alone: 1. No node: no values. Disconnected: one α for all parts.
// Directed: incoming ties. Every value is within `error_bound` (1e-12 or less) of the exact one, relatively:
// I − αAᵀ has an inverse without negative entries that takes 1 to x, so the residual bounds the error.
// Cost: that of leading_eigenvector per strong component, and log(1e-12) ÷ log(αλ₁) products with the matrix.

#include <optional>
#include <vector>

#include "core/analysis/graph.hpp"
#include "core/analysis/spectral_refusal.hpp"

namespace sleutelnet {

struct KatzOptions {
  std::optional<double> alpha;
};

struct Katz {
  SpectralRefusal refusal = SpectralRefusal::none;
  double alpha = 0;
  double spectral_radius = 0;  // λ₁
  double error_bound = 0;
  std::vector<double> values;  // per node; none when refused
};

Katz katz_centrality(const Graph& graph, const KatzOptions& options = {});

}  // namespace sleutelnet
