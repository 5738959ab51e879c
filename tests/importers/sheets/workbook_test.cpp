#include "importers/sheets/workbook.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "importers/open.hpp"
#include "tests/importers/support/workbook.hpp"

namespace sleutelnet {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::rows_of;
using ::testing::SizeIs;
using testing::with_code;
using testing::write_xlsx;

class WorkbookTest : public ::testing::Test {
 protected:
  Opened open(const testing::XlsxBook& book) { return open_paths({write_xlsx(folder_, "boek.xlsx", book)}); }

  Opened open_sheet(const std::vector<std::vector<std::string>>& rows) {
    return open({.sheets = {{"Blad1", rows_of(rows)}}});
  }

  IssueCode refusal_of(std::string_view bytes) { return refusal(folder_.write("boek.xls", bytes)); }

  static IssueCode refusal(const std::filesystem::path& path) {
    const auto opened = open_paths({path});
    EXPECT_FALSE(opened.records);
    return testing::at_least(opened.issues, Severity::file_refused).at(0).code;
  }

  testing::TemporaryFolder folder_;
};

Issue first(const Opened& opened, IssueCode code) {
  const auto found = with_code(opened.issues, code);
  EXPECT_THAT(found, SizeIs(1)) << static_cast<int>(code);
  return found.empty() ? Issue{} : found.front();
}

const std::vector<std::vector<std::string>> actors = {
    {"id", "soort", "gestart"}, {"K1", "sleutelfiguur", "2025-01-02"}, {"K2", "professional", ""}};

TEST_F(WorkbookTest, EverySheetIsATableOfItsOwn) {
  const auto opened = open({.sheets = {{"Actoren", rows_of(actors)},
                                       {"Relaties", rows_of({{"van", "naar", "soort"}, {"K1", "K2", "kent"}})},
                                       {"Leeg", ""}}});

  ASSERT_TRUE(opened.records);
  EXPECT_EQ(opened.records->network.actors.size(), 2U);
  EXPECT_EQ(opened.records->network.ties.size(), 1U);
  ASSERT_THAT(opened.files, SizeIs(2));
  EXPECT_EQ(opened.files[0].file, "boek.xlsx › Actoren");
  EXPECT_EQ(opened.files[0].format, "XLSX");
  EXPECT_EQ(opened.files[1].rows_kept, 1U);
}

TEST_F(WorkbookTest, ARefusalNamesSheetRowColumnAndValue) {
  const auto opened =
      open({.sheets = {{"Actoren", R"(<row r="4">)" + rows_of({{"id", "soort", "gestart"}}).substr(11) +
                                       R"(<row r="9"><c r="A9" t="inlineStr"><is><t>K1</t></is></c>)"
                                       R"(<c r="B9" t="inlineStr"><is><t>buurman</t></is></c></row>)"}}});

  const auto issue = first(opened, IssueCode::value_unknown);
  EXPECT_EQ(issue.file, "boek.xlsx › Actoren");
  EXPECT_EQ(issue.line, 9U);
  EXPECT_EQ(issue.column, "soort");
  EXPECT_EQ(issue.value, "buurman");
}

TEST_F(WorkbookTest, AnErrorInAColumnThatIsReadRefusesItsRow) {
  const auto opened =
      open({.sheets = {
                {"Actoren", rows_of({{"id", "soort", "gestart", "eigen"}}) +
                                R"(<row r="2"><c r="A2" t="str"><v>K1</v></c><c r="B2" t="str"><v>professional</v></c>)"
                                R"(<c r="C2" t="e"><v>#N/A</v></c></row>)"
                                R"(<row r="3"><c r="A3" t="str"><v>K2</v></c><c r="B3" t="str"><v>professional</v></c>)"
                                R"(<c r="D3" t="e"><v>#REF!</v></c></row>)"}}});

  const auto issue = first(opened, IssueCode::cell_error);
  EXPECT_EQ(issue.severity, Severity::row_refused);
  EXPECT_EQ(issue.line, 2U);
  EXPECT_EQ(issue.column, "gestart");
  EXPECT_EQ(issue.value, "#N/A");
  EXPECT_EQ(opened.files.at(0).rows_kept, 1U);
  EXPECT_EQ(testing::broken_conservation(opened.files, opened.issues), "");
}

TEST_F(WorkbookTest, ATitleMayStandAboveTheHeadings) {
  const auto opened = open_sheet({{"Netwerk Kleindam 2025"}, {"", "Wie", "Sinds"}, actors[0], actors[1]});

  ASSERT_TRUE(opened.records);
  EXPECT_EQ(opened.records->network.actors.size(), 1U);
  EXPECT_EQ(first(opened, IssueCode::rows_above_headings).arguments.at(0), "2");
  EXPECT_EQ(first(opened, IssueCode::read_as_sheet).arguments.at(2), "3");
}

TEST_F(WorkbookTest, RemarksBesideTheTableAreTold) {
  const auto opened = open_sheet({actors[0], {"K1", "professional", "", "", "nog bellen"}});

  ASSERT_TRUE(opened.records);
  EXPECT_EQ(first(opened, IssueCode::cells_without_heading).line, 2U);
}

TEST_F(WorkbookTest, HiddenAndIgnoredSheetsAreNamed) {
  const auto opened = open({.sheets = {{"Actoren", rows_of(actors)},
                                       {"Oud", rows_of(actors), "", "", "hidden"},
                                       {"Kladblok (ignore)", rows_of(actors)}}});

  EXPECT_EQ(first(opened, IssueCode::sheet_hidden).file, "boek.xlsx › Oud");
  EXPECT_EQ(first(opened, IssueCode::sheet_ignored).file, "boek.xlsx › Kladblok (ignore)");
  EXPECT_EQ(opened.records->network.actors.size(), 2U);
}

TEST_F(WorkbookTest, HiddenRowsAndColumnsThatAreReadAreTold) {
  const auto opened =
      open({.sheets = {{"Actoren",
                        rows_of({actors[0]}) + R"(<row r="2" hidden="1"><c r="A2" t="str"><v>K1</v></c>)"
                                               R"(<c r="B2" t="str"><v>professional</v></c></row>)",
                        R"(<cols><col min="2" max="2" hidden="1"/></cols>)"}}});

  EXPECT_EQ(opened.files.at(0).rows_kept, 1U);
  EXPECT_EQ(first(opened, IssueCode::hidden_rows_read).line, 2U);
  EXPECT_THAT(first(opened, IssueCode::hidden_columns_read).arguments, ElementsAre("B"));
}

TEST_F(WorkbookTest, ASheetThatIsNoTableIsANoteBesideOneThatIs) {
  const auto opened = open({.sheets = {{"Uitleg", rows_of({{"Hoe vul je dit in?"}})}, {"Actoren", rows_of(actors)}}});

  EXPECT_TRUE(opened.records);
  const auto issue = first(opened, IssueCode::sheet_without_table);
  EXPECT_EQ(issue.severity, Severity::note);
  EXPECT_THAT(issue.arguments, ElementsAre("Hoe vul je dit in?"));
}

TEST_F(WorkbookTest, WithoutAnyTableEverySheetIsRefused) {
  const auto opened = open({.sheets = {{"Uitleg", rows_of({{"Hoe vul je dit in?"}})}}});

  EXPECT_FALSE(opened.records);
  EXPECT_EQ(first(opened, IssueCode::file_not_recognised).severity, Severity::file_refused);
  EXPECT_TRUE(with_code(open({.sheets = {{"Leeg", ""}}}).issues, IssueCode::file_empty).size() == 1);
}

TEST_F(WorkbookTest, AForbiddenColumnRefusesAListOfPersons) {
  const auto opened = open_sheet({{"id", "soort", "geloof"}, {"K1", "professional", "x"}});

  EXPECT_FALSE(opened.records);
  EXPECT_EQ(first(opened, IssueCode::column_forbidden).column, "geloof");
}

TEST_F(WorkbookTest, ALockedOldOrOtherFileIsToldApart) {
  const auto wide = [](std::string_view name) {
    std::string bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    for (const char letter : name) bytes += {letter, '\0'};
    return bytes;
  };
  EXPECT_EQ(refusal_of(wide("EncryptedPackage")), IssueCode::workbook_locked);
  EXPECT_EQ(refusal_of(wide("Workbook")), IssueCode::workbook_old);
  EXPECT_EQ(refusal_of(wide("Book")), IssueCode::workbook_old);
  EXPECT_EQ(refusal_of(wide("WordDocument")), IssueCode::file_binary);
  EXPECT_EQ(refusal_of("PK\x03\x04 en dan niets meer"), IssueCode::workbook_malformed);
}

TEST_F(WorkbookTest, OtherZipFilesAreNoWorkbooks) {
  testing::write_zip(folder_.path() / "brief.docx", {{"word/document.xml", "<w/>"}});
  testing::write_zip(folder_.path() / "boek.xlsb", {{"xl/workbook.bin", "x"}});

  EXPECT_EQ(refusal(folder_.path() / "brief.docx"), IssueCode::file_binary);
  EXPECT_EQ(refusal(folder_.path() / "boek.xlsb"), IssueCode::workbook_old);
}

TEST_F(WorkbookTest, AnOdsFileIsReadLikewise) {
  const auto cell = [](const std::string& text) {
    return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
  };
  const auto opened =
      open_paths({testing::write_ods(folder_, "boek.ods",
                                     "<table:table table:name=\"Actoren\"><table:table-row>" + cell("id") +
                                         cell("soort") + "</table:table-row><table:table-row>" + cell("K1") +
                                         cell("professional") + "</table:table-row></table:table>")});

  ASSERT_TRUE(opened.records);
  EXPECT_EQ(opened.files.at(0).file, "boek.ods › Actoren");
  EXPECT_EQ(opened.files.at(0).format, "ODS");
}

TEST_F(WorkbookTest, AMatrixIsANetwork) {
  const auto opened = open_sheet({{"", "Anne", "Bo"}, {"Anne", "0", "1"}, {"Bo", "1", ""}});

  ASSERT_TRUE(opened.records);
  EXPECT_TRUE(opened.plain_network);
  EXPECT_EQ(opened.records->network.ties.size(), 1U);
  EXPECT_EQ(opened.files.at(0).dialect, "matrix");
}

TEST_F(WorkbookTest, AFolderMayHoldWorkbooks) {
  write_xlsx(folder_, "actoren.xlsx", {.sheets = {{"Blad1", rows_of(actors)}}});
  folder_.write("~$actoren.xlsx", "iemand heeft hem open");

  const auto opened = open_paths({folder_.path()});

  ASSERT_TRUE(opened.records);
  EXPECT_EQ(opened.records->network.actors.size(), 2U);
}

std::vector<std::vector<std::string>> many_people() {
  std::vector<std::vector<std::string>> rows{{"id", "soort", "status"}};
  for (int number = 1; number <= 5000; ++number) {
    rows.push_back({"K" + std::to_string(number), "sleutelfiguur", "herbevestigen"});
  }
  return rows;
}

TEST_F(WorkbookTest, TellsHowFarItIsUntilItIsDone) {
  const auto file = write_xlsx(folder_, "boek.xlsx", {.sheets = {{"Blad1", rows_of(many_people())}}});
  Progress progress;
  const auto opened = open_paths({file}, {.progress = &progress});

  ASSERT_TRUE(opened.records);
  EXPECT_EQ(opened.records->network.actors.size(), 5000U);
  EXPECT_EQ(progress.share(), 1);
}

TEST_F(WorkbookTest, StopsWhenItIsTold) {
  const auto file = write_xlsx(folder_, "boek.xlsx", {.sheets = {{"Blad1", rows_of(many_people())}}});
  Progress progress;
  progress.cancel();
  EXPECT_THROW(open_paths({file}, {.progress = &progress}), Cancelled);
}

}  // namespace
}  // namespace sleutelnet
