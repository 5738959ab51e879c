#include "core/analysis/current_flow.hpp"
#include "core/analysis/eigenvector.hpp"
#include "core/analysis/katz.hpp"
#include "core/analysis/measure_families.hpp"
#include "core/analysis/pagerank.hpp"

namespace sleutelnet {

namespace {

UndefinedReason reason_of(SpectralRefusal refusal) {
  switch (refusal) {
    case SpectralRefusal::none: return UndefinedReason::none;
    case SpectralRefusal::isolated: return UndefinedReason::isolated;
    case SpectralRefusal::no_ties: return UndefinedReason::no_ties;
    case SpectralRefusal::directed: return UndefinedReason::directed;
    case SpectralRefusal::not_strongly_connected: return UndefinedReason::not_strongly_connected;
    case SpectralRefusal::weight_not_positive: return UndefinedReason::weight_not_positive;
    case SpectralRefusal::factor_out_of_range: return UndefinedReason::factor_out_of_range;
    case SpectralRefusal::no_convergence: return UndefinedReason::no_convergence;
    case SpectralRefusal::too_large: return UndefinedReason::too_large;
  }
  return UndefinedReason::none;
}

UndefinedReason or_else(SpectralRefusal refusal, UndefinedReason otherwise) {
  return refusal == SpectralRefusal::none ? otherwise : reason_of(refusal);
}

// The share and the error of each part, beside values that only hold within it. Of nobody isolated.
std::vector<MeasurePart> parts_of(const EigenvectorCentrality& centrality) {
  std::vector<MeasurePart> parts;
  std::vector<bool> met(centrality.parts.size(), false);
  for (std::uint32_t node = 0; node < centrality.part_of_node.size(); ++node) {
    const auto number = centrality.part_of_node[node];
    const auto& part = centrality.parts.at(number);
    if (met[number] || part.size < 2) continue;
    met[number] = true;
    parts.push_back({node, {{"actors", static_cast<double>(part.size)}, {"share", part.share}}});
    if (part.refusal != SpectralRefusal::none) continue;
    parts.back().numbers.push_back({"eigenvalue", part.eigenvalue});
    parts.back().numbers.push_back({"residual", part.residual});
  }
  return parts;
}

void add_eigenvector(const MeasureInput& input, MeasureList& list) {
  const auto plain = eigenvector_centrality(input.graph);
  const auto in_one_piece = or_else(plain.refusal, UndefinedReason::several_parts);
  list.add("eigenvector", "eigenvector.component.max", plain.values, or_else(plain.refusal, UndefinedReason::isolated))
      .parts = parts_of(plain);
  list.add("eigenvector_l2", "eigenvector.length-1", length_one_if_connected(plain), in_one_piece).parts =
      parts_of(plain);
  list.add("eigenvector_max", "eigenvector.max", largest_one_if_connected(plain), in_one_piece).parts = parts_of(plain);
  if (!input.has_strengths()) return;
  const auto weighted = eigenvector_centrality(input.graph, input.strengths);
  list.add("eigenvector_w_l2", "eigenvector.length-1.strength", length_one_if_connected(weighted),
           or_else(weighted.refusal, UndefinedReason::several_parts))
      .parts = parts_of(weighted);
}

void add_or_refuse(MeasureList& list, std::size_t nodes, std::string name, std::string convention,
                   SpectralRefusal refusal, const std::vector<double>& values, std::vector<NamedNumber> parameters) {
  if (refusal == SpectralRefusal::none) {
    list.add(std::move(name), std::move(convention), values).parameters = std::move(parameters);
  } else {
    list.add_refused(std::move(name), std::move(convention), nodes, reason_of(refusal));
  }
}

void add_walks(const MeasureInput& input, MeasureList& list) {
  const auto nodes = input.graph.size();
  const auto katz = katz_centrality(input.graph);
  add_or_refuse(list, nodes, "katz", "katz.incoming.plus-1", katz.refusal, katz.values,
                {{"alpha", katz.alpha}, {"spectral_radius", katz.spectral_radius}, {"error_bound", katz.error_bound}});
  const auto rank = pagerank(input.graph);
  add_or_refuse(list, nodes, "pagerank", "pagerank.dangling-evenly.0.85", rank.refusal, rank.values,
                {{"damping", PageRankOptions{}.damping}, {"error_bound", rank.error_bound}});
  if (!input.has_strengths()) return;
  const auto weighted = pagerank(input.graph, {.weights = input.strengths});
  add_or_refuse(list, nodes, "pagerank_w", "pagerank.dangling-evenly.0.85.strength", weighted.refusal, weighted.values,
                {{"damping", PageRankOptions{}.damping}, {"error_bound", weighted.error_bound}});
}

}  // namespace

void add_spectral_measures(const MeasureInput& input, MeasureList& list) {
  add_eigenvector(input, list);
  add_walks(input, list);
}

void add_current_flow_measures(const MeasureInput& input, MeasureList& list) {
  const auto flow = current_flow(input.graph, {}, input.options.effort);
  const auto nodes = input.graph.size();
  const std::string betweenness = "current_flow_betweenness_norm";
  const std::string closeness = "current_flow_closeness";
  if (flow.refusal != SpectralRefusal::none) {
    list.add_refused(betweenness, "betweenness.current-flow.normalised", nodes, reason_of(flow.refusal));
    list.add_refused(closeness, "closeness.current-flow.of-reached", nodes, reason_of(flow.refusal));
    return;
  }
  list.add(betweenness, "betweenness.current-flow.normalised", flow.betweenness_normalised,
           UndefinedReason::fewer_than_three);
  list.add(closeness, "closeness.current-flow.of-reached", flow.closeness, UndefinedReason::isolated);
}

}  // namespace sleutelnet
