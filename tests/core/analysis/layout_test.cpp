#include "core/analysis/layout.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "core/analysis/components.hpp"
#include "tests/support/layouts.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

Graph random_graph(int nodes, double chance) {
  Random random(6);
  return plain_graph(nodes, random_ends(random, nodes, chance, false));
}

TEST(ForceLayout, IsTheSameForTheSameGraphAndSeed) {
  const auto graph = random_graph(40, 0.08);
  EXPECT_EQ(force_layout(graph, {.seed = 3}), force_layout(graph, {.seed = 3}));
  EXPECT_NE(force_layout(graph, {.seed = 3}), force_layout(graph, {.seed = 4}));
}

TEST(ForceLayout, IsTheSameWhateverTheNumberOfThreads) {
  const auto graph = random_graph(3000, 0.0015);
  EXPECT_EQ(force_layout(graph, {}, {.threads = 1}), force_layout(graph, {}, {.threads = 4}));
}

TEST(ForceLayout, PutsNobodyOnSomebodyElse) {
  EXPECT_TRUE(all_apart(force_layout(random_graph(60, 0.05))));
  EXPECT_TRUE(all_apart(force_layout(random_graph(300, 0.3)))) << "where everybody is near everybody";
  EXPECT_TRUE(all_apart(force_layout(random_graph(3000, 0.0015)))) << "where pivots stand for others";
  EXPECT_TRUE(all_apart(force_layout(star(3000)))) << "where no pivot tells the many apart";
}

TEST(ForceLayout, DrawsTiedActorsCloserThanOthers) {
  // Two cliques of five joined by one tie.
  std::vector<Ends> ends{{0, 5}};
  for (int base : {0, 5}) {
    for (int one = 0; one < 5; ++one) {
      for (int other = one + 1; other < 5; ++other) ends.emplace_back(base + one, base + other);
    }
  }
  const auto positions = force_layout(plain_graph(10, ends));
  EXPECT_LT(distance(positions[1], positions[2]), distance(positions[1], positions[7]));
}

TEST(ForceLayout, KeepsSeparatePartsApart) {
  const auto graph = plain_graph(9, {{0, 1}, {1, 2}, {3, 4}, {4, 5}});
  const auto positions = force_layout(graph);
  const auto components = weak_components(graph);
  for (std::size_t one = 0; one < positions.size(); ++one) {
    for (std::size_t other = 0; other < positions.size(); ++other) {
      if (components.of_node[one] != components.of_node[other]) {
        EXPECT_GE(distance(positions[one], positions[other]), 1);
      }
    }
  }
}

TEST(ForceLayout, SetsActorsWithoutTiesAsideInRowsUnderTheOthers) {
  std::vector<Ends> ends;
  for (int node = 0; node + 1 < 10; ++node) ends.emplace_back(node, node + 1);
  const auto positions = force_layout(plain_graph(60, ends));
  double lowest = positions[0].y;
  for (std::size_t node = 0; node < 10; ++node) lowest = std::max(lowest, positions[node].y);
  for (std::size_t node = 10; node < 60; ++node) {
    EXPECT_GE(positions[node].y, lowest + 1);
    const double row = positions[node].y - positions[10].y;
    EXPECT_NEAR(row, std::round(row), 1e-9);
  }
  EXPECT_LT(positions[10].x, positions[11].x);
}

TEST(ForceLayout, ShowsHowFarItIsWhileItWorksOnALargePart) {
  const auto graph = random_graph(200, 0.03);
  std::size_t shown = 0;
  LayoutOptions options;
  options.publish = [&](const std::vector<Position>& places) {
    ++shown;
    EXPECT_EQ(places.size(), graph.size());
    for (const auto& place : places) EXPECT_TRUE(std::isfinite(place.x) && std::isfinite(place.y));
  };
  const auto quiet = force_layout(graph);

  EXPECT_EQ(force_layout(graph, options), quiet) << "being looked at changes nothing";
  EXPECT_GT(shown, 3U);
}

TEST(ForceLayout, StopsWhenToldTo) {
  Progress progress;
  progress.cancel();
  EXPECT_THROW(force_layout(plain_graph(2, {{0, 1}}), {}, {.progress = &progress}), Cancelled);
}

TEST(ForceLayout, StopsHalfway) {
  Progress progress;
  LayoutOptions options;
  options.publish = [&](const std::vector<Position>&) { progress.cancel(); };
  EXPECT_THROW(force_layout(random_graph(50, 0.1), options, {.progress = &progress}), Cancelled);
}

TEST(ForceLayout, OfNobodyIsEmptyAndOfOneIsOnePlace) {
  EXPECT_TRUE(force_layout(Graph{}).empty());
  EXPECT_EQ(force_layout(plain_graph(1, {})), std::vector<Position>(1));
}

}  // namespace
}  // namespace sleutelnet
