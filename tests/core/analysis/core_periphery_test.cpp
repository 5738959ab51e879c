#include "core/analysis/core_periphery.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/analysis/rewired.hpp"
#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

// Eight who are all tied, and thirty-two others with one tie to them, of whom sixteen are tied in pairs. In random
// graphs with these degrees the eight have fewer ties among themselves.
std::vector<Ends> planted_core(Random& random) {
  std::vector<Ends> ends;
  for (int one = 0; one < 8; ++one) {
    for (int other = 0; other < one; ++other) ends.emplace_back(other, one);
  }
  for (int outer = 8; outer < 40; ++outer) ends.emplace_back(static_cast<int>(random.below(8)), outer);
  for (int outer = 8; outer < 24; outer += 2) ends.emplace_back(outer, outer + 16);
  return ends;
}

std::vector<Ends> all_pairs(int nodes) {
  Random random(1);
  return random_ends(random, nodes, 1.0, false);
}

TEST(CorePeriphery, IsShownForAPlantedCoreThatDegreesAloneDoNotMake) {
  Random random(30);
  // given
  const auto graph = plain_graph(40, planted_core(random));
  // when
  const auto found = core_periphery(graph);
  // then
  EXPECT_EQ(found.reason, NoCorePeriphery::shown);
  EXPECT_TRUE(found.better_than_null);
  EXPECT_DOUBLE_EQ(*found.p_value, 1.0 / 101);
  EXPECT_EQ(std::count(found.in_core.begin(), found.in_core.begin() + 8, true), 8);
  EXPECT_EQ(std::count(found.in_core.begin(), found.in_core.end(), true), 8);
  EXPECT_DOUBLE_EQ(*found.core_density, 1.0);
  EXPECT_DOUBLE_EQ(*found.between_density, 32.0 / (8 * 32));
  EXPECT_DOUBLE_EQ(*found.periphery_density, 8.0 / (32 * 31 / 2));
}

// Six groups of four, of which one in each knows one in the next: each group is dense, and none is a core.
TEST(CorePeriphery, IsNotShownForOneDenseGroupOfSeveral) {
  std::vector<Ends> ends;
  for (int group = 0; group < 6; ++group) {
    for (const auto& [one, other] : all_pairs(4)) ends.emplace_back(group * 4 + one, group * 4 + other);
    ends.emplace_back(group * 4, (group + 1) % 6 * 4 + 1);
  }
  const auto found = core_periphery(plain_graph(24, ends));
  EXPECT_TRUE(found.better_than_null);
  EXPECT_EQ(found.reason, NoCorePeriphery::not_around_the_core);
  EXPECT_TRUE(found.in_core.empty());
  EXPECT_GT(*found.periphery_density, *found.between_density);
}

// By its nature a p of 0.05 or less comes up in one of twenty networks that are drawn like those it compares with.
TEST(CorePeriphery, IsSeldomShownForRandomNetworks) {
  Random random(31);
  const auto graph = plain_graph(24, random_ends(random, 24, 0.15, false));
  int shown = 0;
  for (std::uint64_t draw = 1; draw <= 60; ++draw) {
    const CorePeripheryOptions options{.seed = draw * 1000, .random_graphs = 39, .starts = 5};
    const auto found = core_periphery(rewired(graph, draw), options);
    ASSERT_TRUE(found.p_value);
    EXPECT_GE(*found.p_value, 1.0 / 40);
    EXPECT_LE(*found.p_value, 1.0);
    EXPECT_EQ(found.better_than_null, *found.p_value <= core_periphery_largest_p);
    EXPECT_EQ(found.in_core.empty(), found.reason != NoCorePeriphery::shown);
    if (found.better_than_null) ++shown;
  }
  EXPECT_LE(shown, 9);
}

