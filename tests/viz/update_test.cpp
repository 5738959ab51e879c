#include "viz/update.hpp"

#include <gtest/gtest.h>

#include "core/support/random.hpp"
#include "tests/support/viz_town.hpp"

namespace sleutelnet {
namespace {

const ActorId somebody("K001");

CellPlace some_cell(const State& state) {
  return {areas_at(state.network(), AreaLevel::neighbourhood).front()->code,
          terms_of(state.network(), Facet::domain).front()->code};
}

TEST(Update, ChoosingACellMakesTheMapShowItsColumn) {
  auto state = viz_town_state();
  const auto cell = some_cell(state);

  update(state, SelectCell{cell});

  EXPECT_EQ(state.selection, Selection(cell));
  EXPECT_EQ(state.column, cell.value);
}

TEST(Update, ChoosingACellUnfoldsItsDistrict) {
  auto state = viz_town_state();
  const auto cell = some_cell(state);
  const auto district = state.network().areas.find(cell.area)->parent;
  update(state, FoldDistrict{district});
  ASSERT_TRUE(state.folded.contains(district));

  update(state, SelectCell{cell});

  EXPECT_FALSE(state.folded.contains(district));
}

TEST(Update, WhatIsNotThereCannotBeChosen) {
  auto state = viz_town_state();

  update(state, SelectActor{ActorId("K999")});
  update(state, SelectArea{AreaId("BU00000000")});

  EXPECT_EQ(state.selection, Selection());
}

TEST(Update, RemovingTheChosenActorClearsTheChoiceAndUndoBringsThePersonBack) {
  auto state = viz_town_state();
  const auto before = content_hash(state.network());
  update(state, SelectActor{somebody});

  update(state, ApplyEdit{RemoveActor{somebody}});
  EXPECT_EQ(state.selection, Selection());
  EXPECT_FALSE(state.network().actors.contains(somebody));

  update(state, Undo{});
  EXPECT_EQ(content_hash(state.network()), before);
  EXPECT_EQ(state.message.kind, Message::Kind::undone);
}

TEST(Update, ARefusedEditChangesNothingAndLeavesItsReason) {
  auto state = viz_town_state();
  const auto before = state.history.revision();

  update(state, ApplyEdit{RemoveActor{ActorId("K999")}});

  EXPECT_EQ(state.history.revision(), before);
  EXPECT_EQ(state.message.kind, Message::Kind::refused);
  EXPECT_EQ(state.message.reason.code, ReasonCode::actor_unknown);
}

TEST(Update, NothingToUndoIsSaidNotDone) {
  auto state = viz_town_state();

  update(state, Undo{});

  EXPECT_EQ(state.message.reason.code, ReasonCode::nothing_to_undo);
}

TEST(Update, EscapeStepsBackOneThingAtATime) {
  auto state = viz_town_state();
  update(state, SelectActor{somebody});
  update(state, SetSearch{"oost"});
  update(state, BeginAddActor{});
  update(state, ShowKeys{true});

  update(state, ClearSelection{});
  EXPECT_FALSE(state.show_keys);
  update(state, ClearSelection{});
  EXPECT_EQ(state.form.index(), 0U);
  update(state, ClearSelection{});
  EXPECT_TRUE(state.search.empty());
  EXPECT_EQ(state.selection, Selection(somebody));
  update(state, ClearSelection{});
  EXPECT_EQ(state.selection, Selection());
}

TEST(Update, AnActiveKeyFigureWithoutNoticeIsRefusedInTheForm) {
  auto state = viz_town_state();
  update(state, BeginAddActor{});
  auto form = std::get<ActorForm>(state.form);
  form.actor.status = ActorStatus::active;
  form.notice_given = "31 april";
  update(state, FillForm{form});

  update(state, SubmitForm{});

  const auto* refused = std::get_if<ActorForm>(&state.form);
  ASSERT_NE(refused, nullptr);
  ASSERT_TRUE(refused->refusal);
  EXPECT_EQ(refused->refusal->code, ReasonCode::active_without_notice);
}

TEST(Update, SomebodyAddedForACellClaimsThatCell) {
  auto state = viz_town_state();
  const auto cell = some_cell(state);
  update(state, BeginAddActor{ActorKind::key_figure, cell});
  const auto id = std::get<ActorForm>(state.form).actor.id;

  update(state, SubmitForm{});

  ASSERT_TRUE(state.network().actors.contains(id));
  const auto& claims = state.network().reach;
  EXPECT_TRUE(std::any_of(claims.begin(), claims.end(), [&](const Reach& reach) {
    return reach.actor == id && reach.area == cell.area && reach.domain == cell.value;
  }));
  update(state, Undo{});
  EXPECT_FALSE(state.network().actors.contains(id)) << "person and claim are one step";
}

TEST(Update, ChangingTheReachOfSomebodyReplacesTheClaim) {
  auto state = viz_town_state();
  const auto claim = state.network().reach.rows().front();
  update(state, BeginChangeReach{claim.id});
  auto form = std::get<ReachForm>(state.form);
  form.reach.strength = claim.strength == 3 ? 2 : 3;
  update(state, FillForm{form});

  update(state, SubmitForm{});

  EXPECT_EQ(state.network().reach.find(claim.id)->strength, form.reach.strength);
  EXPECT_EQ(state.form.index(), 0U);
}

TEST(Update, AnotherFacetForgetsValuesOfTheOldOne) {
  auto state = viz_town_state();
  update(state, SelectCell{some_cell(state)});

  update(state, SetFacet{Facet::age});

  EXPECT_EQ(state.selection, Selection());
  EXPECT_TRUE(state.column.empty());
}

TEST(Update, ScaleAndStepsStayWithinTheirBounds) {
  auto state = viz_town_state();

  update(state, SetScale{9});
  update(state, SetEgoSteps{12});

  EXPECT_EQ(state.scale, largest_scale);
  EXPECT_EQ(state.ego_steps, most_ego_steps);
}

// A hand that does anything at all, many times over.
class RandomHand {
 public:
  explicit RandomHand(std::uint64_t seed) : random_(seed) {}

