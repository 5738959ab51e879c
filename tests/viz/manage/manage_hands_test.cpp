// The place Manage as hands meet it: clicks and keys on named cells, and what is then to be read.

#include <gtest/gtest.h>

#include "tests/support/headless_window.hpp"
#include "tests/support/manage_town.hpp"
#include "viz/platform/keys.hpp"

namespace sleutelnet {
namespace {

std::string cell(const std::string& row, int column) { return "cell/" + row + "/" + std::to_string(column); }

constexpr int name_column = 1, kind_column = 2, status_column = 3, role_column = 6;

TEST(ManageHands, TheListLeadsToEveryTableAndSaysHowManyRowsItHas) {
  HeadlessWindow window(viz_town_state());
  window.press(key::five, true);
  ASSERT_EQ(window.state().place, WindowPlace::manage);
  EXPECT_TRUE(window.shows("Wat houden we bij?"));
  EXPECT_TRUE(window.shows("Persoon 1"));

  window.click("manage/" + std::to_string(static_cast<int>(ManageView::reach)));

  EXPECT_EQ(window.state().manage.view, ManageView::reach);
  EXPECT_TRUE(window.shows("110 rijen"));
}

TEST(ManageHands, ACellIsTypedInFromTheKeyboardAlone) {
  HeadlessWindow window(manage_state(ManageView::actors));
  window.click(cell("K003", name_column));
  for (int step = name_column; step < role_column; ++step) window.press(key::right);
  ASSERT_EQ(window.state().manage.cursor, (TableCell{"K003", role_column}));

  window.press(key::f2);
  window.type("buurtvader");
  window.press(key::enter);

  EXPECT_EQ(window.state().network().actors.find(ActorId("K003"))->role, "buurtvader");
  EXPECT_EQ(window.state().manage.cursor, (TableCell{"K004", role_column})) << "Enter goes on below";
  EXPECT_EQ(window.state().language, Language::dutch) << "F2 is for the cell here";
  window.press(key::z, true);
  EXPECT_TRUE(window.state().network().actors.find(ActorId("K003"))->role.empty());
}

TEST(ManageHands, EnterOpensACellAndTabGoesRight) {
  HeadlessWindow window(manage_state(ManageView::actors));
  window.click(cell("K006", role_column));
  window.press(key::enter);
  ASSERT_TRUE(window.state().manage.input);
  window.type("jongerenwerker");
  window.press(key::tab);
  EXPECT_EQ(window.state().network().actors.find(ActorId("K006"))->role, "jongerenwerker");
  EXPECT_EQ(window.state().manage.cursor, (TableCell{"K006", role_column + 1}));
}

TEST(ManageHands, EscapeLeavesTheCellAsItWas) {
  HeadlessWindow window(manage_state(ManageView::actors));
  window.click(cell("K006", role_column));
  window.press(key::f2);
  window.type("x");
  window.press(key::escape);
  EXPECT_FALSE(window.state().manage.input);
  EXPECT_EQ(window.state().history.steps().size(), 1U);
}

TEST(ManageHands, ACellSaysWhatItCanHold) {
  HeadlessWindow window(manage_state(ManageView::actors));
  window.click(cell("K003", status_column));
  window.press(key::f2);
  EXPECT_TRUE(window.shows("herbevestigen"));
  window.type("pau");
  window.press(key::enter);
  EXPECT_EQ(window.state().network().actors.find(ActorId("K003"))->status, ActorStatus::paused);

  window.click(cell("K005", status_column));
  window.press(key::f2);
  window.click("suggestion/2");
  EXPECT_EQ(window.state().network().actors.find(ActorId("K005"))->status, ActorStatus::paused);
}

TEST(ManageHands, ARefusalStandsUnderTheCell) {
  HeadlessWindow window(manage_state(ManageView::actors));
  window.click(cell("K003", kind_column));
  window.press(key::f2);
  window.type("bakker");
  window.press(key::enter);
  EXPECT_TRUE(window.shows("“bakker” kan hier niet"));
  EXPECT_EQ(window.state().history.steps().size(), 1U);
}

TEST(ManageHands, RowsAreChosenWithShiftAndCtrlAndFilledTogether) {
  HeadlessWindow window(manage_state(ManageView::actors));
  window.click(cell("K003", role_column));
  window.press(key::down, false, true);
  window.press(key::down, false, true);
  EXPECT_EQ(window.state().manage.rows, (std::set<std::string>{"K003", "K004", "K005"}));
  window.press(key::f2);
  window.type("maatje");
  window.press(key::enter, true);

  for (const auto* id : {"K003", "K004", "K005"}) {
    EXPECT_EQ(window.state().network().actors.find(ActorId(id))->role, "maatje");
  }
  EXPECT_EQ(window.state().history.steps().size(), 2U);
}

TEST(ManageHands, CtrlAChoosesAllAndDeleteRemovesWithWhatFallsAlongNamed) {
  HeadlessWindow window(manage_state(ManageView::actors));
  window.click("##filter");
  window.type("persoon 12");
  EXPECT_TRUE(window.shows("1 van 40 getoond, omdat “persoon 12” is gezocht"));
  window.click(cell("K012", name_column));
  window.press(key::a, true);
  EXPECT_EQ(window.state().manage.rows, (std::set<std::string>{"K012"}));

  window.press(key::del);

  EXPECT_FALSE(window.state().network().actors.contains(ActorId("K012")));
  EXPECT_TRUE(window.shows("Ging mee weg: "));
  EXPECT_TRUE(window.shows("1 × naam"));
  window.click("take_back");
  EXPECT_TRUE(window.state().network().actors.contains(ActorId("K012")));
  window.click("show_all");
  EXPECT_TRUE(window.shows("40 rijen"));
}

TEST(ManageHands, AHeadingSortsAndTurnsRound) {
  HeadlessWindow window(manage_state(ManageView::actors));
  window.click("head/0");
  EXPECT_TRUE(window.state().manage.look().descending);
  EXPECT_TRUE(window.has(cell("P005", 0)));
  window.click("head/3");
  EXPECT_EQ(window.state().manage.look().sort, 3U);
}

TEST(ManageHands, CopyAndPasteGoThroughTheClipboardWithAPreview) {
  HeadlessWindow window(manage_state(ManageView::actors));
  window.click(cell("K003", role_column));
  window.press(key::down, false, true);
  window.press(key::c, true);
  const std::string copied = ImGui::GetClipboardText();
  EXPECT_EQ(std::count(copied.begin(), copied.end(), '\n'), 3);
  EXPECT_EQ(copied.find("Persoon"), std::string::npos);
  EXPECT_TRUE(window.shows("2 rijen staan op het klembord"));

  ImGui::SetClipboardText("id\tsoort\trol\nK003\tsleutelfiguur\tbuurtvader\nP091\tbakker\t\n");
  window.press(key::v, true);
  EXPECT_TRUE(window.shows("Wat er verandert als je dit plakt"));
  EXPECT_TRUE(window.shows("0 erbij · 1 gewijzigd · 1 geweigerd · 0 ongewijzigd"));
  EXPECT_TRUE(window.shows("bakker"));
  EXPECT_EQ(window.state().history.steps().size(), 1U);
  window.click("paste/apply");
  EXPECT_EQ(window.state().network().actors.find(ActorId("K003"))->role, "buurtvader");

  window.press(key::v, true);
  window.click("paste/drop");
  EXPECT_FALSE(window.state().manage.paste);
}

TEST(ManageHands, TheKeyboardReachesTheLastOfManyRows) {
  HeadlessWindow window(manage_state(ManageView::reach), {1280, 800, 1});
  window.click(cell("R0001", 4));
  window.press(key::end);
  EXPECT_TRUE(window.has(cell("R0110", 4)));
  EXPECT_FALSE(window.has(cell("R0001", 4)));
  window.press(key::page_up);
  EXPECT_EQ(window.state().manage.cursor, (TableCell{"R0090", 4}));
}

TEST(ManageHands, EveryListSaysOnWhatItRestsAndWhatToDo) {
  HeadlessWindow window(manage_state(ManageView::contact_log));
  EXPECT_TRUE(window.shows("Wie spraken we te lang niet?"));
  EXPECT_TRUE(window.shows("nooit genoteerd"));
  EXPECT_TRUE(window.shows("Kom de belofte na"));
  window.click("contact_log/0/0");
  EXPECT_TRUE(std::holds_alternative<ActorId>(window.state().selection));

  window.act(ManageAction(ShowManaged{ManageView::owners}));
  EXPECT_TRUE(window.shows("P001"));
  EXPECT_TRUE(window.shows("Verdeel: meer dan een kwart in één hand"));

  EXPECT_TRUE(window.shows("Wijs een accounthouder aan"));

  window.act(ManageAction(ShowManaged{ManageView::reviews}));
  EXPECT_TRUE(window.shows("dagen te laat"));
  EXPECT_TRUE(window.shows("Loop de kaart samen na"));
}

TEST(ManageHands, WhatWasKeptLongEnoughIsRemovedFromTheList) {
  HeadlessWindow window(manage_state(ManageView::retention));
  ASSERT_TRUE(window.shows("Haal de naam weg"));
  window.click("retention/0/2");
  window.click("retention/do");
  EXPECT_FALSE(window.state().records().vault.identities.contains(ActorId("K029")));
  EXPECT_TRUE(window.state().network().actors.contains(ActorId("K029"))) << "the card stays for a year";
  window.press(key::z, true);
  EXPECT_TRUE(window.state().records().vault.identities.contains(ActorId("K029")));
}

TEST(ManageHands, TwoCardsOfOnePersonAreMergedUnderTheOneThatIsChosen) {
  auto records = manage_town();
  for (const auto* id : {"K005", "K006"}) {
    records.vault.identities.put({.id = ActorId(id), .name = "Sevda van den Berg", .telephone = "06-12345678"});
  }
  auto state = initial_state(records, {});
  update(state, ManageAction(ShowManaged{ManageView::duplicates}));
  HeadlessWindow window(std::move(state));
  window.click("duplicates/0/1");
  ASSERT_EQ(window.state().selection, Selection(ActorId("K006")));

  window.click("duplicates/merge");

  EXPECT_FALSE(window.state().network().actors.contains(ActorId("K005")));
  EXPECT_TRUE(window.state().network().actors.contains(ActorId("K006")));
  window.press(key::z, true);
  EXPECT_TRUE(window.state().records() == records);
}

TEST(ManageHands, TheHistoryNamesEveryStepAndGoesToIt) {
  auto state = manage_state(ManageView::actors);
  update(state, ApplyEdit{RemoveActor{ActorId("K003")}});
  update(state, ApplyEdit{RemoveActor{ActorId("K004")}});
  update(state, ManageAction(ShowManaged{ManageView::history}));
  HeadlessWindow window(std::move(state));
  EXPECT_TRUE(window.shows("K004 verwijderd"));

  window.click("step/0");

  EXPECT_TRUE(window.state().records() == manage_town());
  EXPECT_TRUE(window.shows("ongedaan gemaakt"));
  window.click("step/2");
  EXPECT_FALSE(window.state().network().actors.contains(ActorId("K004")));
}

TEST(ManageHands, WithoutTheVaultTablesShowIds) {
  auto records = manage_town();
  records.vault = {};
  auto state = initial_state(std::move(records), {});
  update(state, ManageAction(ShowManaged{ManageView::ties}));
  HeadlessWindow window(std::move(state));
  EXPECT_FALSE(window.shows("Persoon"));
  EXPECT_TRUE(window.shows("K001"));
}

TEST(ManageHands, AnEmptyTableSaysWhatToDoFirst) {
  auto state = initial_state({}, {});
  update(state, ManageAction(ShowManaged{ManageView::contacts}));
  HeadlessWindow window(std::move(state));
  EXPECT_TRUE(window.shows("Nog geen rijen"));
}

TEST(ManageHands, BothLanguagesAreComplete) {
  for (const auto view : table_views) {
    auto state = manage_state(view);
    state.language = Language::english;
    HeadlessWindow window(std::move(state));
    EXPECT_FALSE(window.shows("rijen"));
    EXPECT_FALSE(window.shows("Plak"));
  }
}

}  // namespace
}  // namespace sleutelnet
