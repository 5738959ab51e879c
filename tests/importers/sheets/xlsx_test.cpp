#include "importers/sheets/xlsx.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importers/support/workbook.hpp"

namespace sleutelnet {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using testing::TemporaryFolder;
using testing::write_xlsx;
using testing::XlsxBook;

Workbook read(const XlsxBook& book) {
  const TemporaryFolder folder;
  const WorkbookLimits limits;
  const ZipFile file(write_xlsx(folder, "boek.xlsx", book), limits);
  auto read = read_xlsx(file, limits);
  EXPECT_TRUE(std::holds_alternative<Workbook>(read));
  return std::get<Workbook>(std::move(read));
}

IssueCode trouble(const XlsxBook& book, const WorkbookLimits& limits = {}) {
  const TemporaryFolder folder;
  const ZipFile file(write_xlsx(folder, "boek.xlsx", book), limits);
  const auto read = read_xlsx(file, limits);
  EXPECT_TRUE(std::holds_alternative<WorkbookTrouble>(read));
  return std::get<WorkbookTrouble>(read).code;
}

std::vector<std::string> cells(const XlsxBook& book, std::size_t row = 0) {
  return read(book).sheets.at(0).rows.at(row).cells;
}

TEST(Xlsx, SharedTextsMayBeCutIntoRunsAndSpokenOtherwise) {
  EXPECT_THAT(
      cells({.sheets = {{"Blad1", R"(<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>)"}},
             .strings = "<si><t>Zoë</t></si><si><r><t>Jan </t></r><r><rPr><b/></rPr><t>Vos</t></r>"
                        "<rPh sb=\"0\" eb=\"1\"><t>jan</t></rPh></si>"}),
      ElementsAre("Jan Vos", "Zoë"));
}

TEST(Xlsx, InlineTextsBooleansDatesAndSavedResultsAreRead) {
  EXPECT_THAT(
      cells({.sheets = {{"Blad1",
                         R"(<row r="1"><c r="A1" t="inlineStr"><is><t>een</t></is></c><c r="B1" t="b"><v>1</v></c>)"
                         R"(<c r="C1" t="d"><v>2025-11-24T00:00:00</v></c><c r="D1" t="str"><f>A1&amp;"x"</f>)"
                         R"(<v>eenx</v></c><c r="E1"><f>1+1</f><v>2</v></c></row>)"}}}),
      ElementsAre("een", "true", "2025-11-24", "eenx", "2"));
}

TEST(Xlsx, CellsStandInTheirOwnColumnAndRowsOnTheirOwnLine) {
  const auto sheet =
      read({.sheets = {{"Blad1", R"(<row r="3"><c r="C3"><v>1</v></c></row><row><c><v>2</v></c></row>)"}}})
          .sheets.at(0);

  ASSERT_THAT(sheet.rows, SizeIs(2));
  EXPECT_EQ(sheet.rows[0].line, 3U);
  EXPECT_THAT(sheet.rows[0].cells, ElementsAre("", "", "1"));
  EXPECT_EQ(sheet.rows[1].line, 4U);
  EXPECT_THAT(sheet.rows[1].cells, ElementsAre("2"));
}

TEST(Xlsx, StylesTellDatesAndMasks) {
  EXPECT_THAT(
      cells({.sheets = {{"Blad1", R"(<row r="1"><c r="A1" s="1"><v>45985</v></c><c r="B1" s="2"><v>363</v></c>)"
                                  R"(<c r="C1" s="0"><v>45985</v></c></row>)"}},
             .formats = R"(<numFmt numFmtId="164" formatCode="d\-m\-yyyy"/><numFmt numFmtId="165" formatCode="0000"/>)",
             .styles = R"(<xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/>)"}),
      ElementsAre("2025-11-24", "0363", "45985"));
}

TEST(Xlsx, TheWorkbookTellsFromWhenDaysAreCounted) {
  EXPECT_THAT(cells({.sheets = {{"Blad1", R"(<row r="1"><c r="A1" s="0"><v>44523</v></c></row>)"}},
                     .styles = R"(<xf numFmtId="14"/>)",
                     .properties = R"(date1904="1")"}),
              ElementsAre("2025-11-24"));
}

TEST(Xlsx, ErrorsAndFormulasWithoutAResultAreTrouble) {
  const auto row =
      read({.sheets = {{"Blad1",
                        R"(<row r="1"><c r="A1" t="e"><f>B9</f><v>#N/A</v></c><c r="B1"><f>1+1</f></c></row>)"}}})
          .sheets.at(0)
          .rows.at(0);

  EXPECT_THAT(row.cells, ElementsAre("#N/A", "?"));
  ASSERT_THAT(row.troubles, SizeIs(2));
  EXPECT_EQ(row.troubles[0].code, IssueCode::cell_error);
  EXPECT_EQ(row.troubles[1].code, IssueCode::formula_without_value);
  EXPECT_EQ(row.troubles[1].place, 1U);
}

TEST(Xlsx, WhatMergedCellsCoverIsEmpty) {
  const auto sheet = read({.sheets = {{"Blad1", testing::rows_of({{"a", "b"}, {"rest", "c"}}), "",
                                       R"(<mergeCells><mergeCell ref="A1:A2"/></mergeCells>)"}}})
                         .sheets.at(0);

  EXPECT_THAT(sheet.rows.at(0).cells, ElementsAre("a", "b"));
  EXPECT_THAT(sheet.rows.at(1).cells, ElementsAre("", "c"));
  EXPECT_THAT(sheet.merged, SizeIs(1));
}

TEST(Xlsx, HiddenRowsAndColumnsAreRemembered) {
  const auto sheet =
      read({.sheets = {{"Blad1",
                        R"(<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>)",
                        R"(<cols><col min="1" max="1" hidden="1"/><col min="5" max="16384" hidden="1"/></cols>)"}}})
          .sheets.at(0);

  EXPECT_THAT(sheet.rows, SizeIs(2));
  EXPECT_THAT(sheet.hidden_lines, ElementsAre(2U));
  EXPECT_THAT(sheet.hidden_columns, ElementsAre(1U));
}

TEST(Xlsx, HiddenSheetsAreNamedAndNotRead) {
  const auto book = read({.sheets = {{"Zichtbaar", testing::rows_of({{"a"}})},
                                     {"Geheim", testing::rows_of({{"b"}}), "", "", "hidden"},
                                     {"Diep", "geen xml <", "", "", "veryHidden"}}});

  ASSERT_THAT(book.sheets, SizeIs(3));
  EXPECT_TRUE(book.sheets[1].hidden && book.sheets[1].rows.empty());
  EXPECT_TRUE(book.sheets[2].hidden);
}

TEST(Xlsx, PartsOutsideTheFileAreNeverLookedFor) {
  auto parts = testing::parts_of({.sheets = {{"Blad1", testing::rows_of({{"a"}})}}});
  for (auto& part : parts) {
    const auto at = part.text.find("Target=\"worksheets/");
    if (at != std::string::npos) part.text.insert(at, "TargetMode=\"External\" ");
  }
  const TemporaryFolder folder;
  testing::write_zip(folder.path() / "boek.xlsx", parts);

  const auto read = read_xlsx(ZipFile(folder.path() / "boek.xlsx", {}), {});

  EXPECT_THAT(std::get<Workbook>(read).sheets, IsEmpty());
}

TEST(Xlsx, TooManyCellsAreRefusedAlsoWhenTheyAreEmpty) {
  EXPECT_EQ(
      trouble({.sheets = {{"Blad1",
                           R"(<row r="1"><c r="XFD1"><v>1</v></c></row><row r="2"><c r="XFD2"><v>1</v></c></row>)"}}},
              {.cells = 20000}),
      IssueCode::too_many_sheet_cells);
}

TEST(Xlsx, OneTextInManyCellsIsRefusedWhenItIsTooMuch) {
  EXPECT_EQ(trouble({.sheets = {{"Blad1", R"(<row r="1"><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>)"}},
                     .strings = "<si><t>" + std::string(600, 'a') + "</t></si>"},
                    {.text_bytes = 1000}),
            IssueCode::workbook_expands);
}

TEST(Xlsx, TextsThatTakeMoreThanTheirPartAreRefused) {
  std::string texts;
  for (int times = 0; times < 100; ++times) texts += "<si/>";

  EXPECT_EQ(trouble({.sheets = {{"Blad1", testing::rows_of({{"a"}})}}, .strings = texts}, {.expanded_bytes = 2000}),
            IssueCode::workbook_expands);
}

TEST(Xlsx, AColumnThatIsHiddenManyTimesIsToldOnce) {
  std::string columns;
  for (int times = 0; times < 3; ++times) columns += R"(<col min="2" max="16384" hidden="1"/>)";

  const auto book = read({.sheets = {{"Blad1", testing::rows_of({{"a", "b", "c"}}), "<cols>" + columns + "</cols>"}}});

  EXPECT_THAT(book.sheets.at(0).hidden_columns, ElementsAre(2U, 3U));
}

TEST(Xlsx, WhatCannotBeIsDamage) {
  const auto damaged = [](const std::string& rows, const std::string& after = {}) {
    return trouble({.sheets = {{"Blad1", rows, "", after}}});
  };
  EXPECT_EQ(damaged(R"(<row r="2"><c><v>1</v></c></row><row r="2"><c><v>1</v></c></row>)"),
            IssueCode::workbook_malformed);
  EXPECT_EQ(damaged(R"(<row r="1"><c r="A1" t="s"><v>7</v></c></row>)"), IssueCode::workbook_malformed);
  EXPECT_EQ(damaged(R"(<row r="1"><c r="ZZZ1"><v>7</v></c></row>)"), IssueCode::workbook_malformed);
  EXPECT_EQ(damaged("<row><c>"), IssueCode::workbook_malformed);
  std::string merged;
  for (int times = 0; times < 50; ++times) merged += R"(<mergeCell ref="A1:XFD1048576"/>)";
  EXPECT_EQ(damaged(testing::rows_of({{"a", "b"}, {"c", "d"}}), "<mergeCells>" + merged + "</mergeCells>"),
            IssueCode::workbook_malformed);
}

}  // namespace
}  // namespace sleutelnet