  Action next(const State& state) {
    const auto& network = state.network();
    switch (random_.below(16)) {
      case 0: return BeginAddActor{static_cast<ActorKind>(random_.below(4)), {}};
      case 1: return SubmitForm{};
      case 2: return ApplyEdit{RemoveActor{actor(network)}};
      case 3: return BeginConnect{actor(network), actor(network)};
      case 4: return ApplyEdit{RemoveReach{ReachId("R" + std::to_string(random_.below(200)))}};
      case 5: return BeginAddReach{actor(network)};
      case 6: return Undo{};
      case 7: return Redo{};
      case 8: return SelectActor{actor(network)};
      case 9: return MoveNode{actor(network), {random_.unit(), random_.unit()}};
      case 10: return BeginChangeActor{actor(network)};
      case 11: return SetFacet{static_cast<Facet>(random_.below(4))};
      case 12: return ClearSelection{};
      case 13: return Grab{actor(network)};
      case 14: return network.ties.empty() ? Action(Redo{}) : ApplyEdit{RemoveTie{network.ties.rows().front().id}};
      default: return SetEgoSteps{static_cast<int>(random_.below(4))};
    }
  }

 private:
  ActorId actor(const Network& network) {
    if (network.actors.empty() || random_.below(20) == 0) return ActorId("nobody");
    return network.actors.rows()[random_.below(network.actors.size())].id;
  }
  Random random_;
};

TEST(Update, AfterThousandsOfRandomActionsUndoLeadsBackToTheStart) {
  for (const std::uint64_t seed : {1U, 2U, 3U}) {
    SCOPED_TRACE(seed);
    auto state = viz_town_state();
    const auto start = content_hash(state.network());
    RandomHand hand(seed);
    for (int count = 0; count < 3000; ++count) update(state, hand.next(state));
    EXPECT_GT(state.history.steps().size(), 20U) << "the walk did nothing";

    while (state.history.can_undo()) update(state, Undo{});

    EXPECT_EQ(content_hash(state.network()), start);
    EXPECT_TRUE(state.records() == viz_town());
  }
}

TEST(Update, ATieIsBegunWithTheOtherStillToChooseAndNeverWithSomebodyUnknown) {
  auto state = viz_town_state();
  update(state, BeginConnect{ActorId("K001"), {}});
  ASSERT_TRUE(std::holds_alternative<TieForm>(state.form));
  EXPECT_EQ(std::get<TieForm>(state.form).tie.source, ActorId("K001"));
  update(state, CancelForm{});

  update(state, BeginConnect{ActorId("K001"), ActorId("K999")});
  update(state, BeginConnect{ActorId("K999"), ActorId("K001")});

  EXPECT_EQ(state.form.index(), 0U);
  EXPECT_EQ(state.selection, Selection(ActorId("K001")));
}

}  // namespace
}  // namespace sleutelnet
