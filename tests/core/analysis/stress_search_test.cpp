#include "core/analysis/stress_search.hpp"

#include <gtest/gtest.h>

#include <numeric>

#include "tests/support/known_networks.hpp"
#include "tests/support/layouts.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

std::vector<Position> found(const Graph& graph) {
  std::vector<std::uint32_t> nodes(graph.size());
  std::iota(nodes.begin(), nodes.end(), 0U);
  StressSearch search(graph, nodes, 1);
  for (int round = 0; round < StressSearch::rounds; ++round) search.improve(round);
  return search.places();
}

TEST(LayoutStress, IsNothingWhereEveryDistanceIsTheNumberOfSteps) {
  const std::vector<Position> in_line{{0, 0}, {2, 0}, {4, 0}, {6, 0}};
  EXPECT_NEAR(layout_stress(path(4), in_line), 0, 1e-12) << "at any scale";
}

TEST(LayoutStress, OfATriangleInALineIsAsWorkedOutByHand) {
  // Drawn 1, 1 and 2 where 1 was wished: Σq = 4, Σq² = 6 over three pairs, so 1 − 16 ÷ 6 ÷ 3.
  const auto triangle = plain_graph(3, {{0, 1}, {1, 2}, {0, 2}});
  EXPECT_NEAR(layout_stress(triangle, {{0, 0}, {1, 0}, {2, 0}}), 1 - 16.0 / 18, 1e-12);
}

TEST(LayoutStress, IsOneWhereEverybodyStandsOnOnePointAndNothingWithoutPairs) {
  EXPECT_DOUBLE_EQ(layout_stress(path(3), std::vector<Position>(3)), 1);
  EXPECT_DOUBLE_EQ(layout_stress(plain_graph(2, {}), std::vector<Position>(2)), 0);
}

TEST(StressSearch, DrawsAPathAlmostStraight) { EXPECT_LT(layout_stress(path(40), found(path(40))), 0.001); }

// A circle of n draws n ÷ 2 steps as a diameter of n ÷ π: what no drawing in the plane can mend.
TEST(StressSearch, DrawsARingRound) { EXPECT_LT(layout_stress(ring(40), found(ring(40))), 0.05); }

TEST(StressSearch, UnfoldsALattice) { EXPECT_LT(layout_stress(lattice(12, 9), found(lattice(12, 9))), 0.03); }

TEST(StressSearch, UnfoldsALatticeByPivotsAlmostAsWellAsByAllPairs) {
  const auto graph = lattice(90, 30);
  ASSERT_GT(graph.size(), StressSearch::most_exact);
  EXPECT_LT(layout_stress(graph, found(graph)), 0.04);
}

TEST(StressSearch, KeepsItsWordOnKnownNetworks) {
  EXPECT_LT(layout_stress(karate_club().graph(), found(karate_club().graph())), 0.11);
  EXPECT_LT(layout_stress(kite().graph(), found(kite().graph())), 0.07);
}

}  // namespace
}  // namespace sleutelnet
