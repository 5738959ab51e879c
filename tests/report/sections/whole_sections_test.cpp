// The sections on the network as a whole, on a small town and on what is made to stand out.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>

#include "report/sections/sections.hpp"
#include "report/whole_figures.hpp"
#include "tests/support/small_town.hpp"

using namespace sleutelnet;
using namespace sleutelnet::testing;
using ::testing::HasSubstr;
using ::testing::Not;

namespace {

constexpr auto nl = Language::dutch;

Told told_of(const Network& town) { return disclose(results_of(town)); }

std::vector<DataTable> tables_in(const Blocks& blocks) {
  std::vector<DataTable> found;
  for (const auto& block : blocks) {
    if (const auto* table = std::get_if<DataTable>(&block)) found.push_back(*table);
  }
  return found;
}

DataTable table_in(const Blocks& blocks, const std::string& name) {
  for (const auto& table : tables_in(blocks)) {
    if (table.name == name) return table;
  }
  ADD_FAILURE() << "no table " << name;
  return {};
}

std::string words_in(const Blocks& blocks) {
  std::string words;
  for (const auto& block : blocks) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) words += paragraph->words + "\n";
    if (const auto* note = std::get_if<Note>(&block)) words += note->words + "\n";
  }
  return words;
}

const WholeFigure& figure_of(const std::vector<WholeFigure>& figures, const std::string& metric) {
  return *std::find_if(figures.begin(), figures.end(), [&](const WholeFigure& each) { return each.metric == metric; });
}

void add_tie(Network& town, const std::string& from, const std::string& to, TieKind kind) {
  town.ties.put({.id = TieId("X" + from + to),
                 .source = ActorId(from),
                 .target = ActorId(to),
                 .kind = kind,
                 .frequency = Frequency::monthly});
}

Network town_with_owner() {
  auto town = small_town();
  for (const auto* id : {"K001", "K002", "K003"}) add_tie(town, "G001", id, TieKind::account_holder);
  return town;
}

using Section = Blocks (*)(const Told&, Language);
constexpr std::array<Section, 6> sections = {whole_network_section, missing_links_section, owners_section,
                                             fragility_section,     inform_first_section,  certainty_section};

}  // namespace

TEST(WholeSections, EveryTableHasRowsAsWideAsItsHeadsAndABasisWithItsDate) {
  const auto told = told_of(town_with_owner());
  int tables = 0;
  for (const auto section : sections) {
    for (const auto& table : tables_in(section(told, nl))) {
      ++tables;
      EXPECT_FALSE(table.rows.empty()) << table.name;
      EXPECT_THAT(table.basis, HasSubstr("24 november 2025")) << table.name;
      for (const auto& row : table.rows) EXPECT_EQ(row.size(), table.columns.size()) << table.name;
    }
  }
  EXPECT_GE(tables, 6);
}

TEST(WholeSections, EverySectionSaysWhatItDoesNotSay) {
  const auto told = told_of(town_with_owner());
  for (const auto section : sections) {
    EXPECT_THAT(words_in(section(told, nl)), HasSubstr("Wat dit niet zegt"));
    EXPECT_THAT(words_in(section(told, Language::english)), HasSubstr("What this does not say"));
  }
}

TEST(WholeSections, WithoutPeopleNothingBreaksAndNothingIsClaimed) {
  const auto told = told_of(Network{});
  for (const auto section : {missing_links_section, owners_section, fragility_section, inform_first_section}) {
    EXPECT_TRUE(section(told, nl).empty());
  }
  EXPECT_THAT(words_in(whole_network_section(told, nl)), HasSubstr("geen deelnemers"));
}

