#include "core/analysis/modularity.hpp"

#include <gtest/gtest.h>

#include "tests/support/known_networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

// The weight between two actors when direction is given up, pair by pair.
std::vector<std::vector<double>> weight_table(const Graph& graph, const std::vector<double>& weights) {
  std::vector<std::vector<double>> table(graph.size(), std::vector<double>(graph.size(), 0.0));
  for (std::size_t node = 0; node < graph.size(); ++node) {
    for (auto arc = graph.offsets[node]; arc < graph.offsets[node + 1]; ++arc) {
      const auto target = graph.arcs[arc].target;
      const double weight = weights.empty() ? 1.0 : weights[arc];
      table[node][target] = std::max(table[node][target], weight);
      table[target][node] = std::max(table[target][node], weight);
    }
  }
  return table;
}

// Over ordered pairs, oneself included: what there is less what chance expects, as M. Newman writes it.
double modularity_by_pairs(const Graph& graph, const std::vector<std::uint32_t>& groups,
                           const ModularityOptions& options) {
  const auto table = weight_table(graph, options.weights);
  std::vector<double> strength(graph.size(), 0.0);
  double total = 0;
  for (std::size_t node = 0; node < graph.size(); ++node) {
    for (const double weight : table[node]) strength[node] += weight;
    total += strength[node];
  }
  double sum = 0;
  for (std::size_t one = 0; one < graph.size(); ++one) {
    for (std::size_t other = 0; other < graph.size(); ++other) {
      if (groups[one] != groups[other]) continue;
      sum += table[one][other] - options.resolution * strength[one] * strength[other] / total;
    }
  }
  return sum / total;
}

TEST(Modularity, IsWhatThereIsWithinGroupsLessWhatChanceExpects) {
  Random random(12);
  for (int round = 0; round < 300; ++round) {
    const int nodes = 2 + static_cast<int>(random.below(9));
    const bool directed = round % 2 == 0;
    const auto graph = plain_graph(nodes, random_ends(random, nodes, 0.35, directed), directed);
    if (graph.arcs.empty()) continue;
    std::vector<std::uint32_t> groups;
    for (int node = 0; node < nodes; ++node) groups.push_back(static_cast<std::uint32_t>(random.below(2)));
    ModularityOptions options{.resolution = 0.5 + random.unit()};
    // The same weight both ways, so that an undirected graph stays one.
    for (const auto& arc : graph.arcs) options.weights.push_back(0.5 + arc.tie % 4);
    EXPECT_NEAR(*modularity(graph, groups, options), modularity_by_pairs(graph, groups, options), 1e-12);
  }
}

// NetworkX 2.8.8 and igraph 0.10.2 both say 0.3582347140039448.
TEST(Modularity, OfTheSplitOfTheKarateClubIsAsPublished) {
  const auto club = karate_club();
  std::vector<std::uint32_t> sides;
  for (const auto& side : club.groups) sides.push_back(side == "H" ? 0 : 1);
  EXPECT_NEAR(*modularity(club.graph(), sides), 0.3582347140039448, 1e-14);
}

TEST(Modularity, IsAtItsLowestWhenAllTiesRunBetweenTwoHalves) {
  const std::vector<std::uint32_t> halves{0, 0, 1, 1};
  EXPECT_DOUBLE_EQ(*modularity(plain_graph(4, {{0, 2}, {0, 3}, {1, 2}, {1, 3}}), halves), -0.5);
}

TEST(Modularity, OfOneGroupIsZeroAndOfEverybodyApartNegative) {
  const auto graph = plain_graph(4, {{0, 1}, {1, 2}});
  EXPECT_DOUBLE_EQ(*modularity(graph, std::vector<std::uint32_t>{3, 3, 3, 3}), 0.0);
  EXPECT_DOUBLE_EQ(*modularity(graph, std::vector<std::uint32_t>{0, 1, 2, 3}), -6.0 / 16);
}

TEST(Modularity, IsNotDefinedWithoutTies) {
  EXPECT_FALSE(modularity(plain_graph(3, {}), std::vector<std::uint32_t>{0, 1, 2}));
  EXPECT_FALSE(modularity(plain_graph(1, {}), std::vector<std::uint32_t>{0}));
  EXPECT_FALSE(modularity(Graph{}, {}));
  const std::vector<std::uint32_t> apart{0, 1};
  EXPECT_FALSE(modularity(plain_graph(2, {{0, 1}}), apart, {.weights = {0, 0}}));
}

}  // namespace
}  // namespace sleutelnet
