#pragma once
// Dijkstra's shortest paths over whole-number lengths from one source after another: what closeness,
// betweenness and reach within hours are read from. Nodes wait in a radix heap (ahuja1990) by their distance in
// units of at most the shortest length: nodes of equal rank cannot lie on each other's shortest paths, so their
// order among each other is free. tests/bench holds it beside Boost.Graph and igraph.
// Unreachable or beyond the limit: not in order(). Cost O(ties + nodes × log of the longest length) of the part
// that is reached.

#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "core/analysis/compact_graph.hpp"

namespace sleutelnet {

class LengthSearch {
 public:
  // `lengths` beside graph.targets, each positive. Keeps references to both.
  LengthSearch(const CompactGraph& graph, const std::vector<std::int64_t>& lengths);

  // Settles all nodes within `limit` of the source.
  void run(std::uint32_t source, std::int64_t limit = std::numeric_limits<std::int64_t>::max() - 1);

  // Settled nodes, each behind all that lie before it on its shortest paths; the source stands in front.
  std::span<const std::uint32_t> order() const { return order_; }
  // Of a settled node; larger than any limit for all others.
  std::int64_t distance(std::uint32_t node) const { return distance_[node]; }

 private:
  struct Waiting {
    std::uint64_t rank;
    std::uint32_t node;
  };

  void wait(std::uint32_t node, std::int64_t distance);
  bool refill();

  const CompactGraph& graph_;
  const std::vector<std::int64_t>& lengths_;
  int shift_ = 0;  // rank is the distance without its last bits
  std::vector<std::int64_t> distance_;
  std::vector<bool> settled_;
  std::vector<std::uint32_t> order_;
  std::array<std::vector<Waiting>, 65> waiting_;  // by the highest bit in which the rank differs from rank_
  std::uint64_t rank_ = 0;                        // of whoever was taken last
};

}  // namespace sleutelnet
