// NetworkX 3.6, networkx/algorithms: closeness_centrality is Wasserman–Faust and looks inwards on a directed
// graph, harmonic_centrality looks inwards and does not divide, eccentricity refuses when somebody cannot be
// reached, betweenness_centrality compares decimal lengths as they are, eigenvector_centrality has length 1,
// katz_centrality has α = 0.1 and length 1, constraint and effective_size give NaN to who has no outgoing tie,
// clustering is 0 below two neighbours, current-flow closeness is 1 ÷ Σ of the resistances and needs one part.

#include "core/analysis/betweenness.hpp"
#include "core/analysis/decimal_betweenness.hpp"
#include "core/analysis/katz.hpp"
#include "core/analysis/peer_families.hpp"
#include "core/analysis/structural_holes.hpp"

namespace sleutelnet {

namespace {

PeerColumn distance(const PeerInput& input) {
  const auto& name = input.name;
  const auto near = inward(input, true);
  PeerDifferences differences;
  if (name.way == MeasureWay::out) differences.push_back(PeerDifference::incoming_direction);
  if (name.is_one_of({"harmonic", "harmonic_norm"})) {
    if (name.base == "harmonic_norm") differences.push_back(PeerDifference::other_normaliser);
    return printed("harmonic_centrality", std::move(differences), defined(near.harmonic_sum));
  }
  if (name.base == "closeness_wf_norm") differences.push_back(PeerDifference::other_normaliser);
  if (name.base == "closeness_reach") differences.push_back(PeerDifference::scaled_by_share_reached);
  return printed("closeness_centrality", std::move(differences), near.wasserman_faust);
}

PeerColumn eccentricity(const PeerInput& input) {
  const auto near = outward(input, false);
  PeerDifferences differences;
  if (input.directed_in()) differences.push_back(PeerDifference::outgoing_direction);
  bool all_reached = true;
  for (const auto reached : near.reached) all_reached &= static_cast<std::size_t>(reached) + 1 == input.graph.size();
  if (!all_reached) {
    differences.push_back(PeerDifference::needs_one_part);
    return printed("eccentricity", std::move(differences), PeerValues(input.graph.size()));
  }
  return printed("eccentricity", std::move(differences), {near.farthest.begin(), near.farthest.end()});
}

PeerColumn between(const PeerInput& input) {
  const bool divided = input.name.base == "betweenness_norm";
  const std::string called = divided ? "betweenness_centrality" : "betweenness_centrality(normalized=False)";
  if (input.name.lengths == WeightMeaning::none || input.graph.size() < 3) return same(input, called);
  auto lengths = arc_weights(input.network, input.graph);
  if (input.name.lengths == WeightMeaning::strength) {
    for (auto& length : lengths) length = 1 / length;
  }
  const auto raw = defined(decimal_betweenness(input.graph, lengths));
  return printed(called + ", weight", {PeerDifference::decimal_lengths},
                 divided ? times(raw, 1 / pairs_of_others(input.graph)) : raw);
}

PeerColumn eigenvector(const PeerInput& input) {
  const std::string called = "eigenvector_centrality";
  const auto values = leading_vector(input);
  if (!values) return not_known(called);
  PeerDifferences differences;
  if (input.name.is_one_of({"eigenvector", "eigenvector_max"})) {
    differences.push_back(PeerDifference::length_one_scaling);
  }
  if (!in_one_part(input.graph)) differences.push_back(PeerDifference::one_part_only);
  return printed(called, std::move(differences), with_length(*values, 1));
}

PeerColumn katz(const PeerInput& input) {
  const auto found = katz_centrality(input.graph, {.alpha = 0.1});
  if (found.refusal != SpectralRefusal::none) {
    return printed("katz_centrality", {PeerDifference::other_attenuation}, PeerValues(input.graph.size()));
  }
  return printed("katz_centrality", {PeerDifference::other_attenuation, PeerDifference::length_one_scaling},
                 with_length(defined(found.values), 1));
}

// The whole-network form, and nothing for who has no outgoing tie.
PeerColumn holes(const PeerInput& input) {
  const bool constraint = input.name.base == "burt_constraint";
  const auto found = structural_holes(input.graph, strengths_of(input)).whole_network;
  auto values = constraint ? found.constraint : found.effective_size;
  PeerDifferences differences;
  if (input.name.ego) differences.push_back(PeerDifference::whole_network_form);
  for (std::size_t node = 0; node < input.graph.size(); ++node) {
    if (input.graph.arcs_of(node).empty()) values[node].reset();
  }
  if (input.graph.directed) differences.push_back(PeerDifference::undefined_without_outgoing);
  return printed(constraint ? "constraint" : "effective_size", std::move(differences), std::move(values));
}

PeerColumn current_flow(const PeerInput& input) {
  const bool closeness = input.name.base == "current_flow_closeness";
  const std::string called = closeness ? "current_flow_closeness_centrality" : "current_flow_betweenness_centrality";
  if (!in_one_part(input.graph)) {
    return printed(called, {PeerDifference::needs_one_part}, PeerValues(input.graph.size()));
  }
  if (!closeness) return same(input, called);
  const auto others = static_cast<double>(input.graph.size()) - 1;
  return turned_into(input, called, {PeerDifference::other_normaliser},
                     [others](double ours) { return ours / others; });
}

}  // namespace

PeerColumn by_networkx(const PeerInput& input) {
  const auto& name = input.name;
  if (name.is_one_of({"degree", "in_degree", "out_degree", "degree_centrality"})) {
    return same(input, std::string(name.base));
  }
  if (name.is_one_of({"strength", "in_strength", "out_strength"})) return same(input, "degree(weight)");
  if (name.is_one_of({"harmonic", "harmonic_norm", "closeness_wf", "closeness_wf_norm", "closeness_reach"}))
    return distance(input);
  if (name.base == "eccentricity_reach") return eccentricity(input);
  if (name.is_one_of({"betweenness", "betweenness_norm"})) return between(input);
  if (name.base.starts_with("eigenvector")) return eigenvector(input);
  if (name.base == "katz") return katz(input);
  if (name.base == "pagerank") return same(input, "pagerank");
  if (name.base.starts_with("current_flow")) return current_flow(input);
  if (name.is_one_of({"burt_constraint", "burt_effective_size"})) return holes(input);
  const bool one_way_core = name.base == "core_number" && name.way != MeasureWay::none;
  if (name.base.starts_with("core_number") && !one_way_core) return same(input, "core_number");
  if (name.base == "clustering") return same(input, "clustering");
  if (name.base == "clustering_local") {
    return printed("clustering", {PeerDifference::zero_below_two_neighbours}, or_zero(input.measure.values));
  }
  if (name.base == "articulation_point") return same(input, "articulation_points");
  if (name.base.ends_with("component_size")) return same(input, "connected_components");
  return not_offered();
}

}  // namespace sleutelnet
