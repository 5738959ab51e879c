#pragma once
// The definitions of measures worked out in the plainest way, for small graphs only. Shares nothing with
// core/analysis but the arrays of the graph.

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "core/analysis/graph.hpp"

namespace sleutelnet::testing {

using Distance = std::optional<std::int64_t>;

// Floyd–Warshall over arc lengths; without lengths each arc is 1.
inline std::vector<std::vector<Distance>> all_distances(const Graph& graph,
                                                        const std::vector<std::int64_t>& lengths = {}) {
  const auto size = graph.size();
  std::vector<std::vector<Distance>> distance(size, std::vector<Distance>(size));
  for (std::size_t node = 0; node < size; ++node) distance[node][node] = 0;
  for (std::size_t node = 0; node < size; ++node) {
    for (std::size_t arc = graph.offsets[node]; arc < graph.offsets[node + 1]; ++arc) {
      distance[node][graph.arcs[arc].target] = lengths.empty() ? 1 : lengths[arc];
    }
  }
  for (std::size_t middle = 0; middle < size; ++middle) {
    for (std::size_t from = 0; from < size; ++from) {
      for (std::size_t to = 0; to < size; ++to) {
        if (!distance[from][middle] || !distance[middle][to]) continue;
        const auto through = *distance[from][middle] + *distance[middle][to];
        if (!distance[from][to] || through < *distance[from][to]) distance[from][to] = through;
      }
    }
  }
  return distance;
}

// Counts shortest paths by walking all of them, and how many pass each inner node.
inline std::vector<double> betweenness_by_walking(const Graph& graph, const std::vector<std::int64_t>& lengths = {}) {
  const auto size = graph.size();
  const auto distance = all_distances(graph, lengths);
  std::vector<double> total(size, 0.0);
  for (std::size_t from = 0; from < size; ++from) {
    for (std::size_t to = 0; to < size; ++to) {
      if (from == to || !distance[from][to]) continue;
      std::vector<double> passes(size, 0.0);
      double paths = 0;
      std::vector<std::size_t> inner;
      std::function<void(std::size_t, std::int64_t)> walk = [&](std::size_t node, std::int64_t walked) {
        if (node == to) {
          ++paths;
          for (const auto passed : inner) ++passes[passed];
          return;
        }
        for (std::size_t arc = graph.offsets[node]; arc < graph.offsets[node + 1]; ++arc) {
          const auto next = graph.arcs[arc].target;
          const auto length = lengths.empty() ? 1 : lengths[arc];
          if (!distance[next][to] || walked + length + *distance[next][to] != *distance[from][to]) continue;
          if (next != to) inner.push_back(next);
          walk(next, walked + length);
          if (next != to) inner.pop_back();
        }
      };
      walk(from, 0);
      for (std::size_t node = 0; node < size; ++node) total[node] += passes[node] / paths;
    }
  }
  if (!graph.directed) {
    for (auto& value : total) value /= 2;
  }
  return total;
}

// Number of parts when direction is ignored, leaving out one node and one tie (size() and no pair for none).
inline int parts_without(const Graph& graph, std::size_t gone, std::pair<std::uint32_t, std::uint32_t> cut = {0, 0}) {
  std::vector<std::vector<std::size_t>> beside(graph.size());
  for (std::uint32_t node = 0; node < graph.size(); ++node) {
    for (const auto& arc : graph.arcs_of(node)) {
      const auto low = std::min(node, arc.target);
      const auto high = std::max(node, arc.target);
      if (cut.first != cut.second && low == cut.first && high == cut.second) continue;
      beside[node].push_back(arc.target);
      beside[arc.target].push_back(node);
    }
  }
  std::vector<bool> seen(graph.size(), false);
  if (gone < graph.size()) seen[gone] = true;
  int parts = 0;
  for (std::size_t start = 0; start < graph.size(); ++start) {
    if (seen[start]) continue;
    ++parts;
    std::vector<std::size_t> waiting{start};
    seen[start] = true;
    while (!waiting.empty()) {
      const auto node = waiting.back();
      waiting.pop_back();
      for (const auto next : beside[node]) {
        if (seen[next]) continue;
        seen[next] = true;
        waiting.push_back(next);
      }
    }
  }
  return parts;
}

}  // namespace sleutelnet::testing
