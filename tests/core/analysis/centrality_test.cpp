#include "core/analysis/centrality.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

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

TEST(Betweenness, OfTheMiddleOfAStarIsOne) {
  const auto result = betweenness(plain_graph(6, {{0, 1}, {0, 2}, {0, 3}, {0, 4}, {0, 5}}));
  EXPECT_DOUBLE_EQ(*result.normalised[0], 1.0);
  EXPECT_DOUBLE_EQ(result.raw[0], 10.0);
  EXPECT_DOUBLE_EQ(*result.normalised[1], 0.0);
}

TEST(Betweenness, IsNotDefinedBelowThreeNodes) {
  EXPECT_FALSE(betweenness(plain_graph(2, {{0, 1}})).normalised[0]);
  EXPECT_TRUE(betweenness(Graph{}).raw.empty());
}

TEST(Betweenness, AgreesWithWalkingAllShortestPaths) {
  Random random(17);
  for (int round = 0; round < 60; ++round) {
    const int nodes = 3 + static_cast<int>(random.below(7));
    const bool directed = round % 2 == 0;
    const auto graph = plain_graph(nodes, random_ends(random, nodes, 0.3, directed), directed);
    std::vector<std::int64_t> lengths;
    if (round % 3 != 0) {
      for (std::size_t arc = 0; arc < graph.arcs.size(); ++arc) lengths.push_back(1);
      // The same length both ways, so that an undirected graph stays one.
      for (std::uint32_t node = 0; node < graph.size(); ++node) {
        for (auto arc = graph.offsets[node]; arc < graph.offsets[node + 1]; ++arc) {
          const auto low = std::min(node, graph.arcs[arc].target);
          const auto high = std::max(node, graph.arcs[arc].target);
          lengths[arc] = 1 + (low * 7 + high * 3) % 4;
        }
      }
    }
    const auto expected = betweenness_by_walking(graph, lengths);
    const auto found = betweenness(graph, {lengths, 1.0});
    for (std::size_t node = 0; node < graph.size(); ++node) {
      EXPECT_NEAR(found.raw[node], expected[node], 1e-9) << "round " << round << " node " << node;
    }
  }
}

// Every pair adds its number of inner nodes on the way: the sum of distances less the number of pairs.
TEST(Betweenness, SumsToTheDistancesLessOnePerConnectedPair) {
  Random random(3);
  const auto graph = plain_graph(25, random_ends(random, 25, 0.12, false));
  const auto distance = all_distances(graph);
  double expected = 0;
  for (std::size_t one = 0; one < graph.size(); ++one) {
    for (std::size_t other = one + 1; other < graph.size(); ++other) {
      if (distance[one][other]) expected += static_cast<double>(*distance[one][other] - 1);
    }
  }
  const auto found = betweenness(graph);
  EXPECT_NEAR(std::accumulate(found.raw.begin(), found.raw.end(), 0.0), expected, 1e-9);
}

// Path counts on a ladder of diamonds double at each step: 2^40 does not fit in 32 bits.
TEST(Betweenness, CountsMorePathsThanThirtyTwoBitsHold) {
  std::vector<Ends> ends;
  constexpr int diamonds = 40;
  for (int diamond = 0; diamond < diamonds; ++diamond) {
    const int base = diamond * 3;
    for (const auto& [one, other] : {Ends{0, 1}, Ends{0, 2}, Ends{1, 3}, Ends{2, 3}}) {
      ends.emplace_back(base + one, base + other);
    }
  }
  const auto found = betweenness(plain_graph(diamonds * 3 + 1, ends));
  for (std::size_t node = 0; node + 2 < found.raw.size(); node += 3) {
    // The two sides of a diamond share its paths evenly.
    EXPECT_NEAR(found.raw[node + 1], found.raw[node + 2], 1e-6);
    EXPECT_GT(found.raw[node + 1], 0.0);
  }
}

}  // namespace
}  // namespace sleutelnet
