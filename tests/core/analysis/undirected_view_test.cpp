#include "core/analysis/undirected_view.hpp"

#include <gtest/gtest.h>

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

TEST(UndirectedView, TiesTwoActorsWhenATieRunsEitherWay) {
  const auto view = undirected_view(plain_graph(4, {{0, 1}, {1, 0}, {2, 1}}, true));
  EXPECT_FALSE(view.graph.directed);
  EXPECT_EQ(pairs_of(view.graph), (std::vector<Ends>{{0, 1}, {1, 0}, {1, 2}, {2, 1}}));
  EXPECT_EQ(view.weights, (std::vector<double>{1, 1, 1, 1}));
  EXPECT_EQ(tie_count(view.graph), 2U);
  EXPECT_EQ(view.graph.size(), 4U);
}

TEST(UndirectedView, KeepsTheLargerWeightOfTwoOppositeArcs) {
  // given arcs 0→1 of weight 2, 1→0 of weight 5, 2→0 of weight 3
  const auto graph = plain_graph(3, {{0, 1}, {1, 0}, {2, 0}}, true);
  const std::vector<double> weights{2, 5, 3};
  // when
  const auto view = undirected_view(graph, weights);
  // then
  EXPECT_EQ(pairs_of(view.graph), (std::vector<Ends>{{0, 1}, {0, 2}, {1, 0}, {2, 0}}));
  EXPECT_EQ(view.weights, (std::vector<double>{5, 3, 5, 3}));
  EXPECT_EQ(view.graph.arcs[0].tie, 1U);
}

TEST(UndirectedView, OfAnUndirectedGraphIsThatGraph) {
  const auto graph = plain_graph(3, {{0, 1}, {1, 2}});
  const std::vector<double> weights{2, 2, 7, 7};
  const auto view = undirected_view(graph, weights);
  EXPECT_EQ(pairs_of(view.graph), pairs_of(graph));
  EXPECT_EQ(view.weights, weights);
}

TEST(UndirectedView, AgreesWithMakingTheGraphWithoutDirection) {
  Random random(5);
  for (int round = 0; round < 50; ++round) {
    const int nodes = static_cast<int>(random.below(9));
    const auto ends = random_ends(random, nodes, 0.3, true);
    EXPECT_EQ(pairs_of(undirected_view(plain_graph(nodes, ends, true)).graph), pairs_of(plain_graph(nodes, ends)));
  }
}

TEST(UndirectedView, OfNobodyIsEmpty) {
  EXPECT_EQ(undirected_view(Graph{}).graph.size(), 0U);
  EXPECT_EQ(undirected_view(plain_graph(1, {}, true)).graph.size(), 1U);
}

}  // namespace
}  // namespace sleutelnet
