#include "core/analysis/incoming.hpp"

#include <gtest/gtest.h>

#include "tests/support/dense.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

TEST(Incoming, MultipliesAsTheDenseMatrixDoes) {
  Random random(5);
  for (int round = 0; round < 200; ++round) {
    const int nodes = static_cast<int>(random.below(9));
    const bool directed = round % 2 == 0;
    const auto graph = plain_graph(nodes, random_ends(random, nodes, 0.3, directed), directed);
    const auto weights = round % 3 == 0 ? std::vector<double>() : weights_by_ends(graph);
    std::vector<double> vector(graph.size());
    for (auto& entry : vector) entry = random.unit();
    std::vector<double> product(graph.size());
    multiply(incoming_arcs(graph, weights), vector, product);
    const auto dense = dense_incoming(graph, weights);
    for (std::size_t node = 0; node < graph.size(); ++node) {
      double expected = 0;
      for (std::size_t source = 0; source < graph.size(); ++source) expected += dense[node][source] * vector[source];
      EXPECT_NEAR(product[node], expected, 1e-14);
    }
  }
}

TEST(Incoming, OfAPartHoldsTheArcsBetweenItsNodes) {
  // Two cycles 0 → 2 → 0 and 1 → 3 → 1, and an arc 0 → 1 between them.
  const auto graph = plain_graph(4, {{0, 2}, {2, 0}, {1, 3}, {3, 1}, {0, 1}}, true);
  const auto parts = split_by_component(incoming_arcs(graph), strong_components(graph));
  ASSERT_EQ(parts.size(), 2U);
  for (const auto& part : parts) {
    EXPECT_EQ(part.arcs.offsets, (std::vector<std::uint32_t>{0, 1, 2}));
    EXPECT_EQ(part.arcs.sources, (std::vector<std::uint32_t>{1, 0}));
  }
  EXPECT_EQ(parts[1].nodes, (std::vector<std::uint32_t>{1, 3}));
}

TEST(Incoming, WeightsAreUsableWhenFiniteAndAboveZero) {
  EXPECT_TRUE(all_positive({}));
  EXPECT_TRUE(all_positive({0.1, 3}));
  EXPECT_FALSE(all_positive({1, 0}));
  EXPECT_FALSE(all_positive({1, -1}));
  EXPECT_FALSE(all_positive({1, HUGE_VAL}));
  EXPECT_FALSE(all_positive({1, std::nan("")}));
}

}  // namespace
}  // namespace sleutelnet
