// The place Compare: which two days, what changed and why, with the mouse and with the keyboard; and every figure is
// that of core.

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/analysis/trend.hpp"
#include "importers/open.hpp"
#include "report/language_places.hpp"
#include "tests/support/headless_window.hpp"
#include "tests/support/networks.hpp"
#include "tests/support/small_town.hpp"
#include "tests/support/viz_town.hpp"
#include "viz/compare_words.hpp"
#include "viz/place_answers.hpp"
#include "viz/platform/keys.hpp"

namespace sleutelnet {
namespace {

using testing::small_town;
using testing::small_town_before;

std::string count(long long value) { return number(Language::dutch, value); }

State town_state() {
  Records records;
  records.network = small_town();
  return initial_state(std::move(records), {{"eerder", small_town_before()}});
}

State compare_state() {
  auto state = town_state();
  state.place = WindowPlace::compare;
  return state;
}

// "175 → 208": the figures are written one after the other, the arrow is drawn.
bool shows_change(const HeadlessWindow& window, int before, int after) {
  const auto& texts = window.texts();
  const std::vector pair{count(before), count(after)};
  return std::search(texts.begin(), texts.end(), pair.begin(), pair.end()) != texts.end();
}

const Compared& compared(const HeadlessWindow& window) { return *compared_in(window.results()); }

TEST(ComparePlace, IsReachedByKeyAndComparesThePresentWithTheSnapshotBefore) {
  HeadlessWindow window(town_state());

  window.press(key::three, true);

  EXPECT_EQ(window.state().place, WindowPlace::compare);
  ASSERT_TRUE(sides_of(window.state()));
  EXPECT_EQ(*sides_of(window.state()), (Sides{small_town_before().date, small_town().date}));
  EXPECT_TRUE(window.shows("Wat is er veranderd?"));
  EXPECT_TRUE(window.shows("24-11-2025 (nu)"));
}

TEST(ComparePlace, GivesTheFiguresOfCore) {
  const HeadlessWindow window(compare_state());

  const auto expected = compare(small_town_before(), small_town());
  const auto& found = compared(window);
  EXPECT_EQ(found.changes.joined, expected.joined);
  EXPECT_EQ(found.changes.opened, expected.opened);
  EXPECT_EQ(found.changes.closed, expected.closed);
  EXPECT_EQ(found.changes.shifted, expected.shifted);
  EXPECT_TRUE(adds_up(found.causes));
  const auto& before = expected.totals_before;
  const auto& after = expected.totals_after;
  EXPECT_TRUE(shows_change(window, before.covered + before.thin, after.covered + after.thin));
  EXPECT_TRUE(shows_change(window, expected.members_before, expected.members_after));
  EXPECT_EQ(found.trend, trend({small_town_before(), small_town()}));
}

TEST(ComparePlace, ListsEachChangeOnceAndAClickChoosesIt) {
  HeadlessWindow window(compare_state());
  const auto& found = compared(window);
  const auto& changes = found.changes;
  const auto rows = [&](const auto& difference) {
    return difference.added.size() + difference.removed.size() + difference.changed.size();
  };
  std::set<std::string> ids;
  for (const auto& row : found.list) {
    if (row.kind == ListedChanges::cells) continue;
    EXPECT_TRUE(ids.insert(row.id).second) << row.id;
  }
  EXPECT_EQ(found.list.size() - ids.size(), changes.opened.size() + changes.closed.size() + changes.shifted.size());
  EXPECT_EQ(ids.size(), rows(changes.actors) + rows(changes.ties) + rows(changes.reach))
      << "here everybody who joined or left is also a row that changed";

  const auto& opened = changes.opened.front();
  window.click("change/cell/" + opened.area.text() + "/" + opened.value.text());
  EXPECT_EQ(window.state().selection, Selection(CellPlace{opened.area, opened.value}));
  window.choose("##listed", static_cast<int>(ListedChanges::actors));
  EXPECT_EQ(window.state().comparing.listed, ListedChanges::actors);
  window.click("change/actor/" + changes.joined.front().text());
  EXPECT_EQ(window.state().selection, Selection(changes.joined.front()));
  window.choose("##listed", static_cast<int>(ListedChanges::ties));
  window.click("change/tie/" + changes.ties.added.front().text());
  EXPECT_EQ(window.state().selection, Selection(ActorId("P001")));
  window.choose("##listed", static_cast<int>(ListedChanges::reach));
  window.click("change/reach/" + changes.reach.added.front().text());
  EXPECT_EQ(window.state().selection, Selection(ActorId("K003")));
}

TEST(ComparePlace, WhatIsNotInThePresentIsListedAndCannotBeChosen) {
  auto state = compare_state();
  update(state, ApplyEdit{RemoveActor{ActorId("K001")}});
  HeadlessWindow window(std::move(state));
  window.choose("##listed", static_cast<int>(ListedChanges::actors));
  ASSERT_TRUE(window.has("change/actor/K001"));

  window.click("change/actor/K001");

  EXPECT_EQ(window.state().selection, Selection());
  EXPECT_TRUE(window.shows("is daarom niet te kiezen"));
}

TEST(ComparePlace, TheMatrixShowsOnlyWhatChangedUntilAskedForAll) {
  HeadlessWindow window(compare_state());
  const auto& grid = compared(window).grid;
  const auto turned = grid.turns.begin()->first;
  EXPECT_TRUE(window.has("turn/" + turned.area.text() + "/" + turned.value.text()));
  EXPECT_FALSE(window.has("turned/BU99990103")) << "the business park did not change";

  window.press(key::h, true);

  EXPECT_FALSE(window.state().comparing.only_changed);
  EXPECT_TRUE(window.has("turned/BU99990103"));
  window.click("turn/" + turned.area.text() + "/" + turned.value.text());
  EXPECT_EQ(window.state().selection, Selection(turned));
  window.choose("##only_changed", 0);
  EXPECT_TRUE(window.state().comparing.only_changed);
}

TEST(ComparePlace, EachCellOfTheGridTurnedAsCoreSays) {
  const HeadlessWindow window(compare_state());
  const auto& found = compared(window);
  std::size_t turned = 0;
  for (const auto& cell : found.covered_after.cells) {
    const auto* before = found.covered_before.find(cell.area, cell.value);
    ASSERT_NE(before, nullptr);
    const auto turn = found.grid.turns.find({cell.area, cell.value});
    const bool changed = before->state != cell.state;
    EXPECT_EQ(turn != found.grid.turns.end(), changed);
    if (!changed) continue;
    ++turned;
    const bool was = before->people > 0, is = cell.people > 0;
    EXPECT_EQ(turn->second, was == is ? ChangeSign::changed : is ? ChangeSign::added : ChangeSign::gone);
  }
  EXPECT_GT(turned, 0U);
}

TEST(ComparePlace, ABarOfTheCausesNarrowsTheListToItsCells) {
  auto state = compare_state();
  state.comparing.view = CompareView::causes;
  HeadlessWindow window(std::move(state));
  const auto& share = compared(window).causes.causes.front();
  const bool gained = !share.gained.empty();
  const auto& cells = gained ? share.gained : share.lost;
  const auto id = "cause/" + std::to_string(static_cast<int>(share.cause)) + (gained ? "/gained" : "/lost");

  window.click(id);

  EXPECT_EQ(window.state().comparing.cause, (CauseChosen{share.cause, gained}));
  EXPECT_TRUE(window.shows(cause_words(Language::dutch, share.cause, gained)));
  for (const auto& cell : cells) EXPECT_TRUE(window.has("change/cell/" + cell.area.text() + "/" + cell.value.text()));
  EXPECT_FALSE(window.has("change/actor/K003"));
  window.click("all_changes");
  EXPECT_FALSE(window.state().comparing.cause);
}

TEST(ComparePlace, TheSumUnderTheCausesIsExact) {
  auto state = compare_state();
  state.comparing.view = CompareView::causes;
  const HeadlessWindow window(std::move(state));
  const auto& causes = compared(window).causes;
  long gained = 0, lost = 0;
  for (const auto& share : causes.causes) {
    gained += static_cast<long>(share.gained.size());
    lost += static_cast<long>(share.lost.size());
  }

  EXPECT_EQ(causes.reached_before + gained - lost, causes.reached_after);
  EXPECT_TRUE(window.shows(count(causes.reached_before) + " + " + count(gained) + " − " + count(lost) + " = " +
                           count(causes.reached_after)));
}

TEST(ComparePlace, TheViewsAreReachedByButtonAndByKey) {
  HeadlessWindow window(compare_state());

  window.click("compare/2");
  EXPECT_EQ(window.state().comparing.view, CompareView::trend);
  EXPECT_TRUE(window.shows("is een gat in de lijn"));
  window.press(key::f11);
  EXPECT_EQ(window.state().comparing.view, CompareView::network);
  EXPECT_TRUE(window.has("compare_network"));
  window.press(key::f11);
  EXPECT_EQ(window.state().comparing.view, CompareView::cells);
}

TEST(ComparePlace, WhatIsNotKnownIsNoZeroInTheTrend) {
  auto silent = small_town_before();
  silent.reach.erase_if([](const Reach&) { return true; });
  silent.inquiries.erase_if([](const Inquiry&) { return true; });
  Records records;
  records.network = small_town();
  auto state = initial_state(std::move(records), {{"eerder", silent}});
  state.place = WindowPlace::compare;
  state.comparing.view = CompareView::trend;

  const HeadlessWindow window(std::move(state));

  EXPECT_FALSE(compared(window).trend.front().reached);
  EXPECT_TRUE(window.shows("niet bekend"));
}

TEST(ComparePlace, OtherDaysAreChosenAndTheLaterIsAlwaysLater) {
  auto state = viz_town_state();
  state.place = WindowPlace::compare;
  HeadlessWindow window(std::move(state));
  const auto days = moments(window.state());
  ASSERT_EQ(days.size(), 3U);

  window.choose("##before", 0);
  EXPECT_EQ(*sides_of(window.state()), (Sides{days[0], days[2]}));
  window.choose("##after", 0);
  EXPECT_EQ(*sides_of(window.state()), (Sides{days[0], days[1]}));
  EXPECT_EQ(compared(window).changes.after, days[1]);
  window.act(SetComparing{{.before = days[2], .after = days[1]}});
  EXPECT_EQ(*sides_of(window.state()), (Sides{days[0], days[1]})) << "a day that does not fit gives way";
}

TEST(ComparePlace, WithoutASnapshotSaysHowToGetOne) {
  auto state = initial_state(viz_town(), {});
  state.place = WindowPlace::compare;
  HeadlessWindow window(std::move(state));

  EXPECT_TRUE(window.shows("Er is maar één moment"));
  EXPECT_TRUE(window.shows("zet er voor elke dag een submap in"));
  window.press(key::f2);
  EXPECT_TRUE(window.shows("Houd dit moment vast"));
  EXPECT_FALSE(window.results().compared);
}

// A plain list of ties has no cells: who came and went is still there to see.
TEST(ComparePlace, APlainNetworkComparesItsPeople) {
  Network before, after;
  before.date = testing::day(2025, 1, 1);
  after.date = testing::today;
  for (const auto* id : {"K001", "K002"}) before.actors.put(testing::key_figure(id));
  for (const auto* id : {"K002", "K003"}) after.actors.put(testing::key_figure(id));
  before.ties.put(testing::tie("T1", "K001", "K002"));
  after.ties.put(testing::tie("T2", "K002", "K003"));
  Records records;
  records.network = after;
  auto state = initial_state(std::move(records), {{"eerder", before}});
  state.place = WindowPlace::compare;
  HeadlessWindow window(std::move(state));

  EXPECT_TRUE(window.shows("Er zijn geen buurten en domeinen om te vergelijken"));
  EXPECT_TRUE(shows_change(window, 2, 2));
  window.click("compare/3");

  const auto& nodes = compared(window).nodes;
  ASSERT_EQ(nodes.size(), 3U);
  EXPECT_EQ(nodes[0].sign, ChangeSign::gone);
  EXPECT_EQ(nodes[1].sign, std::nullopt);
  EXPECT_EQ(nodes[2].sign, ChangeSign::added);
  ASSERT_EQ(compared(window).ties.size(), 2U);
  EXPECT_TRUE(window.shows("1 nieuw, 1 weg, 0 gewijzigd"));
}

TEST(ComparePlace, AnEditIsComparedAtOnce) {
  HeadlessWindow window(compare_state());
  const auto before = compared(window).changes.members_after;

  window.act(ApplyEdit{RemoveActor{ActorId("K003")}});

  EXPECT_EQ(compared(window).changes.members_after, before - 1);
  EXPECT_TRUE(comparison_fresh(window.state(), window.results()));
}

TEST(ComparePlace, EachCauseHasItsWordsInBothLanguages) {
  std::set<std::string> words;
  for (int cause = 0; cause <= static_cast<int>(ChangeCause::several); ++cause) {
    for (const auto language : {Language::dutch, Language::english}) {
      const auto gained = cause_words(language, static_cast<ChangeCause>(cause), true);
      EXPECT_FALSE(gained.empty());
      EXPECT_TRUE(words.insert(gained).second) << gained;
      const auto lost = cause_words(language, static_cast<ChangeCause>(cause), false);
      EXPECT_TRUE(lost == gained || words.insert(lost).second) << lost;
    }
  }
}

}  // namespace
}  // namespace sleutelnet
