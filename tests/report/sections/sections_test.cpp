#include "report/sections/sections.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/analysis/node_measures.hpp"
#include "tests/support/small_town.hpp"

using namespace sleutelnet;
using namespace sleutelnet::testing;
using ::testing::HasSubstr;

namespace {

constexpr auto nl = Language::dutch;

Told town_told(Recipient recipient = Recipient::coordinator) {
  const auto before = small_town_before();
  return disclose(results_of(small_town(), &before), {recipient, {}, std::nullopt});
}

template <class Kind>
std::vector<Kind> all(const Blocks& blocks) {
  std::vector<Kind> found;
  for (const auto& block : blocks) {
    if (const auto* content = std::get_if<Kind>(&block)) found.push_back(*content);
  }
  return found;
}

std::vector<std::string> row_words(const std::vector<Entry>& row) {
  std::vector<std::string> words;
  for (const auto& entry : row) words.push_back(entry.words);
  return words;
}

const std::vector<Entry>* row_of(const DataTable& table, const std::string& head) {
  for (const auto& row : table.rows) {
    if (row.front().words == head) return &row;
  }
  return nullptr;
}

}  // namespace

TEST(Sections, EveryRowIsAsWideAsItsHeads) {
  for (const auto recipient : {Recipient::coordinator, Recipient::public_}) {
    const auto told = town_told(recipient);
    for (const auto& table : {cells_table(told, nl), gaps_table(told, nl), recruitment_table(told, nl)}) {
      ASSERT_FALSE(table.rows.empty());
      for (const auto& row : table.rows) EXPECT_EQ(row.size(), table.columns.size()) << table.name;
    }
  }
}

TEST(Summary, TellsHowSureTheShareIs) {
  const auto numbers = all<KeyNumbers>(summary_section(town_told(), nl)).front().numbers;

  EXPECT_EQ(numbers.at(0).value, "25 %");
  EXPECT_THAT(numbers.at(0).uncertainty, HasSubstr("zeker 25 %, hoogstens 67 %"));
  EXPECT_EQ(numbers.at(1).value, "3 van 3");
}

TEST(Summary, SaysHowManyGapsMissTheirTargetAsTheShareDoes) {
  const auto told = town_told();
  const auto numbers = all<KeyNumbers>(summary_section(told, nl)).front().numbers;

  EXPECT_EQ(numbers.at(0).value, "25 %") << "3 of 12 cells";
  EXPECT_THAT(numbers.at(3).uncertainty, HasSubstr("9 hiervan halen hun doel niet"));
}

TEST(Summary, UnknownInhabitantsAreNoNumber) {
  auto town = small_town();
  for (auto area : std::vector<Area>(town.areas.begin(), town.areas.end())) {
    area.inhabitants.reset();
    town.areas.put(area);
  }
  const auto numbers = all<KeyNumbers>(summary_section(disclose(results_of(town)), nl)).front().numbers;

  EXPECT_EQ(numbers.at(2).value, "onbekend");
}

TEST(Gaps, MissedTargetOfTheMunicipalityComesFirst) {
  const auto table = gaps_table(town_told(), nl);

  EXPECT_EQ(table.rows.size(), 11U);
  EXPECT_THAT(row_words(table.rows.front()),
              ::testing::ElementsAre("Dijkzicht", "Oost", "zorg", "dun", "hangt aan K002", "2.300",
                                     "Zoek een plaatsvervanger"));
}

TEST(Gaps, DataFileHasCodesInPlaceOfNames) {
  const auto table = gaps_table(town_told(), Language::english);

  EXPECT_EQ(table.columns.at(5).name, "inwoners");
  EXPECT_EQ(table.rows.front().at(0).exact, "BU99990101");
  EXPECT_EQ(table.rows.front().at(5).exact, "2300");
}

TEST(Departure, ListsOnlyWhoLeavesSomethingOpen) {
  const auto table = departure_table(town_told(), nl);

  EXPECT_NE(row_of(table, "K003"), nullptr);
  EXPECT_EQ(row_of(table, "K004"), nullptr) << "K004 has no claim that counts and no ties";
  for (const auto& row : table.rows) {
    EXPECT_FALSE(row.at(2).words == "0" && row.at(3).words == "0" && row.at(5).words == "0");
  }
}

