#include "core/analysis/reach_measures.hpp"

#include <gtest/gtest.h>

#include "tests/support/brute_force.hpp"
#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

TEST(Distances, AgreeWithFloydWarshallInStepsAndHours) {
  Random random(5);
  for (int round = 0; round < 60; ++round) {
    const int nodes = 2 + static_cast<int>(random.below(9));
    const bool directed = round % 2 == 0;
    auto graph = plain_graph(nodes, random_ends(random, nodes, 0.25, directed), directed);
    for (auto& arc : graph.arcs) arc.delay_hours = 1 + static_cast<int>(random.below(5));
    const auto steps = all_distances(graph);
    const auto hours = all_distances(graph, delay_lengths(graph));
    for (std::size_t node = 0; node < graph.size(); ++node) {
      const auto found_steps = steps_from(graph, node);
      const auto found_hours = graph.arcs.empty() ? found_steps : hours_from(graph, node);
      for (std::size_t other = 0; other < graph.size(); ++other) {
        EXPECT_EQ(found_steps[other], steps[node][other].value_or(unreachable));
        EXPECT_EQ(found_hours[other], hours[node][other].value_or(unreachable));
      }
    }
  }
}

TEST(ReachCounts, CountOthersOnly) {
  // 0 - 1 - 2 - 3   4
  const auto counts = reach_counts(plain_graph(5, {{0, 1}, {1, 2}, {2, 3}}));
  EXPECT_EQ(counts[0].steps.within, (std::vector<int>{1, 2, 3}));
  EXPECT_EQ(counts[0].steps.reached, 3);
  EXPECT_EQ(counts[0].steps.farthest, 3);
  EXPECT_EQ(counts[4].steps.reached, 0);
  EXPECT_EQ(counts[4].steps.within, (std::vector<int>{0, 0, 0}));
}

TEST(ReachCounts, WithinADayCountsExpectedHoursAndNotSteps) {
  auto network = plain_network(3, {{0, 1}, {1, 2}});
  for (const auto* id : {"t1000", "t1001"}) {
    auto weekly = *network.ties.find(TieId(id));
    weekly.frequency = Frequency::weekly;
    network.ties.put(weekly);
  }
  auto quick = *network.actors.find(ActorId("n001"));
  quick.response = ResponseClass::within_24h;
  network.actors.put(quick);
  const auto counts = reach_counts(make_graph(network));
  EXPECT_EQ(counts[0].within_24h, 1);  // exactly 24 hours counts
  EXPECT_EQ(counts[0].within_72h, 1);  // 24 + 168 to the slow one
  EXPECT_EQ(counts[2].within_24h, 1);
}

TEST(ReachedWithin, AgreesWithAllDistancesForEveryNumberOfHours) {
  Random random(6);
  for (int round = 0; round < 100; ++round) {
    const int nodes = static_cast<int>(random.below(10));
    const bool directed = round % 2 == 0;
    auto graph = plain_graph(nodes, random_ends(random, nodes, 0.3, directed), directed);
    for (auto& arc : graph.arcs) arc.delay_hours = 1 + static_cast<int>(random.below(30));
    const auto distance = all_distances(graph, delay_lengths(graph));
    for (const int hours : {-1, 0, 1, 24, 72}) {
      const auto reached = reached_within(graph, hours);
      ASSERT_EQ(reached.size(), graph.size());
      for (std::size_t node = 0; node < graph.size(); ++node) {
        int expected = 0;
        for (const auto& to : distance[node]) expected += to && *to > 0 && *to <= hours ? 1 : 0;
        EXPECT_EQ(reached[node], expected);
      }
    }
  }
}

TEST(ShortestPath, IsAPathOfTheRightLengthAndTakesTheLowestIds) {
  // 0 - 1 - 3 and 0 - 2 - 3
  const auto graph = plain_graph(5, {{0, 2}, {2, 3}, {0, 1}, {1, 3}});
  EXPECT_EQ(shortest_path(graph, 0, 3), (std::vector<std::size_t>{0, 1, 3}));
  EXPECT_EQ(shortest_path(graph, 0, 0), (std::vector<std::size_t>{0}));
  EXPECT_TRUE(shortest_path(graph, 0, 4).empty());
}

TEST(ShortestPath, FollowsDirection) {
  const auto graph = plain_graph(3, {{0, 1}, {1, 2}}, true);
  EXPECT_EQ(shortest_path(graph, 0, 2).size(), 3U);
  EXPECT_TRUE(shortest_path(graph, 2, 0).empty());
}

}  // namespace
}  // namespace sleutelnet
