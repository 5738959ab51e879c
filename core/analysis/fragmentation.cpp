#include "core/analysis/fragmentation.hpp"

#include <algorithm>

#include "core/analysis/components.hpp"
#include "core/analysis/step_sweep.hpp"
#include "core/analysis/subgraph.hpp"
#include "core/analysis/undirected_view.hpp"

namespace sleutelnet {

namespace {

Graph without_nodes(const Graph& graph, const std::vector<std::uint32_t>& gone) {
  std::vector<bool> kept(graph.size(), true);
  for (const auto node : gone) kept.at(node) = false;
  return induced_subgraph(graph, kept);
}

// Σ 1/d over ordered pairs, farthest first.
double closeness_of_pairs(const std::vector<std::int64_t>& pairs_by_steps) {
  double sum = 0;
  for (auto steps = pairs_by_steps.size(); steps > 0; --steps) {
    sum += static_cast<double>(pairs_by_steps[steps - 1]) / static_cast<double>(steps);
  }
  return sum;
}

std::optional<double> one_less(double sum, std::size_t nodes) {
  if (nodes < 2) return std::nullopt;
  return 1 - sum / (static_cast<double>(nodes) * static_cast<double>(nodes - 1));
}

// Ordered.
double connected_pairs(const Graph& graph) {
  double pairs = 0;
  for (const std::int64_t size : weak_components(graph).sizes) pairs += static_cast<double>(size * (size - 1));
  return pairs;
}

// One depth-first pass that keeps how many hang under each node, and how early the highest is that they reach.
class PairsLeft {
 public:
  explicit PairsLeft(const Graph& undirected)
      : graph_(undirected),
        found_(undirected.size(), 0),
        earliest_(undirected.size(), 0),
        under_(undirected.size(), 1),
        falling_(undirected.size(), 0),
        pairs_of_falling_(undirected.size(), 0) {}

  // Ordered pairs that stay connected in the component of `root` when each of its nodes leaves, told one by one.
  template <class Tell>
  void visit(std::uint32_t root, Tell tell) {
    const auto first = order_.size();
    walk(root);
    const auto size = static_cast<std::int64_t>(order_.size() - first);
    for (auto at = first; at < order_.size(); ++at) {
      const auto node = order_[at];
      const std::int64_t above = size - 1 - falling_[node];
      tell(node, size, pairs_of_falling_[node] + above * (above - 1));
    }
  }

  bool seen(std::uint32_t node) const { return found_[node] != 0; }

 private:
  struct Step {
    std::uint32_t node, from, next;
  };

  void walk(std::uint32_t root) {
    std::vector<Step> path;
    enter(root, root, path);
    while (!path.empty()) {
      auto& step = path.back();
      if (step.next == graph_.offsets[step.node + 1]) {
        const auto done = step;
        path.pop_back();
        if (!path.empty()) leave(done.node, done.from);
        continue;
      }
      const auto target = graph_.arcs[step.next++].target;
      if (found_[target] == 0) {
        enter(target, step.node, path);
      } else {
        earliest_[step.node] = std::min(earliest_[step.node], found_[target]);
      }
    }
  }

  void enter(std::uint32_t node, std::uint32_t from, std::vector<Step>& path) {
    order_.push_back(node);
    found_[node] = earliest_[node] = static_cast<std::uint32_t>(order_.size());
    path.push_back({node, from, graph_.offsets[node]});
  }

  void leave(std::uint32_t node, std::uint32_t parent) {
    under_[parent] += under_[node];
    earliest_[parent] = std::min(earliest_[parent], earliest_[node]);
    if (earliest_[node] < found_[parent]) return;
    falling_[parent] += under_[node];
    pairs_of_falling_[parent] += under_[node] * (under_[node] - 1);
  }

  const Graph& graph_;
  std::vector<std::uint32_t> order_, found_, earliest_;           // found: place in the order, from 1; 0 is not yet
  std::vector<std::int64_t> under_, falling_, pairs_of_falling_;  // falling: the parts that only this node holds
};

}  // namespace

Fragmentation fragmentation(const Graph& graph, const std::vector<std::uint32_t>& gone, const Effort& effort) {
  const auto rest = without_nodes(graph, gone);
  Fragmentation result;
  for (const std::int64_t size : weak_components(rest).sizes) result.connected_pairs += size * (size - 1) / 2;
  const auto closeness = closeness_of_pairs(pairs_by_steps(compact(rest), effort));
  const auto connected = 2 * static_cast<double>(result.connected_pairs);
  result.components = one_less(connected, graph.size());
  result.distances = one_less(closeness, graph.size());
  result.components_of_remaining = one_less(connected, rest.size());
  result.distances_of_remaining = one_less(closeness, rest.size());
  return result;
}

std::optional<double> fragmentation_by_components(const Graph& graph) {
  return one_less(connected_pairs(graph), graph.size());
}

std::vector<std::optional<double>> fragmentation_without_each(const Graph& graph) {
  const auto undirected = undirected_view(graph).graph;
  const double connected = connected_pairs(graph);
  std::vector<std::optional<double>> found(graph.size());
  PairsLeft pairs(undirected);
  for (std::uint32_t root = 0; root < graph.size(); ++root) {
    if (pairs.seen(root)) continue;
    pairs.visit(root, [&](std::uint32_t node, std::int64_t size, std::int64_t left) {
      found[node] = one_less(connected - static_cast<double>(size * (size - 1) - left), graph.size());
    });
  }
  return found;
}

}  // namespace sleutelnet
