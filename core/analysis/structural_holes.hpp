#pragma once
// Whose contacts do not know each other, so that news must pass through the one in the middle? Low constraint
// means that somebody bridges more; nobody is scored by it, it tells where a backup is needed.
//
// With z the strength of the tie from one to another, p_ij = (z_ij + z_ji) ÷ Σ_q (z_iq + z_qi):
// burt.constraint: Σ over contacts j of (p_ij + Σ_{q≠i,j} p_iq·p_qj)² (burt1992). Above 0; it can pass 1.
// burt.effective-size: Σ over contacts j of 1 − Σ_{q≠i,j} p_iq·m_jq, with m_jq = (z_jq + z_qj) ÷
//   max_k (z_jk + z_kj); from 1 to the number of contacts when undirected without strengths, where it is n − 2t/n
//   (borgatti1997).
// Two forms. Whole network (….whole): all ties of a contact q count in p_qj and m, as NetworkX, igraph and
//   influenceR have it. Ego network (….ego): only ties among i and its contacts do, as Burt first meant; an
//   option of UCINET.
// A contact is whoever is tied either way, also by incoming ties alone (there NetworkX says NaN); in a directed
// graph an answered tie counts double. Isolated: empty, never 0. Parts do not touch each other. Strengths are
// strengths: higher is closer; a strength of 0 is no tie (….strength in the id). Cost: O(Σ degree² of ties), both forms
// together.

#include <optional>
#include <vector>

#include "core/analysis/graph.hpp"

namespace sleutelnet {

struct HoleMeasures {  // per node
  std::vector<std::optional<double>> constraint;
  std::vector<std::optional<double>> effective_size;
};

struct StructuralHoles {
  HoleMeasures whole_network;
  HoleMeasures ego_network;
};

// `strengths` runs beside graph.arcs, none negative; empty means that every arc has strength 1.
StructuralHoles structural_holes(const Graph& graph, const std::vector<double>& strengths = {});

}  // namespace sleutelnet
