#include "core/analysis/layout.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "core/analysis/components.hpp"
#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

double distance(const Position& one, const Position& other) { return std::hypot(one.x - other.x, one.y - other.y); }

TEST(ForceLayout, IsTheSameForTheSameGraphAndSeed) {
  Random random(6);
  const auto graph = plain_graph(40, random_ends(random, 40, 0.08, false));
  EXPECT_EQ(force_layout(graph, {.seed = 3}), force_layout(graph, {.seed = 3}));
  EXPECT_NE(force_layout(graph, {.seed = 3}), force_layout(graph, {.seed = 4}));
}

TEST(ForceLayout, PutsNoTwoActorsInOnePlace) {
  Random random(6);
  const auto graph = plain_graph(60, random_ends(random, 60, 0.05, false));
  const auto positions = force_layout(graph);
  for (std::size_t one = 0; one < positions.size(); ++one) {
    ASSERT_TRUE(std::isfinite(positions[one].x) && std::isfinite(positions[one].y));
    for (std::size_t other = one + 1; other < positions.size(); ++other) {
      EXPECT_GT(distance(positions[one], positions[other]), 0.05);
    }
  }
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
        EXPECT_GT(distance(positions[one], positions[other]), 0.5);
      }
    }
  }
}

TEST(ForceLayout, StopsWhenToldTo) {
  Progress progress;
  progress.cancel();

  EXPECT_THROW(force_layout(plain_graph(2, {{0, 1}}), {}, {.progress = &progress}), Cancelled);
}

TEST(ForceLayout, OfAnEmptyGraphIsEmpty) { EXPECT_TRUE(force_layout(Graph{}).empty()); }

}  // namespace
}  // namespace sleutelnet
