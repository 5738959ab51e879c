#include "core/analysis/introductions.hpp"

#include <algorithm>
#include <limits>

#include "core/network/account_holding.hpp"

namespace sleutelnet {

namespace {

constexpr auto not_met = std::numeric_limits<std::uint32_t>::max();

std::vector<std::uint32_t> nodes_of(const Network& network, const Graph& graph, ActorKind kind) {
  std::vector<std::uint32_t> found;
  for (std::uint32_t node = 0; node < graph.size(); ++node) {
    const auto* actor = network.actors.find(graph.nodes[node]);
    if (actor != nullptr && actor->kind == kind) found.push_back(node);
  }
  return found;
}

// Steps from the nearest start, and the neighbour with the lowest id on a shortest way back to it; a start leads
// to itself.
struct Ways {
  std::vector<std::uint32_t> steps, back;
};

Ways ways_from(const Graph& graph, std::vector<std::uint32_t> starts) {
  Ways ways{std::vector(graph.size(), not_met), std::vector(graph.size(), not_met)};
  for (const auto start : starts) ways.steps[start] = 0, ways.back[start] = start;
  for (std::size_t next = 0; next < starts.size(); ++next) {
    const auto node = starts[next];
    for (const auto& arc : graph.arcs_of(node)) {
      if (ways.steps[arc.target] == not_met) {
        ways.steps[arc.target] = ways.steps[node] + 1;
        starts.push_back(arc.target);
      }
      if (ways.steps[arc.target] == ways.steps[node] + 1) {
        ways.back[arc.target] = std::min(ways.back[arc.target], node);
      }
    }
  }
  return ways;
}

std::vector<ActorId> way_to(const Graph& graph, const Ways& ways, std::uint32_t node) {
  std::vector<ActorId> through;
  for (auto at = node; ways.steps[at] > 0;) {
    at = ways.back[at];
    through.push_back(graph.nodes[at]);
  }
  std::reverse(through.begin(), through.end());
  return through;
}

}  // namespace

std::vector<Introduction> introductions(const Network& network, const Graph& graph, const std::vector<ActorId>& asked) {
  auto starts = nodes_of(network, graph, ActorKind::municipal_team);
  if (starts.empty()) starts = nodes_of(network, graph, ActorKind::professional);
  const auto ways = ways_from(graph, std::move(starts));
  const auto holdings = account_holdings(network);
  std::vector<Introduction> result;
  for (const auto& id : asked) {
    Introduction introduction{.actor = id, .through = {}};
    const auto held = std::find_if(holdings.begin(), holdings.end(),
                                   [&](const AccountHolding& holding) { return holding.owned == id; });
    const auto node = graph.index_of(id);
    if (held != holdings.end()) {
      introduction.through = {{held->owner}};
      introduction.account_holder = true;
    } else if (node < graph.size() && ways.steps[node] != not_met) {
      introduction.through = way_to(graph, ways, static_cast<std::uint32_t>(node));
    }
    result.push_back(std::move(introduction));
  }
  return result;
}

}  // namespace sleutelnet
