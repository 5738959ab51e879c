#include "importers/column_guess.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "importers/csv.hpp"
#include "tests/importers/support/workbook.hpp"

namespace sleutelnet {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

ColumnMapping guess(const std::string& text) {
  CsvReader reader(text);
  std::vector<FileRow> rows;
  while (auto row = reader.next()) rows.push_back(*std::move(row));
  return guess_mapping(rows);
}

std::vector<std::string> told(const ColumnMapping& mapping) {
  std::vector<std::string> words;
  for (const auto& each : mapping.columns)
    words.push_back(each.heading + ": " + each.column + " (" + each.because + ")");
  return words;
}

TEST(ColumnGuess, HeadingsTellMore) {
  const auto mapping = guess("Wie;Domein;Mobiel;E-mail;Opmerkingen\nBakker, A.;zorg;0612345678;a@b.nl;x\n");

  EXPECT_EQ(mapping.table, TableKind::people);
  EXPECT_THAT(told(mapping),
              ElementsAre("Wie: name (heading)", "Domein: domains (heading)", "Mobiel: telephone (heading)",
                          "E-mail: email (heading)", "Opmerkingen: note (heading)"));
}

TEST(ColumnGuess, WhatStandsUnderAHeadingTellsTheRest) {
  const auto mapping = guess(
      "k1;k2;k3;k4;k5;naam\n"
      "06-12345678;a@b.nl;BU03080001;24-11-2025;rood;Bakker, A.\n"
      "+31 6 12345678;c@d.nl;BU03080002;1-12-2025;;Vos, B.\n");

  EXPECT_THAT(told(mapping), ElementsAre("k1: telephone (telephones)", "k2: email (emails)", "k3:  (area_codes)",
                                         "k4:  (dates)", "k5:  ()", "naam: name (heading)"));
}

TEST(ColumnGuess, NamesAreKnownByTheirComma) {
  EXPECT_THAT(told(guess("k1;telefoon\nVries, J. de;0612345678\nBakker, A.;\n")),
              ElementsAre("k1: name (names)", "telefoon: telephone (heading)"));
}

TEST(ColumnGuess, OnlyCodesMakeAListOfAreas) {
  EXPECT_EQ(guess("Naam;Buurt\nBakker, A.;Oosterhof\nVos, B.;Havenkwartier\n").table, TableKind::people);
  EXPECT_EQ(guess("naam;code\nOosterhof;03080001\nHaven;03080002\n").table, TableKind::areas);
  EXPECT_EQ(guess("naam;code\nOosterhof;BU03080001\nHaven;BU03080002\n").table, TableKind::areas);
}

TEST(ColumnGuess, ATitleIsNoHeading) {
  EXPECT_THAT(told(guess("Onze mensen;;\nNaam;Tel;\nBakker, A.;0612345678;\n")),
              ElementsAre("Naam: name (heading)", "Tel: telephone (heading)"));
}

TEST(ColumnGuess, ATableOfOursIsGuessedAsItself) {
  const auto mapping = guess("van;naar;soort\nK1;K2;kent\n");

  EXPECT_EQ(mapping.table, TableKind::ties);
  EXPECT_THAT(told(mapping), ElementsAre("van: source (heading)", "naar: target (heading)", "soort: kind (heading)"));
}

TEST(ColumnGuess, NothingIsGuessedOfNothing) { EXPECT_THAT(guess("").columns, IsEmpty()); }

TEST(ColumnGuess, TheFirstRowsComeFromAnyKindOfFile) {
  const testing::TemporaryFolder folder;
  const auto rows = testing::rows_of({{"Naam"}, {"Bakker, A."}});
  const auto book = testing::write_xlsx(folder, "b.xlsx", {.sheets = {{"Leeg", ""}, {"Mensen", rows}}});

  EXPECT_EQ(first_rows({book, "b.xlsx"}).size(), 2U);
  EXPECT_EQ(first_rows({folder.write("a.csv", "Naam\nBakker\n"), "a.csv"}).size(), 2U);
  EXPECT_EQ(first_rows({folder.path() / "weg.csv", "weg.csv"}).size(), 0U);
  EXPECT_EQ(first_rows({folder.write("oud.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), "oud.xls"}).size(), 0U);
}

}  // namespace
}  // namespace sleutelnet
