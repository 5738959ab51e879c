// The way between two, steps around one, nodes put somewhere by hand, connecting by typing, and questions under a name.

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

void ask(HeadlessWindow& window, ExploreAction action) { window.act(Action(std::move(action))); }

TEST(WayHands, TwoWhoAreChosenShowTheWayStepByStep) {
  HeadlessWindow window(network_state());
  ask(window, ChooseActors{{ActorId("G001"), ActorId("K012")}});

  window.press(key::t, true, true);

  const auto& ways = window.results().explored.ways;
  ASSERT_TRUE(ways);
  const auto expected =
      ways_between(window.state().network(), window.results().graph, ActorId("G001"), ActorId("K012"));
  EXPECT_EQ(ways->quickest, expected.quickest);
  ASSERT_TRUE(ways->quickest);
  EXPECT_TRUE(window.has("way/0"));
  EXPECT_FALSE(window.has("way/" + std::to_string(ways->quickest->steps.size())));
  const auto scene = scene_of(window.state(), window.results(), {});
  const auto lit = std::count_if(scene.nodes.begin(), scene.nodes.end(), [](const auto& node) { return node.lit; });
  EXPECT_EQ(static_cast<std::size_t>(lit), ways->quickest->steps.size() + 1) << "who is on the way, and nobody else";
  window.click("way/turn");
  EXPECT_EQ(window.state().explore.way->from, ActorId("K012"));
  window.press(key::escape);
  EXPECT_FALSE(window.state().explore.way);
}

TEST(WayHands, WithoutAWayTheReasonIsSaid) {
  auto state = network_state();
  Actor alone{.id = ActorId("P999"), .kind = ActorKind::professional, .status = ActorStatus::active};
  update(state, ApplyEdit{AddActor{alone}});
  HeadlessWindow window(std::move(state));

  ask(window, FindWay{WayAsked{ActorId("G001"), alone.id}});

  EXPECT_TRUE(window.shows("losse delen"));
}

TEST(WayHands, StepsGoUpToNineAndSayHowManyAreBeyond) {
  HeadlessWindow window(network_state());
  window.act(SelectActor{ActorId("G001")});
  window.click("ego/1");
  const auto& steps = window.results().explored.steps;
  int all = steps.beyond + steps.apart + 1;
  for (const int many : steps.on) all += many;
  EXPECT_EQ(static_cast<std::size_t>(all), window.results().drawn.size()) << "everybody stands somewhere";
  EXPECT_TRUE(window.shows("verder weg: " + std::to_string(all - 1 - steps.apart - steps.on.front())));

  window.click("ego/9");
  EXPECT_EQ(window.state().ego_steps, 9);
  window.press(key::f6, false, true);
  EXPECT_EQ(window.state().ego_steps, 8);
}

TEST(PinHands, ADragOfOneWhoIsChosenTakesTheOthersAlong) {
  HeadlessWindow window(network_state());
  const ActorId one("P001"), other("P002");
  ask(window, ChooseActors{{one, other}});
  const auto before_one = window.node(one), before_other = window.node(other);

  window.drag(before_one, {before_one.x + 40, before_one.y + 20});

  EXPECT_NEAR(window.node(one).x - before_one.x, 40, 2);
  EXPECT_NEAR(window.node(other).x - before_other.x, 40, 2);
  EXPECT_NEAR(window.node(other).y - before_other.y, 20, 2);
  EXPECT_EQ(window.state().explore.chosen.size(), 2U) << "a drag is no click";
  EXPECT_FALSE(window.state().history.can_undo()) << "no record changed";
  window.press(key::b, true, true);
  EXPECT_TRUE(window.state().moved.empty()) << "taken back as one step";
}

TEST(PinHands, ARowHasOneHeightAndWhoIsUnpinnedReturns) {
  HeadlessWindow window(network_state(), {1600, 1600, 1});
  const std::set<ActorId> three{ActorId("P001"), ActorId("P002"), ActorId("P003")};
  ask(window, ChooseActors{three});
  const auto home = window.node(ActorId("P001"));

  window.click("align/row");
  const float height = window.node(ActorId("P001")).y;
  for (const auto& id : three) EXPECT_NEAR(window.node(id).y, height, 0.5F);
  window.click("align/unpin");

  EXPECT_TRUE(window.state().moved.empty());
  EXPECT_NEAR(window.node(ActorId("P001")).y, home.y, 0.5F);
}

