#pragma once
// How far is every node from one source, and over how many shortest paths? For explaining betweenness, where
// the single pairs are wanted that betweenness() only adds up.
//
// Steps, or whole-number lengths. Unreachable: distance `unreachable`, no paths. The source: distance 0, one path.
// Counts are doubles: more than 10^308 paths between two nodes become infinite. Cost per source as LengthSearch.

#include <vector>

#include "core/analysis/distances.hpp"
#include "core/analysis/length_search.hpp"

namespace sleutelnet {

class PathCounts {
 public:
  // `lengths` beside graph.arcs, each positive; without them every arc is one step.
  explicit PathCounts(const Graph& graph, const std::vector<std::int64_t>& lengths = {});
  PathCounts(const PathCounts&) = delete;
  PathCounts& operator=(const PathCounts&) = delete;

  void run(std::size_t source);

  // Beside the nodes of the graph, of the source run last.
  const std::vector<std::int64_t>& distances() const { return distances_; }
  const std::vector<double>& paths() const { return paths_; }

 private:
  CompactGraph compact_;
  std::vector<std::int64_t> lengths_;
  LengthSearch search_;
  std::vector<std::uint32_t> compact_of_;
  std::vector<double> counts_;  // beside compact nodes
  std::vector<std::int64_t> distances_;
  std::vector<double> paths_;
};

}  // namespace sleutelnet
