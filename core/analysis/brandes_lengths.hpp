#pragma once
// Brandes' accumulation of shortest-path dependencies (brandes2001) over whole-number lengths, source after
// source. `Count` is what paths are counted in: double, or long double where those overflow.

#include <cstdint>
#include <vector>

#include "core/analysis/length_search.hpp"

namespace sleutelnet {

template <class Count>
class BrandesLengths {
 public:
  // Keeps references to both; `lengths` beside graph.targets.
  BrandesLengths(const CompactGraph& graph, const std::vector<std::int64_t>& lengths, bool with_arcs)
      : graph_(graph),
        lengths_(lengths),
        search_(graph, lengths),
        of_nodes_(graph.size(), 0.0),
        of_arcs_(with_arcs ? graph.targets.size() : 0, 0.0),
        value_(graph.size()) {}

  // Adds the dependencies of all nodes, and arcs, on one source.
  void add(std::uint32_t source) {
    search_.run(source);
    count_paths(source);
    const auto order = search_.order();
    for (auto at = order.size(); at-- > 0;) gather(order[at], at == 0);
  }

  // Beside compact nodes and targets; ordered pairs, endpoints excluded for nodes.
  const std::vector<double>& of_nodes() const { return of_nodes_; }
  const std::vector<double>& of_arcs() const { return of_arcs_; }

 private:
  bool leads_on(std::uint32_t node, std::uint32_t arc) const {
    return search_.distance(node) + lengths_[arc] == search_.distance(graph_.targets[arc]);
  }

  void count_paths(std::uint32_t source) {
    for (const auto node : search_.order()) value_[node] = 0;
    value_[source] = 1;
    for (const auto node : search_.order()) {
      for (auto arc = graph_.offsets[node]; arc < graph_.offsets[node + 1]; ++arc) {
        if (leads_on(node, arc)) value_[graph_.targets[arc]] += value_[node];
      }
    }
  }

  // Farthest first: value_ turns from the number of paths into (1 + dependency) ÷ paths.
  void gather(std::uint32_t node, bool is_source) {
    const Count paths = value_[node];
    Count dependency = 0;
    for (auto arc = graph_.offsets[node]; arc < graph_.offsets[node + 1]; ++arc) {
      if (!leads_on(node, arc)) continue;
      const Count passing = paths * value_[graph_.targets[arc]];
      dependency += passing;
      if (!of_arcs_.empty()) of_arcs_[arc] += static_cast<double>(passing);
    }
    if (!is_source) of_nodes_[node] += static_cast<double>(dependency);
    value_[node] = (1 + dependency) / paths;
  }

  const CompactGraph& graph_;
  const std::vector<std::int64_t>& lengths_;
  LengthSearch search_;
  std::vector<double> of_nodes_, of_arcs_;
  std::vector<Count> value_;
};

}  // namespace sleutelnet
