// Presenting: no name of the vault is drawn anywhere, nothing changes, and pseudonyms tell nothing of who is meant.

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/headless_window.hpp"
#include "tests/support/viz_town.hpp"
#include "viz/guide/pseudonyms.hpp"
#include "viz/platform/keys.hpp"
#include "viz/project/update_project.hpp"

namespace sleutelnet {
namespace {

// Names that occur nowhere else, and ways to reach people.
State named_town() {
  auto records = viz_town();
  int number = 0;
  for (const auto& actor : records.network.actors) {
    const auto mark = std::to_string(++number);
    records.vault.identities.put(
        {.id = actor.id, .name = "Naamvan" + mark, .telephone = "06-Naamvan" + mark, .email = "Naamvan" + mark});
  }
  return initial_state(records, viz_town_state().snapshots);
}

void expect_no_name(const HeadlessWindow& window, const std::string& where) {
  for (const auto& text : window.texts()) EXPECT_EQ(text.find("Naamvan"), std::string::npos) << where << ": " << text;
}

TEST(Presenting, NoPlaceShowsAName) {
  HeadlessWindow window(named_town());
  window.act(SelectActor{ActorId("K001")});
  ASSERT_TRUE(window.shows("Naamvan"));
  window.press(key::p, true, true);
  ASSERT_TRUE(window.state().guide.presenting);

  for (const auto place :
       {WindowPlace::coverage, WindowPlace::network, WindowPlace::compare, WindowPlace::plan, WindowPlace::manage}) {
    window.act(ShowPlace{place});
    for (int view = 0; view < 5; ++view) {
      expect_no_name(window, "place " + std::to_string(static_cast<int>(place)) + " view " + std::to_string(view));
      window.act(NextView{});
    }
  }
  EXPECT_NE(window.state().place, WindowPlace::manage);
}

TEST(Presenting, NeitherDetailsNorMeasuresNorSearchShowAName) {
  HeadlessWindow window(named_town());
  window.press(key::p, true, true);
  window.act(ShowPlace{WindowPlace::network});
  window.act(SetMeasure{"degree"});
  for (const auto& actor : viz_town().network.actors) {
    window.act(SelectActor{actor.id});
    expect_no_name(window, actor.id.text());
  }
  window.act(SelectActor{ActorId("K001")});
  window.act(ShowWhy{true});
  expect_no_name(window, "why");
  window.act(ShowWhy{false});
  window.act(ToggleLeaving{ActorId("K001")});
  expect_no_name(window, "what if");
  window.move_to(window.node(ActorId("K001")));
  expect_no_name(window, "tooltip");
  window.press(key::f1);
  expect_no_name(window, "explanation");
  window.press(key::escape);
  for (const auto* words : {"K0", "Linde", "e"}) {
    window.act(SetSearch{words});
    expect_no_name(window, words);
  }
  window.act(SetSearch{"Naamvan1"});
  EXPECT_TRUE(std::none_of(window.texts().begin(), window.texts().end(), [](const auto& text) {
    return text.find("Naamvan") != std::string::npos && text != "Naamvan1";
  }));
}

TEST(Presenting, CellsAndAreasShowNoName) {
  HeadlessWindow window(named_town());
  window.press(key::p, true, true);
  for (const auto& gap : window.results().gaps) {
    window.act(SelectCell{{gap.area, gap.value}});
    expect_no_name(window, gap.area.text());
  }
  window.act(SelectArea{window.results().gaps.front().area});
  expect_no_name(window, "area");
}

TEST(Presenting, WhatWasToldBeforeIsGone) {
  HeadlessWindow window(named_town());
  window.act(ApplyEdit{RemoveActor{ActorId("K001")}});
  window.act(SetSearch{"Naamvan2"});
  window.press(key::p, true, true);

  expect_no_name(window, "after an edit");
}

TEST(Presenting, NothingChangesAndItSaysWhy) {
  HeadlessWindow window(named_town());
  window.act(ApplyEdit{RemoveActor{ActorId("K001")}});
  const auto revision = window.state().history.revision();
  window.press(key::p, true, true);

  window.press(key::n, true);
  EXPECT_EQ(window.state().form.index(), 0U);
  EXPECT_TRUE(window.shows("Stop de presentatie met Ctrl Shift P"));
  window.press(key::z, true);
  window.act(ApplyEdit{RemoveActor{ActorId("K002")}});
  window.act(ShowPlace{WindowPlace::manage});
  EXPECT_EQ(window.state().history.revision(), revision);
  EXPECT_NE(window.state().place, WindowPlace::manage);
}

TEST(Presenting, HasAMarkAndNoWayToEdit) {
  HeadlessWindow window(named_town());
  window.act(SelectActor{ActorId("K001")});
  ASSERT_TRUE(window.has("change"));
  window.press(key::p, true, true);

  EXPECT_TRUE(window.shows("Presentatie · schuilnamen"));
  for (const auto* id : {"change", "remove", "add_tie", "add_reach", "place/manage"})
    EXPECT_FALSE(window.has(id)) << id;
  window.press(key::p, true, true);
  EXPECT_TRUE(window.has("change"));
  EXPECT_TRUE(window.shows("Naamvan"));
}

TEST(Pseudonyms, AreTheSameEachTimeAndOfOnePersonEach) {
  const auto state = named_town();

  const auto first = pseudonyms_of(state), second = pseudonyms_of(state);

  EXPECT_EQ(first, second);
  std::set<std::string> different;
  for (const auto& [id, name] : first) different.insert(name);
  EXPECT_EQ(different.size(), first.size());
  EXPECT_EQ(first.size(), state.network().actors.size());
}

TEST(Pseudonyms, AreOthersInAnotherMunicipality) {
  const std::set<ActorId> people{ActorId("K001"), ActorId("K002"), ActorId("K003")};
  EXPECT_NE(pseudonyms_of(people, "Veldhaven"), pseudonyms_of(people, "Polderzijl"));
}

TEST(Pseudonyms, DoNotFollowTheOrderOfIds) {
  std::set<ActorId> people;
  for (int number = 100; number < 200; ++number) people.insert(ActorId("K" + std::to_string(number)));
  int rises = 0;
  std::string last;
  for (const auto& [id, name] : pseudonyms_of(people, "Veldhaven")) {
    rises += name > last ? 1 : 0;
    last = name;
  }
  EXPECT_GT(rises, 30);
  EXPECT_LT(rises, 70);
}

TEST(Pseudonyms, StayApartAmongThousands) {
  std::set<ActorId> people;
  for (int number = 0; number < 20000; ++number) people.insert(ActorId("K" + std::to_string(number)));
  std::set<std::string> different;
  for (const auto& [id, name] : pseudonyms_of(people, "Groot")) different.insert(name);
  EXPECT_EQ(different.size(), people.size());
}

TEST(Presenting, NoFolderNoEarlierFileAndNoQuestionUnderANameComesInSight) {
  HeadlessWindow window(named_town());
  window.act(SelectActor{ActorId("K001")});
  window.act(ToggleLeaving{ActorId("K001")});
  window.act(ExploreAction(TypeScenario{"zonder Naamvan1"}));
  window.act(ExploreAction(KeepScenario{}));
  window.press(key::p, true, true);
  const auto revision = window.state().history.revision();

  for (const int code : {key::o, key::m, key::w}) {
    window.press(code, true);
    EXPECT_FALSE(project_dialog_open(window.state())) << code;
  }
  window.press(key::k, true, true);
  window.act(ExploreAction(ShowScenarios{true}));
  window.act(DropRecovered{});

  expect_no_name(window, "after every such key");
  EXPECT_FALSE(window.state().explore.scenarios_shown);
  EXPECT_EQ(window.state().history.revision(), revision);
}

TEST(Presenting, WhatWasBeingTypedGoesAway) {
  HeadlessWindow window(named_town());
  window.act(ShowPlace{WindowPlace::network});
  window.act(SelectActor{ActorId("K001")});
  window.press(key::t, true);
  window.type("Naamvan7");
  window.press(key::p, true, true);
  expect_no_name(window, "after a name was typed");
}

}  // namespace
}  // namespace sleutelnet
