// igraph 0.10 (C, R and Python): closeness is the inverse mean distance to those reached, NaN for an isolate
// (igraph PR 1630); coreness, constraint (undirected: all ties of a contact), page_rank (PRPACK), harmonic centrality
// ÷ (N−1), neighborhood_size counts the node itself; eigenvector.c scales the largest to 1 and gives one part
// only. Normalised betweenness: N(N−1) in C 1.x (betweenness.c), (N−1)(N−2) still in R. Asked for the direction
// of the measure with `mode`, for its weights with `weights`.

#include "core/analysis/peer_families.hpp"

namespace sleutelnet {

namespace {

PeerColumn eigenvector(const PeerInput& input) {
  const std::string called = "eigenvector_centrality";
  auto values = leading_vector(input);
  if (!values) return not_known(called);
  PeerDifferences differences;
  if (!input.name.is_one_of({"eigenvector", "eigenvector_max"})) {
    differences.push_back(PeerDifference::largest_one_scaling);
  }
  if (!in_one_part(input.graph)) differences.push_back(PeerDifference::one_part_only);
  return printed(called, std::move(differences), std::move(*values));
}

PeerColumn distance(const PeerInput& input) {
  if (input.name.base == "closeness_reach") return same(input, "closeness(normalized)");
  if (input.name.is_one_of({"closeness_wf", "closeness_wf_norm"})) {
    const auto near = input.directed_in() ? inward(input, true) : outward(input, true);
    return printed("closeness(normalized)", {PeerDifference::divides_by_reached}, near.of_reached);
  }
  if (input.name.base == "eccentricity_reach") return same(input, "eccentricity");
  if (input.name.base == "harmonic") return same(input, "harmonic_centrality");
  if (input.name.lengths == WeightMeaning::none) return same(input, "harmonic_centrality(normalized)");
  const auto near = input.directed_in() ? inward(input, true) : outward(input, true);
  return printed("harmonic_centrality(normalized)", {PeerDifference::other_normaliser}, near.harmonic);
}

PeerColumn counted_with_itself(const PeerInput& input, std::string called) {
  return turned_into(input, std::move(called), {PeerDifference::counts_itself},
                     [](double others) { return others + 1; });
}

PeerColumn between(const PeerInput& input) {
  if (input.name.base == "betweenness") return same(input, "betweenness");
  const auto nodes = static_cast<double>(input.graph.size());
  return turned_into(input, "betweenness(normalized), C 1.x", {PeerDifference::other_normaliser},
                     [nodes](double ours) { return ours * (nodes - 2) / nodes; });
}

}  // namespace

PeerColumn by_igraph(const PeerInput& input) {
  const auto& name = input.name;
  if (name.is_one_of({"degree", "in_degree", "out_degree"})) return same(input, "degree");
  if (name.base == "degree_centrality") return same(input, "degree(normalized)");
  if (name.is_one_of({"strength", "in_strength", "out_strength"})) return same(input, "strength");
  if (name.is_one_of({"harmonic", "harmonic_norm", "closeness_wf", "closeness_wf_norm", "closeness_reach",
                      "eccentricity_reach"})) {
    return distance(input);
  }
  if (name.is_one_of({"reach_1step", "reach_2step", "reach_3step"})) {
    return counted_with_itself(input, "neighborhood_size");
  }
  if (name.base == "reachable") return counted_with_itself(input, "subcomponent");
  if (name.is_one_of({"betweenness", "betweenness_norm"})) return between(input);
  if (name.base.starts_with("eigenvector")) return eigenvector(input);
  if (name.base == "pagerank") return same(input, "page_rank");
  if (name.base == "katz") return not_known("alpha_centrality");
  if (name.base == "burt_constraint") {
    if (!name.ego) return same(input, "constraint");
    return not_known("constraint");
  }
  if (name.base.starts_with("core_number")) return same(input, "coreness");
  if (name.is_one_of({"clustering", "clustering_local"})) return same(input, "transitivity_local");
  if (name.base == "articulation_point") return same(input, "articulation_points");
  if (name.base.ends_with("component_size")) return same(input, "components");
  return not_offered();
}

}  // namespace sleutelnet
