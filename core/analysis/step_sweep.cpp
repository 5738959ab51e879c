#include "core/analysis/step_sweep.hpp"

#include <algorithm>
#include <array>
#include <bit>

namespace sleutelnet {

namespace {

constexpr std::size_t words = 4;
constexpr std::size_t lanes = words * 64;
using Lanes = std::array<std::uint64_t, words>;

bool any(const Lanes& bits) { return (bits[0] | bits[1] | bits[2] | bits[3]) != 0; }

// Counts set bits per lane: planes[p] holds bit p of the count of every lane, so that adding costs a few
// operations for all 256 at once.
class LaneCounter {
 public:
  void add(const Lanes& bits) {
    Lanes carry = bits;
    for (std::size_t plane = 0; any(carry); ++plane) {
      if (plane == planes_.size()) planes_.push_back({});
      for (std::size_t word = 0; word < words; ++word) {
        const auto both = planes_[plane][word] & carry[word];
        planes_[plane][word] ^= carry[word];
        carry[word] = both;
      }
    }
  }

  int count(std::size_t lane) const {
    int sum = 0;
    for (std::size_t plane = 0; plane < planes_.size(); ++plane) {
      sum |= static_cast<int>((planes_[plane][lane / 64] >> (lane % 64)) & 1U) << plane;
    }
    return sum;
  }

  void clear() { planes_.clear(); }

 private:
  std::vector<Lanes> planes_;
};

class Search {
 public:
  explicit Search(const CompactGraph& graph)
      : graph_(graph), seen_(graph.size()), front_(graph.size()), next_(graph.size()) {}

  // Fills counts[0 … sources) for the sources first, first + 1, …
  void run(std::uint32_t first, std::size_t sources, StepCounts* counts) {
    std::fill(seen_.begin(), seen_.end(), Lanes{});
    active_.clear();
    for (std::uint32_t lane = 0; lane < sources; ++lane) {
      seen_[first + lane][lane / 64] |= std::uint64_t{1} << (lane % 64);
      front_[first + lane] = seen_[first + lane];
      active_.push_back(first + lane);
    }
    for (std::int64_t step = 1; !active_.empty(); ++step) {
      spread();
      settle();
      for (std::size_t lane = 0; lane < sources; ++lane) record(step, counter_.count(lane), counts[lane]);
    }
  }

 private:
  void spread() {
    touched_.clear();
    for (const auto node : active_) {
      const auto front = front_[node];
      for (auto arc = graph_.offsets[node]; arc < graph_.offsets[node + 1]; ++arc) {
        auto& next = next_[graph_.targets[arc]];
        if (!any(next)) touched_.push_back(graph_.targets[arc]);
        for (std::size_t word = 0; word < words; ++word) next[word] |= front[word];
      }
    }
  }

  void settle() {
    counter_.clear();
    active_.clear();
    for (const auto node : touched_) {
      Lanes fresh;
      for (std::size_t word = 0; word < words; ++word) {
        fresh[word] = next_[node][word] & ~seen_[node][word];
        seen_[node][word] |= fresh[word];
      }
      next_[node] = {};
      if (!any(fresh)) continue;
      front_[node] = fresh;
      active_.push_back(node);
      counter_.add(fresh);
    }
  }

  static void record(std::int64_t step, int number, StepCounts& counts) {
    if (number == 0) return;
    counts.reached += number;
    counts.sum += step * number;
    counts.inverse_sum += static_cast<double>(number) / static_cast<double>(step);
    counts.farthest = step;
    for (auto within = static_cast<std::size_t>(step); within <= counts.within.size(); ++within) {
      counts.within[within - 1] += number;
    }
  }

  const CompactGraph& graph_;
  std::vector<Lanes> seen_, front_, next_;
  std::vector<std::uint32_t> active_, touched_;
  LaneCounter counter_;
};

}  // namespace

std::vector<StepCounts> step_counts(const CompactGraph& graph, std::size_t steps, const Effort& effort) {
  std::vector<StepCounts> counts(graph.size());
  for (auto& count : counts) count.within.assign(steps, 0);
  const auto batches = (graph.size() + lanes - 1) / lanes;
  for_each_chunk(batches, effort, [&](std::size_t batch) {
    const auto first = batch * lanes;
    Search(graph).run(static_cast<std::uint32_t>(first), std::min(lanes, graph.size() - first), &counts[first]);
  });
  return beside_nodes(graph, counts);
}

}  // namespace sleutelnet
