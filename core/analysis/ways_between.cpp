#include "core/analysis/ways_between.hpp"

#include <algorithm>

#include "core/analysis/distances.hpp"

namespace sleutelnet {

namespace {

// Every arc turned round with its own delay: in an undirected graph the way back takes other hours.
Graph turned_round(Graph graph) {
  graph.directed = true;
  return reversed(graph);
}

// What a step counts: the first measure, and the second where the first is equal.
struct Weighing {
  std::int64_t hour = 0;
  std::int64_t step = 0;

  std::int64_t of(const Arc& arc) const { return arc.delay_hours * hour + step; }
};

// From the start on each time the lowest next one that lies on a way of least length.
ActorWay walked(const Network& network, const Graph& graph, const std::vector<std::int64_t>& to_goal,
                const Weighing& weighing, std::size_t from, std::size_t to) {
  ActorWay way{.from = graph.nodes[from], .steps = {}};
  for (auto at = from; at != to;) {
    for (const auto& arc : graph.arcs_of(at)) {
      if (to_goal[arc.target] == unreachable || weighing.of(arc) + to_goal[arc.target] != to_goal[at]) continue;
      way.steps.push_back({graph.nodes[arc.target], network.ties.rows()[arc.tie].id, arc.delay_hours});
      way.hours += arc.delay_hours;
      at = arc.target;
      break;
    }
  }
  return way;
}

}  // namespace

WaysBetween ways_between(const Network& network, const Graph& graph, const ActorId& from, const ActorId& to) {
  WaysBetween ways;
  const auto start = graph.index_of(from), goal = graph.index_of(to);
  if (start == graph.size() || goal == graph.size()) {
    ways.why = NoWay::takes_no_part;
    ways.not_in = start == graph.size() ? from : to;
    return ways;
  }
  const auto back = turned_round(graph);
  std::int64_t longest = 1;
  for (const auto& arc : graph.arcs) longest = std::max<std::int64_t>(longest, arc.delay_hours);
  const auto nodes = static_cast<std::int64_t>(graph.size());
  const auto search = [&](const Weighing& weighing) -> std::optional<ActorWay> {
    std::vector<std::int64_t> lengths;
    lengths.reserve(back.arcs.size());
    for (const auto& arc : back.arcs) lengths.push_back(weighing.of(arc));
    Distances distances(back, std::move(lengths));
    const auto& to_goal = distances.from(goal);
    if (to_goal[start] == unreachable) return std::nullopt;
    return walked(network, graph, to_goal, weighing, start, goal);
  };
  // A way visits nobody twice: fewer steps than nodes, and less than all of them at the longest delay.
  ways.quickest = search({.hour = nodes, .step = 1});
  ways.fewest = search({.hour = 1, .step = nodes * longest});
  if (!ways.quickest) ways.why = NoWay::other_part;
  return ways;
}

}  // namespace sleutelnet
