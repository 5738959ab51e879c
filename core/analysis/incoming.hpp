#pragma once
// Who ties into whom, with what weight: the transposed adjacency matrix Aᵀ in rows, which the spectral
// measures multiply with. Row v holds the arcs that end in v, by source; an isolated node has an empty row;
// an undirected graph is its own transpose; no node gives no row. Cost O(nodes + ties).

#include <cstdint>
#include <span>
#include <vector>

#include "core/analysis/components.hpp"
#include "core/analysis/graph.hpp"

namespace sleutelnet {

struct IncomingArcs {
  std::vector<std::uint32_t> offsets = {0};  // nodes + 1; row v is [offsets[v] .. offsets[v+1])
  std::vector<std::uint32_t> sources;
  std::vector<double> weights;  // beside sources

  std::size_t size() const { return offsets.size() - 1; }
};

// `weights` runs beside graph.arcs; empty means every arc weighs 1.
IncomingArcs incoming_arcs(const Graph& graph, const std::vector<double>& weights = {});

struct ArcsOfPart {
  std::vector<std::uint32_t> nodes;  // of the whole, ascending
  IncomingArcs arcs;                 // between them, numbered by their place in `nodes`
};

// One per component, in its order; arcs between components are left out.
std::vector<ArcsOfPart> split_by_component(const IncomingArcs& arcs, const Components& components);

// product[v] = Σ weight(u,v) · vector[u] over the arcs u → v.
void multiply(const IncomingArcs& arcs, std::span<const double> vector, std::span<double> product);

// Whether every weight is a finite number above 0: weights that leave the pattern of ties as it is.
bool all_positive(const std::vector<double>& weights);

}  // namespace sleutelnet
