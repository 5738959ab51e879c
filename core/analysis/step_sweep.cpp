#include "core/analysis/step_sweep.hpp"

#include <algorithm>
#include <array>

#include "core/support/require.hpp"

namespace sleutelnet {

namespace {

// As many sources as fill a cache line with a bit each.
constexpr std::size_t words = 8;
constexpr std::size_t lanes = words * 64;
struct alignas(64) Lanes {
  std::array<std::uint64_t, words> word{};
};

bool any(const Lanes& bits) {
  std::uint64_t all = 0;
  for (const auto word : bits.word) all |= word;
  return all != 0;
}

// Counts set bits per lane for all lanes at once. Planes are binary digits: two rows of weight 2^p and what lies
// in plane p become one row there and one carried on, so that adding costs one such step on average.
class LaneCounter {
 public:
  void add(const Lanes& added) {
    Lanes row = added;
    std::size_t plane = 0;
    for (; plane < used_ && waiting_[plane]; ++plane) {
      waiting_[plane] = false;
      for (std::size_t word = 0; word < words; ++word) {
        const auto kept = digit_[plane].word[word];
        const auto other = pending_[plane].word[word];
        const auto either = kept ^ other;
        digit_[plane].word[word] = either ^ row.word[word];
        row.word[word] = (kept & other) | (either & row.word[word]);
      }
    }
    if (plane == used_) open_plane();
    pending_[plane] = row;
    waiting_[plane] = true;
  }

  int count(std::size_t lane) const {
    int sum = 0;
    for (std::size_t plane = 0; plane < used_; ++plane) {
      sum += bit(digit_[plane], lane) << plane;
      if (waiting_[plane]) sum += bit(pending_[plane], lane) << plane;
    }
    return sum;
  }

  void clear() { used_ = 0; }

 private:
  static int bit(const Lanes& row, std::size_t lane) {
    return static_cast<int>((row.word[lane / 64] >> (lane % 64)) & 1U);
  }

  void open_plane() {
    SLEUTELNET_REQUIRE(used_ < digit_.size());
    digit_[used_] = {};
    waiting_[used_++] = false;
  }

  std::array<Lanes, 32> digit_, pending_;
  std::array<bool, 32> waiting_{};
  std::size_t used_ = 0;
};

class Search {
 public:
  explicit Search(const CompactGraph& graph)
      : graph_(graph), seen_(graph.size()), front_(graph.size()), next_(graph.size()), is_touched_(graph.size(), 0) {}

  // For the sources first, first + 1, …: tells (lane, step, number of others that stand there), nearest first.
  template <class Tell>
  void run(std::uint32_t first, std::size_t sources, Tell tell) {
    std::fill(seen_.begin(), seen_.end(), Lanes{});
    active_.clear();
    for (std::uint32_t lane = 0; lane < sources; ++lane) {
      seen_[first + lane].word[lane / 64] |= std::uint64_t{1} << (lane % 64);
      front_[first + lane] = seen_[first + lane];
      active_.push_back(first + lane);
    }
    for (std::int64_t step = 1; !active_.empty(); ++step) {
      spread();
      settle();
      for (std::size_t lane = 0; lane < sources; ++lane) {
        const int number = counter_.count(lane);
        if (number > 0) tell(lane, step, number);
      }
    }
  }

 private:
  void spread() {
    touched_.clear();
    const auto* targets = graph_.targets.data();
    for (const auto node : active_) {
      const auto front = front_[node];
      const auto end = graph_.offsets[node + 1];
      for (auto arc = graph_.offsets[node]; arc < end; ++arc) {
        // Rows lie far apart in a large network: the one for the arc after next is asked for in time.
        __builtin_prefetch(&next_[targets[std::min(arc + 4, last_arc_)]], 1);
        const auto target = targets[arc];
        if (!is_touched_[target]) touched_.push_back(target);
        is_touched_[target] = 1;
        for (std::size_t word = 0; word < words; ++word) next_[target].word[word] |= front.word[word];
      }
    }
  }

