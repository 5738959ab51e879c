#include "core/analysis/set_reach.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

#include "core/analysis/distances.hpp"

namespace sleutelnet {

SetReach::SetReach(const Graph& graph, std::optional<int> within_steps, const Effort& effort) : size_(graph.size()) {
  read_steps(graph, effort);
  if (within_steps) {
    worth_.assign(out_of_reach_ + 1U, 0);
    const auto within = std::min<std::size_t>(static_cast<std::size_t>(std::max(*within_steps, 0)) + 1, out_of_reach_);
    std::fill_n(worth_.begin(), within, 1);
  } else {
    weigh_by_distance();
  }
  whole_ = worth_.front() * static_cast<Ticks>(size_);
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

void SetReach::weigh_by_distance() {
  const Ticks most = std::numeric_limits<Ticks>::max() / 2 / static_cast<Ticks>(std::max<std::size_t>(size_, 1));
  Ticks one = 1;
  for (Ticks steps = 2; steps < out_of_reach_; ++steps) {
    const auto factor = steps / std::gcd(one, steps);
    if (one > most / factor) {
      tolerance_ = static_cast<Ticks>(size_);
      break;
    }
    one *= factor;
  }
  worth_.push_back(one);
  for (Ticks steps = 1; steps < out_of_reach_; ++steps) worth_.push_back((one + steps / 2) / steps);
  worth_.push_back(0);
}

void SetReach::bring_nearer(std::uint32_t node, std::vector<Steps>& nearest) const {
  const auto* row = steps_.data() + node * size_;
  for (std::size_t other = 0; other < size_; ++other) nearest[other] = std::min(nearest[other], row[other]);
}

Ticks SetReach::value_with(std::uint32_t node, const std::vector<Steps>& nearest) const {
  const auto* row = steps_.data() + node * size_;
  Ticks sum = 0;
  for (std::size_t other = 0; other < size_; ++other) sum += worth_[std::min(nearest[other], row[other])];
  return sum;
}

}  // namespace sleutelnet
