#include "core/analysis/peer_programs.hpp"

#include <algorithm>
#include <cmath>

#include "core/analysis/components.hpp"
#include "core/analysis/peer_families.hpp"

namespace sleutelnet {

PeerColumn not_offered() { return {.answer = PeerAnswer::not_offered}; }

PeerColumn not_known(std::string called) { return {.answer = PeerAnswer::not_known, .called = std::move(called)}; }

PeerColumn printed(std::string called, PeerDifferences differences, PeerValues values) {
  return {.answer = PeerAnswer::printed,
          .called = std::move(called),
          .differences = std::move(differences),
          .values = std::move(values)};
}

PeerColumn same(const PeerInput& input, std::string called) {
  return printed(std::move(called), {}, input.measure.values);
}

PeerColumn turned_into(const PeerInput& input, std::string called, PeerDifferences differences,
                       const std::function<double(double)>& turn) {
  auto values = input.measure.values;
  for (auto& value : values) {
    if (value) value = turn(*value);
  }
  return printed(std::move(called), std::move(differences), std::move(values));
}

PeerValues defined(const std::vector<double>& values) { return {values.begin(), values.end()}; }

PeerValues or_zero(PeerValues values) {
  for (auto& value : values) value = value.value_or(0);
  return values;
}

PeerValues times(PeerValues values, double factor) {
  for (auto& value : values) {
    if (value) value = *value * factor;
  }
  return values;
}

namespace {

Closeness closeness_along(const PeerInput& input, const Graph& graph, bool with_lengths) {
  const auto meaning = with_lengths ? input.name.lengths : WeightMeaning::none;
  const auto scale = weight_lengths(input.network, graph, meaning);
  return closeness(graph, scale ? *scale : LengthScale{}, input.options.effort);
}

}  // namespace

Closeness outward(const PeerInput& input, bool with_lengths) {
  return closeness_along(input, input.graph, with_lengths);
}

Closeness inward(const PeerInput& input, bool with_lengths) {
  return closeness_along(input, reversed(input.graph), with_lengths);
}

double pairs_of_others(const Graph& graph) {
  const auto nodes = static_cast<double>(graph.size());
  return (nodes - 1) * (nodes - 2) / (graph.directed ? 1 : 2);
}

bool in_one_part(const Graph& graph) { return weak_components(graph).sizes.size() <= 1; }

std::vector<double> strengths_of(const PeerInput& input) {
  const bool weighted = input.name.strengths || input.name.base == "eigenvector_w_l2";
  return weighted ? arc_weights(input.network, input.graph) : std::vector<double>();
}

std::optional<PeerValues> leading_vector(const PeerInput& input) {
  const auto found = eigenvector_centrality(input.graph, strengths_of(input));
  if (found.refusal != SpectralRefusal::none) return std::nullopt;
  double largest = 0;
  for (const auto& part : found.parts) largest = std::max(largest, part.eigenvalue);
  std::optional<std::uint32_t> leading;
  for (std::uint32_t part = 0; part < found.parts.size(); ++part) {
    if (found.parts[part].eigenvalue < largest * (1 - 1e-9)) continue;
    if (leading) return std::nullopt;
    leading = part;
  }
  if (!leading || largest == 0) return std::nullopt;
  PeerValues values;
  for (std::size_t node = 0; node < input.graph.size(); ++node) {
    values.emplace_back(found.part_of_node[node] == *leading ? found.values[node].value_or(0) : 0.0);
  }
  return values;
}

PeerValues with_length(const PeerValues& values, double length) {
  double squares = 0;
  for (const auto& value : values) squares += value ? *value * *value : 0;
  return squares == 0 ? values : times(values, length / std::sqrt(squares));
}

std::string_view code_of(PeerDifference difference) {
  switch (difference) {
    case PeerDifference::other_normaliser: return "other_normaliser";
    case PeerDifference::divides_by_reached: return "divides_by_reached";
    case PeerDifference::scaled_by_share_reached: return "scaled_by_share_reached";
    case PeerDifference::zero_when_disconnected: return "zero_when_disconnected";
    case PeerDifference::zero_when_isolated: return "zero_when_isolated";
    case PeerDifference::needs_one_part: return "needs_one_part";
    case PeerDifference::incoming_direction: return "incoming_direction";
    case PeerDifference::outgoing_direction: return "outgoing_direction";
    case PeerDifference::ignores_weights: return "ignores_weights";
    case PeerDifference::decimal_lengths: return "decimal_lengths";
    case PeerDifference::zero_below_two_neighbours: return "zero_below_two_neighbours";
    case PeerDifference::counts_itself: return "counts_itself";
    case PeerDifference::leaves_itself_out: return "leaves_itself_out";
    case PeerDifference::length_one_scaling: return "length_one_scaling";
    case PeerDifference::largest_one_scaling: return "largest_one_scaling";
    case PeerDifference::euclidean_percentages: return "euclidean_percentages";
    case PeerDifference::percentage: return "percentage";
    case PeerDifference::one_part_only: return "one_part_only";
    case PeerDifference::not_converged: return "not_converged";
    case PeerDifference::stops_early: return "stops_early";
    case PeerDifference::dangling_not_spread: return "dangling_not_spread";
    case PeerDifference::other_attenuation: return "other_attenuation";
    case PeerDifference::whole_network_form: return "whole_network_form";
    case PeerDifference::form_is_an_option: return "form_is_an_option";
    case PeerDifference::undefined_without_outgoing: return "undefined_without_outgoing";
  }
  return "";
}

std::vector<PeerColumn> peer_columns(const Network& network, const Graph& graph, const MeasureOptions& options,
                                     const Measure& measure) {
  const PeerInput input{network, graph, options, measure, measure_name(measure.name)};
  std::vector<PeerColumn> columns;
  using Ask = PeerColumn (*)(const PeerInput&);
  for (const auto& [program, ask] : {std::pair<PeerProgram, Ask>{PeerProgram::gephi, by_gephi},
                                     {PeerProgram::igraph, by_igraph},
                                     {PeerProgram::networkx, by_networkx},
                                     {PeerProgram::ucinet, by_ucinet},
                                     {PeerProgram::socnetv, by_socnetv}}) {
    columns.push_back(ask(input));
    columns.back().program = program;
  }
  return columns;
}

bool agrees_at(const PeerColumn& column, const Measure& measure, std::size_t node) {
  if (column.answer != PeerAnswer::printed) return false;
  const auto& theirs = column.values.at(node);
  const auto& ours = measure.values.at(node);
  if (!theirs || !ours) return !theirs && !ours;
  return std::abs(*theirs - *ours) <= 1e-9 * std::max(1.0, std::abs(*ours));
}

}  // namespace sleutelnet