TEST(CorePeriphery, IsNotShownWhereEveryNetworkWithTheseDegreesIsAlike) {
  std::vector<Ends> star;
  for (int spoke = 1; spoke < 12; ++spoke) star.emplace_back(0, spoke);
  const auto found = core_periphery(plain_graph(12, star));
  EXPECT_EQ(found.reason, NoCorePeriphery::not_better_than_null);
  EXPECT_DOUBLE_EQ(*found.p_value, 1.0);
  EXPECT_DOUBLE_EQ(*found.correlation, 1.0);
  EXPECT_FALSE(found.better_than_null);
  EXPECT_TRUE(found.in_core.empty());
}

TEST(CorePeriphery, IsNotJudgedForTooFewActorsTooFewTiesOrAllTied) {
  const auto reason_for = [](const Graph& graph) {
    const auto found = core_periphery(graph);
    EXPECT_FALSE(found.correlation);
    EXPECT_FALSE(found.p_value);
    EXPECT_FALSE(found.core_density);
    EXPECT_TRUE(found.in_core.empty());
    return found.reason;
  };
  EXPECT_EQ(reason_for(Graph{}), NoCorePeriphery::too_few_actors);
  EXPECT_EQ(reason_for(plain_graph(1, {})), NoCorePeriphery::too_few_actors);
  EXPECT_EQ(reason_for(plain_graph(9, all_pairs(5))), NoCorePeriphery::too_few_actors);
  EXPECT_EQ(reason_for(plain_graph(30, {{0, 1}, {1, 2}})), NoCorePeriphery::too_few_ties);
  EXPECT_EQ(reason_for(plain_graph(10, all_pairs(10))), NoCorePeriphery::everybody_tied);
}

TEST(CorePeriphery, IsNotJudgedForTooManyActors) {
  std::vector<Ends> ring;
  const auto actors = static_cast<int>(core_periphery_most_actors) + 1;
  for (int node = 0; node < actors; ++node) ring.emplace_back(node, (node + 1) % actors);
  const auto found = core_periphery(plain_graph(actors, ring));
  EXPECT_EQ(found.reason, NoCorePeriphery::too_large);
  EXPECT_FALSE(found.p_value);
}

TEST(CorePeriphery, CountsTheCoreOnlyWhereItIsShown) {
  Random random(33);
  const auto shown = core_periphery(plain_graph(40, planted_core(random)));
  ASSERT_EQ(shown.reason, NoCorePeriphery::shown);
  EXPECT_EQ(static_cast<std::ptrdiff_t>(shown.core_size), std::count(shown.in_core.begin(), shown.in_core.end(), true));
  std::vector<Ends> clique_beside_path;
  for (int one = 0; one < 6; ++one) {
    for (int other = one + 1; other < 6; ++other) clique_beside_path.emplace_back(one, other);
  }
  for (int node = 6; node < 14; ++node) clique_beside_path.emplace_back(node, node + 1);
  const auto beside = core_periphery(plain_graph(15, clique_beside_path));
  EXPECT_EQ(beside.reason, NoCorePeriphery::not_around_the_core);
  EXPECT_TRUE(beside.better_than_null);
  EXPECT_EQ(beside.core_size, 0U);
}

TEST(CorePeriphery, IsTheSameWithAnyNumberOfThreads) {
  Random random(32);
  const auto graph = plain_graph(40, planted_core(random));
  const CorePeripheryOptions options{.random_graphs = 30, .starts = 3};
  const auto one = core_periphery(graph, options, {.threads = 1});
  const auto three = core_periphery(graph, options, {.threads = 3});
  EXPECT_EQ(one.correlation, three.correlation);
  EXPECT_EQ(one.p_value, three.p_value);
  EXPECT_EQ(one.in_core, three.in_core);
}

TEST(CorePeriphery, IgnoresDirection) {
  Random random(33);
  auto ends = planted_core(random);
  const auto undirected = core_periphery(plain_graph(40, ends));
  for (std::size_t tie = 0; tie < ends.size(); tie += 2) std::swap(ends[tie].first, ends[tie].second);
  const auto directed = core_periphery(plain_graph(40, ends, true));
  EXPECT_EQ(undirected.correlation, directed.correlation);
  EXPECT_EQ(undirected.p_value, directed.p_value);
  EXPECT_EQ(undirected.in_core, directed.in_core);
}

}  // namespace
}  // namespace sleutelnet
