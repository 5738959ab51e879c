#include <algorithm>

#include "core/analysis/centrality.hpp"
#include "core/analysis/measure_families.hpp"
#include "core/analysis/tie_layers.hpp"
#include "core/network/codes.hpp"

namespace sleutelnet {

namespace {

void add_degrees(const MeasureInput& input, MeasureList& list) {
  const auto degree = degrees(input.graph);
  if (input.graph.directed) {
    list.add("in_degree", "degree.in", degree.in);
    list.add("out_degree", "degree.out", degree.out);
    return;
  }
  list.add("degree", "degree", degree.all);
  const auto others = static_cast<double>(input.graph.size()) - 1;
  std::vector<std::optional<double>> shares;
  shares.reserve(degree.all.size());
  for (const auto number : degree.all) shares.push_back(others < 1 ? std::nullopt : std::optional(number / others));
  list.add("degree_centrality", "degree.n-1", shares, UndefinedReason::alone);
}

void add_sums(const MeasureInput& input, MeasureList& list) {
  const auto& graph = input.graph;
  const auto weights = arc_weights(input.network, graph);
  std::vector<double> out(graph.size(), 0.0);
  std::vector<double> in(graph.size(), 0.0);
  for (std::size_t node = 0; node < graph.size(); ++node) {
    for (auto arc = graph.offsets[node]; arc < graph.offsets[node + 1]; ++arc) {
      out[node] += weights[arc];
      in[graph.arcs[arc].target] += weights[arc];
    }
  }
  if (graph.directed) {
    list.add("in_strength", "strength.in.sum", in);
    list.add("out_strength", "strength.out.sum", out);
  } else {
    list.add("strength", "strength.sum", out);
  }
}

// Sums of the weights as they stand, whatever they mean; only where ties carry any. One weight that cannot be read
// refuses the column: a sum without it would look like a sum of all.
void add_strengths(const MeasureInput& input, MeasureList& list) {
  const bool any = std::any_of(input.network.ties.begin(), input.network.ties.end(),
                               [](const Tie& tie) { return !tie.weight.empty(); });
  if (!any) return;
  if (tie_without_number(input.network, input.graph) == nullptr) return add_sums(input, list);
  const auto refuse = [&](std::string name, std::string convention) {
    list.add_refused(std::move(name), std::move(convention), input.graph.size(), UndefinedReason::weight_not_number);
  };
  if (!input.graph.directed) return refuse("strength", "strength.sum");
  refuse("in_strength", "strength.in.sum");
  refuse("out_strength", "strength.out.sum");
}

// Names of the kinds of tie without blanks: degree_works_with.
std::string name_of(TieKind kind) {
  std::string name(english_code_of(kind));
  std::replace(name.begin(), name.end(), ' ', '_');
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

void add_layers(const MeasureInput& input, MeasureList& list) {
  for (const auto& layer : tie_layers(input.network, input.graph)) {
    const auto kind = name_of(layer.kind);
    list.add("degree_" + kind, "degree.layer." + kind, layer.all.degree);
    list.add("strength_" + kind, "strength.layer." + kind, layer.all.strength);
    list.add("strength_unsaid_" + kind, "strength.layer.unsaid." + kind, layer.all.strength_unsaid);
  }
}

}  // namespace

void add_degree_measures(const MeasureInput& input, MeasureList& list) {
  add_degrees(input, list);
  add_strengths(input, list);
  if (input.options.municipal) add_layers(input, list);
}

}  // namespace sleutelnet
