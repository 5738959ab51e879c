#include "core/analysis/brandes_batch.hpp"

#include <algorithm>
#include <bit>

#include "core/support/require.hpp"

namespace sleutelnet {

namespace {

using LaneBits = std::int64_t __attribute__((vector_size(16)));

// All ones in the lanes of `members`, for each set of members: 256 × 64 bytes.
struct alignas(64) Mask {
  std::array<LaneBits, BrandesBatch::lanes / 2> pairs;
};

std::array<Mask, 256> make_masks() {
  std::array<Mask, 256> masks{};
  for (std::size_t members = 0; members < masks.size(); ++members) {
    for (std::size_t lane = 0; lane < BrandesBatch::lanes; ++lane) {
      masks[members].pairs[lane / 2][lane % 2] = -static_cast<std::int64_t>((members >> lane) & 1U);
    }
  }
  return masks;
}

const std::array<Mask, 256> masks = make_masks();

// Compact numbering is breadth first, so that each component of an undirected graph is a run of numbers.
std::vector<std::uint32_t> component_sizes(const CompactGraph& graph) {
  std::vector<std::uint32_t> sizes(graph.size());
  for (std::uint32_t begin = 0; begin < graph.size();) {
    auto end = begin + 1;
    for (auto node = begin; node < end; ++node) {
      if (graph.offsets[node] == graph.offsets[node + 1]) continue;
      end = std::max(end, graph.targets[graph.offsets[node + 1] - 1] + 1);
    }
    std::fill(sizes.begin() + begin, sizes.begin() + end, end - begin);
    begin = end;
  }
  return sizes;
}

}  // namespace

BrandesBatch::BrandesBatch(const CompactGraph& graph, bool with_arcs)
    : graph_(graph),
      with_arcs_(with_arcs),
      of_nodes_(graph.size(), 0.0),
      of_arcs_(with_arcs ? graph.targets.size() : 0, 0.0),
      paths_(graph.size()),
      arriving_(graph.size()),
      published_(graph.size()),
      met_(graph.size()),
      reaching_(graph.size()),
      touched_(graph.size() + 1),
      component_size_(graph.directed ? std::vector<std::uint32_t>() : component_sizes(graph)) {}

void BrandesBatch::add(std::uint32_t first, std::size_t count) {
  SLEUTELNET_REQUIRE(count <= lanes && first + count <= graph_.size());
  start(first, count);
  while (spread()) levels_.push_back(entries_.size());
  share_.resize(entries_.size());
  for (auto level = levels_.size() - 1; level-- > 0;) {
    gather(level);
    if (level + 2 < levels_.size()) clear_published(level + 1);
    publish(level);
  }
  clear_published(0);
}

// Lanes outside `members` become 0, also where they hold no number.
BrandesBatch::Lanes BrandesBatch::only(const Lanes& values, Members members) {
  Lanes kept;
  for (std::size_t pair = 0; pair < lanes / 2; ++pair) {
    kept.pairs[pair] =
        reinterpret_cast<Pair>(reinterpret_cast<LaneBits>(values.pairs[pair]) & masks[members].pairs[pair]);
  }
  return kept;
}

void BrandesBatch::start(std::uint32_t first, std::size_t count) {
  for (const auto& entry : entries_) {
    paths_[entry.node] = {};
    met_[entry.node] = 0;
  }
  entries_.clear();
  for (std::uint32_t lane = 0; lane < count; ++lane) {
    const auto member = static_cast<Members>(1U << lane);
    paths_[first + lane].pairs[lane / 2][lane % 2] = 1.0;
    met_[first + lane] = member;
    entries_.push_back({first + lane, member});
  }
  levels_.assign({0, entries_.size()});
  still_to_meet_ = graph_.directed ? graph_.size() * count : 0;
  for (std::size_t lane = 0; lane < count && !graph_.directed; ++lane) still_to_meet_ += component_size_[first + lane];
  still_to_meet_ -= count;
}

// Carries the paths of the last level over its arcs, then settles who is met for the first time. Bare pointers:
// a store of bytes may change whatever stands in memory, so that members would be read again at every arc.
bool BrandesBatch::spread() {
  if (still_to_meet_ == 0) return false;
  const auto* offsets = graph_.offsets.data();
  const auto* targets = graph_.targets.data();
  auto* arriving = arriving_.data();
  auto* reaching = reaching_.data();
  auto* touched = touched_.data();
  std::size_t count = 0;
  for (auto at = levels_[levels_.size() - 2]; at < levels_.back(); ++at) {
    const auto [node, members] = entries_[at];
    const Lanes front = only(paths_[node], members);
    for (auto arc = offsets[node], end = offsets[node + 1]; arc < end; ++arc) {
      const auto target = targets[arc];
      // Listed when first touched, without a branch that could be guessed wrong.
      touched[count] = target;
      count += reaching[target] == 0 ? 1U : 0U;
      reaching[target] = static_cast<Members>(reaching[target] | members);
      for (std::size_t pair = 0; pair < lanes / 2; ++pair) arriving[target].pairs[pair] += front.pairs[pair];
    }
  }
  touched_count_ = count;
  settle();
  return entries_.size() > levels_.back();
}

void BrandesBatch::settle() {
  for (std::size_t at = 0; at < touched_count_; ++at) {
    const auto node = touched_[at];
    const auto fresh = static_cast<Members>(reaching_[node] & ~met_[node]);
    reaching_[node] = 0;
    if (fresh != 0) {
      const auto arrived = only(arriving_[node], fresh);
      for (std::size_t pair = 0; pair < lanes / 2; ++pair) paths_[node].pairs[pair] += arrived.pairs[pair];
      met_[node] = static_cast<Members>(met_[node] | fresh);
      entries_.push_back({node, fresh});
      still_to_meet_ -= static_cast<std::size_t>(std::popcount(fresh));
    }
    arriving_[node] = {};
  }
}

// Dependency of a node: its paths times the sum over its arcs to the next level of (1 + dependency) ÷ paths.
void BrandesBatch::gather(std::size_t level) {
  const bool sources = level == 0;
  const bool deepest = level + 2 == levels_.size();
  const auto* offsets = graph_.offsets.data();
  const auto* targets = graph_.targets.data();
  const auto* published = published_.data();
  for (auto at = levels_[level]; at < levels_[level + 1]; ++at) {
    const auto [node, members] = entries_[at];
    if (with_arcs_ && !deepest) gather_arcs(entries_[at]);
    Lanes sum;
    for (auto arc = offsets[node], end = deepest ? arc : offsets[node + 1]; arc < end; ++arc) {
      const auto& next = published[targets[arc]];
      for (std::size_t pair = 0; pair < lanes / 2; ++pair) sum.pairs[pair] += next.pairs[pair];
    }
    for (std::size_t pair = 0; pair < lanes / 2; ++pair) sum.pairs[pair] *= paths_[node].pairs[pair];
    const auto dependency = only(sum, members);
    for (std::size_t pair = 0; pair < lanes / 2 && !sources; ++pair) {
      of_nodes_[node] += dependency.pairs[pair][0] + dependency.pairs[pair][1];
    }
    Lanes share;
    for (std::size_t pair = 0; pair < lanes / 2; ++pair) {
      share.pairs[pair] = (1.0 + dependency.pairs[pair]) / paths_[node].pairs[pair];
    }
    share_[at] = only(share, members);
  }
}

void BrandesBatch::gather_arcs(const Entry& entry) {
  const auto paths = only(paths_[entry.node], entry.members);
  for (auto arc = graph_.offsets[entry.node]; arc < graph_.offsets[entry.node + 1]; ++arc) {
    const auto& next = published_[graph_.targets[arc]];
    for (std::size_t pair = 0; pair < lanes / 2; ++pair) {
      const auto passing = paths.pairs[pair] * next.pairs[pair];
      of_arcs_[arc] += passing[0] + passing[1];
    }
  }
}

void BrandesBatch::publish(std::size_t level) {
  for (auto at = levels_[level]; at < levels_[level + 1]; ++at) {
    auto& published = published_[entries_[at].node];
    for (std::size_t pair = 0; pair < lanes / 2; ++pair) published.pairs[pair] += share_[at].pairs[pair];
  }
}

void BrandesBatch::clear_published(std::size_t level) {
  for (auto at = levels_[level]; at < levels_[level + 1]; ++at) published_[entries_[at].node] = {};
}

}  // namespace sleutelnet
