#include "core/analysis/path_counts.hpp"

#include <algorithm>

namespace sleutelnet {

PathCounts::PathCounts(const Graph& graph, const std::vector<std::int64_t>& lengths)
    : compact_(compact(graph)),
      lengths_(lengths.empty() ? std::vector<std::int64_t>(compact_.targets.size(), 1)
                               : beside_targets(compact_, lengths)),
      search_(compact_, lengths_),
      compact_of_(graph.size()),
      counts_(graph.size()),
      distances_(graph.size()),
      paths_(graph.size()) {
  for (std::uint32_t node = 0; node < compact_.size(); ++node) compact_of_[compact_.node_of[node]] = node;
}

void PathCounts::run(std::size_t source) {
  const auto start = compact_of_[source];
  search_.run(start);
  std::fill(counts_.begin(), counts_.end(), 0.0);
  std::fill(distances_.begin(), distances_.end(), unreachable);
  std::fill(paths_.begin(), paths_.end(), 0.0);
  counts_[start] = 1;
  for (const auto node : search_.order()) {
    for (auto arc = compact_.offsets[node]; arc < compact_.offsets[node + 1]; ++arc) {
      const auto next = compact_.targets[arc];
      if (search_.distance(node) + lengths_[arc] == search_.distance(next)) counts_[next] += counts_[node];
    }
    distances_[compact_.node_of[node]] = search_.distance(node);
    paths_[compact_.node_of[node]] = counts_[node];
  }
}

}  // namespace sleutelnet
