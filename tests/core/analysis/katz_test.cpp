#include "core/analysis/katz.hpp"

#include <gtest/gtest.h>

#include "tests/support/dense.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

std::vector<double> katz_by_elimination(const Graph& graph, double alpha) {
  auto matrix = dense_incoming(graph);
  for (std::size_t row = 0; row < graph.size(); ++row) {
    for (auto& entry : matrix[row]) entry *= -alpha;
    matrix[row][row] += 1;
  }
  return solve_dense(matrix, std::vector<double>(graph.size(), 1.0));
}

TEST(Katz, SolvesItsEquationWithHalfTheLargestAlpha) {
  Random random(53);
  for (int round = 0; round < 300; ++round) {
    const int nodes = 1 + static_cast<int>(random.below(10));
    const bool directed = round % 2 == 0;
    const auto graph = plain_graph(nodes, random_ends(random, nodes, 0.25, directed), directed);
    const auto found = katz_centrality(graph);
    ASSERT_EQ(found.refusal, SpectralRefusal::none);
    EXPECT_LE(found.error_bound, 1e-12);
    if (found.spectral_radius == 0) {
      EXPECT_EQ(found.alpha, 0.5);
    } else {
      EXPECT_NEAR(found.spectral_radius, perron_by_squaring(dense_incoming(graph)).radius, 1e-9);
      EXPECT_NEAR(found.alpha * found.spectral_radius, 0.5, 0.0025);
    }
    const auto expected = katz_by_elimination(graph, found.alpha);
    for (std::size_t node = 0; node < graph.size(); ++node) {
      EXPECT_NEAR(found.values[node], expected[node], 3e-12 * expected[node]);
      EXPECT_GE(found.values[node], 1.0);
    }
  }
}

TEST(Katz, IsRefusedFromTheAlphaOnWhereTheSumOverWalksIsInfinite) {
  // The star of four leaves: λ₁ = 2.
  const auto star = plain_graph(5, {{0, 1}, {0, 2}, {0, 3}, {0, 4}});
  EXPECT_EQ(katz_centrality(star, {.alpha = 0.51}).refusal, SpectralRefusal::factor_out_of_range);
  EXPECT_EQ(katz_centrality(star, {.alpha = -0.1}).refusal, SpectralRefusal::factor_out_of_range);
  EXPECT_TRUE(katz_centrality(star, {.alpha = 0.51}).values.empty());
  const auto close = katz_centrality(star, {.alpha = 0.495});
  ASSERT_EQ(close.refusal, SpectralRefusal::none);
  EXPECT_NEAR(close.values[0], katz_by_elimination(star, 0.495)[0], 1e-9);
  EXPECT_EQ(katz_centrality(star, {.alpha = 0.49999}).refusal, SpectralRefusal::no_convergence);
}

// λ₁ = 16: half of 1/λ₁ is 0.03125, the middle between two roundings.
TEST(Katz, RoundsAHalfUpWhateverTheLabels) {
  constexpr int leaves = 256;
  for (const int centre : {0, 100, leaves}) {
    std::vector<Ends> ends;
    for (int node = 0; node <= leaves; ++node) {
      if (node != centre) ends.emplace_back(centre, node);
    }
    EXPECT_DOUBLE_EQ(katz_centrality(plain_graph(leaves + 1, ends)).alpha, 0.0313);
  }
}

// With α = ½ on the arcs 0 → 1 → 2, 0 → 2: walks of length 1 count ½, of length 2 a quarter.
TEST(Katz, WithoutCyclesCountsEveryWalk) {
  const auto found = katz_centrality(plain_graph(4, {{0, 1}, {1, 2}, {0, 2}}, true));
  EXPECT_EQ(found.spectral_radius, 0.0);
  EXPECT_EQ(found.values, (std::vector<double>{1, 1.5, 2.25, 1}));
}

TEST(Katz, OfNoNodeHasNoValues) { EXPECT_TRUE(katz_centrality(Graph{}).values.empty()); }

// NetworkX and graph-tool print these for the kite, with α = 0.116.
TEST(Katz, OfTheKiteIsWhatOtherProgramsPrint) {
  const std::vector<double> expected = {1.95074070629,  1.95074070629,  1.747975543271, 2.355098549172, 1.747975543271,
                                        2.142225772734, 2.142225772734, 1.65073333141,  1.325318552891, 1.153736952135};
  const auto found = katz_centrality(plain_graph(10, krackhardt_kite));
  EXPECT_DOUBLE_EQ(found.alpha, 0.116);
  for (std::size_t node = 0; node < expected.size(); ++node) EXPECT_NEAR(found.values[node], expected[node], 1e-11);
}

}  // namespace
}  // namespace sleutelnet
