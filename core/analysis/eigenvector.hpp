#pragma once
// Who is tied to people who are themselves well tied? Eigenvector centrality, per weak component; worded
// as "needs a backup". Convention eigenvector.component.max (bonacich1972).
//
// x with λ₁x = Aᵀx: each value is the sum of the values tied into it, ÷ λ₁; A holds 1 or the weight
// (strength: higher is closer). 0 to 1: the largest of each component is 1, so that values of two components
// cannot be compared; the share of the component stands beside them. The residual is
// ‖Aᵀx − λ₁x‖ ÷ (λ₁‖x‖), and a part above 1e-12 is refused (no_convergence).
// Isolated node, one node alone: not defined (isolated). No node: no values; no ties at all: refused (no_ties).
// Directed: sums over incoming ties, and refused as a whole unless every node reaches every other
// (not_strongly_connected). Weights must be above 0 (weight_not_positive).
// Values far from the core of a large part may be too small for a double's digits beside 1; their error is at
// most residual ÷ relative gap. Cost: that of leading_eigenvector, some 30 products with the matrix as a rule.

#include <cstdint>
#include <optional>
#include <vector>

#include "core/analysis/graph.hpp"
#include "core/analysis/spectral_refusal.hpp"

namespace sleutelnet {

struct EigenvectorPart {
  SpectralRefusal refusal = SpectralRefusal::none;
  std::uint32_t size = 0;
  double share = 0;       // size ÷ N
  double eigenvalue = 0;  // λ₁; only where not refused, like the residual
  double residual = 0;
};

struct EigenvectorCentrality {
  SpectralRefusal refusal = SpectralRefusal::none;
  std::vector<std::uint32_t> part_of_node;
  std::vector<EigenvectorPart> parts;         // weak components, by their lowest node; none when refused
  std::vector<std::optional<double>> values;  // per node; empty where its part or the whole is refused
};

// `weights` runs beside graph.arcs, the same both ways in an undirected graph; empty means every tie weighs 1.
EigenvectorCentrality eigenvector_centrality(const Graph& graph, const std::vector<double>& weights = {});

// The values as other programs print them for a network in one piece: largest 1, and Euclidean length 1.
// Empty everywhere when the network is in several pieces or refused.
std::vector<std::optional<double>> largest_one_if_connected(const EigenvectorCentrality& centrality);
std::vector<std::optional<double>> length_one_if_connected(const EigenvectorCentrality& centrality);

}  // namespace sleutelnet
