#include "core/analysis/plausible_graph.hpp"

#include <algorithm>
#include <limits>
#include <tuple>

namespace sleutelnet {

namespace {

constexpr auto lost = std::numeric_limits<std::uint32_t>::max();

bool same_ends(const PossibleArc& left, const PossibleArc& right) {
  return left.source == right.source && left.arc.target == right.arc.target;
}

void add_arcs(const Network& network, PossibleTies& possible) {
  const auto node_of = [&](const ActorId& id) {
    const auto at = std::lower_bound(possible.nodes.begin(), possible.nodes.end(), id);
    return at != possible.nodes.end() && *at == id ? static_cast<std::uint32_t>(at - possible.nodes.begin()) : lost;
  };
  const auto& actors = network.actors.rows();
  const auto& ties = network.ties.rows();
  for (std::uint32_t index = 0; index < ties.size(); ++index) {
    const auto& tie = ties[index];
    const auto source = node_of(tie.source);
    const auto target = node_of(tie.target);
    if (source == lost || target == lost || source == target) continue;
    const auto add = [&](std::uint32_t from, std::uint32_t to) {
      const auto receiver = actors[possible.actors[to]].response;
      possible.arcs.push_back({from, {to, delay_hours(tie.frequency, receiver), index}});
    };
    add(source, target);
    if (!possible.directed || !tie.directed) add(target, source);
  }
}

// Puts the nodes that are there in the graph; of each possible node its number in it, or `lost`.
std::vector<std::uint32_t> numbers_of_kept(const PossibleTies& possible, const std::vector<bool>& actors,
                                           PlausibleGraph& made) {
  std::vector<std::uint32_t> number(possible.nodes.size(), lost);
  for (std::uint32_t node = 0; node < possible.nodes.size(); ++node) {
    if (!actors[possible.actors[node]]) continue;
    number[node] = static_cast<std::uint32_t>(made.nodes.size());
    made.nodes.push_back(node);
    made.graph.nodes.push_back(possible.nodes[node]);
  }
  return number;
}

}  // namespace

PossibleTies possible_ties(const Network& network, bool directed) {
  PossibleTies possible;
  possible.directed = directed;
  const auto& actors = network.actors.rows();
  for (std::uint32_t row = 0; row < actors.size(); ++row) {
    if (!participates(actors[row])) continue;
    possible.nodes.push_back(actors[row].id);
    possible.actors.push_back(row);
  }
  add_arcs(network, possible);
  std::sort(possible.arcs.begin(), possible.arcs.end(), [](const PossibleArc& left, const PossibleArc& right) {
    return std::tuple(left.source, left.arc.target, left.arc.tie) <
           std::tuple(right.source, right.arc.target, right.arc.tie);
  });
  return possible;
}

PlausibleGraph plausible_graph(const PossibleTies& possible, const std::vector<bool>& actors,
                               const std::vector<bool>& ties) {
  PlausibleGraph made;
  auto& graph = made.graph;
  graph.directed = possible.directed;
  const auto number = numbers_of_kept(possible, actors, made);
  graph.offsets.assign(graph.size() + 1, 0);
  const PossibleArc* previous = nullptr;
  for (const auto& arc : possible.arcs) {
    const auto source = number[arc.source];
    const auto target = number[arc.arc.target];
    if (!ties[arc.arc.tie] || source == lost || target == lost) continue;
    if (previous != nullptr && same_ends(*previous, arc)) {
      auto& kept = graph.arcs.back();
      kept.delay_hours = std::min(kept.delay_hours, arc.arc.delay_hours);
      continue;
    }
    previous = &arc;
    graph.arcs.push_back({target, arc.arc.delay_hours, arc.arc.tie});
    ++graph.offsets[source + 1];
  }
  for (std::size_t node = 0; node < graph.size(); ++node) graph.offsets[node + 1] += graph.offsets[node];
  return made;
}

}  // namespace sleutelnet
