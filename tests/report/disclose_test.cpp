#include "report/disclose.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>

#include "report/full_report.hpp"
#include "report/sections/sections.hpp"
#include "report/writers/csv.hpp"
#include "report/writers/html.hpp"
#include "tests/support/small_town.hpp"

using namespace sleutelnet;
using namespace sleutelnet::testing;

namespace {

Results town_results() {
  const auto before = small_town_before();
  return results_of(small_town(), &before);
}

Told told_to(Recipient recipient, std::string purpose = {}) {
  return disclose(town_results(), {recipient, std::move(purpose), std::nullopt});
}

constexpr std::array outsiders = {Recipient::council, Recipient::partner, Recipient::public_};

std::vector<std::string> actor_ids() {
  std::vector<std::string> ids;
  for (const auto& each : small_town().actors) ids.push_back(each.id.text());
  return ids;
}

}  // namespace

TEST(Disclose, CoordinatorGetsEverything) {
  const auto results = town_results();
  const auto told = disclose(results);

  EXPECT_EQ(told.detail, Detail::people);
  EXPECT_EQ(told.results.network, results.network);
  EXPECT_EQ(told.results.coverage, results.coverage);
  EXPECT_EQ(told.stamp.recipient, Recipient::coordinator);
}

TEST(Disclose, OutsidersGetNoPeopleAtAll) {
  for (const auto recipient : outsiders) {
    const auto told = told_to(recipient);
    const auto& network = told.results.network;

    EXPECT_TRUE(network.actors.empty());
    EXPECT_TRUE(network.ties.empty());
    EXPECT_TRUE(network.reach.empty());
    EXPECT_TRUE(network.contacts.empty());
    EXPECT_TRUE(network.agreements.empty());
    EXPECT_TRUE(told.results.departures.empty());
    EXPECT_EQ(told.results.structure.graph.size(), 0U);
    EXPECT_FALSE(told.callable);
  }
}

TEST(Disclose, OutsidersCannotTellOnePersonFromMore) {
  const auto told = told_to(Recipient::council);

  for (const auto& cell : told.results.coverage.cells) {
    EXPECT_NE(cell.state, CellState::thin);
    EXPECT_NE(cell.state, CellState::stale);
    EXPECT_EQ(cell.people, 0);
    EXPECT_EQ(cell.independent, 0);
    EXPECT_FALSE(cell.has_target) << "a missed target on a reached cell says: one person";
    EXPECT_TRUE(cell.basis.empty());
  }
  const auto* thin = told.results.coverage.find(AreaId("BU99990101"), TermId("zorg"));
  ASSERT_NE(thin, nullptr);
  EXPECT_EQ(thin->state, CellState::covered);
}

TEST(Disclose, TotalsForOutsidersAddUpToTheCellsTheySee) {
  const auto told = told_to(Recipient::public_);
  const auto& totals = told.results.coverage.totals;
  const auto count = [&](CellState state) {
    const auto& cells = told.results.coverage.cells;
    return std::count_if(cells.begin(), cells.end(), [&](const Cell& cell) { return cell.state == state; });
  };

  EXPECT_EQ(totals.covered, count(CellState::covered));
  EXPECT_EQ(totals.blank, count(CellState::blank));
  EXPECT_EQ(totals.unknown, count(CellState::unknown));
  EXPECT_EQ(totals.covered + totals.blank + totals.unknown, totals.cells);
}

TEST(Disclose, GapsForOutsidersNameNobodyAndNoReason) {
  const auto told = told_to(Recipient::council);

  EXPECT_FALSE(told.results.gaps.empty());
  for (const auto& gap : told.results.gaps) {
    EXPECT_TRUE(gap.actors.empty());
    EXPECT_TRUE(gap.organisation.empty());
    EXPECT_FALSE(gap.misses_target);
    EXPECT_EQ(gap.people, 0);
  }
}

TEST(Disclose, ProfilesForOutsidersLeaveOutCellsThatAreReached) {
  const auto told = told_to(Recipient::council);

  for (const auto& profile : told.results.plan.profiles) {
    EXPECT_EQ(profile.gain, 0);
    for (const auto& place : profile.closes) {
      EXPECT_NE(told.results.coverage.find(place.area, place.value)->state, CellState::covered);
    }
  }
}

