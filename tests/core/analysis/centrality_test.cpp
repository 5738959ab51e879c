#include "core/analysis/centrality.hpp"

#include <gtest/gtest.h>

#include "tests/support/brute_force.hpp"
#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

TEST(Degrees, CountNeighboursAndInADirectedGraphInAndOut) {
  const auto star = degrees(plain_graph(4, {{0, 1}, {0, 2}, {0, 3}}));
  EXPECT_EQ(star.all, (std::vector<int>{3, 1, 1, 1}));
  const auto directed = degrees(plain_graph(3, {{0, 1}, {0, 2}, {1, 2}}, true));
  EXPECT_EQ(directed.out, (std::vector<int>{2, 1, 0}));
  EXPECT_EQ(directed.in, (std::vector<int>{0, 1, 2}));
  EXPECT_EQ(directed.all, (std::vector<int>{2, 2, 2}));
}

// The table of measures.md 3.1: a path of five, a pair and an isolate.
TEST(Closeness, OfDisconnectedGraphsFollowsTheAdoptedConvention) {
  const auto result = closeness(plain_graph(8, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {5, 6}}));
  EXPECT_NEAR(*result.harmonic[2], 0.429, 0.0005);
  EXPECT_NEAR(*result.harmonic[0], 0.298, 0.0005);
  EXPECT_NEAR(*result.harmonic[5], 0.143, 0.0005);
  EXPECT_EQ(*result.harmonic[7], 0.0);
  EXPECT_NEAR(*result.wasserman_faust[2], 0.381, 0.0005);
  EXPECT_NEAR(*result.wasserman_faust[5], 0.143, 0.0005);
  EXPECT_NEAR(*result.of_reached[2], 0.667, 0.0005);
  EXPECT_FALSE(result.of_reached[7]);
}

TEST(Closeness, OfOneAloneIsNotDefined) {
  EXPECT_FALSE(closeness(plain_graph(1, {})).harmonic[0]);
  EXPECT_TRUE(closeness(Graph{}).harmonic.empty());
}

TEST(Closeness, AgreesWithTheDefinitionAndLiesBetweenZeroAndOne) {
  Random random(31);
  for (int round = 0; round < 40; ++round) {
    const int nodes = 2 + static_cast<int>(random.below(9));
    const bool directed = round % 2 == 0;
    const auto graph = plain_graph(nodes, random_ends(random, nodes, 0.3, directed), directed);
    const auto distance = all_distances(graph);
    const auto result = closeness(graph);
    for (std::size_t node = 0; node < graph.size(); ++node) {
      double sum = 0;
      for (std::size_t other = 0; other < graph.size(); ++other) {
        if (other != node && distance[node][other]) sum += 1.0 / static_cast<double>(*distance[node][other]);
      }
      EXPECT_NEAR(*result.harmonic[node], sum / (nodes - 1), 1e-12);
      EXPECT_LE(*result.harmonic[node], 1.0);
    }
  }
}

}  // namespace
}  // namespace sleutelnet
