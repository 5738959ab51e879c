#include "core/analysis/group_layers.hpp"

#include <gtest/gtest.h>

#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

using Groups = std::vector<std::uint32_t>;

double weight_between(const GroupLayer& layer, std::uint32_t one, std::uint32_t other) {
  double sum = 0;
  for (const auto& neighbour : layer.neighbours_of(one)) sum += neighbour.node == other ? neighbour.weight : 0;
  return sum;
}

TEST(CoarserLayer, AddsUpTheStrengthOfGroupsAndTheWeightBetweenThem) {
  Random random(70);
  for (int round = 0; round < 50; ++round) {
    // given
    const auto graph = plain_graph(12, random_ends(random, 12, 0.3, false));
    std::vector<double> weights;
    for (const auto& arc : graph.arcs) weights.push_back(1 + arc.tie % 3);
    const auto fine = finest_layer(undirected_view(graph, weights));
    Groups group_of;
    for (int node = 0; node < 12; ++node) group_of.push_back(static_cast<std::uint32_t>(random.below(4)));
    group_of = numbered_by_lowest(group_of);
    // when
    const auto coarse = coarser_layer(fine, group_of);
    // then
    const auto count = group_count(group_of);
    ASSERT_EQ(coarse.size(), count);
    for (std::uint32_t one = 0; one < count; ++one) {
      double strength = 0;
      std::vector<double> between(count, 0.0);
      for (std::uint32_t node = 0; node < fine.size(); ++node) {
        if (group_of[node] != one) continue;
        strength += fine.strength[node];
        for (const auto& neighbour : fine.neighbours_of(node)) between[group_of[neighbour.node]] += neighbour.weight;
      }
      EXPECT_DOUBLE_EQ(coarse.strength[one], strength);
      EXPECT_DOUBLE_EQ(weight_between(coarse, one, one), 0.0);
      for (std::uint32_t other = 0; other < count; ++other) {
        if (other == one) continue;
        EXPECT_DOUBLE_EQ(weight_between(coarse, one, other), between[other]);
      }
    }
  }
}

TEST(NumberedByLowest, MakesEqualPartitionsEqualArrays) {
  EXPECT_EQ(numbered_by_lowest({3, 0, 3, 2}), (Groups{0, 1, 0, 2}));
  EXPECT_EQ(numbered_by_lowest({1, 2, 1, 0}), (Groups{0, 1, 0, 2}));
  EXPECT_TRUE(numbered_by_lowest({}).empty());
  EXPECT_EQ(group_count({}), 0U);
}

TEST(MovingGroups, KeepStrengthMembersAndFreeNumbersAsNodesMove) {
  // given a chain of three, of which the outer two are together
  const auto layer = finest_layer(undirected_view(plain_graph(3, {{0, 1}, {1, 2}})));
  MovingGroups groups(layer, {0, 1, 0});
  EXPECT_EQ(groups.free_group(), 2U);
  EXPECT_TRUE(groups.alone(1));
  // when the last goes apart and the first joins the middle
  groups.move(2, groups.free_group());
  groups.move(0, 1);
  // then
  EXPECT_EQ(groups.of_nodes(), (Groups{1, 1, 2}));
  EXPECT_DOUBLE_EQ(groups.strength(1), 3.0);
  EXPECT_DOUBLE_EQ(groups.strength(2), 1.0);
  EXPECT_EQ(groups.free_group(), 0U);
  EXPECT_FALSE(groups.alone(1));
}

}  // namespace
}  // namespace sleutelnet
