#include "viz/arrange/groups.hpp"

#include <gtest/gtest.h>

#include "tests/support/headless_window.hpp"
#include "tests/support/known_networks.hpp"
#include "tests/support/networks.hpp"
#include "tests/support/viz_town.hpp"
#include "viz/platform/keys.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

TEST(ConvexHull, GoesRoundAllPlacesOnce) {
  const auto hull = convex_hull({{0, 0}, {2, 0}, {2, 2}, {0, 2}, {1, 1}, {1, 0}, {0, 0}});
  EXPECT_EQ(hull.size(), 4U) << "neither what lies within nor what lies on an edge is a corner";
}

TEST(ConvexHull, RunsClockwiseOnTheScreen) {
  const auto hull = convex_hull({{0, 0}, {2, 0}, {2, 2}, {0, 2}});
  double area = 0;
  for (std::size_t at = 0; at < hull.size(); ++at) {
    const auto &one = hull[at], &next = hull[(at + 1) % hull.size()];
    area += one.x * next.y - next.x * one.y;
  }
  EXPECT_GT(area, 0) << "where y counts downwards";
}

TEST(ConvexHull, OfPlacesInALineAreItsEnds) {
  EXPECT_EQ(convex_hull({{0, 0}, {1, 1}, {2, 2}, {3, 3}}), (std::vector<Position>{{0, 0}, {3, 3}}));
  EXPECT_EQ(convex_hull({{1, 1}}).size(), 1U);
  EXPECT_TRUE(convex_hull({}).empty());
}

TEST(Groups, OfAnOrganisationHoldItAndItsPeople) {
  Network network;
  network.date = today;
  network.actors.put(actor("B1", ActorKind::organisation));
  network.actors.put(key_figure("K1", "B1"));
  network.actors.put(key_figure("K2", "B1"));
  network.actors.put(key_figure("K3"));
  const auto groups = groups_of(network, make_graph(network), GroupKind::organisation);
  ASSERT_EQ(groups.members.size(), 1U);
  EXPECT_EQ(groups.members[0], (std::vector<ActorId>{ActorId("B1"), ActorId("K1"), ActorId("K2")}));
  EXPECT_EQ(groups.names[0], "B1");
}

TEST(Groups, OfCommunitiesAreTheLargestFirstAndNobodyAlone) {
  const auto known = karate_club();
  const auto network = plain_network(known.nodes, known.ends);
  const auto groups = groups_of(network, make_graph(network), GroupKind::communities);
  ASSERT_GE(groups.members.size(), 2U);
  std::size_t people = 0;
  for (std::size_t group = 0; group < groups.members.size(); ++group) {
    EXPECT_GE(groups.members[group].size(), 2U);
    people += groups.members[group].size();
    if (group > 0) {
      EXPECT_LE(groups.members[group].size(), groups.members[group - 1].size());
    }
  }
  EXPECT_EQ(people, 34U);
}

TEST(Groups, AreOutlinedRoundWhoIsInSightOnly) {
  const GroupsPart groups{
      GroupKind::communities, {{ActorId("a"), ActorId("b"), ActorId("c")}, {ActorId("d"), ActorId("e")}}, {"", ""}};
  const auto outlines = outlines_of(groups, {{ActorId("a"), {0, 0}}, {ActorId("c"), {1, 0}}, {ActorId("d"), {5, 5}}});
  ASSERT_EQ(outlines.size(), 1U) << "one person in sight is no group";
  EXPECT_EQ(outlines[0].group, 0U);
  EXPECT_EQ(outlines[0].people, 2U);
}

TEST(Groups, AreChosenFromTheListAndNamedOnTheCanvasAndInTheLegend) {
  auto state = viz_town_state();
  state.place = WindowPlace::network;
  HeadlessWindow window(std::move(state));
  EXPECT_TRUE(window.results().drawing.outlines.empty());
  window.click("groups");
  window.click("###groups/2");
  EXPECT_FALSE(window.results().drawing.outlines.empty());
  EXPECT_TRUE(window.shows("Omlijnd: wijk"));
  EXPECT_TRUE(window.shows("Binnenstad (") || window.shows("Oosterdijk (") || window.shows("Lindenhof ("));
  for (int turn = 0; turn < 2; ++turn) window.press(key::g, true, true);
  EXPECT_TRUE(window.results().drawing.outlines.empty());
}

}  // namespace
}  // namespace sleutelnet
