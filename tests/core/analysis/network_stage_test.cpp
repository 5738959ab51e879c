#include "core/analysis/network_stage.hpp"

#include <gtest/gtest.h>

#include "tests/support/brute_force.hpp"
#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

const CorePeripheryOptions quick{.random_graphs = 39, .starts = 10};

// `groups` of `size` actors each, in which everybody knows everybody.
std::vector<Ends> knots(int groups, int size) {
  std::vector<Ends> ends;
  for (int group = 0; group < groups; ++group) {
    for (int one = 0; one < size; ++one) {
      for (int other = 0; other < one; ++other) ends.emplace_back(group * size + other, group * size + one);
    }
  }
  return ends;
}

TEST(NetworkStage, IsScatteredWhenMostActorsStandInSmallGroups) {
  const auto found = network_stage(plain_graph(20, knots(5, 4)), quick);
  EXPECT_EQ(found.stage, NetworkStage::scattered_fragments);
  EXPECT_EQ(found.figures.components, 5U);
  EXPECT_EQ(found.figures.ties, 30U);
  EXPECT_DOUBLE_EQ(*found.figures.largest_share, 0.2);
}

TEST(NetworkStage, IsHubAndSpokeWhenOneActorHoldsTheGroupsTogether) {
  // given five groups of four and one who knows two of each
  auto ends = knots(5, 4);
  for (int group = 0; group < 5; ++group) {
    ends.emplace_back(20, group * 4);
    ends.emplace_back(20, group * 4 + 1);
  }
  // when
  const auto found = network_stage(plain_graph(21, ends), quick);
  // then
  EXPECT_EQ(found.stage, NetworkStage::hub_and_spoke);
  EXPECT_DOUBLE_EQ(*found.figures.largest_share, 1.0);
  EXPECT_DOUBLE_EQ(*found.figures.largest_share_without_hub, 0.2);
  EXPECT_DOUBLE_EQ(*found.figures.hub_tie_share, 0.25);
}

TEST(NetworkStage, IsHubAndSpokeWhenHalfOfTheTiesAreOfOneActor) {
  // given one who knows all, and a chain of the eleven others that holds without that one
  std::vector<Ends> ends;
  for (int spoke = 1; spoke <= 11; ++spoke) ends.emplace_back(0, spoke);
  for (int spoke = 1; spoke < 11; ++spoke) ends.emplace_back(spoke, spoke + 1);
  // when
  const auto found = network_stage(plain_graph(12, ends), quick);
  // then
  EXPECT_EQ(found.stage, NetworkStage::hub_and_spoke);
  EXPECT_DOUBLE_EQ(*found.figures.largest_share_without_hub, 1.0);
  EXPECT_DOUBLE_EQ(*found.figures.hub_tie_share, 11.0 / 21);
  EXPECT_DOUBLE_EQ(*found.figures.top_hubs_tie_share, 14.0 / 21);
}

TEST(NetworkStage, IsMultiHubWhenSeveralActorsTieTheGroups) {
  // given six groups of four, of which one in each knows one in the next, in a ring
  auto ends = knots(6, 4);
  for (int group = 0; group < 6; ++group) ends.emplace_back(group * 4, (group + 1) % 6 * 4 + 1);
  // when
  const auto found = network_stage(plain_graph(24, ends), quick);
  // then
  EXPECT_EQ(found.stage, NetworkStage::multi_hub_small_world);
  EXPECT_GE(*found.figures.largest_share_without_hub, 0.5);
}

TEST(NetworkStage, IsCorePeripheryWhenADenseCoreIsThatDegreesAloneDoNotMake) {
  // given eight who all know each other, and thirty-two with one tie to them, of whom sixteen in pairs
  auto ends = knots(1, 8);
  for (int outer = 8; outer < 40; ++outer) ends.emplace_back(outer % 8, outer);
  for (int outer = 8; outer < 24; outer += 2) ends.emplace_back(outer, outer + 16);
  // when
  const auto found = network_stage(plain_graph(40, ends), quick);
  // then
  EXPECT_EQ(found.stage, NetworkStage::core_periphery);
  EXPECT_TRUE(found.figures.core.better_than_null);
  EXPECT_DOUBLE_EQ(*found.figures.core.core_density, 1.0);
}

TEST(NetworkStage, IsNotToldBelowTenActors) {
  EXPECT_FALSE(network_stage(Graph{}).stage);
  EXPECT_FALSE(network_stage(Graph{}).figures.largest_share);
  EXPECT_FALSE(network_stage(plain_graph(1, {})).stage);
  EXPECT_FALSE(network_stage(plain_graph(1, {})).figures.largest_share_without_hub);
  EXPECT_FALSE(network_stage(plain_graph(9, knots(1, 9))).stage);
  const auto apart = network_stage(plain_graph(10, {}));
  EXPECT_EQ(apart.stage, NetworkStage::scattered_fragments);
  EXPECT_FALSE(apart.figures.hub_tie_share);
}

TEST(NetworkStage, IsScatteredBelowHalfOfTheActorsAndNotAtHalf) {
  const auto stage_of_group = [](int size) {
    std::vector<Ends> ring;
    for (int node = 0; node < size; ++node) ring.emplace_back(node, (node + 1) % size);
    return network_stage(plain_graph(20, ring), quick).stage;
  };
  EXPECT_EQ(stage_of_group(9), NetworkStage::scattered_fragments);
  EXPECT_NE(stage_of_group(10), NetworkStage::scattered_fragments);
}

TEST(StageFigures, AgreeWithCounting) {
  Random random(60);
  for (int round = 0; round < 60; ++round) {
    // given
    const int nodes = 2 + static_cast<int>(random.below(12));
    const bool directed = round % 2 == 0;
    const auto ends = random_ends(random, nodes, 0.1 + 0.3 * random.unit(), directed);
    const auto graph = plain_graph(nodes, ends);
    // when
    const auto figures = network_stage(plain_graph(nodes, ends, directed), {.random_graphs = 1, .starts = 1}).figures;
    // then
    std::size_t hub = 0;
    for (std::size_t node = 1; node < graph.size(); ++node) {
      if (graph.arcs_of(node).size() > graph.arcs_of(hub).size()) hub = node;
    }
    const auto ties = graph.arcs.size() / 2;
    EXPECT_EQ(figures.actors, graph.size());
    EXPECT_EQ(figures.ties, ties);
    EXPECT_EQ(figures.components, static_cast<std::size_t>(parts_without(graph, graph.size())));
    ASSERT_EQ(figures.hub_tie_share.has_value(), ties > 0);
    if (ties == 0) continue;
    const auto of_hub = static_cast<double>(graph.arcs_of(hub).size());
    EXPECT_DOUBLE_EQ(*figures.hub_tie_share, of_hub / static_cast<double>(ties));
    EXPECT_GE(*figures.top_hubs_tie_share, *figures.hub_tie_share);
    EXPECT_LE(*figures.top_hubs_tie_share, 1.0);
  }
}

}  // namespace
}  // namespace sleutelnet
