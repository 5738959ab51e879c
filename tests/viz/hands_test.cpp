// The window as hands meet it: clicks, drags and keys on named widgets, and what is then to be read.

#include <gtest/gtest.h>

#include "tests/support/headless_window.hpp"
#include "tests/support/viz_town.hpp"
#include "viz/names.hpp"
#include "viz/platform/keys.hpp"

namespace sleutelnet {
namespace {

std::string cell_id(const CellPlace& cell) { return "cell/" + cell.area.text() + "/" + cell.value.text(); }

CellPlace first_cell(const HeadlessWindow& window) {
  const auto& cell = window.results().coverage.cells.front();
  return {cell.area, cell.value};
}

State network_state() {
  auto state = viz_town_state();
  state.place = WindowPlace::network;
  return state;
}

TEST(Hands, AClickOnACellChoosesItAndShowsWhatItRestsOn) {
  HeadlessWindow window(viz_town_state());
  const auto cell = first_cell(window);
  EXPECT_TRUE(window.shows("Nog niets gekozen"));

  window.click(cell_id(cell));

  EXPECT_EQ(window.state().selection, Selection(cell));
  EXPECT_TRUE(window.shows(cell_name(window.state(), cell)));
  EXPECT_TRUE(window.shows("Waarop berust dit"));
}

TEST(Hands, AClickInTheGapListChoosesItsCell) {
  HeadlessWindow window(viz_town_state());
  const auto gap = window.results().gaps.front();

  window.click("gap/" + gap.area.text() + "/" + gap.value.text());

  EXPECT_EQ(window.state().selection, Selection(CellPlace{gap.area, gap.value}));
  EXPECT_TRUE(window.shows(advice(Language::dutch, gap)));
}

TEST(Hands, AClickOnTheMapChoosesTheAreaInTheColumnShown) {
  HeadlessWindow window(viz_town_state());

  window.click("map");

  const auto* cell = std::get_if<CellPlace>(&window.state().selection);
  ASSERT_NE(cell, nullptr) << "the middle of the town is land";
  EXPECT_EQ(cell->value, shown_value(window.state(), window.results()));
}

TEST(Hands, TheWheelZoomsTheMapAndADragMovesIt) {
  HeadlessWindow window(viz_town_state());
  const auto middle = window.middle_of("map");

  window.wheel(middle, 3);
  const auto zoomed = window.state().map_camera;
  EXPECT_GT(zoomed.zoom, 1.5);
  window.drag(middle, {middle.x + 80, middle.y});

  EXPECT_LT(window.state().map_camera.x, zoomed.x);
  EXPECT_EQ(window.state().selection, Selection()) << "a drag is no click";
}

TEST(Hands, ADistrictFoldsAndUnfolds) {
  HeadlessWindow window(viz_town_state());
  const auto cell = first_cell(window);
  const auto district = window.results().districts.front().district;

  window.click("district/" + district.text());
  EXPECT_FALSE(window.has(cell_id(cell)));
  window.click("district/" + district.text());

  EXPECT_TRUE(window.has(cell_id(cell)));
}

TEST(Hands, FiltersAskOtherQuestionsOfTheCoverage) {
  HeadlessWindow window(viz_town_state());
  const auto before = window.results().coverage.totals;

  window.choose("##response", 3);

  EXPECT_EQ(window.state().coverage.within, ResponseClass::unknown);
  EXPECT_GT(window.results().coverage.totals.covered + window.results().coverage.totals.thin,
            before.covered + before.thin);
  window.choose("##facet", 1);
  EXPECT_EQ(window.state().coverage.facet, Facet::age);
  window.choose("##moment", 2);
  EXPECT_EQ(window.state().coverage.moment, Moment::evening);
  window.choose("##day", 3);
  EXPECT_EQ(window.state().coverage.as_of, plus_months(window.state().network().date, 12));
}

TEST(Hands, TheLanguageKeyChangesEveryTextAtOnce) {
  HeadlessWindow window(viz_town_state());
  ASSERT_TRUE(window.shows("Waar reiken we niet?"));

  window.press(key::l, true);
  EXPECT_TRUE(window.shows("Where do we not reach?"));
  EXPECT_FALSE(window.shows("Waar reiken we niet?"));
  EXPECT_FALSE(window.shows("gedekt"));
  EXPECT_FALSE(window.shows("Dekking"));

  window.click("language/nl");
  EXPECT_TRUE(window.shows("Waar reiken we niet?"));
}

TEST(Hands, SearchFindsSomebodyByNameAndEnterChoosesThem) {
  HeadlessWindow window(viz_town_state());

  window.press(key::k, true);
  window.type("persoon 12");
  EXPECT_TRUE(window.shows("Persoon 12 (K012)"));
  window.press(key::enter);

  EXPECT_EQ(window.state().selection, Selection(ActorId("K012")));
  EXPECT_TRUE(window.state().search.empty());
}

TEST(Hands, SearchTakesTheHitThatTheArrowsChose) {
  HeadlessWindow window(viz_town_state());

  window.press(key::f, true);
  window.type("veld-");
  window.press(key::down);
  window.press(key::enter);

  const auto* area = std::get_if<AreaId>(&window.state().selection);
  ASSERT_NE(area, nullptr);
  EXPECT_EQ(area_name(window.state(), *area), "Veld-Oost");
}

TEST(Hands, ASearchWithoutHitsSaysWhatToDo) {
  HeadlessWindow window(viz_town_state());

  window.press(key::k, true);
  window.type("zzz");

  EXPECT_TRUE(window.shows("Niets gevonden"));
}

TEST(Hands, SomebodyIsAddedThroughTheFormAndUndoneByKey) {
  HeadlessWindow window(network_state());
  const auto before = content_hash(window.state().network());

  window.press(key::n, true);
  ASSERT_TRUE(window.shows("Iemand toevoegen"));
  EXPECT_TRUE(window.shows("K031")) << "the next free number is proposed";
  window.click("##name");
  window.type("Nieuwe Buur");
  window.click("submit");

  EXPECT_TRUE(window.state().network().actors.contains(ActorId("K031")));
  EXPECT_TRUE(window.shows("Nieuwe Buur (K031)"));
  window.press(key::z, true);
  EXPECT_EQ(content_hash(window.state().network()), before);
  window.press(key::y, true);
  EXPECT_TRUE(window.state().network().actors.contains(ActorId("K031")));
}

TEST(Hands, AnActiveKeyFigureNeedsADateOnWhichTheyWereTold) {
  HeadlessWindow window(network_state());
  window.click("tool/add");
  window.choose("##status", 1);
  ASSERT_TRUE(window.shows("Uitleg gegeven op"));

  window.click("##notice_given");
  window.press(key::a, true);
  window.type("gisteren");
  window.press(key::enter);

  EXPECT_TRUE(window.shows("kan nog niet actief worden")) << "the refusal stands in the form";
  EXPECT_FALSE(window.state().network().actors.contains(ActorId("K031")));
  window.click("##notice_given");
  window.press(key::a, true);
  window.type("3-11-2025");
  window.press(key::enter);
  EXPECT_TRUE(window.state().network().actors.contains(ActorId("K031")));
}

TEST(Hands, EscapeLeavesAFormWithoutAdding) {
  HeadlessWindow window(network_state());
  const auto before = window.state().history.revision();

  window.press(key::n, true);
  window.press(key::escape);

  EXPECT_EQ(window.state().form.index(), 0U);
  EXPECT_EQ(window.state().history.revision(), before);
}

TEST(Hands, TwoPeopleAreConnectedByADrag) {
  HeadlessWindow window(network_state());
  const auto ties = window.state().network().ties.size();
  window.click("tool/connect");

  window.drag(window.node(ActorId("P001")), window.node(ActorId("P004")));
  ASSERT_TRUE(window.shows("Twee mensen verbinden"));
  window.choose("##frequency", 0);
  window.click("submit");

  EXPECT_EQ(window.state().network().ties.size(), ties + 1);
  EXPECT_EQ(window.state().network().ties.rows().back().frequency, Frequency::weekly);
  EXPECT_TRUE(window.shows("verbonden"));
}

TEST(Hands, AClickOnANodeChoosesItAndADragMovesIt) {
  HeadlessWindow window(network_state());
  const ActorId actor("P002");
  const auto from = window.node(actor);

  window.click_at(from);
  EXPECT_EQ(window.state().selection, Selection(actor));
  const auto revision = window.state().history.revision();
  window.drag(from, {from.x + 60, from.y + 30});

  EXPECT_TRUE(window.state().moved.contains(actor));
  EXPECT_EQ(window.state().history.revision(), revision) << "a place on the screen is no part of the records";
  EXPECT_NEAR(window.node(actor).x, from.x + 60, 2);
}

TEST(Hands, EgoStepsLeaveOnlyWhoIsNear) {
  HeadlessWindow window(network_state());
  window.act(SelectActor{ActorId("G001")});
  ASSERT_TRUE(window.shows("39 van 39 getoond"));

  window.click("ego/1");

  EXPECT_EQ(window.state().ego_steps, 1);
  EXPECT_TRUE(window.shows("6 van 39 getoond"));
  window.press(key::f5);
  EXPECT_TRUE(window.shows("39 van 39 getoond"));
}

TEST(Hands, ReachIsAddedChangedAndRemovedInTheRightColumn) {
  HeadlessWindow window(network_state(), {1600, 1600, 1});
  const ActorId actor("P001");
  window.act(SelectActor{actor});
  const auto claims = window.state().network().reach.size();

  window.click("add_reach");
  window.choose("##area", 2);
  window.click("submit");
  ASSERT_EQ(window.state().network().reach.size(), claims + 1);
  const auto claim = window.state().network().reach.rows().back();
  EXPECT_EQ(claim.actor, actor);
  window.click("edit/" + claim.id.text());
  window.choose("##strength", 2);
  window.click("submit");
  EXPECT_EQ(window.state().network().reach.find(claim.id)->strength, 3);
  window.click("remove/" + claim.id.text());

  EXPECT_EQ(window.state().network().reach.size(), claims);
}

TEST(Hands, DeleteRemovesWhoIsChosenAndTheMessageSaysSo) {
  HeadlessWindow window(network_state());
  window.act(SelectActor{ActorId("K003")});

  window.press(key::del);

  EXPECT_FALSE(window.state().network().actors.contains(ActorId("K003")));
  EXPECT_TRUE(window.shows("K003 verwijderd"));
}

TEST(Hands, ARefusalIsToldInTheLanguageOfNow) {
  HeadlessWindow window(viz_town_state());

  window.act(ApplyEdit{RemoveTie{TieId("T9999")}});
  EXPECT_TRUE(window.shows("Relatie T9999 bestaat niet"));
  window.press(key::l, true);

  EXPECT_TRUE(window.shows("Tie T9999 does not exist"));
}

TEST(Hands, SomebodyIsAddedForACellFromItsDetails) {
  HeadlessWindow window(viz_town_state());
  const auto gap = window.results().gaps.front();
  window.act(SelectCell{{gap.area, gap.value}});

  window.click("add_here");
  window.click("submit");

  const auto* cell = window.results().coverage.find(gap.area, gap.value);
  EXPECT_TRUE(std::any_of(cell->basis.begin(), cell->basis.end(),
                          [](const ClaimStanding& claim) { return claim.actor == ActorId("K031"); }));
}

TEST(Hands, WithoutTheVaultEverythingShowsIds) {
  auto records = viz_town();
  records.vault = {};
  HeadlessWindow window(initial_state(std::move(records), {}));

  window.act(SelectActor{ActorId("K001")});

  EXPECT_FALSE(window.shows("kluis")) << "loose tables have none that could be locked";
  EXPECT_TRUE(window.shows("K001"));
  EXPECT_FALSE(window.shows("Persoon"));
}

TEST(Hands, AnEmptyTownSaysWhatToDoFirst) {
  HeadlessWindow window(initial_state({}, {}));

  EXPECT_FALSE(window.has("place/coverage")) << "there is no coverage to show without areas";
  for (const auto* words :
       {"Hier staat nog niemand", "1. Lees je buurten in", "2. Lees je adreslijst", "3. Kies iemand"}) {
    EXPECT_TRUE(window.shows(words)) << words;
  }
  window.click("begin/add_actor");
  EXPECT_TRUE(std::holds_alternative<ActorForm>(window.state().form));
}

TEST(Hands, ATownOfAreasAloneIsPastTheFirstStep) {
  Network areas;
  areas.areas = viz_town().network.areas;
  HeadlessWindow window(initial_state({.network = areas, .vault = {}}, {}));
  window.click("place/network");

  EXPECT_FALSE(window.shows("1. Lees je buurten in"));
  EXPECT_TRUE(window.shows("1. Je buurten staan er al"));
}

}  // namespace
}  // namespace sleutelnet
