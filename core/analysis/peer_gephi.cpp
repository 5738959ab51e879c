// Gephi 0.10, modules/StatisticsPlugin/src/main/java/org/gephi/statistics/plugin: GraphDistance.java (hop counts
// whatever the weights, closeness ÷ reachable, harmonic ÷ reachable, outgoing only), EigenvectorCentrality.java,
// PageRank.java, ClusteringCoefficient.java (0 below two neighbours), Degree.java, WeightedDegree.java.

#include "core/analysis/betweenness.hpp"
#include "core/analysis/early_stops.hpp"
#include "core/analysis/peer_families.hpp"

namespace sleutelnet {

namespace {

PeerDifferences beside(PeerDifferences differences, bool applies, PeerDifference one) {
  if (applies) differences.push_back(one);
  return differences;
}

// What holds of all its distances.
PeerDifferences in_steps_outward(const PeerInput& input, PeerDifferences differences) {
  differences =
      beside(std::move(differences), input.name.lengths != WeightMeaning::none, PeerDifference::ignores_weights);
  return beside(std::move(differences), input.directed_in(), PeerDifference::outgoing_direction);
}

PeerColumn distance(const PeerInput& input) {
  const auto& name = input.name;
  const auto near = outward(input, false);
  if (name.base == "eccentricity_reach") {
    return printed("Eccentricity", in_steps_outward(input, {}), {near.farthest.begin(), near.farthest.end()});
  }
  if (name.is_one_of({"harmonic", "harmonic_norm"})) {
    PeerValues values;
    for (std::size_t node = 0; node < input.graph.size(); ++node) {
      values.emplace_back(near.reached[node] == 0 ? 0 : near.harmonic_sum[node] / near.reached[node]);
    }
    return printed("Harmonic Closeness Centrality", in_steps_outward(input, {PeerDifference::divides_by_reached}),
                   std::move(values));
  }
  const auto rule =
      name.base == "closeness_reach" ? PeerDifference::zero_when_isolated : PeerDifference::divides_by_reached;
  return printed("Closeness Centrality", in_steps_outward(input, {rule}), or_zero(near.of_reached));
}

PeerColumn between(const PeerInput& input) {
  if (input.name.lengths == WeightMeaning::none) return same(input, "Betweenness Centrality");
  auto steps = betweenness(input.graph, {}, input.options.effort);
  return printed("Betweenness Centrality", {PeerDifference::ignores_weights},
                 input.name.base == "betweenness" ? defined(steps.raw) : std::move(steps.normalised));
}

PeerColumn eigenvector(const PeerInput& input) {
  const bool weighted = input.name.base == "eigenvector_w_l2";
  const bool largest_one = input.name.is_one_of({"eigenvector", "eigenvector_max"});
  PeerDifferences differences{PeerDifference::not_converged};
  differences = beside(std::move(differences), !largest_one, PeerDifference::largest_one_scaling);
  differences = beside(std::move(differences), weighted, PeerDifference::ignores_weights);
  differences = beside(std::move(differences), !in_one_part(input.graph), PeerDifference::one_part_only);
  return printed("Eigenvector Centrality", std::move(differences), defined(adding_rounds(input.graph)));
}

}  // namespace

PeerColumn by_gephi(const PeerInput& input) {
  const auto& name = input.name;
  if (name.base == "degree") return same(input, "Degree");
  if (name.base == "in_degree") return same(input, "In-Degree");
  if (name.base == "out_degree") return same(input, "Out-Degree");
  if (name.base == "strength") return same(input, "Weighted Degree");
  if (name.base == "in_strength") return same(input, "Weighted In-Degree");
  if (name.base == "out_strength") return same(input, "Weighted Out-Degree");
  if (name.is_one_of({"harmonic", "harmonic_norm", "closeness_wf", "closeness_wf_norm", "closeness_reach",
                      "eccentricity_reach"})) {
    return distance(input);
  }
  if (name.is_one_of({"betweenness", "betweenness_norm"})) return between(input);
  if (name.base.starts_with("eigenvector")) return eigenvector(input);
  if (name.base == "pagerank") {
    return printed("PageRank", {PeerDifference::stops_early},
                   defined(rank_until_steady(input.graph, strengths_of(input))));
  }
  if (name.base == "clustering") return same(input, "Clustering Coefficient");
  if (name.base == "clustering_local") {
    return printed("Clustering Coefficient", {PeerDifference::zero_below_two_neighbours},
                   or_zero(input.measure.values));
  }
  return not_offered();
}

}  // namespace sleutelnet