TEST(Departure, NamesTheCellsThatFallEmpty) {
  const auto table = departure_table(town_told(), nl);
  EXPECT_EQ(row_of(table, "K003")->at(6).words, "Markt · onderwijs");
}

TEST(Structure, MeasuresStandInOrderOfIdSoThatNobodyIsRanked) {
  const auto table = participants_table(town_told(), nl);
  for (std::size_t row = 1; row < table.rows.size(); ++row) {
    EXPECT_LT(table.rows[row - 1].front().words, table.rows[row].front().words);
  }
}

TEST(Structure, CallsEachMeasureByTheConventionThatMeasuresPrints) {
  const auto town = small_town();
  const auto table = participants_table(town_told(), nl);
  const auto measures = *node_measures(town, make_graph(town));
  for (const auto& measure : measures) {
    if (measure.name != "harmonic_norm" && measure.name != "betweenness_norm") continue;
    EXPECT_THAT(table.basis, HasSubstr("(" + measure.convention + ")"));
  }
}

TEST(Structure, MeasureThatIsNotDefinedIsSaidSoAndNotZero) {
  auto town = small_town();
  town.actors.erase_if([](const Actor& each) { return each.id != ActorId("K001"); });
  town.ties = {};
  town.reach = {};

  const auto table = participants_table(disclose(results_of(town)), nl);

  ASSERT_EQ(table.rows.size(), 1U);
  EXPECT_EQ(table.rows.front().at(5).words, "niet te bepalen");
}

TEST(Comparison, NamesWhoCameAndWhoWentForTheCoordinator) {
  std::string words;
  for (const auto& paragraph : all<Paragraph>(comparison_section(town_told(), nl))) words += paragraph.words + "\n";

  EXPECT_THAT(words, HasSubstr("nu meedoen en eerst niet: 1. Die niet meer meedoen: 1."));
  EXPECT_THAT(words, HasSubstr("Doen niet meer mee: K006."));
}

TEST(Comparison, SaysOpenlyThatSmallCountsAreLeftOut) {
  std::string words;
  for (const auto& paragraph : all<Paragraph>(comparison_section(town_told(Recipient::council), nl))) {
    words += paragraph.words + "\n";
  }
  EXPECT_THAT(words, HasSubstr("te weinig om te noemen"));
}

TEST(Comparison, IsLeftOutWithoutAnEarlierSnapshot) {
  EXPECT_TRUE(comparison_section(disclose(results_of(small_town())), nl).empty());
}

TEST(Recruitment, TellsTheProvenBound) {
  EXPECT_THAT(recruitment_table(town_told(), nl).basis, HasSubstr("Bewezen: geen keuze van"));
}

TEST(Method, SaysWhatIsNotKept) {
  const auto notes = all<Note>(method_section(town_told(), nl));
  ASSERT_FALSE(notes.empty());
  EXPECT_THAT(notes.front().words, HasSubstr("woonadres"));
}

TEST(Coverage, EveryFigureHasItsBasis) {
  const auto tables = all<DataTable>(coverage_section(town_told(), nl));

  ASSERT_EQ(tables.size(), 1U);
  EXPECT_EQ(row_of(tables.front(), "telt mee")->at(1).words, "6");
  EXPECT_EQ(row_of(tables.front(), "schatting")->at(1).words, "1");
}

TEST(Coverage, MatrixHasTheSameFiguresAsATable) {
  const auto figures = all<Figure>(coverage_section(town_told(), nl));

  ASSERT_TRUE(figures.front().data);
  const auto* row = row_of(*figures.front().data, "Markt");
  ASSERT_NE(row, nullptr);
  EXPECT_THAT(row_words(*row), ::testing::ElementsAre("Markt", "Centrum", "gedekt, 2 mensen", "dun, één persoon",
                                                      "nooit gevraagd", "niemand"));
}
