// UCINET 6. It is not open, so only what its pages and printed results say: degree, betweenness and eigenvector as
// percentages (the printed "multiple centrality measures" of a network of 14 in Carboni and Borgatti's exercise,
// 2005: eigenvector with squares adding up to 2 × 100², isolates 0), both forms of structural holes (help page
// hs4126), distance-weighted reach that counts the node itself (page on reach). Later versions may print shares
// instead of percentages. All else: not known.

#include "core/analysis/peer_families.hpp"

namespace sleutelnet {

namespace {

PeerColumn percentage(const PeerInput& input, std::string called) {
  return turned_into(input, std::move(called), {PeerDifference::percentage}, [](double ours) { return 100 * ours; });
}

PeerColumn eigenvector(const PeerInput& input) {
  const std::string called = "Eigenvector";
  if (input.graph.directed || input.name.base == "eigenvector_w_l2") return not_known(called);
  const auto values = leading_vector(input);
  if (!values) return not_known(called);
  PeerDifferences differences{PeerDifference::euclidean_percentages};
  if (!in_one_part(input.graph)) differences.push_back(PeerDifference::one_part_only);
  return printed(called, std::move(differences), with_length(*values, 141.42135623730951));
}

}  // namespace

PeerColumn by_ucinet(const PeerInput& input) {
  const auto& name = input.name;
  const bool stepwise = !input.graph.directed && name.lengths == WeightMeaning::none;
  if (name.is_one_of({"degree", "in_degree", "out_degree"})) return same(input, "Degree");
  if (name.base == "degree_centrality") return percentage(input, "nDegree");
  if (name.is_one_of({"closeness_wf", "closeness_wf_norm", "closeness_reach"})) {
    return stepwise && in_one_part(input.graph) ? percentage(input, "nCloseness") : not_known("Closeness");
  }
  if (name.base == "harmonic" && name.lengths == WeightMeaning::none) {
    return turned_into(input, "Distance-weighted reach", {PeerDifference::counts_itself},
                       [](double ours) { return ours + 1; });
  }
  if (name.base == "betweenness_norm" && stepwise) return percentage(input, "nBetweenness");
  if (name.is_one_of({"eigenvector", "eigenvector_l2", "eigenvector_max", "eigenvector_w_l2"})) {
    return eigenvector(input);
  }
  if (name.is_one_of({"burt_constraint", "burt_effective_size"})) {
    return printed(name.base == "burt_constraint" ? "Constraint" : "EffSize", {PeerDifference::form_is_an_option},
                   input.measure.values);
  }
  for (const auto& [base, called] : {std::pair{"betweenness", "Betweenness"},
                                     {"betweenness_norm", "nBetweenness"},
                                     {"harmonic", "Distance-weighted reach"},
                                     {"reach_1step", "k-reach"},
                                     {"reach_2step", "k-reach"},
                                     {"reach_3step", "k-reach"},
                                     {"katz", "Katz"},
                                     {"core_number", "K-cores"},
                                     {"clustering", "Clustering coefficient"},
                                     {"clustering_local", "Clustering coefficient"},
                                     {"current_flow_closeness", "Information"},
                                     {"articulation_point", "Cutpoints"}}) {
    if (name.base == base) return not_known(called);
  }
  if (name.base.starts_with("broker_")) return not_known("G&F Brokerage");
  const bool ours_alone = name.base.starts_with("cells_") || name.base == "coverage_betweenness" ||
                          name.base.starts_with("strength_unsaid_") ||
                          name.is_one_of({"reach_24h", "reach_72h", "betweenness_norm_sampled"});
  return ours_alone ? not_offered() : not_known("");
}

}  // namespace sleutelnet
