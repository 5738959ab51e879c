#include "viz/walk.hpp"

#include <gtest/gtest.h>

namespace sleutelnet {
namespace {

// Nobody in it has a name: walking looks at places and ties alone.
Scene scene_at(const std::vector<Position>& places, const std::vector<std::pair<std::size_t, std::size_t>>& ties = {}) {
  Scene scene;
  for (const auto& place : places) scene.nodes.push_back({.actor = nullptr, .place = place});
  for (const auto& [from, to] : ties) scene.ties.push_back({.from = from, .to = to});
  return scene;
}

constexpr Position right{1, 0}, left{-1, 0}, down{0, 1}, up{0, -1};

TEST(Walk, AnArrowGoesToTheNearestInItsDirection) {
  const auto scene = scene_at({{0, 0}, {5, 0}, {2, 0}, {-3, 1}, {0, 4}});
  const auto& start = scene.nodes.front();

  EXPECT_EQ(next_in_direction(scene, start, right, false), 2U);
  EXPECT_EQ(next_in_direction(scene, start, left, false), 3U);
  EXPECT_EQ(next_in_direction(scene, start, down, false), 4U);
  EXPECT_EQ(next_in_direction(scene, start, up, false), std::nullopt) << "nobody stands above";
}

TEST(Walk, SomebodyAsideIsPassedByForSomebodyAhead) {
  const auto scene = scene_at({{0, 0}, {2, 1.9}, {4, 0}});

  EXPECT_EQ(next_in_direction(scene, scene.nodes.front(), right, false), 2U);
}

TEST(Walk, OverTiesItGoesOnlyToWhoIsKnown) {
  const auto scene = scene_at({{0, 0}, {1, 0}, {2, 6}}, {{0, 2}});

  EXPECT_EQ(next_in_direction(scene, scene.nodes.front(), right, true), 2U);
  EXPECT_EQ(next_in_direction(scene, scene.nodes.front(), left, true), std::nullopt);
}

TEST(Walk, AWayBackLeadsBackInARow) {
  const auto scene = scene_at({{0, 0}, {1, 0}, {2, 0}, {3, 0}});
  for (std::size_t at = 0; at + 1 < scene.nodes.size(); ++at) {
    ASSERT_EQ(next_in_direction(scene, scene.nodes[at], right, false), at + 1);
    EXPECT_EQ(next_in_direction(scene, scene.nodes[at + 1], left, false), at);
  }
}

TEST(Walk, TheNearestOfAnEmptySceneIsNobody) {
  EXPECT_EQ(nearest_to(Scene{}, {1, 1}), std::nullopt);
  EXPECT_EQ(nearest_to(scene_at({{0, 0}, {3, 3}}), {2, 2}), 1U);
}

TEST(Walk, InsideAnOutlineIsInsideABentOneToo) {
  const std::vector<Position> bent = {{0, 0}, {10, 0}, {10, 10}, {5, 2}, {0, 10}};

  EXPECT_TRUE(lies_inside(bent, {1, 5}));
  EXPECT_TRUE(lies_inside(bent, {9, 5}));
  EXPECT_FALSE(lies_inside(bent, {5, 6})) << "in the bend";
  EXPECT_FALSE(lies_inside(bent, {11, 1}));
  EXPECT_FALSE(lies_inside({{0, 0}, {10, 10}}, {5, 5})) << "two corners go round nobody";
  EXPECT_FALSE(lies_inside({}, {0, 0}));
}

}  // namespace
}  // namespace sleutelnet
