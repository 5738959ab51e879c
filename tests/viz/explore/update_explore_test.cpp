#include "viz/explore/update_explore.hpp"

#include <gtest/gtest.h>

#include "tests/support/viz_town.hpp"
#include "viz/explore/explored.hpp"
#include "viz/explore/hidden_reasons.hpp"
#include "viz/explore/shared_change.hpp"

namespace sleutelnet {
namespace {

const ActorId one("K001"), two("K002"), three("K003");

State network_state() {
  auto state = viz_town_state();
  state.place = WindowPlace::network;
  return state;
}

void act(State& state, ExploreAction action) { update(state, Action(std::move(action))); }

State with_three() {
  auto state = network_state();
  act(state, ChooseActors{{one, two, three}});
  return state;
}

TEST(Explore, OneAloneIsTheSelectionAndTwoAreASet) {
  auto state = network_state();

  act(state, ToggleChosen{one});
  EXPECT_EQ(state.selection, Selection(one));
  EXPECT_TRUE(state.explore.chosen.empty());
  act(state, ToggleChosen{two});
  EXPECT_EQ(state.selection, Selection());
  EXPECT_EQ(state.explore.chosen, (std::set{one, two}));
  act(state, ToggleChosen{one});

  EXPECT_EQ(state.selection, Selection(two));
  EXPECT_TRUE(state.explore.chosen.empty());
}

TEST(Explore, AddingKeepsWhoWasSelected) {
  auto state = network_state();
  update(state, SelectActor{one});

  act(state, ChooseActors{{two}, true});

  EXPECT_EQ(state.explore.chosen, (std::set{one, two}));
}

TEST(Explore, WhoIsNotInTheRecordsIsNeverChosen) {
  auto state = network_state();

  act(state, ChooseActors{{one, two, ActorId("K999")}});

  EXPECT_EQ(state.explore.chosen, (std::set{one, two}));
}

TEST(Explore, EscapeGoesFromOneOfThemToAllOfThemToNobody) {
  auto state = with_three();
  update(state, SelectActor{two});
  ASSERT_FALSE(set_in_sight(state));

  update(state, ClearSelection{});
  EXPECT_TRUE(set_in_sight(state));
  EXPECT_EQ(state.explore.chosen.size(), 3U);
  update(state, ClearSelection{});

  EXPECT_TRUE(state.explore.chosen.empty());
}

TEST(Explore, AStatusForAllIsOneStepThatUndoTakesBack) {
  auto state = with_three();
  const auto before = content_hash(state.network());
  const auto steps = state.history.current();
  act(state, FillShared{SharedChange{SharedField::status, "pauze"}});
  ASSERT_EQ(shared_edits(state, *state.explore.shared).size(), 3U);

  act(state, ApplyShared{});

  for (const auto& id : {one, two, three}) {
    EXPECT_EQ(state.network().actors.find(id)->status, ActorStatus::paused);
  }
  EXPECT_EQ(state.history.current(), steps + 1);
  EXPECT_FALSE(state.explore.shared) << "the form is done";
  update(state, Undo{});
  EXPECT_EQ(content_hash(state.network()), before);
}

TEST(Explore, ADomainIsAddedToTheOthersAndOnlyWhereItMisses) {
  auto state = with_three();
  const auto* first = state.network().actors.find(one);
  ASSERT_FALSE(first->domains.empty());
  const auto domain = first->domains.front();
  const auto others = state.network().actors.find(two)->domains;

  act(state, FillShared{SharedChange{SharedField::domain_added, domain.text()}});
  act(state, ApplyShared{});

  for (const auto& id : {one, two, three}) {
    const auto& domains = state.network().actors.find(id)->domains;
    EXPECT_EQ(std::count(domains.begin(), domains.end(), domain), 1);
  }
  for (const auto& kept : others) {
    const auto& domains = state.network().actors.find(two)->domains;
    EXPECT_NE(std::find(domains.begin(), domains.end(), kept), domains.end()) << "what stood there stays";
  }
  act(state, FillShared{SharedChange{SharedField::domain_added, domain.text()}});
  EXPECT_TRUE(shared_edits(state, *state.explore.shared).empty()) << "all have it now";
}

TEST(Explore, AnAccountHolderForAllGivesATieToEachKeyFigureOnce) {
  auto state = with_three();
  const auto owner = shared_values(state, SharedField::owner).front();
  const SharedChange change{SharedField::owner, owner};
  const auto edits = shared_edits(state, change);
  ASSERT_FALSE(edits.empty());
  const auto ties = state.network().ties.size();

  act(state, FillShared{change});
  act(state, ApplyShared{});

  EXPECT_EQ(state.network().ties.size(), ties + edits.size());
  EXPECT_TRUE(shared_edits(state, change).empty()) << "everybody has this one now";
}

TEST(Explore, AChangeThatOneOfThemCannotHaveChangesNobody) {
  auto state = network_state();
  // An active key figure without notice cannot be (P11).
  auto candidate = *state.network().actors.find(one);
  candidate.status = ActorStatus::candidate;
  candidate.notice.reset();
  update(state, ApplyEdit{ChangeActor{candidate}});
  auto paused = *state.network().actors.find(two);
  paused.status = ActorStatus::paused;
  update(state, ApplyEdit{ChangeActor{paused}});
  act(state, ChooseActors{{one, two}});
  const auto before = content_hash(state.network());

  act(state, FillShared{SharedChange{SharedField::status, "actief"}});
  act(state, ApplyShared{});

  EXPECT_EQ(content_hash(state.network()), before);
  EXPECT_TRUE(state.explore.refusal) << "the reason stays with the form";
  EXPECT_TRUE(state.explore.shared);
}

TEST(Explore, NobodyIsRemovedBeforeTheQuestionIsAnswered) {
  auto state = with_three();

  act(state, RemoveChosen{});
  EXPECT_TRUE(state.network().actors.contains(one));
  act(state, AskRemoval{true});
  act(state, RemoveChosen{});

  for (const auto& id : {one, two, three}) EXPECT_FALSE(state.network().actors.contains(id));
  EXPECT_TRUE(state.explore.chosen.empty());
  update(state, Undo{});
  EXPECT_TRUE(state.network().actors.contains(two)) << "one step brings all of them back";
}

TEST(Explore, RemovalSaysWhatGoesAlong) {
  auto state = with_three();
  const auto figures = removal_figures(state.records(), state.explore.chosen);
  const auto before = state.records();

  act(state, AskRemoval{true});
  act(state, RemoveChosen{});

  const auto& after = state.records();
  EXPECT_EQ(before.network.ties.size() - after.network.ties.size(), figures.ties);
  EXPECT_EQ(before.network.reach.size() - after.network.reach.size(), figures.reach);
  EXPECT_EQ(before.network.contacts.size() - after.network.contacts.size(), figures.contacts);
  EXPECT_EQ(before.network.agreements.size() - after.network.agreements.size(), figures.agreements);
  EXPECT_EQ(before.vault.identities.size() - after.vault.identities.size(), figures.names);
}

TEST(Explore, ExactlyTwoCanBeMergedIntoTheOneThatIsKept) {
  auto state = with_three();
  act(state, MergeChosen{one});
  EXPECT_TRUE(state.network().actors.contains(two)) << "three are not two";

  act(state, ChooseActors{{one, two}});
  act(state, MergeChosen{one});

  EXPECT_TRUE(state.network().actors.contains(one));
  EXPECT_FALSE(state.network().actors.contains(two));
  EXPECT_EQ(state.selection, Selection(one)) << "who is left is looked at";
  update(state, Undo{});
  EXPECT_TRUE(state.network().actors.contains(two));
}

TEST(Explore, WhoIsOnlyLookedAtMayNotBeChanged) {
  auto state = with_three();
  state.home.closed = StoreError{};

  act(state, FillShared{SharedChange{SharedField::status, "pauze"}});
  act(state, ApplyShared{});

  EXPECT_EQ(state.network().actors.find(one)->status, ActorStatus::active);
  EXPECT_EQ(state.message.kind, Message::Kind::read_only);
}

TEST(Explore, WhatIfTakesThoseWhoTakePart) {
  auto state = with_three();

  act(state, LeaveTogether{});

  EXPECT_EQ(state.leaving, state.explore.chosen);
}

TEST(Explore, EveryReasonInEveryPlaceCanBeTakenBackOneByOne) {
  auto state = network_state();
  update(state, SelectActor{one});
  update(state, SetEgoSteps{2});
  act(state, AddFilter{OfKind{ActorKind::key_figure}});
  act(state, AddFilter{OfKind{ActorKind::key_figure}});
  EXPECT_EQ(hidden_reasons(state).size(), 2U) << "the same filter twice is one";

  act(state, ShowMore{});
  EXPECT_EQ(state.ego_steps, 0);
  act(state, ShowMore{});
  EXPECT_TRUE(state.explore.filters.empty());
  EXPECT_FALSE(something_hidden(state));
  act(state, ShowMore{});  // nothing left

  state.place = WindowPlace::coverage;
  update(state, FoldDistrict{areas_at(state.network(), AreaLevel::district).front()->code});
  act(state, ShowMore{});
  EXPECT_TRUE(state.folded.empty());
  update(state, ManageAction(ShowManaged{ManageView::actors}));
  update(state, ManageAction(FilterTable{"ria"}));
  act(state, ShowMore{});
  EXPECT_TRUE(state.manage.look().filter.empty());
  state.place = WindowPlace::compare;
  state.comparing.only_changed = true;
  act(state, ShowMore{});
  EXPECT_FALSE(state.comparing.only_changed);
}

TEST(Explore, AFilterGoesWithTheOneItIsAbout) {
  auto state = network_state();
  act(state, AddFilter{NearTo{one, 2}});

  update(state, ApplyEdit{RemoveActor{one}});

  EXPECT_TRUE(state.explore.filters.empty());
}

TEST(Explore, AQuestionUnderANameForgetsWhoIsGone) {
  auto state = viz_town_state();
  update(state, ToggleLeaving{ActorId("K001")});
  update(state, ExploreAction(TypeScenario{"een"}));
  update(state, ExploreAction(KeepScenario{}));
  ASSERT_EQ(state.explore.scenarios.size(), 1U);
  update(state, ApplyEdit{RemoveActor{ActorId("K001")}});
  EXPECT_TRUE(state.explore.scenarios.empty());
}

TEST(Explore, EscapeClosesTheQuestionsInEveryPlace) {
  auto state = viz_town_state();
  update(state, ToggleLeaving{ActorId("K001")});
  update(state, ExploreAction(TypeScenario{"een"}));
  update(state, ExploreAction(KeepScenario{}));
  update(state, ShowPlace{WindowPlace::coverage});
  update(state, ExploreAction(ShowScenarios{true}));
  update(state, ClearSelection{});
  EXPECT_FALSE(state.explore.scenarios_shown);
}

}  // namespace
}  // namespace sleutelnet
