#include "core/analysis/rewired.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>

#include "core/analysis/centrality.hpp"
#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

std::vector<Ends> pairs_of(const Graph& graph) {
  std::vector<Ends> pairs;
  for (std::size_t node = 0; node < graph.size(); ++node) {
    for (const auto& arc : graph.arcs_of(node)) {
      pairs.emplace_back(static_cast<int>(node), static_cast<int>(arc.target));
    }
  }
  return pairs;
}

TEST(RewiredGraph, GivesEverybodyAsManyTiesAsBeforeWithoutLoopsOrDoubles) {
  Random random(14);
  for (int round = 0; round < 200; ++round) {
    const int nodes = static_cast<int>(random.below(15));
    const auto graph = plain_graph(nodes, random_ends(random, nodes, random.unit(), false));
    const auto made = rewired(graph, random.next());
    const auto pairs = pairs_of(made);
    EXPECT_EQ(degrees(made).all, degrees(graph).all);
    for (const auto& [one, other] : pairs) EXPECT_NE(one, other);
    EXPECT_EQ(std::adjacent_find(pairs.begin(), pairs.end(), std::greater_equal<>()), pairs.end());
  }
}

// With one tie each, six actors can be paired in fifteen ways; with two each, five can stand in twelve rings.
TEST(RewiredGraph, IsAboutAsLikelyToBeAnyOfThoseThereAre) {
  const auto counts = [](const Graph& graph, int draws) {
    std::map<std::vector<Ends>, int> count;
    for (int draw = 0; draw < draws; ++draw) ++count[pairs_of(rewired(graph, static_cast<std::uint64_t>(draw)))];
    return count;
  };
  const auto pairings = counts(plain_graph(6, {{0, 1}, {2, 3}, {4, 5}}), 3000);
  EXPECT_EQ(pairings.size(), 15U);
  for (const auto& [pairs, count] : pairings) EXPECT_NEAR(count, 200, 70);
  const auto rings = counts(plain_graph(5, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {0, 4}}), 2400);
  EXPECT_EQ(rings.size(), 12U);
  for (const auto& [pairs, count] : rings) EXPECT_NEAR(count, 200, 70);
}

TEST(RewiredGraph, OfAStarIsThatStar) {
  const auto star = plain_graph(5, {{0, 1}, {0, 2}, {0, 3}, {0, 4}});
  EXPECT_EQ(pairs_of(rewired(star, 7)), pairs_of(star));
}

TEST(RewiredGraph, IsTheSameForTheSameSeed) {
  Random random(15);
  const auto graph = plain_graph(30, random_ends(random, 30, 0.2, false));
  EXPECT_EQ(pairs_of(rewired(graph, 3)), pairs_of(rewired(graph, 3)));
  EXPECT_NE(pairs_of(rewired(graph, 3)), pairs_of(rewired(graph, 4)));
}

TEST(RewiredGraph, OfNobodyIsEmpty) {
  EXPECT_EQ(rewired(Graph{}, 1).size(), 0U);
  EXPECT_EQ(rewired(plain_graph(1, {}), 1).size(), 1U);
}

}  // namespace
}  // namespace sleutelnet
