#include "report/writers/xlsx.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "importers/sheets/xlsx.hpp"
#include "tests/importers/support/files.hpp"
#include "tests/support/networks.hpp"

using namespace sleutelnet;
using namespace sleutelnet::testing;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

namespace {

Workbook read_back(const std::string& bytes) {
  const TemporaryFolder folder;
  const WorkbookLimits limits;
  const ZipFile file(folder.write("boek.xlsx", bytes), limits);
  auto read = read_xlsx(file, limits);
  EXPECT_TRUE(std::holds_alternative<Workbook>(read));
  return std::get<Workbook>(std::move(read));
}

Spreadsheet one_sheet(std::vector<std::vector<PrintedCell>> rows) {
  return {.title = "T",
          .author = "A",
          .subject = "S",
          .footer = "a & b",
          .made = day(2025, 11, 24),
          .sheets = {{.name = "Blad", .head = {"kop", "dag", "getal"}, .rows = std::move(rows)}}};
}

std::string part(const std::string& bytes, const std::string& name) {
  struct Collector : XmlHandler {
    std::string all;
    void opens(const XmlElement& element) override {
      all += "<" + std::string(element.name());
      for (const auto* key : {"r", "state", "ref"}) {
        if (const auto value = element.attribute(key)) all += " " + std::string(key) + "=" + std::string(*value);
      }
      all += ">";
    }
    void closes(std::string_view /*name*/) override {}
    void text(std::string_view words) override { all += words; }
  };
  const TemporaryFolder folder;
  const ZipFile file(folder.write("boek.xlsx", bytes), {});
  Collector collector;
  EXPECT_FALSE(file.read(name, collector));
  return collector.all;
}

}  // namespace

TEST(WrittenXlsx, TextNumberAndDateComeBackAsTheyWere) {
  const auto sheets =
      read_back(to_xlsx(one_sheet({{{"Ömer & <Fenna>"}, {day(2025, 11, 24)}, {4120.0}}, {{}, {}, {0.5}}})).value())
          .sheets;

  ASSERT_EQ(sheets.size(), 1U);
  EXPECT_EQ(sheets[0].name, "Blad");
  EXPECT_THAT(sheets[0].rows.at(0).cells, ElementsAre("kop", "dag", "getal"));
  EXPECT_THAT(sheets[0].rows.at(1).cells, ElementsAre("Ömer & <Fenna>", "2025-11-24", "4120"));
  EXPECT_EQ(sheets[0].rows.at(2).cells.at(2), "0.5");
}

TEST(WrittenXlsx, ATextIsNeverAFormulaALinkOrANumber) {
  for (const std::string words : {"=1+1", "=HYPERLINK(\"http://x\",\"y\")", "+31 6 1", "-1", "@SUM(A1)", "0363", "\t=1",
                                  "{=1}", "http://voorbeeld.nl"}) {
    const auto bytes = to_xlsx(one_sheet({{{words}}})).value();
    const auto sheet = part(bytes, "xl/worksheets/sheet1.xml");
    EXPECT_EQ(sheet.find("<f>"), std::string::npos) << words;
    EXPECT_EQ(sheet.find("hyperlink"), std::string::npos) << words;
    EXPECT_EQ(read_back(bytes).sheets.at(0).rows.at(1).cells.at(0), words);
    EXPECT_THAT(sheet, HasSubstr("r=A2")) << words;
  }
}

TEST(WrittenXlsx, HeadStaysInSightAndHasFilters) {
  const auto sheet = part(to_xlsx(one_sheet({{{"a"}}})).value(), "xl/worksheets/sheet1.xml");

  EXPECT_THAT(sheet, HasSubstr("state=frozen"));
  EXPECT_THAT(sheet, HasSubstr("<autoFilter"));
  EXPECT_THAT(sheet, HasSubstr("a && b")) << "an ampersand alone is an order in a footer";
}

TEST(WrittenXlsx, IsTheSameEachTimeAndDatedByItsOwnDay) {
  const auto book = one_sheet({{{"a"}, {day(2025, 1, 2)}, {1.0}}});

  EXPECT_EQ(to_xlsx(book), to_xlsx(book));
  EXPECT_THAT(part(to_xlsx(book).value(), "docProps/core.xml"), HasSubstr("2025-11-24T00:00:00Z"));
}

TEST(WrittenXlsx, WhatIsTooLongForACellIsRefusedNotCut) {
  EXPECT_FALSE(to_xlsx(one_sheet({{{std::string(32768, 'x')}}})));
  EXPECT_TRUE(to_xlsx(one_sheet({{{std::string(32767, 'x')}}})));
}
