#include "core/analysis/layout_rings.hpp"

#include <gtest/gtest.h>

#include "core/analysis/reach_measures.hpp"
#include "tests/support/layouts.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

double from_middle(const Position& place) { return std::hypot(place.x, place.y); }

TEST(RingLayout, PutsEverybodyOnTheRingOfTheirSteps) {
  const auto graph = lattice(7, 5);
  const auto made = ring_layout(graph, {17});
  const auto steps = steps_from(graph, 17);
  EXPECT_DOUBLE_EQ(from_middle(made.positions[17]), 0);
  for (std::size_t node = 0; node < graph.size(); ++node) {
    if (node == 17) continue;
    const auto& ring = made.rings[static_cast<std::size_t>(steps[node] - 1)];
    EXPECT_EQ(ring.steps, steps[node]);
    EXPECT_NEAR(from_middle(made.positions[node]), ring.radius, 1e-9);
  }
  EXPECT_TRUE(all_apart(made.positions));
}

TEST(RingLayout, MakesEveryRingWideEnough) {
  const auto made = ring_layout(star(500), {0});
  ASSERT_EQ(made.rings.size(), 1U);
  EXPECT_EQ(made.rings[0].people, 499);
  EXPECT_TRUE(all_apart(made.positions));
}

TEST(RingLayout, CountsFromTheNearestOfTheCore) {
  const auto made = ring_layout(path(7), {0, 6});
  ASSERT_EQ(made.rings.size(), 3U);
  EXPECT_EQ(made.rings[2].people, 1) << "the middle of the path is three steps from both";
  EXPECT_TRUE(all_apart(made.positions));
}

TEST(RingLayout, SetsWhoCannotBeReachedApartUnderTheRings) {
  const auto made = ring_layout(plain_graph(6, {{0, 1}, {1, 2}, {3, 4}}), {0});
  EXPECT_EQ(made.apart, (std::vector<bool>{false, false, false, true, true, true}));
  for (std::size_t node = 3; node < 6; ++node) EXPECT_GE(made.positions[node].y, made.apart_from);
  EXPECT_GT(made.apart_from, made.rings.back().radius);
  EXPECT_TRUE(all_apart(made.positions));
}

TEST(RingLayout, OfACoreOfNobodySetsEverybodyApart) {
  const auto made = ring_layout(path(3), {});
  EXPECT_EQ(made.apart, std::vector<bool>(3, true));
  EXPECT_TRUE(made.rings.empty());
  EXPECT_TRUE(all_apart(made.positions));
}

TEST(RingLayout, StandsNearWhomTheyKnowOnTheRingBefore) {
  // Two branches: 1 with 3 and 4, 2 with 5 and 6.
  const auto made = ring_layout(plain_graph(7, {{0, 1}, {0, 2}, {1, 3}, {1, 4}, {2, 5}, {2, 6}}), {0});
  EXPECT_LT(distance(made.positions[3], made.positions[1]), distance(made.positions[3], made.positions[2]));
  EXPECT_LT(distance(made.positions[6], made.positions[2]), distance(made.positions[6], made.positions[1]));
}

}  // namespace
}  // namespace sleutelnet
