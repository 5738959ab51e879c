#include "core/analysis/compact_graph.hpp"

#include <algorithm>

namespace sleutelnet {

namespace {

constexpr auto unnumbered = static_cast<std::uint32_t>(-1);

// Nodes in breadth-first order over outgoing arcs, each search from the lowest node not yet met.
std::vector<std::uint32_t> breadth_first_order(const Graph& graph) {
  std::vector<std::uint32_t> order;
  std::vector<bool> met(graph.size(), false);
  order.reserve(graph.size());
  for (std::uint32_t start = 0; start < graph.size(); ++start) {
    if (met[start]) continue;
    met[start] = true;
    auto next = order.size();
    order.push_back(start);
    for (; next < order.size(); ++next) {
      for (const auto& arc : graph.arcs_of(order[next])) {
        if (met[arc.target]) continue;
        met[arc.target] = true;
        order.push_back(arc.target);
      }
    }
  }
  return order;
}

}  // namespace

CompactGraph compact(const Graph& graph) {
  CompactGraph made;
  made.directed = graph.directed;
  made.node_of = breadth_first_order(graph);
  std::vector<std::uint32_t> number(graph.size(), unnumbered);
  for (std::uint32_t node = 0; node < graph.size(); ++node) number[made.node_of[node]] = node;
  made.offsets.reserve(graph.size() + 1);
  made.offsets.push_back(0);
  made.arc_of.reserve(graph.arcs.size());
  for (const auto node : made.node_of) {
    for (auto arc = graph.offsets[node]; arc < graph.offsets[node + 1]; ++arc) made.arc_of.push_back(arc);
    std::sort(made.arc_of.begin() + made.offsets.back(), made.arc_of.end(),
              [&](std::uint32_t left, std::uint32_t right) {
                return number[graph.arcs[left].target] < number[graph.arcs[right].target];
              });
    made.offsets.push_back(static_cast<std::uint32_t>(made.arc_of.size()));
  }
  made.targets.reserve(made.arc_of.size());
  for (const auto arc : made.arc_of) made.targets.push_back(number[graph.arcs[arc].target]);
  return made;
}

}  // namespace sleutelnet
