#include "core/analysis/brokerage.hpp"

#include <gtest/gtest.h>

#include <map>

#include "tests/support/known_networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

// a → b → c, for every way in which three can be grouped.
TEST(Brokerage, HasOneRoleForEachWayToGroupThree) {
  const std::map<std::vector<std::string>, BrokerRoles> roles{
      {{"x", "x", "x"}, {.coordinator = 1}}, {{"x", "y", "x"}, {.consultant = 1}},
      {{"x", "y", "y"}, {.gatekeeper = 1}},  {{"x", "x", "y"}, {.representative = 1}},
      {{"x", "y", "z"}, {.liaison = 1}},
  };
  const auto chain = plain_graph(3, {{0, 1}, {1, 2}}, true);
  for (const auto& [groups, expected] : roles) {
    const auto found = brokerage(chain, grouping_by_code(groups));
    EXPECT_EQ(found.of_node[1], expected);
    EXPECT_EQ(found.of_node[0], BrokerRoles{});
    EXPECT_EQ(found.in_all, expected);
  }
}

TEST(Brokerage, CountsOnlyWhereNoTieGoesStraight) {
  const auto groups = grouping_by_code({"x", "x", "x"});
  EXPECT_EQ(brokerage(plain_graph(3, {{0, 1}, {1, 2}, {0, 2}}, true), groups).in_all.total(), 0);
  // Back from 2 to 0 is not the way from 0 to 2, and makes brokers of the others too.
  EXPECT_EQ(brokerage(plain_graph(3, {{0, 1}, {1, 2}, {2, 0}}, true), groups).in_all.coordinator, 3);
}

TEST(Brokerage, OfAnUndirectedPairCountsBothOrders) {
  const auto found = brokerage(plain_graph(3, {{0, 1}, {1, 2}}), grouping_by_code({"x", "y", "y"}));
  EXPECT_EQ(found.of_node[1], (BrokerRoles{.gatekeeper = 1, .representative = 1}));
}

TEST(Brokerage, LeavesOutWhoIsInNoGroup) {
  const auto found = brokerage(plain_graph(4, {{0, 1}, {1, 2}, {1, 3}}), grouping_by_code({"x", "x", "", "y"}));
  EXPECT_EQ(found.left_out, 1);
  EXPECT_FALSE(found.of_node[2]);
  EXPECT_EQ(found.of_node[1], (BrokerRoles{.gatekeeper = 1, .representative = 1}));
  EXPECT_TRUE(brokerage(Graph{}, Grouping{}).of_node.empty());
}

// R sna 2.7, brokerage(): w_I, w_O, b_OI, b_IO, b_O.
TEST(Brokerage, OfKnokesOrganisationsIsWhatSnaSays) {
  const auto known = knoke_information();
  const auto found = brokerage(known.graph(), grouping_by_code(known.groups));
  const std::vector<BrokerRoles> expected{{0, 0, 2, 0, 0}, {1, 5, 5, 3, 7}, {0, 5, 1, 1, 2}, {0, 1, 0, 1, 0},
                                          {5, 3, 7, 7, 5}, {0, 1, 0, 0, 0}, {0, 1, 4, 0, 1}, {0, 0, 0, 0, 0},
                                          {0, 1, 1, 0, 0}, {0, 1, 0, 0, 0}};
  for (std::size_t node = 0; node < expected.size(); ++node) EXPECT_EQ(found.of_node[node], expected[node]) << node;
}

TEST(Brokerage, AgreesWithLookingAtEveryTriple) {
  Random random(71);
  for (int round = 0; round < 300; ++round) {
    const bool directed = round % 2 == 0;
    const int nodes = static_cast<int>(random.below(9));
    const auto graph = plain_graph(nodes, random_ends(random, nodes, random.unit(), directed), directed);
    std::vector<std::string> codes;
    for (int node = 0; node < nodes; ++node)
      codes.push_back(std::vector<std::string>{"", "x", "y", "z"}[random.below(4)]);
    std::vector<std::vector<bool>> tied(graph.size(), std::vector<bool>(graph.size(), false));
    for (std::size_t node = 0; node < graph.size(); ++node) {
      for (const auto& arc : graph.arcs_of(node)) tied[node][arc.target] = true;
    }
    const auto found = brokerage(graph, grouping_by_code(codes));
    std::int64_t between_groups = 0;
    for (std::size_t b = 0; b < graph.size(); ++b) {
      ASSERT_EQ(found.of_node[b].has_value(), !codes[b].empty());
      if (codes[b].empty()) continue;
      BrokerRoles expected;
      for (std::size_t a = 0; a < graph.size(); ++a) {
        for (std::size_t c = 0; c < graph.size(); ++c) {
          if (a == c || !tied[a][b] || !tied[b][c] || tied[a][c] || codes[a].empty() || codes[c].empty()) continue;
          between_groups += codes[a] != codes[c] && (directed || a < c) ? 1 : 0;
          const bool ab = codes[a] == codes[b];
          const bool bc = codes[b] == codes[c];
          const bool ac = codes[a] == codes[c];
          expected.coordinator += ab && bc ? 1 : 0;
          expected.consultant += ac && !ab ? 1 : 0;
          expected.gatekeeper += bc && !ab ? 1 : 0;
          expected.representative += ab && !bc ? 1 : 0;
          expected.liaison += !ab && !bc && !ac ? 1 : 0;
        }
      }
      EXPECT_EQ(found.of_node[b], expected);
    }
    EXPECT_EQ(found.between_groups, between_groups);
  }
}

}  // namespace
}  // namespace sleutelnet
