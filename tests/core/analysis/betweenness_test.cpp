#include "core/analysis/betweenness.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

#include "tests/support/brute_force.hpp"
#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

// The same length both ways, so that an undirected graph stays one.
std::vector<std::int64_t> some_lengths(const Graph& graph) {
  std::vector<std::int64_t> lengths;
  for (std::uint32_t node = 0; node < graph.size(); ++node) {
    for (const auto& arc : graph.arcs_of(node)) {
      const auto [low, high] = std::minmax(node, arc.target);
      lengths.push_back(1 + (low * 7 + high * 3) % 4);
    }
  }
  return lengths;
}

std::vector<Ends> ladder(int diamonds) {
  std::vector<Ends> ends;
  for (int diamond = 0; diamond < diamonds; ++diamond) {
    const int base = diamond * 3;
    for (const auto& [one, other] : {Ends{0, 1}, Ends{0, 2}, Ends{1, 3}, Ends{2, 3}}) {
      ends.emplace_back(base + one, base + other);
    }
  }
  return ends;
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
    const auto lengths = round % 3 == 0 ? std::vector<std::int64_t>() : some_lengths(graph);
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

// The two sides of a diamond share its paths evenly, and the joints carry every path between their two sides.
void expect_even_shares(int diamonds) {
  const auto found = betweenness(plain_graph(diamonds * 3 + 1, ladder(diamonds)));
  for (int diamond = 0; diamond < diamonds; ++diamond) {
    const auto at = static_cast<std::size_t>(diamond) * 3;
    EXPECT_NEAR(found.raw[at + 1], found.raw[at + 2], 1e-9 * found.raw[at + 1]);
    // Of the pairs that cross, half pass one side; the pair of the two joints does too; the sides themselves
    // are ends. 3d + 2 nodes lie before the far joint, this side and the other one not counted.
    const double before = 3.0 * diamond + 1;
    const double after = 3.0 * (diamonds - diamond - 1) + 1;
    EXPECT_NEAR(found.raw[at + 1], before * after / 2, 1e-9 * before * after);
  }
}

// Path counts double at each diamond: 2^40 does not fit in 32 bits.
TEST(Betweenness, CountsMorePathsThanThirtyTwoBitsHold) { expect_even_shares(40); }

// 2^1100 does not fit in a double.
TEST(Betweenness, CountsMorePathsThanADoubleHolds) { expect_even_shares(1100); }

TEST(Betweenness, IsTheSameBitForBitWithAnyNumberOfThreads) {
  Random random(5);
  const auto graph = plain_graph(300, random_ends(random, 300, 0.02, false));
  const auto lengths = some_lengths(graph);
  for (const auto& scale : {LengthScale{}, LengthScale{lengths, 1.0}}) {
    const auto alone = betweenness(graph, scale, {.threads = 1});
    for (const unsigned threads : {2U, 3U, 8U})
      EXPECT_EQ(betweenness(graph, scale, {.threads = threads}).raw, alone.raw);
    EXPECT_EQ(edge_betweenness(graph, scale, {.threads = 2}).raw, edge_betweenness(graph, scale, {.threads = 1}).raw);
  }
}

TEST(Betweenness, IsTheSameWhenNodesAreRenumbered) {
  Random random(8);
  const auto ends = random_ends(random, 40, 0.08, false);
  std::vector<Ends> turned;
  for (const auto& [one, other] : ends) turned.emplace_back(39 - one, 39 - other);
  const auto first = betweenness(plain_graph(40, ends));
  const auto second = betweenness(plain_graph(40, turned));
  for (std::size_t node = 0; node < 40; ++node) EXPECT_NEAR(first.raw[node], second.raw[39 - node], 1e-9);
}

TEST(Betweenness, StopsWhenCancelled) {
  Progress progress;
  progress.cancel();
  EXPECT_THROW(betweenness(plain_graph(30, {{0, 1}}), {}, {.progress = &progress}), Cancelled);
}

// A tie carries every pair whose paths cross it; walking counts them by leaving the tie out of the inner nodes:
// a node halfway each tie makes the betweenness of the tie that of a node.
TEST(EdgeBetweenness, IsThatOfANodeHalfwayTheTie) {
  Random random(23);
  for (int round = 0; round < 100; ++round) {
    const int nodes = 2 + static_cast<int>(random.below(7));
    const bool directed = round % 2 == 0;
    const auto ends = random_ends(random, nodes, 0.35, directed);
    const auto graph = plain_graph(nodes, ends, directed);
    std::vector<Ends> halves;
    for (std::size_t at = 0; at < ends.size(); ++at) {
      const int halfway = nodes + static_cast<int>(at);
      halves.emplace_back(ends[at].first, halfway);
      halves.emplace_back(halfway, ends[at].second);
    }
    const auto split = plain_graph(nodes + static_cast<int>(ends.size()), halves, directed);
    const auto found = edge_betweenness(graph);
    for (std::size_t at = 0; at < ends.size(); ++at) {
      const auto halfway = static_cast<std::size_t>(nodes) + at;
      const auto expected = pairs_through(split, halfway, static_cast<std::size_t>(nodes));
      const auto [one, other] = ends[at];
      const auto arcs = graph.arcs_of(static_cast<std::size_t>(one));
      const auto arc = std::find_if(arcs.begin(), arcs.end(), [other = other](const Arc& candidate) {
        return static_cast<int>(candidate.target) == other;
      });
      EXPECT_NEAR(found.raw[static_cast<std::size_t>(&*arc - graph.arcs.data())], expected, 1e-9);
    }
  }
}

TEST(EdgeBetweenness, OfTheOnlyTieBetweenTwoHalvesIsAllTheirPairs) {
  // 0–1–2 and 3–4–5 with one tie between: 3 × 3 pairs of 15.
  const auto graph = plain_graph(6, {{0, 1}, {0, 2}, {1, 2}, {2, 3}, {3, 4}, {3, 5}, {4, 5}});
  const auto found = edge_betweenness(graph);
  EXPECT_DOUBLE_EQ(*std::max_element(found.raw.begin(), found.raw.end()), 9.0);
  EXPECT_DOUBLE_EQ(*std::max_element(found.normalised.begin(), found.normalised.end()), 9.0 / 15);
}

}  // namespace
}  // namespace sleutelnet
