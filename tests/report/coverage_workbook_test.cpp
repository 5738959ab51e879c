#include "report/coverage_workbook.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/small_town.hpp"

using namespace sleutelnet;
using namespace sleutelnet::testing;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

namespace {

Spreadsheet book_for(DisclosureRequest request, const Network& town = small_town()) {
  return coverage_workbook(disclose(results_of(town), request), Language::dutch);
}

std::vector<std::string> names_of(const Spreadsheet& book) {
  std::vector<std::string> names;
  for (const auto& sheet : book.sheets) names.push_back(sheet.name);
  return names;
}

std::string words_of(const PrintedCell& cell) {
  if (const auto* words = std::get_if<std::string>(&cell.value)) return *words;
  if (const auto* number = std::get_if<double>(&cell.value)) return std::to_string(static_cast<int>(*number));
  if (const auto* date = std::get_if<Date>(&cell.value)) return iso_date(*date);
  return {};
}

std::vector<std::string> row_of(const PrintedSheet& sheet, const std::string& first) {
  for (const auto& row : sheet.rows) {
    if (row.empty() || words_of(row.front()) != first) continue;
    std::vector<std::string> words;
    for (const auto& cell : row) words.push_back(words_of(cell));
    return words;
  }
  return {};
}

std::string everything(const Spreadsheet& book) {
  std::string all = book.title + book.subject + book.footer;
  for (const auto& sheet : book.sheets) {
    for (const auto& head : sheet.head) all += head + "\n";
    for (const auto& row : sheet.rows) {
      for (const auto& cell : row) all += words_of(cell) + "\n";
    }
  }
  return all;
}

}  // namespace

TEST(CoverageWorkbook, TheMatrixHasTheLettersOfThePictureAndCountsWhatIsOpen) {
  const auto sheet = book_for({}).sheets.at(0);

  EXPECT_THAT(sheet.head,
              ElementsAre("Buurt", "code", "Wijk", "Inwoners", "zorg", "onderwijs", "sport", "wonen", "open cellen"));
  EXPECT_THAT(row_of(sheet, "Markt"), ElementsAre("Markt", "BU99990001", "Centrum", "1200", "2", "1", "?", "0", "3"));
  EXPECT_EQ(sheet.rows.at(0).at(4).look->pattern, Pattern::plain);
  EXPECT_EQ(sheet.rows.at(0).at(5).look->pattern, Pattern::hatched);
  EXPECT_EQ(sheet.rows.at(0).at(7).look->pattern, Pattern::framed);
}

TEST(CoverageWorkbook, EachGapHasItsReasonAndWhatWouldCloseIt) {
  const auto told = disclose(results_of(small_town()));
  const auto sheet = coverage_workbook(told, Language::dutch).sheets.at(1);

  ASSERT_EQ(sheet.rows.size(), told.results.gaps.size());
  EXPECT_EQ(words_of(sheet.rows[0].at(4)), reason_of(Language::dutch, told.results.gaps[0]));
  EXPECT_EQ(words_of(sheet.rows[0].back()), advice(Language::dutch, told.results.gaps[0]));
  EXPECT_TRUE(std::holds_alternative<double>(sheet.rows[0].at(5).value)) << "inhabitants can be added up";
}

TEST(CoverageWorkbook, PeopleAreForTheCoordinatorAlone) {
  EXPECT_THAT(names_of(book_for({})), ElementsAre("Dekking", "Gaten", "Deelnemers", "Relaties", "Bereik", "Uitleg"));
  const auto town = small_town();
  for (const auto recipient : {Recipient::council, Recipient::partner, Recipient::public_}) {
    const auto book = book_for({.recipient = recipient});
    EXPECT_THAT(names_of(book), ElementsAre("Dekking", "Gaten", "Uitleg"));
    const auto all = everything(book);
    for (const auto& actor : town.actors) EXPECT_EQ(all.find(actor.id.text()), std::string::npos);
  }
  EXPECT_THAT(names_of(book_for({.purpose = "overleg met de politie"})), ElementsAre("Dekking", "Gaten", "Uitleg"));
}

TEST(CoverageWorkbook, OthersReadWhetherACellIsReachedAndNeverHowMany) {
  const auto sheet = book_for({.recipient = Recipient::council}).sheets.at(0);

  EXPECT_THAT(row_of(sheet, "Markt"), ElementsAre("Markt", "BU99990001", "Centrum", "1200", "+", "+", "?", "−", "2"));
  EXPECT_THAT(row_of(sheet, "Bedrijvenpark").at(3), "") << "fewer than 50 inhabitants are not told";
}

TEST(CoverageWorkbook, DatesAreDatesAndCodesAreThoseOfOurTables) {
  const auto sheet = book_for({}).sheets.at(2);

  EXPECT_THAT(sheet.head, Contains("gestart"));
  const auto row = row_of(sheet, "K001");
  EXPECT_EQ(row.at(1), "sleutelfiguur");
  EXPECT_THAT(row, Contains("2024-03-01"));
}

TEST(CoverageWorkbook, NamesStandInItOnlyWhenTheyWereTold) {
  EXPECT_THAT(book_for({}).sheets.at(2).head, ::testing::Not(Contains("naam")));

  const auto book = book_for({.names = {{ActorId("K001"), "Fenna"}}, .reason = "kerstkaart"});

  EXPECT_EQ(row_of(book.sheets.at(2), "K001").at(1), "Fenna");
  EXPECT_THAT(everything(book), HasSubstr("kerstkaart"));
}

TEST(CoverageWorkbook, TheLegendSaysForWhomForWhatAndOnWhatItRests) {
  const auto book = book_for({.recipient = Recipient::council, .purpose = "raadsvergadering"});
  const auto all = everything(book);

  EXPECT_THAT(all, HasSubstr("raadsvergadering"));
  EXPECT_THAT(all, HasSubstr("24 november 2025"));
  EXPECT_THAT(all, HasSubstr("Stand van 24-11-2025"));
  EXPECT_EQ(words_of(book.sheets.back().rows.front().front()), "Dekking van Waterdam");
}

TEST(CoverageWorkbook, WhoLeftIsNotAmongThoseWhoTakePart) {
  const auto town = small_town();
  ASSERT_EQ(town.actors.find(ActorId("K006"))->status, ActorStatus::left);

  const auto book = book_for({}, town);
  for (const auto sheet : {2, 3, 4}) {
    const Spreadsheet people{.sheets = {book.sheets.at(static_cast<std::size_t>(sheet))}};
    EXPECT_EQ(everything(people).find("K006"), std::string::npos) << people.sheets[0].name;
  }
}

TEST(CoverageWorkbook, PurposeAndRecipientArePropertiesOfTheFileHoweverLong) {
  std::string purpose;
  while (purpose.size() < 400) purpose += "één doel ";
  const auto book = book_for({.recipient = Recipient::partner, .purpose = purpose});

  EXPECT_TRUE(to_xlsx(book)) << "Excel takes 255 characters";
  EXPECT_THAT(everything(book), HasSubstr(purpose)) << "on the sheet it stands whole";
  bool found = false;
  for (const auto& [name, value] : book.properties) found = found || purpose.rfind(value.substr(0, 200), 0) == 0;
  EXPECT_TRUE(found);
}

TEST(CoverageWorkbook, NotesContactsAndAgreementsStayAtHome) {
  auto town = small_town();
  auto actor = *town.actors.find(ActorId("K001"));
  actor.note = "belt liever ’s avonds";
  town.actors.put(actor);

  EXPECT_THAT(everything(book_for({}, town)), ::testing::Not(HasSubstr("liever")));
}
