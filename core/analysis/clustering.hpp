#pragma once
// How many of somebody's contacts know each other? The undirected view: a tie either way ties a pair.
//
// clustering.local: triangles through the actor ÷ pairs of its neighbours (watts1998), from 0 to 1; empty with
//   fewer than two neighbours, as there is no pair. NetworkX says 0 there, as `local_or_zero` does
//   (clustering.local-or-0).
// clustering.mean-local: the mean of `local` over the actors that have one, the others counted in `left_out`;
//   empty when nobody has one. `mean_or_zero` (clustering.mean-or-0) is the mean over all actors with 0 for
//   the others, as NetworkX prints it; empty when there are no actors.
// clustering.transitivity: 3·triangles ÷ connected triples (wasserman1994); empty without any triple. Isolated
//   actors and separate parts change nothing.
// Cost: O(ties^1.5): each tie runs from the lower degree to the higher, and neighbours ahead are compared
//   (chiba1985).

#include <cstdint>
#include <optional>
#include <vector>

#include "core/analysis/graph.hpp"

namespace sleutelnet {

struct Clustering {
  std::vector<std::int64_t> triangles;  // through each node
  std::vector<std::optional<double>> local;
  std::vector<double> local_or_zero;
  std::optional<double> mean_local;
  std::optional<double> mean_or_zero;
  int left_out = 0;
  std::int64_t triangles_in_all = 0;
  std::int64_t connected_triples = 0;
  std::optional<double> transitivity;
};

Clustering clustering(const Graph& graph);

}  // namespace sleutelnet