TEST(Disclose, CountsOfPeopleFromOneToFourAreLeftOut) {
  const auto told = told_to(Recipient::council);

  // K001 to K005 take part now; K006 and four others did before. One joined and one stopped.
  EXPECT_EQ(told.taking_part, 5);
  EXPECT_FALSE(told.joined);
  EXPECT_FALSE(told.departed);
  for (const auto& count : told.claims) {
    EXPECT_FALSE(count && *count > 0 && *count < fewest_people);
  }
}

TEST(Disclose, AreasOfUnderFiftyInhabitantsKeepTheirFiguresFromOutsiders) {
  const auto told = told_to(Recipient::partner);

  EXPECT_FALSE(told.results.network.areas.find(AreaId("BU99990103"))->inhabitants);
  EXPECT_EQ(told.results.network.areas.find(AreaId("BU99990001"))->inhabitants, 1200);
}

// The proof of the pudding: nothing that is written for an outsider holds an id, whatever the writer.
TEST(Disclose, NoFileForOutsidersHoldsAnId) {
  for (const auto recipient : outsiders) {
    const auto told = told_to(recipient);
    for (const auto language : {Language::dutch, Language::english}) {
      const auto document = make_report(told, language);
      auto written = to_html(document) + to_csv(cells_table(told, language)) + to_csv(gaps_table(told, language));
      for (const auto* table : tables_of(document)) written += to_csv(*table);
      for (const auto& id : actor_ids()) EXPECT_THAT(written, ::testing::Not(::testing::HasSubstr(id)));
    }
  }
}

TEST(Disclose, NoSectionForOutsidersShowsPeopleOrStructure) {
  const auto told = told_to(Recipient::public_);

  EXPECT_TRUE(departure_section(told, Language::dutch).empty());
  EXPECT_TRUE(structure_section(told, Language::dutch).empty());
  const auto document = make_report(told, Language::dutch);
  for (const auto* table : tables_of(document)) {
    for (const auto& column : table->columns) {
      EXPECT_NE(column.name, "mensen");
      EXPECT_NE(column.name, "id");
    }
  }
}

TEST(Disclose, PurposeThatNamesThePoliceGetsAreasOnly) {
  const auto told = told_to(Recipient::coordinator, "overleg met de politie");

  EXPECT_EQ(told.detail, Detail::reached_only);
  EXPECT_TRUE(told.results.network.actors.empty());
}

TEST(Disclose, StampSaysForWhomAndForWhat) {
  const auto told = told_to(Recipient::council, "Jaarbericht 2025");
  const auto document = make_report(told, Language::dutch);

  EXPECT_EQ(told.stamp.purpose, "Jaarbericht 2025");
  EXPECT_EQ(told.stamp.snapshot.size(), 16U);
  const auto html = to_html(document);
  EXPECT_THAT(html, ::testing::HasSubstr("Jaarbericht 2025"));
  EXPECT_THAT(html, ::testing::HasSubstr("gemeenteraad en college"));
}

TEST(Disclose, OwnUseIsPrintedWhenNothingWasAsked) {
  const auto html = to_html(make_report(disclose(town_results()), Language::dutch));
  EXPECT_THAT(html, ::testing::HasSubstr("eigen gebruik"));
}

TEST(Disclose, DocumentsWithPeopleExpireAndOthersDoNot) {
  const auto own = disclose(town_results(), {Recipient::coordinator, {}, day(2025, 12, 31)});

  EXPECT_EQ(own.stamp.expires, day(2026, 1, 31));
  EXPECT_THAT(make_report(own, Language::dutch).warning, ::testing::HasSubstr("31 januari 2026"));
  EXPECT_FALSE(told_to(Recipient::council).stamp.expires);
}

TEST(Disclose, ComparisonForOutsidersShowsOnlyChangesTheyCanSee) {
  const auto told = told_to(Recipient::council);
  ASSERT_TRUE(told.results.comparison);
  const auto& comparison = *told.results.comparison;

  EXPECT_TRUE(comparison.joined.empty());
  EXPECT_TRUE(comparison.actors.added.empty());
  for (const auto* list : {&comparison.opened, &comparison.closed, &comparison.shifted}) {
    for (const auto& change : *list) {
      EXPECT_NE(change.before, change.after);
      EXPECT_TRUE(change.came.empty() && change.went.empty());
    }
  }
}