TEST(PinHands, AnotherArrangementLeavesWhoWasPutSomewhere) {
  HeadlessWindow window(network_state());
  const auto from = window.node(ActorId("P002"));
  window.drag(from, {from.x + 30, from.y});

  window.press(key::r, true);

  EXPECT_TRUE(window.state().moved.contains(ActorId("P002")));
}

TEST(JoinHands, TwoAreConnectedByTypingAlone) {
  HeadlessWindow window(network_state());
  window.act(SelectActor{ActorId("P001")});
  const auto ties = window.state().network().ties.size();

  window.press(key::t, true);
  window.type("p004");
  window.press(key::enter);
  ASSERT_TRUE(std::holds_alternative<TieForm>(window.state().form));
  const auto tie = std::get<TieForm>(window.state().form).tie;
  EXPECT_EQ(tie.source, ActorId("P001"));
  EXPECT_EQ(tie.target, ActorId("P004"));
  window.press(key::enter, true);

  EXPECT_EQ(window.state().network().ties.size(), ties + 1);
}

TEST(JoinHands, NobodyOfThatNameIsSaidAndEscapeLeaves) {
  HeadlessWindow window(network_state());
  window.act(SelectActor{ActorId("P001")});

  window.press(key::t, true);
  window.type("zzzz");
  EXPECT_TRUE(window.shows("Niemand die meedoet heet zo."));
  window.press(key::enter);
  EXPECT_EQ(window.state().form.index(), 0U);
  window.press(key::escape);
  window.press(key::escape);

  EXPECT_FALSE(window.state().explore.joining);
}

TEST(ScenarioHands, QuestionsAreKeptComparedRenamedAndDropped) {
  HeadlessWindow window(network_state());
  window.act(ToggleLeaving{ActorId("K001")});
  window.click("##scenario");
  window.type("Zonder K001");
  window.press(key::enter);
  ASSERT_EQ(window.state().explore.scenarios.size(), 1U);
  window.act(ClearLeaving{});
  window.act(ToggleLeaving{ActorId("G001")});
  window.click("##scenario");
  window.type("Zonder team");
  window.press(key::enter);
  ASSERT_EQ(window.state().explore.scenarios.size(), 2U);

  window.click("scenario/show");

  EXPECT_TRUE(window.shows("Zonder K001"));
  EXPECT_TRUE(window.shows("Zonder team"));
  EXPECT_TRUE(window.shows("gaan weg als je sluit")) << "it says how long they last";
  for (const auto& scenario : window.state().explore.scenarios) {
    const auto found = window.results().scenarios.find(scenario.leaving);
    ASSERT_NE(found, window.results().scenarios.end());
    const Situation situation{window.state().network(), window.results().coverage, window.results().graph};
    EXPECT_EQ(found->second.departure.cells_lost, group_departure(situation, scenario.leaving).cells_lost);
    EXPECT_EQ(found->second.opened.size(), opened_gaps(situation, scenario.leaving).size());
  }
  window.click("drop/0");
  EXPECT_EQ(window.state().explore.scenarios.front().name, "Zonder team");
  window.click("ask/0");
  EXPECT_EQ(window.state().leaving, std::set{ActorId("G001")});
  EXPECT_FALSE(window.state().explore.scenarios_shown);
}

TEST(ScenarioHands, ANameThatIsTakenIsReplacedAndNineIsOneTooMany) {
  auto state = network_state();
  update(state, ToggleLeaving{ActorId("K001")});
  for (std::size_t number = 0; number <= most_scenarios; ++number) {
    update(state, ExploreAction(TypeScenario{"vraag " + std::to_string(number)}));
    update(state, ExploreAction(KeepScenario{}));
  }
  EXPECT_EQ(state.explore.scenarios.size(), most_scenarios);
  update(state, ToggleLeaving{ActorId("K002")});
  update(state, ExploreAction(TypeScenario{"  vraag 0 "}));
  update(state, ExploreAction(KeepScenario{}));

  EXPECT_EQ(state.explore.scenarios.size(), most_scenarios);
  EXPECT_EQ(state.explore.scenarios.front().leaving.size(), 2U);
  update(state, ExploreAction(BeginRename{1}));
  update(state, ExploreAction(TypeScenario{"vraag 2"}));
  update(state, ExploreAction(RenameScenario{}));
  EXPECT_EQ(state.explore.scenarios[1].name, "vraag 1") << "two of one name could not be told apart";
  EXPECT_EQ(state.message.why_not, GuideText::scenario_taken);
}

}  // namespace
}  // namespace sleutelnet
