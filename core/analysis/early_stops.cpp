#include "core/analysis/early_stops.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/analysis/incoming.hpp"

namespace sleutelnet {

namespace {

constexpr double damping = 0.85;

// What each node gives away in all: the sum of the weights of its outgoing arcs.
std::vector<double> given_away(const Graph& graph, const std::vector<double>& weights) {
  std::vector<double> sums(graph.size(), 0.0);
  for (std::size_t node = 0; node < graph.size(); ++node) {
    for (auto arc = graph.offsets[node]; arc < graph.offsets[node + 1]; ++arc) {
      sums[node] += weights.empty() ? 1.0 : weights[arc];
    }
  }
  return sums;
}

double received(const IncomingArcs& arcs, std::size_t node, const std::vector<double>& values,
                const std::vector<double>& given) {
  double sum = 0;
  for (auto at = arcs.offsets[node]; at < arcs.offsets[node + 1]; ++at) {
    sum += values[arcs.sources[at]] * arcs.weights[at] / given[arcs.sources[at]];
  }
  return sum;
}

}  // namespace

std::vector<double> adding_rounds(const Graph& graph) {
  const auto arcs = incoming_arcs(graph);
  std::vector<double> values(graph.size(), 1.0);
  std::vector<double> sums(graph.size(), 0.0);
  std::vector<double> product(graph.size());
  for (int round = 0; round < 100; ++round) {
    multiply(arcs, values, product);
    double largest = 0;
    for (std::size_t node = 0; node < graph.size(); ++node) {
      sums[node] += product[node];
      largest = std::max(largest, sums[node]);
    }
    for (std::size_t node = 0; node < graph.size(); ++node) values[node] = largest == 0 ? 0 : sums[node] / largest;
  }
  return values;
}

PowerRounds power_rounds(const Graph& graph, const std::vector<double>& weights) {
  PowerRounds result;
  result.values.assign(graph.size(), 1.0);
  std::vector<double> product(graph.size());
  for (int round = 0; round < 500 && !result.settled; ++round) {
    double squares = 0;
    for (std::size_t node = 0; node < graph.size(); ++node) {
      product[node] = 0;
      for (auto arc = graph.offsets[node]; arc < graph.offsets[node + 1]; ++arc) {
        product[node] += (weights.empty() ? 1.0 : weights[arc]) * result.values[graph.arcs[arc].target];
      }
      squares += product[node] * product[node];
    }
    double change = 0;
    for (std::size_t node = 0; node < graph.size(); ++node) {
      const double value = squares == 0 ? 0 : product[node] / std::sqrt(squares);
      change += std::abs(value - result.values[node]);
      result.values[node] = value;
    }
    result.settled = change < 1e-7;
  }
  return result;
}

std::vector<double> rank_until_steady(const Graph& graph, const std::vector<double>& weights) {
  const auto arcs = incoming_arcs(graph, weights);
  const auto given = given_away(graph, weights);
  const auto nodes = static_cast<double>(graph.size());
  std::vector<double> values(graph.size(), 1 / nodes);
  for (bool steady = graph.size() == 0; !steady;) {
    double dangling = 0;
    for (std::size_t node = 0; node < graph.size(); ++node) dangling += given[node] == 0 ? values[node] : 0;
    steady = true;
    std::vector<double> next(graph.size());
    for (std::size_t node = 0; node < graph.size(); ++node) {
      next[node] = (1 - damping + damping * dangling) / nodes + damping * received(arcs, node, values, given);
      if ((next[node] - values[node]) / values[node] >= 0.001) steady = false;
    }
    values = std::move(next);
  }
  return values;
}

std::vector<double> rank_in_place(const Graph& graph) {
  const auto arcs = incoming_arcs(graph);
  const auto given = given_away(graph, {});
  const auto nodes = static_cast<double>(graph.size());
  std::vector<double> values(graph.size(), 1 / nodes);
  for (double change = 1; change > 0.00001;) {
    change = 0;
    for (std::size_t node = 0; node < graph.size(); ++node) {
      if (given[node] == 0 && arcs.offsets[node] == arcs.offsets[node + 1]) continue;
      const double value = (1 - damping) / nodes + damping * received(arcs, node, values, given);
      change = std::max(change, std::abs(value - values[node]));
      values[node] = value;
    }
  }
  return values;
}

}  // namespace sleutelnet
