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

// Walks all shortest paths from one node to another and tells the inner nodes of each.
inline void walk_shortest_paths(const Graph& graph, const std::vector<std::vector<Distance>>& distance,
                                std::size_t from, std::size_t to, const std::vector<std::int64_t>& lengths,
                                const std::function<void(const std::vector<std::size_t>&)>& tell) {
  std::vector<std::size_t> inner;
  std::function<void(std::size_t, std::int64_t)> walk = [&](std::size_t node, std::int64_t walked) {
    if (node == to) {
      tell(inner);
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
}

// One from a node to itself, none where no path leads.
inline double number_of_paths(const Graph& graph, const std::vector<std::vector<Distance>>& distance, std::size_t from,
                              std::size_t to) {
  if (!distance[from][to]) return 0;
  double paths = 0;
  walk_shortest_paths(graph, distance, from, to, {}, [&](const auto&) { ++paths; });
  return paths;
}

// For each inner node, the share of the shortest paths from one node to another that pass it; empty when there
// is no path.
inline std::vector<double> shares_of_paths(const Graph& graph, const std::vector<std::vector<Distance>>& distance,
                                           std::size_t from, std::size_t to,
                                           const std::vector<std::int64_t>& lengths = {}) {
  if (from == to || !distance[from][to]) return {};
  std::vector<double> passes(graph.size(), 0.0);
  double paths = 0;
  walk_shortest_paths(graph, distance, from, to, lengths, [&](const std::vector<std::size_t>& inner) {
    ++paths;
    for (const auto passed : inner) ++passes[passed];
  });
  for (auto& pass : passes) pass /= paths;
  return passes;
}

// How many pairs among the first `ends` nodes have their shortest paths over `node`; an undirected pair once.
inline double pairs_through(const Graph& graph, std::size_t node, std::size_t ends,
                            const std::vector<std::int64_t>& lengths = {}) {
  const auto distance = all_distances(graph, lengths);
  double pairs = 0;
  for (std::size_t from = 0; from < ends; ++from) {
    for (std::size_t to = 0; to < ends; ++to) {
      const auto shares = shares_of_paths(graph, distance, from, to, lengths);
      if (!shares.empty()) pairs += shares[node];
    }
  }
  return graph.directed ? pairs : pairs / 2;
}

inline std::vector<double> betweenness_by_walking(const Graph& graph, const std::vector<std::int64_t>& lengths = {}) {
  std::vector<double> total;
  for (std::size_t node = 0; node < graph.size(); ++node) {
    total.push_back(pairs_through(graph, node, graph.size(), lengths));
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
