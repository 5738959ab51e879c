#include "core/analysis/centralisation.hpp"

#include <algorithm>
#include <vector>

#include "core/analysis/betweenness.hpp"
#include "core/analysis/centrality.hpp"
#include "core/analysis/undirected_view.hpp"

namespace sleutelnet {

namespace {

// Σ (largest − own) ÷ the same of a star. At least three values.
double share_of_star(const std::vector<double>& values, double star) {
  const double largest = *std::max_element(values.begin(), values.end());
  double sum = 0;
  for (const double value : values) sum += largest - value;
  return sum / star;
}

std::optional<double> closeness_centralisation(const Graph& view, const Effort& effort) {
  const auto near = closeness(view, {}, effort);
  const auto others = static_cast<double>(view.size()) - 1;
  std::vector<double> values;
  for (std::size_t node = 0; node < view.size(); ++node) {
    if (near.reached[node] < static_cast<int>(view.size()) - 1) return std::nullopt;
    values.push_back(*near.of_reached[node]);
  }
  return share_of_star(values, others * (others - 1) / (2 * others - 1));
}

}  // namespace

std::optional<double> degree_centralisation(const Graph& graph) {
  if (graph.size() < 3) return std::nullopt;
  const auto degree = degrees(undirected_view(graph).graph).all;
  const auto others = static_cast<double>(graph.size()) - 1;
  return share_of_star({degree.begin(), degree.end()}, others * (others - 1));
}

bool exact_paths_take_too_long(const Graph& graph) {
  const auto ties = static_cast<double>(graph.arcs.size()) / (graph.directed ? 1 : 2);
  return static_cast<double>(graph.size()) * ties > centralisation_most_work;
}

Centralisation centralisation(const Graph& graph, const Effort& effort) {
  if (graph.size() < 3) return {};
  const auto view = undirected_view(graph).graph;
  if (exact_paths_take_too_long(view)) return {.degree = degree_centralisation(view), .too_large = true};
  std::vector<double> between;
  for (const auto& value : betweenness(view, {}, effort).normalised) between.push_back(*value);
  return {.degree = degree_centralisation(view),
          .betweenness = share_of_star(between, static_cast<double>(view.size()) - 1),
          .closeness = closeness_centralisation(view, effort)};
}

}  // namespace sleutelnet
