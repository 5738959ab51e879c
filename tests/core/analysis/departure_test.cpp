#include "core/analysis/departure.hpp"

#include <gtest/gtest.h>

#include "tests/support/brute_force.hpp"
#include "tests/support/networks.hpp"
#include "tests/support/random_town.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

// By definition: take the actor out of the tables, work coverage and components out again, compare.
TEST(DepartureImpact, AgreesWithRemovingTheActorAndStartingOver) {
  Random random(42);
  int lost_targets = 0;
  for (int round = 0; round < 100; ++round) {
    const auto network = random_town(random);
    const auto before = coverage(network);
    const auto graph = make_graph(network);
    const auto impacts = departure_impacts(network, before, graph);
    ASSERT_EQ(impacts.size(), graph.size());
    for (const auto& impact : impacts) {
      const auto expected = losses_between(before, coverage(town_without(network, {impact.actor})));
      EXPECT_EQ(impact.cells_lost, expected.lost);
      EXPECT_EQ(impact.cells_thinned, expected.thinned);
      EXPECT_EQ(impact.targets_lost, expected.targets);
      EXPECT_EQ(impact.inhabitants_lost, expected.inhabitants);
      EXPECT_EQ(impact.components_before, parts_without(graph, graph.size()));
      EXPECT_EQ(impact.components_after, parts_without(graph, graph.index_of(impact.actor)));
      lost_targets += expected.targets;
    }
  }
  EXPECT_GT(lost_targets, 0);
}

// Somebody too slow for the picture may be the one by whom a slower target is met.
TEST(DepartureImpact, JudgesATargetByItsOwnResponseClass) {
  auto network = two_neighbourhoods();
  auto slow = key_figure("K001");
  slow.response = ResponseClass::within_72h;
  network.actors.put(slow);
  network.reach.put(reach("R1", "K001", "BU99010000", "zorg"));
  network.targets.put({AreaId("BU99010000"), Facet::domain, TermId("zorg"), 1, ResponseClass::within_72h, ""});
  const auto impacts = departure_impacts(network, coverage(network), make_graph(network));
  ASSERT_EQ(impacts.size(), 1U);
  EXPECT_TRUE(impacts[0].cells_lost.empty());
  EXPECT_EQ(impacts[0].targets_lost, 1);
}

TEST(DepartureImpact, CountsInhabitantsOfABuurtOnce) {
  auto network = two_neighbourhoods();
  network.actors.put(key_figure("K001"));
  network.reach.put(reach("R1", "K001", "BU99010000", "zorg"));
  network.reach.put(reach("R2", "K001", "BU99010000", "werk"));
  const auto impacts = departure_impacts(network, coverage(network), make_graph(network));
  ASSERT_EQ(impacts.size(), 1U);
  EXPECT_EQ(impacts[0].cells_lost.size(), 2U);
  EXPECT_EQ(impacts[0].inhabitants_lost, 1000);
}

TEST(DepartureImpact, SeparatesTheSmallerParts) {
  // 0-1-2 with 3 and 4 hanging on 2: without 2 the parts are {0,1}, {3}, {4}.
  const auto network = plain_network(5, {{0, 1}, {1, 2}, {2, 3}, {2, 4}});
  const auto impacts = departure_impacts(network, coverage(network), make_graph(network));
  EXPECT_EQ(impacts[2].components_after, 3);
  EXPECT_EQ(impacts[2].separated, 2);
  EXPECT_EQ(impacts[0].separated, 0);
  EXPECT_EQ(impacts[0].components_after, 1);
}

TEST(DepartureImpact, AnIsolatedActorSeparatesNobody) {
  const auto network = plain_network(3, {{0, 1}});
  const auto impacts = departure_impacts(network, coverage(network), make_graph(network));
  EXPECT_EQ(impacts[2].components_before, 2);
  EXPECT_EQ(impacts[2].components_after, 1);
  EXPECT_EQ(impacts[2].separated, 0);
}

}  // namespace
}  // namespace sleutelnet
