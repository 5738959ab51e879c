#include "viz/action_table.hpp"

#include <gtest/gtest.h>

#include <set>

#include "tests/support/headless_window.hpp"
#include "tests/support/viz_town.hpp"
#include "viz/platform/keys.hpp"

namespace sleutelnet {
namespace {

// A state in which every command can be given.
State ready_for_everything() {
  auto state = viz_town_state();
  state.place = WindowPlace::network;
  update(state, ApplyEdit{RemoveActor{ActorId("K030")}});
  update(state, ApplyEdit{RemoveActor{ActorId("K028")}});
  update(state, Undo{});
  update(state, SelectActor{ActorId("K001")});
  update(state, SetMeasure{"degree"});
  update(state, ToggleLeaving{ActorId("K002")});
  update(state, BeginAddReach{ActorId("K001")});
  state.home = {Home::Kind::project, "/tmp/stad.sleutelnet", {}};
  return state;
}

// Some commands are for the cells of a table.
State ready_for(const std::string& id) {
  auto state = ready_for_everything();
  if (id == "ego_all") state.ego_steps = 2;
  if (id == "normal_size" || id == "smaller") state.scale = 2;
  if (id == "fit") state.network_camera.zoom = 3;
  if (id == "arrange_force") state.arrange.arrangement = Arrangement::map;
  if (id == "network") state.place = WindowPlace::coverage;
  if (id == "next_view" || id == "only_changed") state.place = WindowPlace::compare;
  if (id == "wider" || id == "narrower") state.ego_steps = 2;
  if (id == "way") update(state, ExploreAction(ChooseActors{{ActorId("K001"), ActorId("K002")}}));
  if (id == "put_back" || id == "unpin") {
    update(state, ExploreAction(MoveNodes{{{ActorId("K001"), Position{9, 9}}}, true}));
  }
  if (id == "scenarios") {
    update(state, ExploreAction(TypeScenario{"eerste"}));
    update(state, ExploreAction(KeepScenario{}));
  }
  if (id == "show_more" || id == "way" || id == "put_back" || id == "unpin" || id == "scenarios")
    state.explore.filters = {OfKind{}};
  if (id == "first_hour") {
    auto records = state.records();
    records.network.name = "Veldhaven";
    return initial_state(records, {});
  }
  if (id == "add_reach") state.form = std::monostate{};
  if (id == "edit_cell" || id == "copy_rows" || id == "paste_rows" || id == "all_rows") {
    update(state, ManageAction(ShowManaged{ManageView::actors}));
    update(state, ManageAction(ChooseRows{{"K001"}, TableCell{"K001", 1}, "K001"}));
  }
  return state;
}

// What a user can tell apart; the number of undo steps and the view, not the texts.
std::string fingerprint(const State& state) {
  std::string print;
  const auto add = [&](auto number) { print += std::to_string(number) + ' '; };
  add(static_cast<int>(state.place));
  add(state.history.revision());
  add(state.history.steps().size());
  add(static_cast<int>(state.language.tongue()));
  add(state.less_motion);
  add(state.scale);
  add(state.dark);
  add(state.show_keys);
  add(state.guide.commands_shown);
  add(state.guide.explaining != Explaining::no);
  add(state.guide.picture_stage != PictureStage::closed);
  add(state.guide.presenting);
  add(state.guide.hour.open);
  add(state.search_wanted);
  add(state.form.index());
  add(state.connecting);
  add(state.ego_steps);
  add(state.layout_generation);
  add(static_cast<int>(state.arrange.arrangement));
  add(static_cast<int>(state.arrange.groups));
  add(state.network_camera.zoom);
  add(state.selection.index());
  add(state.measure_wanted);
  add(state.leaving.size());
  add(state.work_stopped);
  add(state.why_shown);
  add(static_cast<int>(state.comparing.view));
  add(state.comparing.only_changed);
  add(state.manage.rows.size());
  add(state.manage.input.has_value());
  add(state.manage.paste.has_value());
  add(state.manage.notice.has_value());
  add(static_cast<int>(state.saving));
  add(static_cast<int>(state.explore.wish));
  add(state.explore.lasso_mode);
  add(state.explore.rule.has_value());
  add(state.explore.filters.size());
  add(state.explore.way.has_value());
  add(state.explore.joining.has_value());
  add(state.explore.scenarios_shown);
  add(state.moved.size());
  add(static_cast<int>(state.closing));
  add(state.project.dialog.index());
  add(state.project.menu_wanted);
  if (const auto* form = std::get_if<ActorForm>(&state.form)) add(form->existing);
  return print;
}

TEST(ActionTable, EveryCommandIsCarriedOut) {
  for (const auto& command : commands()) {
    SCOPED_TRACE(command.id);
    auto state = ready_for(command.id);
    ASSERT_TRUE(command.enabled(state));
    const auto before = fingerprint(state);

    update(state, command.action(state));

    EXPECT_NE(fingerprint(state), before);
  }
}

TEST(ActionTable, NoTwoCommandsShareAnId) {
  std::set<std::string> ids;
  for (const auto& command : commands()) EXPECT_TRUE(ids.insert(command.id).second) << command.id;
}

bool share_keys(const Command& left, const Command& right) {
  for (const auto& mine : {left.chord, left.other}) {
    for (const auto& theirs : {right.chord, right.other}) {
      const bool same = mine.key == theirs.key && mine.ctrl == theirs.ctrl && mine.shift == theirs.shift;
      if (mine.key != 0 && same) return true;
    }
  }
  return false;
}

TEST(ActionTable, NoTwoCommandsShareAKeyWhereBothCanBeGiven) {
  std::vector<State> states;
  for (const auto& command : commands()) states.push_back(ready_for(command.id));
  for (const auto& left : commands()) {
    for (const auto& right : commands()) {
      if (&left == &right || !share_keys(left, right)) continue;
      for (const auto& state : states) {
        EXPECT_FALSE(left.enabled(state) && right.enabled(state)) << left.id << " and " << right.id;
      }
    }
  }
}

TEST(ActionTable, EveryKeyGivesItsCommandInTheWindow) {
  for (const auto& command : commands()) {
    SCOPED_TRACE(command.id);
    auto start = ready_for(command.id);
    auto expected = start;
    update(expected, command.action(start));
    update(expected, SearchReady{});
    update(expected, MeasuresReady{});
    update(expected, ExploreAction(WishOfCanvas{}));
    update(expected, ProjectAction(ProjectMenuReady{}));
    HeadlessWindow window(std::move(start));

    window.press(command.chord.key, command.chord.ctrl, command.chord.shift);

    // Whom these choose, only the canvas knows.
    const std::string id = command.id;
    if (id == "choose_all" || id == "invert") {
      EXPECT_GT(window.state().explore.chosen.size(), 1U);
      continue;
    }
    // And this, only the disk: here nothing is kept (project/moment_test.cpp).
    if (id == "moment") {
      EXPECT_TRUE(std::holds_alternative<FailurePage>(window.state().project.dialog));
      continue;
    }
    EXPECT_EQ(fingerprint(window.state()), fingerprint(expected));
  }
}

TEST(ActionTable, TheOverviewOfKeysNamesEveryCommand) {
  HeadlessWindow window(viz_town_state(), {1600, 1300, 1});

  window.act(ShowKeys{true});

  for (const auto& command : commands()) {
    EXPECT_TRUE(window.shows(std::string(text(Language::dutch, command.name)))) << command.id;
  }
  window.click("close");
  EXPECT_FALSE(window.state().show_keys);
}

TEST(ActionTable, KeysAreNamedAsTheyArePrinted) {
  EXPECT_EQ(chord_text({key::z, true}), "Ctrl Z");
  EXPECT_EQ(chord_text({key::pad_add, true}), "Ctrl +");
  EXPECT_EQ(chord_text({key::pad_subtract, true}), "Ctrl −");
  EXPECT_EQ(chord_text({key::f1}), "F1");
}

TEST(ActionTable, WhatIsNotPossibleIsNotGiven) {
  const auto state = initial_state({}, {});
  for (const auto& command : commands()) {
    const std::string id = command.id;
    if (id == "why" || id == "save" || id == "undo" || id == "redo" || id == "remove_actor" || id == "change_actor" ||
        id == "add_reach" || id == "submit" || id == "edit_cell" || id == "copy_rows" || id == "paste_rows" ||
        id == "all_rows" || id == "coverage" || id == "what_if" || id == "keep_all" || id == "next_view" ||
        id == "only_changed" || id == "show_more") {
      EXPECT_FALSE(command.enabled(state)) << id;
    }
  }
}

TEST(ActionTable, KeysThatAskInVainAreToldWhyInTheStatusLine) {
  auto start = initial_state({}, {});
  start.place = WindowPlace::manage;
  start.manage.view = ManageView::history;
  HeadlessWindow window(start);
  for (const auto& command : commands()) {
    SCOPED_TRACE(command.id);
    const auto refusal = command.refusal(window.state());
    // The keys of this one ask for the rows of a table first, and that is what is told.
    if (!refusal || command.id == std::string("choose_all")) continue;
    window.press(command.chord.key, command.chord.ctrl, command.chord.shift);
    EXPECT_TRUE(window.shows(std::string(text(Language::dutch, *refusal))));
  }
}

TEST(ActionTable, AKeyThatMayNotChangeAnythingSaysWhoHasTheProject) {
  auto start = viz_town_state();
  start.home = {Home::Kind::project, "/tmp/stad.sleutelnet", LockHolder{.user = "anna"}};
  HeadlessWindow window(start);

  window.press(key::n, true);

  EXPECT_TRUE(window.shows("anna"));
  EXPECT_EQ(window.state().form.index(), 0U);
}

}  // namespace
}  // namespace sleutelnet
