#include "core/analysis/centralisation.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/brute_force.hpp"
#include "tests/support/known_networks.hpp"
#include "tests/support/relabelling.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

Graph star_of(int nodes) {
  std::vector<Ends> ends;
  for (int spoke = 1; spoke < nodes; ++spoke) ends.emplace_back(0, spoke);
  return plain_graph(nodes, ends);
}

double excess(const std::vector<double>& values) {
  double sum = 0;
  for (const double value : values) sum += *std::max_element(values.begin(), values.end()) - value;
  return sum;
}

std::vector<double> degrees_by_counting(const Graph& graph) {
  std::vector<double> values;
  for (std::size_t node = 0; node < graph.size(); ++node) {
    values.push_back(static_cast<double>(graph.arcs_of(node).size()));
  }
  return values;
}

// 1 ÷ Σd, none when somebody cannot be reached.
std::vector<double> closeness_by_distances(const Graph& graph) {
  std::vector<double> values;
  for (const auto& row : all_distances(graph)) {
    double sum = 0;
    for (const auto& distance : row) {
      if (!distance) return {};
      sum += static_cast<double>(*distance);
    }
    values.push_back(1 / sum);
  }
  return values;
}

TEST(Centralisation, IsTheExcessOfTheMostCentralAsAShareOfThatInAStar) {
  Random random(51);
  for (int round = 0; round < 150; ++round) {
    const int nodes = 3 + static_cast<int>(random.below(8));
    const bool directed = round % 2 == 0;
    const auto ends = random_ends(random, nodes, 0.1 + 0.6 * random.unit(), directed);
    const auto graph = plain_graph(nodes, ends);
    const auto star = star_of(nodes);
    const auto found = centralisation(plain_graph(nodes, ends, directed));
    EXPECT_NEAR(*found.degree, excess(degrees_by_counting(graph)) / excess(degrees_by_counting(star)), 1e-12);
    EXPECT_NEAR(*found.betweenness, excess(betweenness_by_walking(graph)) / excess(betweenness_by_walking(star)), 1e-9);
    const auto closeness = closeness_by_distances(graph);
    ASSERT_EQ(found.closeness.has_value(), !closeness.empty());
    if (!closeness.empty()) {
      EXPECT_NEAR(*found.closeness, excess(closeness) / excess(closeness_by_distances(star)), 1e-9);
    }
  }
}

TEST(Centralisation, IsOneInAStarAndZeroInARing) {
  const auto star = centralisation(star_of(7));
  EXPECT_DOUBLE_EQ(*star.degree, 1.0);
  EXPECT_DOUBLE_EQ(*star.betweenness, 1.0);
  EXPECT_DOUBLE_EQ(*star.closeness, 1.0);
  const auto ring = centralisation(plain_graph(5, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 0}}));
  EXPECT_DOUBLE_EQ(*ring.degree, 0.0);
  EXPECT_NEAR(*ring.betweenness, 0.0, 1e-12);
  EXPECT_NEAR(*ring.closeness, 0.0, 1e-12);
}

// Sources: igraph 0.10.2 and NetworkX 2.8.8 on the same ties.
TEST(Centralisation, OfKnownNetworksIsAsOthersFindIt) {
  const auto club = centralisation(karate_club().graph());
  EXPECT_NEAR(*club.degree, 0.3996212121212121, 1e-12);
  EXPECT_NEAR(*club.betweenness, 0.4055571953299227, 1e-12);
  EXPECT_NEAR(*club.closeness, 0.298194891208297, 1e-12);
  const auto families = centralisation(florentine_marriages().graph());
  EXPECT_NEAR(*families.degree, 0.26666666666666666, 1e-12);
  EXPECT_NEAR(*families.betweenness, 0.3834920634920635, 1e-12);
  EXPECT_FALSE(families.closeness);
}

TEST(Centralisation, IsNotDefinedBelowThreeActors) {
  for (const auto& graph : {Graph{}, plain_graph(1, {}), plain_graph(2, {{0, 1}})}) {
    EXPECT_FALSE(centralisation(graph).degree);
    EXPECT_FALSE(centralisation(graph).betweenness);
    EXPECT_FALSE(centralisation(graph).closeness);
    EXPECT_FALSE(degree_centralisation(graph));
  }
  EXPECT_DOUBLE_EQ(*centralisation(plain_graph(3, {})).degree, 0.0);
}

TEST(Centralisation, LeavesOutWhatWouldTakeMinutes) {
  const int actors = 23'000;
  std::vector<Ends> rays;
  for (int node = 1; node < actors; ++node) rays.emplace_back(0, node);
  const auto found = centralisation(plain_graph(actors, rays));
  EXPECT_TRUE(found.too_large);
  EXPECT_DOUBLE_EQ(*found.degree, 1.0);
  EXPECT_FALSE(found.betweenness || found.closeness);
  EXPECT_FALSE(centralisation(plain_graph(3, {})).too_large);
}

TEST(Centralisation, DoesNotDependOnTheOrderOfTheActors) {
  Random random(52);
  const auto club = karate_club();
  const Relabelling relabelling(random, club.nodes);
  const auto before = centralisation(club.graph());
  const auto after = centralisation(plain_graph(club.nodes, relabelling.of(club.ends)));
  EXPECT_NEAR(*before.degree, *after.degree, 1e-12);
  EXPECT_NEAR(*before.betweenness, *after.betweenness, 1e-12);
  EXPECT_NEAR(*before.closeness, *after.closeness, 1e-12);
}

}  // namespace
}  // namespace sleutelnet
