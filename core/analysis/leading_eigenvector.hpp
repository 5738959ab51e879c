#pragma once
// Which vector does the matrix of a strongly connected part only stretch, and by how much? The vector of
// Perron and Frobenius: of all eigenvectors the only one without a change of sign, and its eigenvalue is
// the spectral radius λ₁.
//
// An undirected part is strongly connected when it is connected. One node alone has no ties: value 0,
// residual infinite. The residual ‖Aᵀx − λx‖ ÷ (λ‖x‖) is measured on what is returned; the caller refuses
// above `residual_allowed`. The error of x is at most residual ÷ relative gap between λ₁ and the next.
// Method: restarted Krylov spaces (saad2011), which periodic parts (bipartite ones) do not disturb; where
// the gap is so narrow that they take too long, inverse iteration with shifts from above (noda1971).
// Cost: 32 products with the matrix where the gap is wide (O(ties) each); else up to 1,000 of these and some
// sparse factorisations.

#include <vector>

#include "core/analysis/incoming.hpp"

namespace sleutelnet {

inline constexpr double residual_allowed = 1e-12;

struct LeadingEigenvector {
  double value = 0;            // λ₁
  std::vector<double> vector;  // 0 to 1, largest 1
  double residual = 0;
};

LeadingEigenvector leading_eigenvector(const IncomingArcs& arcs);

}  // namespace sleutelnet
