#include "viz/arrange/bundles.hpp"

#include <gtest/gtest.h>

#include "viz/arrange/spots.hpp"
#include "viz/network_scene.hpp"

namespace sleutelnet {
namespace {

// Two crowds far from each other; most ties run between them.
Scene two_crowds(std::size_t ties) {
  Scene scene;
  for (std::size_t node = 0; node < 400; ++node) {
    SceneNode made;
    made.place = {node % 2 == 0 ? 0.0 : 100.0, static_cast<double>(node % 10) * 0.01};
    scene.nodes.push_back(made);
  }
  for (std::size_t tie = 0; tie < ties; ++tie) scene.ties.push_back({2 * (tie % 200), 2 * (tie / 200 % 200) + 1});
  scene.low = {0, 0};
  scene.high = {100, 1};
  return scene;
}

TEST(Bundles, StandForAllTiesBetweenTwoCrowds) {
  const auto bundles = bundles_of(two_crowds(40'000));
  ASSERT_EQ(bundles.lines.size(), 1U);
  EXPECT_EQ(bundles.lines[0].ties, 40'000U);
  EXPECT_EQ(bundles.ties, 40'000U);
  EXPECT_NEAR(std::abs(bundles.lines[0].to.x - bundles.lines[0].from.x), 100, 1e-9);
}

TEST(Bundles, AreNotMadeWhereEveryTieCanBeDrawn) {
  EXPECT_TRUE(bundles_of(two_crowds(most_single_ties)).lines.empty());
}

TEST(Spots, SkipALineWhoseEndsAreOffTheSameSideAndNoOther) {
  SpotSheet sheet;
  sheet.low = {0, 0};
  sheet.high = {100, 100};
  EXPECT_FALSE(sheet.crosses({-10, 50}, {-20, 60}));
  EXPECT_FALSE(sheet.crosses({50, 120}, {60, 130}));
  EXPECT_TRUE(sheet.crosses({-10, 50}, {110, 50})) << "right across";
  EXPECT_TRUE(sheet.crosses({50, 50}, {500, 500})) << "one end in sight";
}

}  // namespace
}  // namespace sleutelnet
