#include "core/analysis/step_sweep.hpp"

#include <gtest/gtest.h>

#include "tests/support/brute_force.hpp"
#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

void expect_counts(const Graph& graph) {
  const auto distance = all_distances(graph);
  const auto found = step_counts(compact(graph), 3);
  ASSERT_EQ(found.size(), graph.size());
  const std::vector<std::int64_t> worths{0, 60, 30, 20};
  const auto worth_reached = worths_reached(compact(graph), worths);
  std::vector<std::int64_t> pairs;
  for (std::size_t node = 0; node < graph.size(); ++node) {
    StepCounts expected{.within = {0, 0, 0}};
    std::int64_t worth = 0;
    for (std::size_t other = 0; other < graph.size(); ++other) {
      if (other == node || !distance[node][other]) continue;
      const auto steps = *distance[node][other];
      pairs.resize(std::max(pairs.size(), static_cast<std::size_t>(steps)), 0);
      ++pairs[static_cast<std::size_t>(steps) - 1];
      worth += steps < 4 ? worths[static_cast<std::size_t>(steps)] : 0;
      ++expected.reached;
      expected.sum += steps;
      expected.inverse_sum += 1.0 / static_cast<double>(steps);
      expected.farthest = std::max(expected.farthest, steps);
      for (std::int64_t within = 1; within <= 3; ++within) {
        expected.within[static_cast<std::size_t>(within - 1)] += steps <= within ? 1 : 0;
      }
    }
    EXPECT_EQ(worth_reached[node], worth);
    EXPECT_EQ(found[node].reached, expected.reached);
    EXPECT_EQ(found[node].sum, expected.sum);
    EXPECT_EQ(found[node].farthest, expected.farthest);
    EXPECT_EQ(found[node].within, expected.within);
    EXPECT_NEAR(found[node].inverse_sum, expected.inverse_sum, 1e-12 * expected.inverse_sum);
  }
  EXPECT_EQ(pairs_by_steps(compact(graph)), pairs);
}

TEST(StepSweep, AgreesWithFloydWarshallOnRandomGraphs) {
  Random random(12);
  for (int round = 0; round < 200; ++round) {
    const bool directed = round % 2 == 0;
    const int nodes = static_cast<int>(random.below(14));
    expect_counts(
        plain_graph(nodes, random_ends(random, nodes, 0.05 * static_cast<double>(round % 8), directed), directed));
  }
}

// More sources than one sweep has room for, and a path so long that most steps meet one node each.
TEST(StepSweep, AgreesOnGraphsOfSeveralSweepsAndOnALongPath) {
  Random random(4);
  expect_counts(plain_graph(300, random_ends(random, 300, 0.01, false)));
  std::vector<Ends> path;
  for (int node = 0; node + 1 < 290; ++node) path.emplace_back(node, node + 1);
  expect_counts(plain_graph(290, path));
}

}  // namespace
}  // namespace sleutelnet
