#include "core/analysis/sampled_betweenness.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <map>

#include "core/analysis/betweenness.hpp"
#include "core/analysis/path_sampler.hpp"
#include "tests/support/brute_force.hpp"
#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

void expect_within(const Graph& graph, const SamplingOptions& options) {
  const auto exact = betweenness(graph);
  const auto sampled = sampled_betweenness(graph, options);
  EXPECT_GT(sampled.samples, 0U);
  EXPECT_LE(sampled.samples, sampled.most_samples);
  for (std::size_t node = 0; node < graph.size(); ++node) {
    EXPECT_NEAR(*sampled.normalised[node], *exact.normalised[node], options.epsilon) << node;
  }
}

TEST(SampledBetweenness, ErrsNoMoreThanPromised) {
  Random random(77);
  expect_within(plain_graph(60, random_ends(random, 60, 0.06, false)), {.epsilon = 0.02, .confidence = 0.99});
  expect_within(plain_graph(40, random_ends(random, 40, 0.06, true), true), {.epsilon = 0.03, .confidence = 0.99});
  expect_within(plain_graph(9, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {5, 6}}), {.epsilon = 0.03, .confidence = 0.99});
}

TEST(SampledBetweenness, StopsEarlyWhenValuesAreSmall) {
  Random random(5);
  const auto graph = plain_graph(200, random_ends(random, 200, 0.4, false));
  const auto sampled = sampled_betweenness(graph, {.epsilon = 0.02});
  EXPECT_LT(sampled.samples, sampled.most_samples);
}

TEST(SampledBetweenness, IsTheSameWithAnyNumberOfThreads) {
  Random random(6);
  const auto graph = plain_graph(50, random_ends(random, 50, 0.1, false));
  const auto alone = sampled_betweenness(graph, {.epsilon = 0.05, .effort = {.threads = 1}});
  const auto together = sampled_betweenness(graph, {.epsilon = 0.05, .effort = {.threads = 3}});
  EXPECT_EQ(alone.normalised, together.normalised);
  EXPECT_EQ(alone.samples, together.samples);
}

TEST(SampledBetweenness, IsNotDefinedBelowThreeNodes) {
  EXPECT_FALSE(sampled_betweenness(plain_graph(2, {{0, 1}})).normalised[0]);
  EXPECT_TRUE(sampled_betweenness(Graph{}).normalised.empty());
}

// A grid of 3 × 3 has six shortest paths from corner to corner; each must come one time in six.
TEST(PathSampler, DrawsEveryShortestPathAsOften) {
  const auto graph =
      plain_graph(9, {{0, 1}, {1, 2}, {3, 4}, {4, 5}, {6, 7}, {7, 8}, {0, 3}, {3, 6}, {1, 4}, {4, 7}, {2, 5}, {5, 8}});
  const auto compacted = compact(graph);
  const auto number = [&](std::uint32_t node) {
    for (std::uint32_t at = 0; at < 9; ++at) {
      if (compacted.node_of[at] == node) return at;
    }
    return 9U;
  };
  PathSampler sampler(compacted, compacted);
  Random random(3);
  std::map<std::vector<std::uint32_t>, int> drawn;
  constexpr int draws = 6000;
  for (int draw = 0; draw < draws; ++draw) {
    auto path = sampler.inner_nodes(number(0), number(8), random);
    EXPECT_EQ(path.size(), 3U);
    std::sort(path.begin(), path.end());
    ++drawn[path];
  }
  EXPECT_EQ(drawn.size(), 6U);
  // Five standard deviations of a binomial with chance 1/6.
  for (const auto& [path, times] : drawn) EXPECT_NEAR(times, draws / 6.0, 5 * std::sqrt(draws * 5.0 / 36));
}

TEST(PathSampler, FindsNothingBetweenNeighboursAndBetweenParts) {
  const auto compacted = compact(plain_graph(4, {{0, 1}, {2, 3}}));
  PathSampler sampler(compacted, compacted);
  Random random(1);
  EXPECT_TRUE(sampler.inner_nodes(0, 1, random).empty());
  EXPECT_TRUE(sampler.inner_nodes(0, 3, random).empty());
}

}  // namespace
}  // namespace sleutelnet
