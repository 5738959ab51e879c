#include "core/analysis/cores.hpp"

#include <algorithm>
#include <initializer_list>

#include "core/analysis/centrality.hpp"

namespace sleutelnet {

namespace {

// The actors in order of how many ties they have left, with where each stands and where each number begins.
class PeelingOrder {
 public:
  explicit PeelingOrder(const std::vector<int>& degree) : left_(degree), place_(degree.size()), order_(degree.size()) {
    const int most = degree.empty() ? 0 : *std::max_element(degree.begin(), degree.end());
    begin_.assign(static_cast<std::size_t>(most) + 2, 0);
    for (const int value : degree) ++begin_[static_cast<std::size_t>(value) + 1];
    for (std::size_t value = 1; value < begin_.size(); ++value) begin_[value] += begin_[value - 1];
    auto next = begin_;
    for (std::uint32_t node = 0; node < degree.size(); ++node) {
      place_[node] = next[static_cast<std::size_t>(degree[node])]++;
      order_[place_[node]] = node;
    }
  }

  std::uint32_t at(std::size_t place) const { return order_[place]; }

  // A tie of `node` to `peeled` is gone: it moves to the front of its number and so into the number below. Who has no
  // more than the peeled one keeps the core number already reached.
  void lose_tie(std::uint32_t node, std::uint32_t peeled) {
    if (left_[node] <= left_[peeled]) return;
    const auto front = begin_[static_cast<std::size_t>(left_[node])]++;
    const auto other = order_[front];
    std::swap(order_[front], order_[place_[node]]);
    std::swap(place_[other], place_[node]);
    --left_[node];
  }

  std::vector<int> numbers() && { return std::move(left_); }

 private:
  std::vector<int> left_;
  std::vector<std::size_t> place_;
  std::vector<std::uint32_t> order_;
  std::vector<std::size_t> begin_;
};

// `losing`: the graphs whose arcs lead from a peeled node to who loses a tie by it.
std::vector<int> peeled(const std::vector<int>& degree, std::initializer_list<const Graph*> losing) {
  PeelingOrder order(degree);
  for (std::size_t place = 0; place < degree.size(); ++place) {
    const auto node = order.at(place);
    for (const auto* graph : losing) {
      for (const auto& arc : graph->arcs_of(node)) order.lose_tie(arc.target, node);
    }
  }
  return std::move(order).numbers();
}

}  // namespace

CoreNumbers core_numbers(const Graph& graph) {
  const auto degree = degrees(graph);
  CoreNumbers cores;
  if (graph.directed) {
    const auto turned = reversed(graph);
    cores.total = peeled(degree.all, {&graph, &turned});
    cores.in = peeled(degree.in, {&graph});
    cores.out = peeled(degree.out, {&turned});
  } else {
    cores.total = cores.in = cores.out = peeled(degree.all, {&graph});
  }
  if (cores.total.empty()) return cores;
  cores.deepest = *std::max_element(cores.total.begin(), cores.total.end());
  cores.deepest_size = std::count(cores.total.begin(), cores.total.end(), cores.deepest);
  return cores;
}

}  // namespace sleutelnet
