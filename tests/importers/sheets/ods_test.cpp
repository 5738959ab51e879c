#include "importers/sheets/ods.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importers/support/workbook.hpp"

namespace sleutelnet {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using testing::TemporaryFolder;

std::variant<Workbook, WorkbookTrouble> read_any(const std::string& tables, const std::string& styles,
                                                 const WorkbookLimits& limits) {
  const TemporaryFolder folder;
  return read_ods(ZipFile(testing::write_ods(folder, "boek.ods", tables, styles), limits), limits);
}

std::vector<Sheet> sheets(const std::string& tables, const std::string& styles = {}) {
  auto read = read_any(tables, styles, {});
  EXPECT_TRUE(std::holds_alternative<Workbook>(read));
  return std::get<Workbook>(std::move(read)).sheets;
}

Sheet sheet(const std::string& rows) {
  return sheets("<table:table table:name=\"Blad1\">" + rows + "</table:table>").at(0);
}

std::string row(const std::string& cells) { return "<table:table-row>" + cells + "</table:table-row>"; }

std::string text(const std::string& shown) {
  return "<table:table-cell office:value-type=\"string\"><text:p>" + shown + "</text:p></table:table-cell>";
}

std::string value(const std::string& attributes, const std::string& shown) {
  return "<table:table-cell " + attributes + "><text:p>" + shown + "</text:p></table:table-cell>";
}

TEST(Ods, ValuesOfEveryKindAreRead) {
  const auto cells = row(text("Zoë") + value(R"(office:value-type="float" office:value="2.8")", "2,8") +
                         value(R"(office:value-type="date" office:date-value="2025-11-24T00:00:00")", "24-11-25") +
                         value(R"(office:value-type="percentage" office:value="0.125")", "12,5%") +
                         value(R"(office:value-type="boolean" office:boolean-value="true")", "WAAR") +
                         value(R"(office:value-type="time" office:time-value="PT18H30M00S")", "18:30"));

  EXPECT_THAT(sheet(cells).rows.at(0).cells, ElementsAre("Zoë", "2.8", "2025-11-24", "0.125", "true", "18:30"));
}

TEST(Ods, ZerosInFrontThatAreShownAreKept) {
  EXPECT_THAT(sheet(row(value(R"(office:value-type="float" office:value="363")", "0363") +
                        value(R"(office:value-type="float" office:value="1234")", "1.234")))
                  .rows.at(0)
                  .cells,
              ElementsAre("0363", "1234"));
}

TEST(Ods, ATextKeepsItsBlanksAndLinesAndLosesItsRemarks) {
  EXPECT_THAT(sheet(row("<table:table-cell office:value-type=\"string\"><office:annotation><text:p>let op</text:p>"
                        "</office:annotation><text:p>een<text:s text:c=\"2\"/>twee</text:p><text:p><text:span>drie"
                        "</text:span></text:p></table:table-cell>"))
                  .rows.at(0)
                  .cells,
              ElementsAre("een  twee\ndrie"));
}

TEST(Ods, WhatIsRepeatedIsToldInOneWord) {
  const auto read = sheet(
      R"(<table:table-row table:number-rows-repeated="2">)" + text("a") +
      R"(<table:table-cell table:number-columns-repeated="2"/>)" + text("b") + "</table:table-row>" +
      R"(<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)" +
      row(text("c")) +
      R"(<table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>)");

  ASSERT_THAT(read.rows, SizeIs(3));
  EXPECT_THAT(read.rows[1].cells, ElementsAre("a", "", "", "b"));
  EXPECT_EQ(read.rows[1].line, 2U);
  EXPECT_EQ(read.rows[2].line, 6U);
}

TEST(Ods, MergedCellsHoldOneValue) {
  const auto read = sheet(
      row(R"(<table:table-cell office:value-type="string" table:number-columns-spanned="1" table:number-rows-spanned="2"><text:p>a</text:p></table:table-cell>)" +
          text("b")) +
      row("<table:covered-table-cell office:value-type=\"string\"><text:p>oud</text:p></table:covered-table-cell>" +
          text("c")));

  EXPECT_THAT(read.rows.at(1).cells, ElementsAre("", "c"));
  EXPECT_THAT(read.merged, SizeIs(1));
}

TEST(Ods, HiddenSheetsRowsAndColumnsAreKnown) {
  const auto read = sheets(
      R"(<table:table table:name="Zicht" table:style-name="ta1"><table:table-column/><table:table-column table:visibility="collapse"/>)" +
          row(text("a") + text("b")) + R"(<table:table-row table:visibility="filter">)" + text("c") +
          "</table:table-row></table:table>" + R"(<table:table table:name="Weg" table:style-name="ta2">)" +
          row(text("geheim")) + "</table:table>",
      R"(<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>)"
      R"(<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>)");

  ASSERT_THAT(read, SizeIs(2));
  EXPECT_THAT(read[0].hidden_lines, ElementsAre(2U));
  EXPECT_THAT(read[0].hidden_columns, ElementsAre(2U));
  EXPECT_TRUE(read[1].hidden);
  EXPECT_THAT(read[1].rows, IsEmpty());
}

TEST(Ods, ErrorsAndFormulasWithoutAResultAreTrouble) {
  const auto read = sheet(row(
      value(R"(table:formula="of:=B9" office:value-type="string" office:string-value="" calcext:value-type="error")",
            "#N/B") +
      R"(<table:table-cell table:formula="of:=1+1"/>)" +
      value(R"(table:formula="of:=1+1" office:value-type="float" office:value="2")", "2")));

  EXPECT_THAT(read.rows.at(0).cells, ElementsAre("#N/B", "?", "2"));
  ASSERT_THAT(read.rows.at(0).troubles, SizeIs(2));
  EXPECT_EQ(read.rows.at(0).troubles[0].code, IssueCode::cell_error);
  EXPECT_EQ(read.rows.at(0).troubles[1].code, IssueCode::formula_without_value);
}

TEST(Ods, CopiesOfSheetsElsewhereAreNoSheets) {
  EXPECT_THAT(
      sheets(R"(<table:table table:name="'file:///b.ods'#Blad1"><table:table-source table:table-name="Blad1"/>)" +
             row(text("a")) + "</table:table>"),
      IsEmpty());
}

TEST(Ods, RepeatingIsNoWayAroundTheLimits) {
  const auto trouble = [](const std::string& cells, const WorkbookLimits& limits) {
    const auto read =
        read_any(R"(<table:table table:name="Blad1"><table:table-row table:number-rows-repeated="1048576">)" + cells +
                     "</table:table-row></table:table>",
                 {}, limits);
    return std::get<WorkbookTrouble>(read).code;
  };

  EXPECT_EQ(trouble(text("a"), {.cells = 1000}), IssueCode::too_many_sheet_cells);
  EXPECT_EQ(trouble(text(std::string(100, 'a')), {.text_bytes = 1000}), IssueCode::workbook_expands);
  EXPECT_EQ(trouble(value(R"(table:number-columns-repeated="99999" office:value-type="string")", "a"), {}),
            IssueCode::workbook_malformed);
}

// A formula whose result is an empty text shows nothing, however often.
TEST(Ods, NothingRepeatedIsNothing) {
  EXPECT_THAT(sheet(R"(<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:formula="of:=A1" )"
                    R"(office:value-type="string" table:number-columns-repeated="16384"/></table:table-row>)")
                  .rows,
              IsEmpty());
}

}  // namespace
}  // namespace sleutelnet
