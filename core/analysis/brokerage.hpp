#pragma once
// Between which groups does somebody pass things on? The five roles of Gould and Fernandez (gould1989).
//
// brokerage.gould-fernandez: for every ordered pair of others (a, c) with ties a → b and b → c and no tie a → c
// (a tie c → a does not matter), b has one role by the groups of the three:
//   coordinator     a, b and c of one group
//   consultant      a and c of one group, b of another (also: itinerant broker)
//   gatekeeper      b and c of one group, a of another: what comes in
//   representative  a and b of one group, c of another: what goes out
//   liaison         three groups
// In an undirected graph each pair of unconnected contacts is counted in both orders, so that every gatekeeper
// is also a representative. `between_groups` counts cases: triples in which a and c are of different groups, an
// undirected one once. Triples with somebody who is in no group are left out; that node itself has no
// roles (empty), and is counted in `left_out`. Isolated: 0 of each. Counts, not shares.
// Cost: O(Σ over nodes of in-degree × out-degree).

#include <cstdint>
#include <optional>
#include <vector>

#include "core/analysis/graph.hpp"
#include "core/analysis/grouping.hpp"

namespace sleutelnet {

struct BrokerRoles {
  std::int64_t coordinator = 0;
  std::int64_t consultant = 0;
  std::int64_t gatekeeper = 0;
  std::int64_t representative = 0;
  std::int64_t liaison = 0;

  std::int64_t total() const { return coordinator + consultant + gatekeeper + representative + liaison; }
  bool operator==(const BrokerRoles&) const = default;
};

struct Brokerage {
  std::vector<std::optional<BrokerRoles>> of_node;
  BrokerRoles in_all;
  std::int64_t between_groups = 0;
  int left_out = 0;  // nodes without a group
};

Brokerage brokerage(const Graph& graph, const Grouping& grouping);

}  // namespace sleutelnet
