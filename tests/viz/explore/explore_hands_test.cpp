// Choosing several, filtering and changing all of them, as hands do it.

#include <gtest/gtest.h>

#include "tests/support/headless_window.hpp"
#include "tests/support/viz_town.hpp"
#include "viz/network_scene.hpp"
#include "viz/platform/keys.hpp"

namespace sleutelnet {
namespace {

State network_state() {
  auto state = viz_town_state();
  state.place = WindowPlace::network;
  return state;
}

const std::set<ActorId>& chosen(const HeadlessWindow& window) { return window.state().explore.chosen; }

void hold(HeadlessWindow& window, int modifier, const std::function<void()>& what) {
  window.hold(modifier, true);
  what();
  window.hold(modifier, false);
}

TEST(ExploreHands, CtrlClickAddsAndTakesAway) {
  HeadlessWindow window(network_state());
  window.click_at(window.node(ActorId("P001")));
  ASSERT_EQ(window.state().selection, Selection(ActorId("P001")));

  hold(window, key::left_control, [&] { window.click_at(window.node(ActorId("P002"))); });

  EXPECT_EQ(chosen(window), (std::set{ActorId("P001"), ActorId("P002")}));
  EXPECT_TRUE(window.shows("2 gekozen"));
  window.click_at(window.node(ActorId("P003")));
  EXPECT_TRUE(chosen(window).empty()) << "a click without Ctrl chooses one again";
  EXPECT_EQ(window.state().selection, Selection(ActorId("P003")));
}

TEST(ExploreHands, AShiftDragChoosesWhoIsInTheBoxAndDoesNotMoveTheCanvas) {
  HeadlessWindow window(network_state());
  const auto canvas = window.box_of("network");
  const ImVec2 middle{(canvas.first.x + canvas.second.x) / 2, (canvas.first.y + canvas.second.y) / 2};
  std::set<ActorId> expected;
  for (const auto& id : window.results().drawn.nodes) {
    const auto at = window.node(id);
    if (at.x < middle.x && at.y < middle.y) expected.insert(id);
  }
  ASSERT_GT(expected.size(), 1U);

  hold(window, key::left_shift, [&] { window.drag({canvas.first.x + 2, canvas.first.y + 2}, middle); });

  EXPECT_EQ(chosen(window), expected);
  EXPECT_EQ(window.state().network_camera, Camera{});
  EXPECT_EQ(window.state().explore.sweep, Sweep::none);
}

TEST(ExploreHands, ADragWithoutAKeyStillMovesTheCanvas) {
  HeadlessWindow window(network_state());
  const auto canvas = window.box_of("network");

  window.drag({canvas.first.x + 2, canvas.first.y + 2}, {canvas.first.x + 60, canvas.first.y + 40});

  EXPECT_NE(window.state().network_camera, Camera{});
  EXPECT_TRUE(chosen(window).empty());
}

TEST(ExploreHands, EverybodyInSightIsChosenByKeyAndTheChoiceTurnedRound) {
  HeadlessWindow window(network_state());
  window.press(key::a, true);
  EXPECT_EQ(chosen(window).size(), window.results().drawn.size());
  window.press(key::escape);
  window.click_at(window.node(ActorId("P001")));

  window.press(key::a, true, true);

  EXPECT_EQ(chosen(window).size(), window.results().drawn.size() - 1);
  EXPECT_FALSE(chosen(window).contains(ActorId("P001")));
}

TEST(ExploreHands, TheKeyboardWalksAddsAndChooses) {
  HeadlessWindow window(network_state());
  window.press(key::g, true);
  window.press(key::right);
  const auto first = window.state().explore.walker;
  ASSERT_TRUE(first);
  window.press(key::space);
  EXPECT_EQ(window.state().selection, Selection(*first));

  bool moved = false;
  for (const int way : {key::right, key::left, key::up, key::down}) {
    window.press(way);
    moved = window.state().explore.walker != first;
    if (moved) break;
  }
  ASSERT_TRUE(moved);
  const auto second = *window.state().explore.walker;
  window.press(key::space);

  EXPECT_EQ(chosen(window), (std::set{*first, second}));
  window.press(key::enter);
  EXPECT_EQ(window.state().selection, Selection(second));
  EXPECT_TRUE(chosen(window).empty());
}

TEST(ExploreHands, AStatusForAllIsChosenAndApplied) {
  HeadlessWindow window(network_state(), {1600, 1400, 1});
  window.act(ExploreAction(ChooseActors{{ActorId("K001"), ActorId("K002")}}));

  window.choose("##shared_field", 0);
  window.choose("##shared_value", 2);
  EXPECT_TRUE(window.shows("Alle 2 veranderen."));
  window.click("shared/apply");

  EXPECT_EQ(window.state().network().actors.find(ActorId("K001"))->status, ActorStatus::paused);
  EXPECT_EQ(window.state().network().actors.find(ActorId("K002"))->status, ActorStatus::paused);
  window.press(key::z, true);
  EXPECT_EQ(window.state().network().actors.find(ActorId("K002"))->status, ActorStatus::active);
}

TEST(ExploreHands, DeleteAsksInNumbersAndEscapeKeepsThem) {
  HeadlessWindow window(network_state());
  window.act(ExploreAction(ChooseActors{{ActorId("K001"), ActorId("K002")}}));

  window.press(key::del);
  EXPECT_TRUE(window.shows("2 verwijderen?"));
  EXPECT_TRUE(window.shows("relaties"));
  window.press(key::escape);
  EXPECT_TRUE(window.state().network().actors.contains(ActorId("K001")));
  EXPECT_EQ(chosen(window).size(), 2U);
  window.press(key::del);
  window.click("removal/yes");

  EXPECT_FALSE(window.state().network().actors.contains(ActorId("K001")));
  EXPECT_FALSE(window.state().network().actors.contains(ActorId("K002")));
}

TEST(ExploreHands, AFilterIsMadeToldAndTakenBackWithoutTouchingANumber) {
  HeadlessWindow window(network_state());
  const auto all = window.results().drawn.size();
  const auto parts = window.results().departures;

  window.click("tool/rule");
  window.click("rule/show");

  const auto shown = window.results().explored.in_sight;
  EXPECT_LT(shown, all);
  EXPECT_EQ(scene_of(window.state(), window.results(), {}).nodes.size(), shown);
  EXPECT_TRUE(window.shows(std::to_string(shown) + " van " + std::to_string(all) + " in beeld, omdat"));
  EXPECT_EQ(window.results().explored.hidden.front(), all - shown);
  EXPECT_EQ(window.results().departures, parts);
  EXPECT_TRUE(window.shows("niet alleen voor wie in beeld is")) << "the list says of whom its numbers are";
  window.click("because/0");

  EXPECT_EQ(window.results().explored.in_sight, all);
  EXPECT_FALSE(window.shows("in beeld, omdat"));
}

TEST(ExploreHands, ARuleChoosesWhoMeetsIt) {
  HeadlessWindow window(network_state());
  window.press(key::f, true, true);
  window.choose("##rule_kind", 1);
  const auto rule = window.state().explore.rule;
  ASSERT_TRUE(rule && std::holds_alternative<OfDomain>(*rule));

  window.click("rule/choose");

  ASSERT_GT(chosen(window).size(), 1U);
  for (const auto& id : chosen(window)) {
    const auto& domains = window.state().network().actors.find(id)->domains;
    EXPECT_NE(std::find(domains.begin(), domains.end(), std::get<OfDomain>(*rule).domain), domains.end());
  }
}

TEST(ExploreHands, FoldedWijkenAreToldInTheStatusLineOfCoverage) {
  HeadlessWindow window(viz_town_state());
  const auto district = window.results().districts.front();

  window.click("district/" + district.district.text());

  EXPECT_TRUE(window.shows("1 wijk dicht"));
  window.press(key::backspace, true);
  EXPECT_FALSE(window.shows("1 wijk dicht"));
  EXPECT_TRUE(window.state().folded.empty());
}

}  // namespace
}  // namespace sleutelnet
