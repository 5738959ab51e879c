// SocNetV 3, socnetv/app src: engine/distance_engine.cpp (closeness 0 as soon as somebody cannot be reached, times
// N−1; Gil–Schmidt power ÷ reached; betweenness halved and ÷ (N−1)(N−2)/2; eccentricity infinite when somebody
// cannot be reached), graph/centrality (degree, IRCC, eigenvector, information, Katz), graph/graph_prestige.cpp
// (degree and proximity prestige, PageRank), graph/clustering (0 below two neighbours). It asks whether weights
// are lengths or their inverses.

#include <algorithm>

#include "core/analysis/components.hpp"
#include "core/analysis/early_stops.hpp"
#include "core/analysis/peer_families.hpp"

namespace sleutelnet {

namespace {

bool reaches_all(const PeerInput& input, const Closeness& near, std::size_t node) {
  return static_cast<std::size_t>(near.reached[node]) + 1 == input.graph.size();
}

// Standard closeness, times the inverse of the largest weight when lengths are inverses of weights.
PeerColumn closeness_centrality(const PeerInput& input) {
  const auto near = outward(input, true);
  PeerDifferences differences{PeerDifference::zero_when_disconnected};
  if (input.directed_in()) differences.push_back(PeerDifference::outgoing_direction);
  PeerValues values = or_zero(near.of_reached);
  for (std::size_t node = 0; node < input.graph.size(); ++node) {
    if (!reaches_all(input, near, node)) values[node] = 0;
  }
  const auto weights = arc_weights(input.network, input.graph);
  if (input.name.lengths == WeightMeaning::strength && !weights.empty()) {
    differences.push_back(PeerDifference::other_normaliser);
    values = times(std::move(values), 1 / *std::max_element(weights.begin(), weights.end()));
  }
  return printed("Closeness Centrality (CC')", std::move(differences), std::move(values));
}

PeerColumn power(const PeerInput& input) {
  const auto near = outward(input, true);
  const bool divided = input.name.base == "harmonic_norm";
  PeerDifferences differences;
  if (divided) differences.push_back(PeerDifference::divides_by_reached);
  if (input.directed_in()) differences.push_back(PeerDifference::outgoing_direction);
  auto values = defined(near.harmonic_sum);
  for (std::size_t node = 0; divided && node < input.graph.size(); ++node) {
    values[node] = near.reached[node] == 0 ? 0 : near.harmonic_sum[node] / near.reached[node];
  }
  return printed(divided ? "Power Centrality (PC')" : "Power Centrality (PC)", std::move(differences),
                 std::move(values));
}

PeerColumn eccentricity(const PeerInput& input) {
  const auto near = outward(input, false);
  PeerDifferences differences{PeerDifference::needs_one_part};
  if (input.directed_in()) differences.push_back(PeerDifference::outgoing_direction);
  PeerValues values;
  for (std::size_t node = 0; node < input.graph.size(); ++node) {
    values.push_back(reaches_all(input, near, node) ? std::optional(static_cast<double>(near.farthest[node]))
                                                    : std::nullopt);
  }
  return printed("Eccentricity", std::move(differences), std::move(values));
}

PeerColumn eigenvector(const PeerInput& input) {
  const auto rounds = power_rounds(input.graph, strengths_of(input));
  const bool largest_one = input.name.is_one_of({"eigenvector", "eigenvector_max"});
  PeerDifferences differences;
  if (!rounds.settled) differences.push_back(PeerDifference::not_converged);
  if (!in_one_part(input.graph)) differences.push_back(PeerDifference::one_part_only);
  if (input.graph.directed) differences.push_back(PeerDifference::outgoing_direction);
  auto values = defined(rounds.values);
  double largest = 0;
  for (const auto value : rounds.values) largest = std::max(largest, value);
  if (largest_one && largest > 0) values = times(std::move(values), 1 / largest);
  return printed(largest_one ? "Eigenvector Centrality (EVC')" : "Eigenvector Centrality (EVC)", std::move(differences),
                 std::move(values));
}

// (I − αAᵀ)⁻¹1 less 1, with the α of the user: ours, to compare.
PeerColumn katz(const PeerInput& input) {
  return turned_into(input, "Katz Centrality", {PeerDifference::leaves_itself_out},
                     [](double ours) { return ours - 1; });
}

// Stephenson and Zelen's information: their harmonic mean counts the node itself. Isolates are taken out first.
PeerColumn information(const PeerInput& input) {
  const auto parts = weak_components(input.graph);
  const auto larger = std::count_if(parts.sizes.begin(), parts.sizes.end(), [](auto size) { return size > 1; });
  if (larger != 1) return not_known("Information Centrality");
  const double size = *std::max_element(parts.sizes.begin(), parts.sizes.end());
  auto column = turned_into(input, "Information Centrality", {PeerDifference::counts_itself},
                            [size](double ours) { return ours * size / (size - 1); });
  column.values = or_zero(std::move(column.values));
  return column;
}

PeerColumn of_distances(const PeerInput& input) {
  const auto& name = input.name;
  const std::string called = input.directed_in() ? "Proximity Prestige" : "IRCC";
  if (name.base == "closeness_wf") return same(input, called);
  if (name.base == "closeness_wf_norm") {
    const auto near = input.directed_in() ? inward(input, true) : outward(input, true);
    return printed(called, {PeerDifference::other_normaliser}, near.wasserman_faust);
  }
  if (name.base == "eccentricity_reach") return eccentricity(input);
  if (name.base == "closeness_reach") return closeness_centrality(input);
  return power(input);
}

}  // namespace

PeerColumn by_socnetv(const PeerInput& input) {
  const auto& name = input.name;
  if (name.is_one_of({"degree", "out_degree", "strength", "out_strength"}))
    return same(input, "Degree Centrality (DC)");
  if (name.is_one_of({"in_degree", "in_strength"})) return same(input, "Degree Prestige (DP)");
  if (name.base == "degree_centrality") return same(input, "Degree Centrality (DC')");
  if (name.is_one_of({"harmonic", "harmonic_norm", "closeness_wf", "closeness_wf_norm", "closeness_reach",
                      "eccentricity_reach"})) {
    return of_distances(input);
  }
  if (name.is_one_of({"betweenness", "betweenness_norm"})) {
    if (name.lengths != WeightMeaning::none) return not_known("Betweenness Centrality");
    return same(input, name.base == "betweenness" ? "Betweenness Centrality (BC)" : "Betweenness Centrality (BC')");
  }
  if (name.base.starts_with("eigenvector")) return eigenvector(input);
  if (name.base == "katz") return katz(input);
  if (name.base == "pagerank" && !name.strengths) {
    return printed("PageRank Prestige (PRP)", {PeerDifference::stops_early, PeerDifference::dangling_not_spread},
                   defined(rank_in_place(input.graph)));
  }
  if (name.base == "current_flow_closeness") return information(input);
  if (name.base == "clustering") return same(input, "Clustering Coefficient");
  if (name.base == "clustering_local") {
    return printed("Clustering Coefficient", {PeerDifference::zero_below_two_neighbours},
                   or_zero(input.measure.values));
  }
  if (name.base.starts_with("reach") && !name.base.ends_with('h')) return not_known("Reachability");
  if (name.base.ends_with("component_size")) return not_known("Connectedness");
  return not_offered();
}

}  // namespace sleutelnet
