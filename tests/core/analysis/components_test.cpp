#include "core/analysis/components.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "tests/support/brute_force.hpp"
#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

TEST(Components, OfAnEmptyGraphAreNone) {
  EXPECT_TRUE(weak_components(Graph{}).sizes.empty());
  EXPECT_TRUE(cut_structure(Graph{}).bridges.empty());
}

TEST(Components, AnIsolatedNodeIsOneOfItsOwn) {
  const auto components = weak_components(plain_graph(4, {{0, 2}, {2, 3}}));
  EXPECT_EQ(components.sizes, (std::vector<std::uint32_t>{3, 1}));
  EXPECT_EQ(components.of_node, (std::vector<std::uint32_t>{0, 1, 0, 0}));
}

TEST(Components, ADirectedCycleIsStrongAndAPathIsNot) {
  EXPECT_EQ(strong_components(plain_graph(3, {{0, 1}, {1, 2}, {2, 0}}, true)).sizes.size(), 1U);
  EXPECT_EQ(strong_components(plain_graph(3, {{0, 1}, {1, 2}}, true)).sizes.size(), 3U);
  EXPECT_EQ(weak_components(plain_graph(3, {{0, 1}, {1, 2}}, true)).sizes.size(), 1U);
}

// By definition: a node cuts when its removal leaves more parts, a tie is a bridge when its does.
TEST(CutStructure, AgreesWithRemovingEachNodeAndTie) {
  Random random(2024);
  for (int round = 0; round < 120; ++round) {
    const int nodes = 2 + static_cast<int>(random.below(9));
    const bool directed = round % 3 == 0;
    const auto graph = plain_graph(nodes, random_ends(random, nodes, 0.25, directed), directed);
    const auto cut = cut_structure(graph);
    const int parts = parts_without(graph, graph.size());
    ASSERT_EQ(static_cast<int>(weak_components(graph).sizes.size()), parts);
    for (std::uint32_t node = 0; node < graph.size(); ++node) {
      const bool splits = parts_without(graph, node) > parts;
      EXPECT_EQ(cut.articulation[node], splits) << "round " << round << " node " << node;
    }
    std::set<std::pair<std::uint32_t, std::uint32_t>> bridges;
    for (std::uint32_t node = 0; node < graph.size(); ++node) {
      for (const auto& arc : graph.arcs_of(node)) {
        const auto pair = std::pair{std::min(node, arc.target), std::max(node, arc.target)};
        if (parts_without(graph, graph.size(), pair) > parts) bridges.insert(pair);
      }
    }
    EXPECT_TRUE(std::equal(cut.bridges.begin(), cut.bridges.end(), bridges.begin(), bridges.end())) << round;
  }
}

// Strong components by definition: each reaches the other.
TEST(Components, StrongOnesAgreeWithMutualReachability) {
  Random random(99);
  for (int round = 0; round < 60; ++round) {
    const int nodes = 2 + static_cast<int>(random.below(8));
    const auto graph = plain_graph(nodes, random_ends(random, nodes, 0.2, true), true);
    const auto distance = all_distances(graph);
    const auto components = strong_components(graph);
    for (std::size_t one = 0; one < graph.size(); ++one) {
      for (std::size_t other = 0; other < graph.size(); ++other) {
        const bool mutual = distance[one][other] && distance[other][one];
        EXPECT_EQ(components.of_node[one] == components.of_node[other], mutual);
      }
    }
  }
}

}  // namespace
}  // namespace sleutelnet
