#include "core/analysis/set_reach.hpp"

#include <algorithm>
#include <limits>

#include "core/analysis/distances.hpp"

namespace sleutelnet {

SetReach::SetReach(const Graph& graph, std::optional<int> within_steps, const Effort& effort) : size_(graph.size()) {
  read_steps(graph, effort);
  worths_ = step_worths(size_, out_of_reach_, within_steps);
}

void SetReach::read_steps(const Graph& graph, const Effort& effort) {
  constexpr std::size_t chunk_nodes = 64;
  constexpr auto none = std::numeric_limits<Steps>::max();
  steps_.resize(size_ * size_);
  for_each_chunk((size_ + chunk_nodes - 1) / chunk_nodes, effort, [&](std::size_t chunk) {
    Distances distances(graph);
    const auto end = std::min(size_, (chunk + 1) * chunk_nodes);
    for (auto source = chunk * chunk_nodes; source < end; ++source) {
      auto* row = steps_.data() + source * size_;
      for (const auto steps : distances.from(source)) *row++ = static_cast<Steps>(std::min<std::int64_t>(steps, none));
    }
  });
  // Out of reach becomes one more than the farthest, so that the table of worths stays short.
  for (const auto steps : steps_) {
    if (steps != none) out_of_reach_ = std::max(out_of_reach_, static_cast<Steps>(steps + 1));
  }
  for (auto& steps : steps_) steps = std::min(steps, out_of_reach_);
}

void SetReach::bring_nearer(std::uint32_t node, std::vector<Steps>& nearest) const {
  const auto* row = steps_.data() + node * size_;
  for (std::size_t other = 0; other < size_; ++other) nearest[other] = std::min(nearest[other], row[other]);
}

Ticks SetReach::value_with(std::uint32_t node, const std::vector<Steps>& nearest) const {
  const auto* row = steps_.data() + node * size_;
  Ticks sum = 0;
  for (std::size_t other = 0; other < size_; ++other) sum += worths_.of[std::min(nearest[other], row[other])];
  return sum;
}

}  // namespace sleutelnet
