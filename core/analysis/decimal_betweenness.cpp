#include "core/analysis/decimal_betweenness.hpp"

#include <limits>
#include <queue>
#include <tuple>

#include "core/support/require.hpp"

namespace sleutelnet {

namespace {

class DecimalSweep {
 public:
  DecimalSweep(const Graph& graph, const std::vector<double>& lengths) : graph_(graph), lengths_(lengths) {}

  void add_from(std::uint32_t source, std::vector<double>& sums) {
    search(source);
    std::vector<double> passed(graph_.size(), 0.0);
    for (auto at = order_.size(); at-- > 0;) {
      const auto node = order_[at];
      for (const auto before : before_[node]) passed[before] += paths_[before] / paths_[node] * (1 + passed[node]);
      if (node != source) sums[node] += passed[node];
    }
  }

 private:
  // (distance, turn, node that led here, node): of equal distances the first seen is taken first.
  using Waiting = std::tuple<double, std::size_t, std::uint32_t, std::uint32_t>;

  void search(std::uint32_t source) {
    constexpr double never = std::numeric_limits<double>::infinity();
    seen_.assign(graph_.size(), never);
    settled_.assign(graph_.size(), false);
    paths_.assign(graph_.size(), 0.0);
    before_.assign(graph_.size(), {});
    order_.clear();
    seen_[source] = 0;
    waiting_.emplace(0.0, turn_++, source, source);
    while (!waiting_.empty()) {
      const auto [distance, turn, from, node] = waiting_.top();
      waiting_.pop();
      if (settled_[node]) continue;
      settled_[node] = true;
      paths_[node] = node == source ? 1.0 : paths_[node] + paths_[from];
      order_.push_back(node);
      look_from(node, distance);
    }
  }

  void look_from(std::uint32_t node, double distance) {
    for (auto arc = graph_.offsets[node]; arc < graph_.offsets[node + 1]; ++arc) {
      const auto next = graph_.arcs[arc].target;
      const double length = distance + lengths_[arc];
      if (!settled_[next] && length < seen_[next]) {
        seen_[next] = length;
        waiting_.emplace(length, turn_++, node, next);
        paths_[next] = 0;
        before_[next] = {node};
      } else if (length == seen_[next]) {
        paths_[next] += paths_[node];
        before_[next].push_back(node);
      }
    }
  }

  const Graph& graph_;
  const std::vector<double>& lengths_;
  std::vector<double> seen_;
  std::vector<bool> settled_;
  std::vector<double> paths_;
  std::vector<std::vector<std::uint32_t>> before_;
  std::vector<std::uint32_t> order_;
  std::priority_queue<Waiting, std::vector<Waiting>, std::greater<>> waiting_;
  std::size_t turn_ = 0;
};

}  // namespace

std::vector<double> decimal_betweenness(const Graph& graph, const std::vector<double>& lengths) {
  SLEUTELNET_REQUIRE(lengths.size() == graph.arcs.size());
  std::vector<double> sums(graph.size(), 0.0);
  DecimalSweep sweep(graph, lengths);
  for (std::uint32_t source = 0; source < graph.size(); ++source) sweep.add_from(source, sums);
  if (!graph.directed) {
    for (auto& sum : sums) sum /= 2;
  }
  return sums;
}

}  // namespace sleutelnet
