#include "core/analysis/tie_measures.hpp"

#include <gtest/gtest.h>

#include "tests/support/brute_force.hpp"
#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

TieMeasures measured(const Network& network, bool directed, TieMeasureOptions options = {}) {
  return *tie_measures(network, make_graph(network, {.directed = directed}), options);
}

double value(const TieMeasures& found, const std::string& name, std::size_t row) {
  for (const auto& measure : found.measures) {
    if (measure.name == name) return *measure.values.at(row);
  }
  ADD_FAILURE() << name;
  return -1;
}

// a – b – c and d beside b: over a – b run a's ways to the three others.
TEST(TieMeasures, OfAStarAreTheWaysOfItsEnds) {
  const auto found = measured(plain_network(4, {{1, 0}, {1, 2}, {3, 1}}), false);
  ASSERT_EQ(found.ties.size(), 3U);
  EXPECT_EQ(found.ties[2].source, 3U);  // as the tie names its ends
  EXPECT_EQ(found.ties[2].target, 1U);
  for (std::size_t row = 0; row < 3; ++row) {
    EXPECT_EQ(value(found, "edge_betweenness", row), 3);
    EXPECT_EQ(value(found, "edge_betweenness_norm", row), 0.5);
    EXPECT_EQ(value(found, "bridge", row), 1);
  }
}

// A tie without direction in a directed graph is two ways, each with its own value.
TEST(TieMeasures, HaveARowForEachWayOfADirectedGraph) {
  auto network = plain_network(3, {{0, 1}}, true);
  network.ties.put(tie("t2", "n001", "n002"));
  const auto found = measured(network, true);
  ASSERT_EQ(found.ties.size(), 3U);
  EXPECT_EQ(value(found, "edge_betweenness", 0), 2);  // 0 → 1 → 2
  EXPECT_EQ(value(found, "edge_betweenness", 1), 2);
  EXPECT_EQ(value(found, "edge_betweenness", 2), 1);  // 2 → 1
  EXPECT_EQ(value(found, "bridge", 2), 1);
}

// By definition: each pair's shortest ways that take the tie, counted over the distances and path counts of all.
TEST(TieMeasures, AgreeWithTheDefinitionOnRandomGraphs) {
  Random random(77);
  for (int round = 0; round < 200; ++round) {
    const bool directed = round % 2 == 0;
    const int nodes = 2 + static_cast<int>(random.below(7));
    const auto network = plain_network(nodes, random_ends(random, nodes, 0.35, directed), directed);
    const auto graph = make_graph(network, {.directed = directed});
    const auto found = measured(network, directed);
    const auto distance = all_distances(graph);
    const auto paths = [&](std::size_t from, std::size_t to) { return number_of_paths(graph, distance, from, to); };
    const auto parts = parts_without(graph, graph.size());
    for (std::size_t row = 0; row < found.ties.size(); ++row) {
      const auto source = found.ties[row].source;
      const auto target = found.ties[row].target;
      double sum = 0;
      for (std::size_t from = 0; from < graph.size(); ++from) {
        for (std::size_t to = directed ? 0 : from + 1; to < graph.size(); ++to) {
          if (from == to || !distance[from][to]) continue;
          const auto over = [&](std::size_t enter, std::size_t leave) {
            const bool on_way = distance[from][enter] && distance[leave][to] &&
                                *distance[from][enter] + 1 + *distance[leave][to] == *distance[from][to];
            if (!on_way) return 0.0;
            return paths(from, enter) * paths(leave, to) / paths(from, to);
          };
          sum += over(source, target) + (directed ? 0.0 : over(target, source));
        }
      }
      EXPECT_NEAR(value(found, "edge_betweenness", row), sum, 1e-9) << "round " << round;
      const auto left = parts_without(graph, graph.size(), std::minmax(source, target));
      EXPECT_EQ(value(found, "bridge", row), left > parts ? 1 : 0) << "round " << round;
    }
  }
}

TEST(TieMeasures, RefuseWeightsThatAreNoNumbersAndAreNoneWithoutTies) {
  EXPECT_TRUE(measured(plain_network(3, {}), false).ties.empty());
  auto network = plain_network(2, {{0, 1}});
  auto odd = network.ties.rows().front();
  odd.weight = "veel";
  network.ties.put(odd);
  EXPECT_FALSE(tie_measures(network, make_graph(network), {.weight = WeightMeaning::length}));
}

}  // namespace
}  // namespace sleutelnet
