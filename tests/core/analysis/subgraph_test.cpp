#include "core/analysis/subgraph.hpp"

#include <gtest/gtest.h>

#include <set>

#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

using IdPair = std::pair<ActorId, ActorId>;

std::set<IdPair> arcs_by_id(const Graph& graph, const std::set<ActorId>& among) {
  std::set<IdPair> pairs;
  for (std::size_t node = 0; node < graph.size(); ++node) {
    for (const auto& arc : graph.arcs_of(node)) {
      const IdPair pair{graph.nodes[node], graph.nodes[arc.target]};
      if (among.contains(pair.first) && among.contains(pair.second)) pairs.insert(pair);
    }
  }
  return pairs;
}

TEST(InducedSubgraph, HasThoseWhoAreKeptAndTheTiesAmongThem) {
  Random random(50);
  for (int round = 0; round < 100; ++round) {
    // given
    const int nodes = static_cast<int>(random.below(10));
    const bool directed = round % 2 == 0;
    const auto graph = plain_graph(nodes, random_ends(random, nodes, 0.4, directed), directed);
    std::vector<bool> kept;
    std::vector<ActorId> ids;
    for (const auto& id : graph.nodes) {
      kept.push_back(random.below(2) == 0);
      if (kept.back()) ids.push_back(id);
    }
    // when
    const auto part = induced_subgraph(graph, kept);
    // then
    const std::set<ActorId> among(ids.begin(), ids.end());
    EXPECT_EQ(part.nodes, ids);
    EXPECT_EQ(part.directed, directed);
    EXPECT_EQ(arcs_by_id(part, among), arcs_by_id(graph, among));
    EXPECT_EQ(part.arcs.size(), arcs_by_id(graph, among).size());
  }
}

TEST(InducedSubgraph, KeepsTheNumberOfEachTie) {
  const auto part = induced_subgraph(plain_graph(4, {{0, 1}, {1, 2}, {2, 3}}), {false, true, true, true});
  ASSERT_EQ(part.arcs.size(), 4U);
  EXPECT_EQ(part.arcs[0].tie, 1U);
  EXPECT_EQ(part.arcs[3].tie, 2U);
}

}  // namespace
}  // namespace sleutelnet
