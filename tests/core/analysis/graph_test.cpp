#include "core/analysis/graph.hpp"

#include <gtest/gtest.h>

#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

TEST(Graph, AnUndirectedTieStandsAtBothEnds) {
  const auto graph = plain_graph(3, {{0, 1}});
  EXPECT_EQ(graph.arcs_of(0).size(), 1U);
  EXPECT_EQ(graph.arcs_of(1).size(), 1U);
  EXPECT_TRUE(graph.arcs_of(2).empty());
}

TEST(Graph, DropsLoopsAndMergesParallelTiesAndCountsBoth) {
  const auto graph = plain_graph(3, {{0, 1}, {1, 0}, {0, 1}, {2, 2}});
  EXPECT_EQ(graph.arcs.size(), 2U);
  EXPECT_EQ(graph.loops_dropped, 1);
  EXPECT_EQ(graph.parallel_merged, 2);
  EXPECT_EQ(graph.arcs_of(0)[0].tie, 0U);  // the first by id
}

TEST(Graph, CountsMergedTiesAlikeWithAndWithoutDirection) {
  const auto merged = [](const Network& network, bool directed) {
    return make_graph(network, {.directed = directed}).parallel_merged;
  };
  // given one pair of parallel ties without direction
  EXPECT_EQ(merged(plain_network(2, {{0, 1}, {1, 0}}), true), 1);
  EXPECT_EQ(merged(plain_network(2, {{0, 1}, {1, 0}}), false), 1);
  // two that run opposite ways are both there, until direction is given up
  EXPECT_EQ(merged(plain_network(2, {{0, 1}, {1, 0}}, true), true), 0);
  EXPECT_EQ(merged(plain_network(2, {{0, 1}, {1, 0}}, true), false), 1);
  // and a directed tie beside one that runs both ways adds nothing
  auto mixed = plain_network(2, {{0, 1}, {0, 1}});
  auto one_way = *mixed.ties.find(TieId("t1001"));
  one_way.directed = true;
  mixed.ties.put(one_way);
  EXPECT_EQ(merged(mixed, true), 1);
}

TEST(Graph, WhereDirectionIsGivenUpTheHeavierOfTheTwoWaysIsKept) {
  auto network = plain_network(2, {{0, 1}, {1, 0}, {0, 1}}, true);
  for (const auto& [id, weight] : {std::pair{"t1000", "3"}, std::pair{"t1001", "5,5"}, std::pair{"t1002", "9"}}) {
    auto weighted = *network.ties.find(TieId(id));
    weighted.weight = weight;
    network.ties.put(weighted);
  }
  const auto graph = make_graph(network);
  EXPECT_EQ(graph.arcs_of(0)[0].tie, 1U);  // 5,5 against 3; t1002 repeats t1000 and is merged first
  EXPECT_EQ(graph.arcs_of(1)[0].tie, 1U);
}

TEST(Graph, DirectedKeepsDirectionOfDirectedTiesOnly) {
  auto network = plain_network(3, {{0, 1}}, true);
  network.ties.put(tie("t2", "n001", "n002"));
  const auto graph = make_graph(network, {.directed = true});
  EXPECT_EQ(graph.arcs_of(0).size(), 1U);
  EXPECT_EQ(graph.arcs_of(1).size(), 1U);
  EXPECT_EQ(graph.arcs_of(1)[0].target, 2U);
  EXPECT_EQ(graph.arcs_of(2).size(), 1U);
}

TEST(Graph, ReversedTurnsEveryArc) {
  Random random(11);
  const auto graph = plain_graph(12, random_ends(random, 12, 0.2, true), true);
  const auto turned = reversed(graph);
  for (std::uint32_t node = 0; node < graph.size(); ++node) {
    for (const auto& arc : graph.arcs_of(node)) {
      const auto back = turned.arcs_of(arc.target);
      EXPECT_TRUE(std::any_of(back.begin(), back.end(), [&](const Arc& other) { return other.target == node; }));
    }
  }
  EXPECT_EQ(turned.arcs.size(), graph.arcs.size());
}

TEST(Graph, LeavesOutWhoDoesNotTakePartAndTiesThatExpired) {
  auto network = plain_network(3, {{0, 1}, {1, 2}});
  auto gone = *network.actors.find(ActorId("n000"));
  gone.status = ActorStatus::left;
  network.actors.put(gone);
  auto old = *network.ties.find(TieId("t1001"));
  old.expires = today;
  network.ties.put(old);
  const auto graph = make_graph(network);
  EXPECT_EQ(graph.size(), 2U);
  EXPECT_TRUE(graph.arcs.empty());
  EXPECT_EQ(make_graph(network, {.participants_only = false, .only_in_force = false}).arcs.size(), 4U);
}

TEST(DelayHours, IsTheSlowerOfSpeakingAndReacting) {
  EXPECT_EQ(delay_hours(Frequency::weekly, ResponseClass::within_2h), 4);
  EXPECT_EQ(delay_hours(Frequency::weekly, ResponseClass::within_24h), 24);
  EXPECT_EQ(delay_hours(Frequency::yearly, ResponseClass::within_2h), 168);
  EXPECT_EQ(delay_hours(Frequency::unknown, ResponseClass::unknown), 336);
}

TEST(Graph, OfParallelTiesTheShortestDelayWins) {
  auto network = plain_network(2, {{0, 1}, {0, 1}});
  auto often = *network.ties.find(TieId("t1001"));
  often.frequency = Frequency::weekly;
  network.ties.put(often);
  EXPECT_EQ(make_graph(network).arcs_of(0)[0].delay_hours, 168);  // the receiver's speed is unknown
}

}  // namespace
}  // namespace sleutelnet
