#include "core/analysis/rewired.hpp"

#include <algorithm>
#include <utility>

#include "core/support/random.hpp"
#include "core/support/require.hpp"

namespace sleutelnet {

namespace {

constexpr std::uint64_t attempts_per_tie = 10;

struct Edge {
  std::uint32_t one, other, tie;
};

class Rewiring {
 public:
  explicit Rewiring(const Graph& graph) : graph_(graph) {
    for (std::uint32_t node = 0; node < graph.size(); ++node) {
      for (const auto& arc : graph.arcs_of(node)) {
        beside_.push_back(arc.target);
        if (node < arc.target) edges_.push_back({node, arc.target, arc.tie});
      }
    }
  }

  void attempt(Random& random) {
    auto& first = edges_[random.below(edges_.size())];
    auto& second = edges_[random.below(edges_.size())];
    if (random.below(2) == 1) std::swap(second.one, second.other);
    if (first.one == second.other || second.one == first.other) return;
    if (tied(first.one, second.other) || tied(second.one, first.other)) return;
    replace(first.one, first.other, second.other);
    replace(first.other, first.one, second.one);
    replace(second.one, second.other, first.other);
    replace(second.other, second.one, first.one);
    std::swap(first.other, second.other);
  }

  std::size_t ties() const { return edges_.size(); }

  Graph graph() const {
    Graph made = graph_;
    auto next = made.offsets;
    for (const auto& edge : edges_) {
      made.arcs[next[edge.one]++] = {edge.other, 0, edge.tie};
      made.arcs[next[edge.other]++] = {edge.one, 0, edge.tie};
    }
    for (std::size_t node = 0; node < made.size(); ++node) {
      std::sort(made.arcs.begin() + made.offsets[node], made.arcs.begin() + made.offsets[node + 1],
                [](const Arc& left, const Arc& right) { return left.target < right.target; });
    }
    return made;
  }

 private:
  std::uint32_t degree(std::uint32_t node) const { return graph_.offsets[node + 1] - graph_.offsets[node]; }

  std::uint32_t* place_of(std::uint32_t node, std::uint32_t neighbour) {
    auto* const end = beside_.data() + graph_.offsets[node + 1];
    auto* const place = std::find(beside_.data() + graph_.offsets[node], end, neighbour);
    return place == end ? nullptr : place;
  }

  bool tied(std::uint32_t one, std::uint32_t other) {
    return degree(one) < degree(other) ? place_of(one, other) != nullptr : place_of(other, one) != nullptr;
  }

  void replace(std::uint32_t node, std::uint32_t old_neighbour, std::uint32_t neighbour) {
    *place_of(node, old_neighbour) = neighbour;
  }

  const Graph& graph_;
  std::vector<std::uint32_t> beside_;  // the neighbours of each node, in its part of the arcs
  std::vector<Edge> edges_;
};

}  // namespace

Graph rewired(const Graph& graph, std::uint64_t seed) {
  SLEUTELNET_REQUIRE(!graph.directed);
  Rewiring rewiring(graph);
  Random random(seed);
  for (std::uint64_t left = attempts_per_tie * rewiring.ties(); left > 0; --left) rewiring.attempt(random);
  return rewiring.graph();
}

}  // namespace sleutelnet
