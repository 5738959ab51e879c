#include "core/analysis/clustering.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace sleutelnet {

namespace {

using Pair = std::pair<std::uint32_t, std::uint32_t>;

// Pairs that are tied either way, low node first.
std::vector<Pair> tied_pairs(const Graph& graph) {
  std::vector<Pair> pairs;
  for (std::uint32_t node = 0; node < graph.size(); ++node) {
    for (const auto& arc : graph.arcs_of(node)) {
      if (graph.directed || node < arc.target) {
        pairs.emplace_back(std::min(node, arc.target), std::max(node, arc.target));
      }
    }
  }
  if (!graph.directed) return pairs;
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

// Place of each node when they stand from few neighbours to many.
std::vector<std::uint32_t> places_by_degree(const std::vector<std::int64_t>& degree) {
  std::vector<std::uint32_t> order(degree.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::uint32_t left, std::uint32_t right) { return degree[left] < degree[right]; });
  std::vector<std::uint32_t> place(degree.size());
  for (std::uint32_t at = 0; at < order.size(); ++at) place[order[at]] = at;
  return place;
}

// A triangle is seen once, at its tie between the first two of its nodes in the order of degree.
std::vector<std::int64_t> count_triangles(const std::vector<Pair>& pairs, const std::vector<std::int64_t>& degree) {
  const auto place = places_by_degree(degree);
  std::vector<std::vector<std::uint32_t>> ahead(degree.size());
  for (auto [low, high] : pairs) {
    if (place[low] > place[high]) std::swap(low, high);
    ahead[low].push_back(high);
  }
  std::vector<std::int64_t> triangles(degree.size(), 0);
  std::vector<bool> marked(degree.size(), false);
  for (std::size_t first = 0; first < degree.size(); ++first) {
    for (const auto node : ahead[first]) marked[node] = true;
    for (const auto second : ahead[first]) {
      for (const auto third : ahead[second]) {
        if (!marked[third]) continue;
        ++triangles[first];
        ++triangles[second];
        ++triangles[third];
      }
    }
    for (const auto node : ahead[first]) marked[node] = false;
  }
  return triangles;
}

void add_means(Clustering& result) {
  const auto size = result.local.size();
  const double sum = std::accumulate(result.local_or_zero.begin(), result.local_or_zero.end(), 0.0);
  const auto defined = size - static_cast<std::size_t>(result.left_out);
  if (size > 0) result.mean_or_zero = sum / static_cast<double>(size);
  if (defined > 0) result.mean_local = sum / static_cast<double>(defined);
  if (result.connected_triples == 0) return;
  result.transitivity =
      3 * static_cast<double>(result.triangles_in_all) / static_cast<double>(result.connected_triples);
}

}  // namespace

Clustering clustering(const Graph& graph) {
  const auto pairs = tied_pairs(graph);
  std::vector<std::int64_t> degree(graph.size(), 0);
  for (const auto& [low, high] : pairs) {
    ++degree[low];
    ++degree[high];
  }
  Clustering result;
  result.triangles = count_triangles(pairs, degree);
  for (std::size_t node = 0; node < graph.size(); ++node) {
    const auto neighbour_pairs = degree[node] * (degree[node] - 1) / 2;
    const auto triangles = result.triangles[node];
    result.connected_triples += neighbour_pairs;
    result.triangles_in_all += triangles;
    if (neighbour_pairs == 0) {
      ++result.left_out;
      result.local.emplace_back();
    } else {
      result.local.emplace_back(static_cast<double>(triangles) / static_cast<double>(neighbour_pairs));
    }
    result.local_or_zero.push_back(result.local.back().value_or(0.0));
  }
  result.triangles_in_all /= 3;
  add_means(result);
  return result;
}

}  // namespace sleutelnet