TEST(WholeFigures, EachHasWordsAConventionAndAReasonWhereItIsEmpty) {
  for (const auto& town : {small_town(), Network{}}) {
    const auto results = results_of(town);
    std::vector<std::string> seen;
    for (const auto& figure : whole_figures(results)) {
      EXPECT_FALSE(figure.convention.empty()) << figure.metric;
      EXPECT_TRUE(figure.value || figure.when_empty != UndefinedReason::none) << figure.metric;
      EXPECT_EQ(std::count(seen.begin(), seen.end(), figure.metric), 0) << figure.metric;
      seen.push_back(figure.metric);
    }
    for (const auto& row : whole_figures_table(disclose(results), nl).rows) {
      EXPECT_NE(row.front().words, row.front().exact) << "has no words";
    }
  }
}

TEST(WholeFigures, CarryTheIntervalTheirAnalysisGives) {
  const auto results = results_of(small_town());
  const auto figures = whole_figures(results);

  const auto& density = figure_of(figures, "density");
  EXPECT_EQ(density.interval, IntervalOf::unknown_ties);
  EXPECT_EQ(density.lowest, results.whole.density.share.lowest);
  EXPECT_EQ(density.highest, results.whole.density.share.highest);
  const auto& met = figure_of(figures, "share_met");
  EXPECT_EQ(met.interval, IntervalOf::draws);
  EXPECT_EQ(met.highest, results.whole.coverage_certainty.share_met_spread->high);
  EXPECT_FALSE(figure_of(figures, "reciprocity_arcs").value) << "no tie of the town has a direction";
}

TEST(WholeFigures, LeaveOutWhatAPlainListOfTiesDoesNotHave) {
  for (const auto& figure : whole_figures(structure_results_of(small_town(), {.municipal = false}))) {
    EXPECT_EQ(figure.over, CountedOver::participants) << figure.metric;
  }
}

TEST(WholeFigures, LinesThatCountNothingAreLeftOutAndCounted) {
  const auto told = told_of(small_town());
  const auto figures = whole_figures(told.results);
  const auto table = whole_figures_table(told, nl);
  const auto left_out = figures.size() - table.rows.size();

  EXPECT_EQ(static_cast<std::ptrdiff_t>(left_out),
            std::count_if(figures.begin(), figures.end(), [](const WholeFigure& figure) {
              return figure.unit == FigureUnit::count && figure.value == 0.0 && figure.interval == IntervalOf::none;
            }));
  EXPECT_THAT(table.basis, HasSubstr("tellen: " + std::to_string(left_out) + "."));
}

TEST(MissingLinks, NamesThePairsOfADistrictThatDoNotKnowEachOtherUntilTheyDo) {
  const auto before = table_in(missing_links_section(told_of(small_town()), nl), "ontbrekende_verbindingen");
  EXPECT_EQ(before.rows.front().front().exact, "WK999900");
  EXPECT_THAT(before.rows.front().at(2).words, HasSubstr("zorg met onderwijs, sport"));
  EXPECT_THAT(before.rows.front().at(2).exact, HasSubstr("zorg-onderwijs|zorg-sport"));

  auto town = small_town();
  add_tie(town, "K001", "K003", TieKind::knows);
  const auto after = table_in(missing_links_section(told_of(town), nl), "ontbrekende_verbindingen");
  EXPECT_THAT(after.rows.front().at(2).exact, Not(HasSubstr("zorg-onderwijs")));
}

TEST(Owners, SaysWhereADeputyIsMissingAndWhoHoldsHowMuch) {
  const auto blocks = owners_section(told_of(town_with_owner()), nl);

  EXPECT_THAT(words_in(blocks), HasSubstr("niemand contact met 2, en bij 3 is er maar één accounthouder"));
  const auto table = table_in(blocks, "accounthouders");
  ASSERT_EQ(table.rows.size(), 1U);
  EXPECT_EQ(table.rows.front().at(2).words, "100,0 %");
  EXPECT_EQ(table.rows.front().at(3).exact, "K001, K002, K003");
}

TEST(Owners, SaysWhenThereAreNone) {
  EXPECT_THAT(words_in(owners_section(told_of(small_town()), nl)), HasSubstr("geen accounthouders"));
}

