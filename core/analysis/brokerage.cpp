#include "core/analysis/brokerage.hpp"

#include "core/support/require.hpp"

namespace sleutelnet {

namespace {

std::int64_t& role_of(BrokerRoles& roles, std::uint32_t from, std::uint32_t broker, std::uint32_t to) {
  if (from == to) return from == broker ? roles.coordinator : roles.consultant;
  if (broker == to) return roles.gatekeeper;
  return broker == from ? roles.representative : roles.liaison;
}

void add(BrokerRoles& sum, const BrokerRoles& roles) {
  sum.coordinator += roles.coordinator;
  sum.consultant += roles.consultant;
  sum.gatekeeper += roles.gatekeeper;
  sum.representative += roles.representative;
  sum.liaison += roles.liaison;
}

// Counts every a → b → c that starts at `from`; `near` is true for the targets of `from` and for itself.
void count_from(const Graph& graph, const Grouping& grouping, std::uint32_t from, const std::vector<bool>& near,
                Brokerage& result) {
  const auto& group = grouping.of_node;
  if (!group[from]) return;
  for (const auto& first : graph.arcs_of(from)) {
    if (!group[first.target]) continue;
    auto& roles = *result.of_node[first.target];
    for (const auto& second : graph.arcs_of(first.target)) {
      if (near[second.target] || !group[second.target]) continue;
      ++role_of(roles, *group[from], *group[first.target], *group[second.target]);
    }
  }
}

}  // namespace

Brokerage brokerage(const Graph& graph, const Grouping& grouping) {
  SLEUTELNET_REQUIRE(grouping.of_node.size() == graph.size());
  Brokerage result;
  for (const auto& group : grouping.of_node) {
    result.of_node.push_back(group ? std::optional(BrokerRoles{}) : std::nullopt);
    result.left_out += group ? 0 : 1;
  }
  std::vector<bool> near(graph.size(), false);
  for (std::uint32_t from = 0; from < graph.size(); ++from) {
    near[from] = true;
    for (const auto& arc : graph.arcs_of(from)) near[arc.target] = true;
    count_from(graph, grouping, from, near, result);
    near[from] = false;
    for (const auto& arc : graph.arcs_of(from)) near[arc.target] = false;
  }
  for (const auto& roles : result.of_node) {
    if (roles) add(result.in_all, *roles);
  }
  const auto& all = result.in_all;
  result.between_groups = (all.gatekeeper + all.representative + all.liaison) / (graph.directed ? 1 : 2);
  return result;
}

}  // namespace sleutelnet
