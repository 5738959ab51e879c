#include "core/analysis/length_search.hpp"

#include <algorithm>
#include <bit>

#include "core/support/require.hpp"

namespace sleutelnet {

namespace {

constexpr auto far_away = std::numeric_limits<std::int64_t>::max();

}  // namespace

LengthSearch::LengthSearch(const CompactGraph& graph, const std::vector<std::int64_t>& lengths)
    : graph_(graph), lengths_(lengths), distance_(graph.size(), far_away), settled_(graph.size(), false) {
  SLEUTELNET_REQUIRE(lengths.size() == graph.targets.size());
  if (lengths.empty()) return;
  const auto shortest = *std::min_element(lengths.begin(), lengths.end());
  SLEUTELNET_REQUIRE(shortest > 0);
  shift_ = static_cast<int>(std::bit_width(static_cast<std::uint64_t>(shortest))) - 1;
}

void LengthSearch::run(std::uint32_t source, std::int64_t limit) {
  for (const auto node : order_) {
    distance_[node] = far_away;
    settled_[node] = false;
  }
  order_.clear();
  rank_ = 0;
  wait(source, 0);
  while (!waiting_[0].empty() || refill()) {
    const auto node = waiting_[0].back().node;
    waiting_[0].pop_back();
    if (settled_[node]) continue;
    settled_[node] = true;
    order_.push_back(node);
    const auto settled = distance_[node];
    for (auto arc = graph_.offsets[node]; arc < graph_.offsets[node + 1]; ++arc) {
      const auto distance = settled + lengths_[arc];
      if (distance < distance_[graph_.targets[arc]] && distance <= limit) wait(graph_.targets[arc], distance);
    }
  }
}

void LengthSearch::wait(std::uint32_t node, std::int64_t distance) {
  distance_[node] = distance;
  const auto rank = static_cast<std::uint64_t>(distance) >> shift_;
  waiting_[static_cast<std::size_t>(std::bit_width(rank ^ rank_))].push_back({rank, node});
}

// Spreads the first bucket that holds anybody over those below it; false when nobody waits.
bool LengthSearch::refill() {
  const auto bucket = std::find_if(waiting_.begin(), waiting_.end(), [](const auto& those) { return !those.empty(); });
  if (bucket == waiting_.end()) return false;
  rank_ = std::min_element(bucket->begin(), bucket->end(), [](const Waiting& left, const Waiting& right) {
            return left.rank < right.rank;
          })->rank;
  for (const auto& one : *bucket) waiting_[static_cast<std::size_t>(std::bit_width(one.rank ^ rank_))].push_back(one);
  bucket->clear();
  return true;
}

}  // namespace sleutelnet
