#include "core/analysis/eigenvector.hpp"

#include <gtest/gtest.h>

#include "core/analysis/components.hpp"
#include "tests/support/brute_force.hpp"
#include "tests/support/dense.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

// Each component on its own, by its dense matrix.
TEST(Eigenvector, AgreesWithTheDefinitionInEveryComponent) {
  Random random(41);
  for (int round = 0; round < 200; ++round) {
    const int nodes = 2 + static_cast<int>(random.below(9));
    const auto graph = plain_graph(nodes, random_ends(random, nodes, 0.25, false));
    const auto weights = round % 2 == 0 ? std::vector<double>() : weights_by_ends(graph);
    const auto found = eigenvector_centrality(graph, weights);
    if (graph.arcs.empty()) continue;
    ASSERT_EQ(found.refusal, SpectralRefusal::none);
    const auto dense = dense_incoming(graph, weights);
    const auto reached = all_distances(graph);
    for (std::size_t node = 0; node < graph.size(); ++node) {
      std::vector<std::size_t> others;
      for (std::size_t other = 0; other < graph.size(); ++other) {
        if (reached[node][other]) others.push_back(other);
      }
      const auto& part = found.parts[found.part_of_node[node]];
      EXPECT_EQ(part.size, others.size());
      EXPECT_DOUBLE_EQ(part.share, static_cast<double>(others.size()) / nodes);
      if (others.size() == 1) {
        EXPECT_FALSE(found.values[node]);
        EXPECT_EQ(part.refusal, SpectralRefusal::isolated);
        continue;
      }
      auto own = zeros(others.size());
      for (std::size_t row = 0; row < others.size(); ++row) {
        for (std::size_t column = 0; column < others.size(); ++column) {
          own[row][column] = dense[others[row]][others[column]];
        }
      }
      const auto expected = perron_by_squaring(own);
      const auto place = static_cast<std::size_t>(std::find(others.begin(), others.end(), node) - others.begin());
      EXPECT_NEAR(found.values[node].value(), expected.vector[place], 1e-9) << "round " << round;
      EXPECT_NEAR(part.eigenvalue, expected.radius, 1e-9);
      EXPECT_LE(part.residual, 1e-12);
    }
  }
}

TEST(Eigenvector, OfADirectedNetworkSumsOverIncomingTies) {
  Random random(43);
  int compared = 0;
  for (int round = 0; round < 200; ++round) {
    const int nodes = 2 + static_cast<int>(random.below(7));
    const auto graph = plain_graph(nodes, random_ends(random, nodes, 0.4, true), true);
    const auto found = eigenvector_centrality(graph);
    if (graph.arcs.empty()) continue;
    if (strong_components(graph).sizes.size() > 1) {
      EXPECT_EQ(found.refusal, SpectralRefusal::not_strongly_connected);
      EXPECT_EQ(std::count(found.values.begin(), found.values.end(), std::nullopt), nodes);
      continue;
    }
    const auto expected = perron_by_squaring(dense_incoming(graph));
    for (std::size_t node = 0; node < graph.size(); ++node) {
      EXPECT_NEAR(found.values[node].value(), expected.vector[node], 1e-9);
    }
    ++compared;
  }
  EXPECT_GT(compared, 30);
}

TEST(Eigenvector, IsNotChangedByOtherLabels) {
  Random random(47);
  for (int round = 0; round < 50; ++round) {
    const int nodes = 12;
    const auto ends = random_ends(random, nodes, 0.2, false);
    const auto label = random_order(random, nodes);
    const auto one = eigenvector_centrality(plain_graph(nodes, ends));
    const auto other = eigenvector_centrality(plain_graph(nodes, relabelled(ends, label)));
    for (std::size_t node = 0; node < one.values.size(); ++node) {
      const auto& twin = other.values[static_cast<std::size_t>(label[node])];
      ASSERT_EQ(one.values[node].has_value(), twin.has_value());
      if (twin) {
        EXPECT_NEAR(*one.values[node], *twin, 1e-9);
      }
    }
  }
}

// NetworkX, igraph, graph-tool and R sna print these for the kite.
TEST(Eigenvector, OfTheKiteIsWhatOtherProgramsPrint) {
  const std::vector<double> expected = {0.352209396817, 0.352209396817, 0.285834991391, 0.481020858273, 0.285834991391,
                                        0.39769063647,  0.39769063647,  0.195860583028, 0.048073485026, 0.01116325531};
  const auto found = eigenvector_centrality(plain_graph(10, krackhardt_kite));
  const auto length_one = length_one_if_connected(found);
  for (std::size_t node = 0; node < expected.size(); ++node) {
    EXPECT_NEAR(length_one[node].value(), expected[node], 1e-11);
    EXPECT_NEAR(found.values[node].value(), expected[node] / 0.481020858273, 1e-11);
  }
  EXPECT_EQ(largest_one_if_connected(found), found.values);
  EXPECT_NEAR(found.parts[0].eigenvalue, 4.306403794616, 1e-11);
}

TEST(Eigenvector, AsOtherProgramsPrintItIsLeftOutOfANetworkInPieces) {
  const auto found = eigenvector_centrality(plain_graph(5, {{0, 1}, {1, 2}, {3, 4}}));
  EXPECT_TRUE(found.values[3]);
  EXPECT_FALSE(largest_one_if_connected(found)[0]);
  EXPECT_FALSE(length_one_if_connected(found)[0]);
}

TEST(Eigenvector, IsRefusedWithoutTiesAndWithWeightsThatAreNone) {
  EXPECT_EQ(eigenvector_centrality(Graph{}).refusal, SpectralRefusal::none);
  EXPECT_EQ(eigenvector_centrality(plain_graph(1, {})).refusal, SpectralRefusal::no_ties);
  EXPECT_EQ(eigenvector_centrality(plain_graph(3, {})).refusal, SpectralRefusal::no_ties);
  EXPECT_EQ(eigenvector_centrality(plain_graph(2, {{0, 1}}), {1, 0}).refusal, SpectralRefusal::weight_not_positive);
}

}  // namespace
}  // namespace sleutelnet
