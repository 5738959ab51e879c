#include "core/analysis/clustering.hpp"

#include <gtest/gtest.h>

#include "tests/support/known_networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

TEST(Clustering, TellsATriangleFromAPathAndLeavesOutWhoHasFewerThanTwo) {
  // A triangle 0–1–2 with a tail 2–3, and 4 alone.
  const auto found = clustering(plain_graph(5, {{0, 1}, {0, 2}, {1, 2}, {2, 3}}));
  EXPECT_EQ(found.local, (std::vector<std::optional<double>>{1.0, 1.0, 1.0 / 3, std::nullopt, std::nullopt}));
  EXPECT_EQ(found.local_or_zero, (std::vector<double>{1.0, 1.0, 1.0 / 3, 0.0, 0.0}));
  EXPECT_EQ(found.left_out, 2);
  EXPECT_DOUBLE_EQ(*found.mean_local, 7.0 / 9);
  EXPECT_DOUBLE_EQ(*found.mean_or_zero, 7.0 / 15);
  EXPECT_DOUBLE_EQ(*found.transitivity, 3.0 / 5);
}

TEST(Clustering, IsNotDefinedWhereThereIsNoPairOfNeighbours) {
  const auto pair = clustering(plain_graph(2, {{0, 1}}));
  EXPECT_FALSE(pair.mean_local);
  EXPECT_FALSE(pair.transitivity);
  EXPECT_EQ(pair.mean_or_zero, 0.0);
  EXPECT_FALSE(clustering(Graph{}).mean_or_zero);
  EXPECT_EQ(clustering(plain_graph(3, {{0, 1}, {1, 2}})).transitivity, 0.0);
}

// igraph and NetworkX agree on these.
TEST(Clustering, OfTheKarateClubAndTheFlorentineFamiliesIsAsPublished) {
  const auto club = clustering(karate_club().graph());
  EXPECT_EQ(club.triangles_in_all, 45);
  EXPECT_NEAR(*club.transitivity, 0.2556818181818182, 1e-12);
  EXPECT_NEAR(*club.mean_or_zero, 0.5706384782076823, 1e-12);
  const auto families = clustering(florentine_marriages().graph());
  EXPECT_NEAR(*families.transitivity, 0.19148936170212766, 1e-12);
  EXPECT_NEAR(*families.mean_or_zero, 0.15, 1e-12);
}

TEST(Clustering, AgreesWithLookingAtEveryTripleWhateverTheDirection) {
  Random random(23);
  for (int round = 0; round < 300; ++round) {
    const bool directed = round % 2 == 0;
    const int nodes = static_cast<int>(random.below(12));
    const auto graph = plain_graph(nodes, random_ends(random, nodes, random.unit(), directed), directed);
    std::vector<std::vector<bool>> tied(graph.size(), std::vector<bool>(graph.size(), false));
    for (std::size_t node = 0; node < graph.size(); ++node) {
      for (const auto& arc : graph.arcs_of(node)) tied[node][arc.target] = tied[arc.target][node] = true;
    }
    const auto found = clustering(graph);
    int closed = 0;
    int triples = 0;
    for (std::size_t node = 0; node < graph.size(); ++node) {
      int own_closed = 0;
      int own_triples = 0;
      for (std::size_t one = 0; one < graph.size(); ++one) {
        for (std::size_t other = one + 1; other < graph.size(); ++other) {
          if (!tied[node][one] || !tied[node][other]) continue;
          ++own_triples;
          own_closed += tied[one][other] ? 1 : 0;
        }
      }
      closed += own_closed;
      triples += own_triples;
      EXPECT_EQ(found.triangles[node], own_closed);
      const auto expected = own_triples == 0 ? std::nullopt : std::optional(1.0 * own_closed / own_triples);
      EXPECT_EQ(found.local[node], expected);
    }
    EXPECT_EQ(found.connected_triples, triples);
    EXPECT_EQ(found.triangles_in_all * 3, closed);
    EXPECT_EQ(found.transitivity, triples == 0 ? std::nullopt : std::optional(1.0 * closed / triples));
  }
}

}  // namespace
}  // namespace sleutelnet
