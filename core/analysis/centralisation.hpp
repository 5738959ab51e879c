#pragma once
// How much does the network turn on one actor? Freeman's centralisation: by how much the most central actor exceeds
// each other one, summed, as a share of what that sum is in a star (freeman1979): 0 when all are equal, 1 in a star.
//
// freeman_degree_centralization: Σ (largest − own degree) ÷ (N−1)(N−2); convention centralisation.degree.
// freeman_betweenness_centralization: Σ (largest − own) ÷ (N−1), of betweenness_norm; centralisation.betweenness.
// freeman_closeness_centralization: Σ (largest − own) × (2N−3) ÷ (N−1)(N−2), of closeness (N−1) ÷ Σd;
//   centralisation.closeness.
// Direction is ignored; the isolated and all components take part. Not defined (empty) below three actors, and that of
// closeness not in a disconnected network either. Those of betweenness and closeness are left out, and `too_large` says
// so, where actors × ties are above centralisation_most_work. Cost that of betweenness. The same for any number of
// threads.

#include <optional>

#include "core/analysis/graph.hpp"
#include "core/support/parallel.hpp"

namespace sleutelnet {

inline constexpr double centralisation_most_work = 5e8;  // ten thousand actors and fifty thousand ties: some seconds

struct Centralisation {
  std::optional<double> degree;
  std::optional<double> betweenness;
  std::optional<double> closeness;
  bool too_large = false;  // for the two above
};

Centralisation centralisation(const Graph& graph, const Effort& effort = {});

// Whether actors × ties are above centralisation_most_work.
bool exact_paths_take_too_long(const Graph& graph);

// That of degree alone, which is quick.
std::optional<double> degree_centralisation(const Graph& graph);

}  // namespace sleutelnet
