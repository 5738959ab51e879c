#include "core/analysis/counted_network.hpp"

namespace sleutelnet {

CountedNetwork counted_network(const Network& network, const Graph& graph) {
  CountedNetwork counted{.nodes = static_cast<int>(graph.size()), .directed = graph.directed};
  counted.arcs = static_cast<int>(graph.directed ? graph.arcs.size() : graph.arcs.size() / 2);
  counted.loops_dropped = graph.loops_dropped;
  counted.parallel_merged = graph.parallel_merged;
  const auto standings = tie_standings(network);
  std::size_t number = 0;
  for (const auto& tie : network.ties) {
    const auto standing = standings[number++];
    if (graph.index_of(tie.source) == graph.size() || graph.index_of(tie.target) == graph.size()) {
      ++counted.outside;
    } else if (standing == TieStanding::expired) {
      ++counted.expired;
    } else if (standing == TieStanding::not_yet) {
      ++counted.not_yet;
    } else if (tie.source != tie.target) {
      ++counted.in_force;
      ++counted.by_kind.at(static_cast<std::size_t>(tie.kind));
      ++counted.by_standing.at(static_cast<std::size_t>(standing));
    }
  }
  return counted;
}

}  // namespace sleutelnet