  // Rows are walked through memory in order when a good part of them is due.
  void put_touched_in_order() {
    if (touched_.size() < graph_.size() / 8) return;
    touched_.clear();
    for (std::uint32_t node = 0; node < graph_.size(); ++node) {
      if (is_touched_[node] != 0) touched_.push_back(node);
    }
  }

  void settle() {
    put_touched_in_order();
    counter_.clear();
    active_.clear();
    for (const auto node : touched_) {
      Lanes fresh;
      for (std::size_t word = 0; word < words; ++word) {
        fresh.word[word] = next_[node].word[word] & ~seen_[node].word[word];
        seen_[node].word[word] |= fresh.word[word];
      }
      next_[node] = {};
      is_touched_[node] = 0;
      if (!any(fresh)) continue;
      front_[node] = fresh;
      active_.push_back(node);
      counter_.add(fresh);
    }
  }

  const CompactGraph& graph_;
  std::vector<Lanes> seen_, front_, next_;
  std::vector<std::uint8_t> is_touched_;
  std::vector<std::uint32_t> active_, touched_;
  std::uint32_t last_arc_ = static_cast<std::uint32_t>(std::max<std::size_t>(graph_.targets.size(), 1) - 1);
  LaneCounter counter_;
};

void record(std::int64_t step, int number, StepCounts& counts) {
  counts.reached += number;
  counts.sum += step * number;
  counts.inverse_sum += static_cast<double>(number) / static_cast<double>(step);
  counts.farthest = step;
  for (auto within = static_cast<std::size_t>(step); within <= counts.within.size(); ++within) {
    counts.within[within - 1] += number;
  }
}

// A search from every node, a batch of sources at a time; tells (batch, source, step, number).
template <class Tell>
void sweep(const CompactGraph& graph, const Effort& effort, Tell tell) {
  for_each_chunk((graph.size() + lanes - 1) / lanes, effort, [&](std::size_t batch) {
    const auto first = batch * lanes;
    Search(graph).run(
        static_cast<std::uint32_t>(first), std::min(lanes, graph.size() - first),
        [&](std::size_t lane, std::int64_t step, int number) { tell(batch, first + lane, step, number); });
  });
}

}  // namespace

std::vector<StepCounts> step_counts(const CompactGraph& graph, std::size_t steps, const Effort& effort) {
  std::vector<StepCounts> counts(graph.size());
  for (auto& count : counts) count.within.assign(steps, 0);
  sweep(graph, effort,
        [&](std::size_t, std::size_t source, std::int64_t step, int number) { record(step, number, counts[source]); });
  return beside_nodes(graph, counts);
}

std::vector<std::int64_t> pairs_by_steps(const CompactGraph& graph, const Effort& effort) {
  std::vector<std::vector<std::int64_t>> of_batch((graph.size() + lanes - 1) / lanes);
  sweep(graph, effort, [&](std::size_t batch, std::size_t, std::int64_t step, int number) {
    auto& pairs = of_batch[batch];
    if (pairs.size() < static_cast<std::size_t>(step)) pairs.resize(static_cast<std::size_t>(step), 0);
    pairs[static_cast<std::size_t>(step) - 1] += number;
  });
  std::vector<std::int64_t> all;
  for (const auto& pairs : of_batch) {
    if (all.size() < pairs.size()) all.resize(pairs.size(), 0);
    for (std::size_t step = 0; step < pairs.size(); ++step) all[step] += pairs[step];
  }
  return all;
}

std::vector<std::int64_t> worths_reached(const CompactGraph& graph, const std::vector<std::int64_t>& worths,
                                         const Effort& effort) {
  std::vector<std::int64_t> sums(graph.size(), 0);
  sweep(graph, effort, [&](std::size_t, std::size_t source, std::int64_t step, int number) {
    const auto steps = static_cast<std::size_t>(step);
    if (steps < worths.size()) sums[source] += number * worths[steps];
  });
  return beside_nodes(graph, sums);
}

}  // namespace sleutelnet
