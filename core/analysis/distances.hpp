#pragma once
// Shortest distances from one node to all, in steps or over whole-number lengths: breadth-first search
// and Dijkstra of Boost.Graph. Whole numbers make paths of equal length equal, which decimals do not.

#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

#include "core/analysis/graph.hpp"

namespace sleutelnet {

inline constexpr std::int64_t unreachable = std::numeric_limits<std::int64_t>::max();

class Distances {
 public:
  // `lengths` runs beside graph.arcs, every length positive; without it each arc is one step.
  explicit Distances(const Graph& graph, std::vector<std::int64_t> lengths = {});
  ~Distances();
  Distances(const Distances&) = delete;
  Distances& operator=(const Distances&) = delete;

  // Per node, `unreachable` where no path leads. Valid until the next call.
  // Cost O(ties) in steps, O(ties log nodes) with lengths.
  const std::vector<std::int64_t>& from(std::size_t source);

 private:
  struct Search;
  std::unique_ptr<Search> search_;
};

// The expected hours of each arc, beside graph.arcs.
std::vector<std::int64_t> delay_lengths(const Graph& graph);

}  // namespace sleutelnet