TEST(Fragility, TellsTheOrganisationWhosePeopleLeaveCellsEmptyTogether) {
  const auto table = table_in(fragility_section(told_of(small_town()), nl), "achtervang_organisaties");

  EXPECT_EQ(table.rows.front().front().words, "O001");
  EXPECT_THAT(table.rows.front().back().words, HasSubstr("Haven · zorg"));
}

TEST(Fragility, NamesTwoPeopleOnlyWhenTheyAreEachOthersBackup) {
  const auto table = table_in(fragility_section(told_of(small_town()), nl), "achtervang_paren");

  for (const auto& row : table.rows) EXPECT_FALSE(row.at(2).words == "0" && row.at(3).words == "0");
  const bool named = std::any_of(table.rows.begin(), table.rows.end(), [](const auto& row) {
    return row.at(0).words == "K001" && row.at(1).words == "K002";
  });
  EXPECT_TRUE(named) << "K001 and K002 are together the only ones in Haven, zorg";
}

TEST(InformFirst, TellsTheProofAndEverySet) {
  const auto told = told_of(small_town());
  const auto& plan = *told.results.whole.inform;
  const auto blocks = inform_first_section(told, nl);

  ASSERT_TRUE(plan.proven);
  EXPECT_THAT(words_in(blocks), HasSubstr("Bewezen: geen andere groep van 3"));
  EXPECT_EQ(table_in(blocks, "eerst_informeren").rows.size(), plan.sets.size());
}

TEST(InformFirst, SaysSoWhenItIsNotProvenOrNotWorkedOut) {
  auto results = results_of(small_town());
  results.whole.inform->proven = false;
  results.whole.inform->optimal_sets.reset();
  results.whole.inform->bound = 0.875;
  EXPECT_THAT(words_in(inform_first_section(disclose(results), nl)), HasSubstr("hoogstens 0,875"));

  results.whole.inform.reset();
  EXPECT_THAT(words_in(inform_first_section(disclose(results), nl)), HasSubstr("te groot"));
}

TEST(Certainty, EveryGapIsNamedOrCountedOnce) {
  auto town = small_town();  // with K005 and K003 both in doubt for Haven, onderwijs, which two of them would cover
  auto estimate = reach("R900", "K003", "BU99990002", "onderwijs");
  estimate.source = ReachSource::estimate;
  town.reach.put(estimate);
  const auto told = told_of(town);
  const auto& coverage = told.results.coverage;
  std::size_t doubtful = 0, certain = 0, never_asked = 0;
  for (const auto& gap : told.results.gaps) {
    const auto place = static_cast<std::size_t>(coverage.find(gap.area, gap.value) - coverage.cells.data());
    const auto& chance = told.results.whole.coverage_certainty.cells[place];
    if (!chance) {
      ++never_asked;
    } else {
      ++(chance->gap < 1 ? doubtful : certain);
    }
  }
  ASSERT_GT(doubtful, 0U);
  const auto table = table_in(certainty_section(told, nl), "gaten_in_twijfel");
  EXPECT_EQ(table.rows.size(), doubtful);
  EXPECT_THAT(table.basis, HasSubstr(std::to_string(certain) + " gaten die het in elke trekking zijn, " +
                                     std::to_string(never_asked) + " waar nooit"));
}

TEST(Participants, CarryThePlaceWithItsInterval) {
  const auto table = participants_table(told_of(small_town()), nl);
  const auto place = std::find_if(table.columns.begin(), table.columns.end(),
                                  [](const DataColumn& column) { return column.name == "plaats"; });
  ASSERT_NE(place, table.columns.end());
  const auto at = static_cast<std::size_t>(place - table.columns.begin());
  for (const auto& row : table.rows) EXPECT_THAT(row.at(at).words, HasSubstr(" – "));
}
