// Arrangements as a user meets them: chosen from the list or by key, told in a sentence, and what stays in its place.

#include <gtest/gtest.h>

#include <cmath>

#include "importers/child_process.hpp"
#include "report/language_arrange.hpp"
#include "tests/support/headless_window.hpp"
#include "tests/support/viz_town.hpp"
#include "viz/network_scene.hpp"
#include "viz/platform/keys.hpp"

namespace sleutelnet {
namespace {

std::string told(ArrangeText name) { return std::string(text(Language::dutch, name)); }

State town_in_network() {
  auto state = viz_town_state();
  state.place = WindowPlace::network;
  return state;
}

double nearest_pair(const std::map<ActorId, Position>& places) {
  double nearest = 1e9;
  for (auto one = places.begin(); one != places.end(); ++one) {
    for (auto other = std::next(one); other != places.end(); ++other) {
      nearest = std::min(nearest, std::hypot(one->second.x - other->second.x, one->second.y - other->second.y));
    }
  }
  return nearest;
}

TEST(Arrangements, EachIsTakenFromTheListPutsNobodyOnSomebodyElseAndSaysWhatNearnessMeans) {
  const bool graphviz = run_child({"dot", "-V"}).end != ChildEnd::missing;
  HeadlessWindow window(town_in_network());
  window.act(SelectActor{ActorId("K001")});
  const ArrangeText meanings[] = {ArrangeText::meaning_force,    ArrangeText::meaning_map,
                                  ArrangeText::meaning_rings,    ArrangeText::meaning_rings,
                                  ArrangeText::meaning_dot,      ArrangeText::meaning_graphviz,
                                  ArrangeText::meaning_graphviz, ArrangeText::meaning_twopi};
  auto before = window.results().places;
  for (int number = arrangement_count - 1; number >= 0; --number) {
    SCOPED_TRACE(number);
    window.click("arrangement");
    window.click("###arrangement/" + std::to_string(number));
    ASSERT_EQ(window.state().arrange.arrangement, static_cast<Arrangement>(number));
    if (number >= static_cast<int>(Arrangement::dot) && !graphviz) {
      EXPECT_TRUE(window.shows(told(ArrangeText::graphviz_missing)));
      EXPECT_EQ(window.results().places, before);
      continue;
    }
    EXPECT_TRUE(window.shows(told(meanings[number]).substr(0, 30)));
    EXPECT_EQ(window.results().places.size(), window.results().drawn.size());
    EXPECT_GE(nearest_pair(window.results().places), least_distance - 1e-9);
    EXPECT_NE(window.results().places, before);
    before = window.results().places;
  }
}

TEST(Arrangements, AreTheSameEachTime) {
  HeadlessWindow one(town_in_network());
  const auto first = one.results().places;
  one.press(key::two, true, true);
  one.press(key::one, true, true);
  EXPECT_EQ(one.results().places, first);
}

TEST(Arrangements, ARingsViewTellsTheStepsAndWhoCannotBeReached) {
  HeadlessWindow window(town_in_network());
  window.press(key::three, true, true);
  EXPECT_TRUE(window.shows(told(ArrangeText::one_step)));
  EXPECT_EQ(window.results().backdrop.apart > 0, window.shows(told(ArrangeText::apart_rings).substr(0, 20)));
}

TEST(Arrangements, RingsStayAroundWhomTheyWereAskedFor) {
  HeadlessWindow window(town_in_network());
  window.press(key::four, true, true);
  EXPECT_EQ(window.state().arrange.arrangement, Arrangement::force) << "nobody is chosen";
  window.act(SelectActor{ActorId("K002")});
  window.press(key::four, true, true);
  const auto around = window.results().places;
  EXPECT_EQ(around.at(ActorId("K002")), Position{});

  window.act(SelectActor{ActorId("K003")});
  EXPECT_EQ(window.results().places, around);
  EXPECT_TRUE(window.shows("in ringen om ")) << "and the button says around whom";
}

TEST(Arrangements, WithoutATeamOrBordersSaysWhatToDoAndKeepsThePicture) {
  auto records = viz_town();
  records.network.actors.erase_if([](const Actor& actor) { return actor.kind == ActorKind::municipal_team; });
  auto bare = initial_state(records, {});
  bare.place = WindowPlace::network;
  HeadlessWindow window(std::move(bare));
  const auto before = window.results().places;
  window.press(key::three, true, true);
  EXPECT_TRUE(window.shows(told(ArrangeText::no_team).substr(0, 40)));
  EXPECT_EQ(window.results().places, before);
}

TEST(Arrangements, AnEditOnTheMapMovesWhoNowReachesElsewhere) {
  HeadlessWindow window(town_in_network());
  window.press(key::two, true, true);
  ASSERT_TRUE(window.results().backdrop.map);
  const auto before = window.results().places;
  const auto who = window.state().network().reach.rows().front().actor;
  const auto claims = window.state().network().reach;
  for (auto claim : claims) {
    if (claim.actor != who) continue;
    claim.area = AreaId("BU99020004");
    window.act(ApplyEdit{ChangeReach{claim}});
  }
  EXPECT_NE(window.results().places.at(who), before.at(who));
}

TEST(Arrangements, WhatWasMovedByHandIsForgottenInAnotherPicture) {
  auto state = town_in_network();
  update(state, MoveNode{ActorId("K001"), {3, 4}});
  update(state, ArrangeAction(Arrange{Arrangement::map}));
  EXPECT_TRUE(state.moved.empty());
}

TEST(NetworkDrawings, HoldTheSceneOfNow) {
  HeadlessWindow window(town_in_network());
  const auto same = [&] {
    const auto fresh = scene_of(window.state(), window.results(), window.state().arrange.pointed);
    const auto& kept = *window.results().drawing.scene;
    if (fresh.nodes.size() != kept.nodes.size() || fresh.ties.size() != kept.ties.size()) return false;
    for (std::size_t node = 0; node < fresh.nodes.size(); ++node) {
      const auto &left = fresh.nodes[node], &right = kept.nodes[node];
      if (left.actor != right.actor || left.place != right.place || left.lit != right.lit ||
          left.chosen != right.chosen || left.leaving != right.leaving || left.size != right.size ||
          left.share != right.share) {
        return false;
      }
    }
    return true;
  };
  EXPECT_TRUE(same());
  window.act(SelectActor{ActorId("K001")});
  EXPECT_TRUE(same()) << "chosen";
  window.act(SetEgoSteps{1});
  EXPECT_TRUE(same()) << "steps";
  window.act(SetEgoSteps{0});
  window.act(SetMeasure{"degree"});
  EXPECT_TRUE(same()) << "measured";
  window.act(ToggleLeaving{ActorId("K002")});
  EXPECT_TRUE(same()) << "leaving";
  window.act(MoveNode{ActorId("K003"), {1, 2}});
  EXPECT_TRUE(same()) << "moved";
  window.act(ApplyEdit{RemoveActor{ActorId("K004")}});
  EXPECT_TRUE(same()) << "removed";
  window.act(SetSearch{"persoon 7"});
  EXPECT_TRUE(same()) << "searched";
  window.act(ShowPlace{WindowPlace::manage});
  window.act(Undo{});
  window.act(ShowPlace{WindowPlace::network});
  EXPECT_TRUE(same()) << "undone elsewhere";
}

TEST(NetworkDrawings, PointingAtSomebodyLightsTheirNeighbours) {
  HeadlessWindow window(town_in_network());
  const auto lit = [&] {
    const auto& nodes = window.results().drawing.scene->nodes;
    return std::count_if(nodes.begin(), nodes.end(), [](const SceneNode& node) { return node.lit; });
  };
  const auto all = lit();
  window.move_to(window.node(ActorId("G001")));
  EXPECT_EQ(lit(), 6) << "the team and the five professionals it knows";
  window.move_to({5, 5});
  EXPECT_EQ(lit(), all);
}

TEST(Arrangements, TheSameOnceMoreKeepsWhoWasPutSomewhere) {
  auto state = viz_town_state();
  update(state, MoveNode{ActorId("K001"), {4, 4}});
  update(state, ArrangeAction(Arrange{Arrangement::force}));
  EXPECT_TRUE(state.moved.contains(ActorId("K001")));
  update(state, ArrangeAction(Arrange{Arrangement::map}));
  EXPECT_TRUE(state.moved.empty());
  EXPECT_TRUE(state.explore.moved_before.empty());
}

}  // namespace
}  // namespace sleutelnet
