#include "importers/csv.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sleutelnet {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

struct Read {
  std::vector<FileRow> rows;
  char separator = 0;
  std::optional<std::size_t> open_quote_line;
};

Read read(std::string_view text) {
  CsvReader reader(text);
  Read result;
  while (auto row = reader.next()) result.rows.push_back(std::move(*row));
  result.separator = reader.separator();
  result.open_quote_line = reader.open_quote_line();
  return result;
}

TEST(Csv, FindsSemicolonCommaAndTab) {
  EXPECT_EQ(read("id;naam\n1;a").separator, ';');
  EXPECT_EQ(read("id,naam\n1,a").separator, ',');
  EXPECT_EQ(read("id\tnaam\n1\ta").separator, '\t');
}

TEST(Csv, SeparatorWithinQuotesDoesNotCount) { EXPECT_EQ(read("\"a,b,c\";d\n").separator, ';'); }

TEST(Csv, FirstLineThatNamesTheSeparatorWins) {
  const auto result = read("sep=,\nid;x,naam\n1;2,a\n");

  EXPECT_EQ(result.separator, ',');
  ASSERT_THAT(result.rows, SizeIs(2));
  EXPECT_THAT(result.rows[0].cells, ElementsAre("id;x", "naam"));
  EXPECT_EQ(result.rows[0].line, 2U);
}

TEST(Csv, EveryKindOfLineEndIsOneLine) {
  for (const auto* text : {"a;b\n1;2\n3;4\n", "a;b\r\n1;2\r\n3;4\r\n", "a;b\r1;2\r3;4"}) {
    const auto result = read(text);

    ASSERT_THAT(result.rows, SizeIs(3)) << text;
    EXPECT_THAT(result.rows[2].cells, ElementsAre("3", "4"));
    EXPECT_EQ(result.rows[2].line, 3U);
  }
}

TEST(Csv, QuotedCellKeepsSeparatorsLineBreaksAndDoubledQuotes) {
  const auto result = read("id;naam\n1;\"een; \"\"twee\"\"\r\ndrie\"\n2;x\n");

  ASSERT_THAT(result.rows, SizeIs(3));
  EXPECT_THAT(result.rows[1].cells, ElementsAre("1", "een; \"twee\"\ndrie"));
  EXPECT_EQ(result.rows[1].line, 2U);
  EXPECT_EQ(result.rows[2].line, 4U);
}

TEST(Csv, BlankLinesAreNoRowsButCountAsLines) {
  const auto result = read("id;naam\n\n;;\n  \n1;a\n");

  ASSERT_THAT(result.rows, SizeIs(2));
  EXPECT_EQ(result.rows[1].line, 5U);
}

TEST(Csv, QuoteThatNeverClosesIsNamedByTheLineWhereItOpened) {
  EXPECT_EQ(read("id;naam\n1;a\n2;\"b\n3;c\n").open_quote_line, 3U);
}

TEST(Csv, QuoteThatClosesOnALaterLineWithTextBehindItIsNotTrusted) {
  EXPECT_EQ(read("id;naam\n1;\"t Hoekje\n2;\"Jan\"\n").open_quote_line, 2U);
}

TEST(Csv, TextBehindAClosingQuoteOnOneLineSpoilsOnlyThatRow) {
  const auto result = read("id;naam\n1;\"a\"b\n2;c\n");

  ASSERT_THAT(result.rows, SizeIs(3));
  EXPECT_TRUE(result.rows[1].quote_misplaced);
  EXPECT_FALSE(result.rows[2].quote_misplaced);
  EXPECT_EQ(result.open_quote_line, std::nullopt);
}

TEST(Csv, QuoteInTheMiddleOfACellIsJustASign) {
  EXPECT_THAT(read("id;naam\n1;5\" buis\n").rows[1].cells, ElementsAre("1", "5\" buis"));
}

TEST(Csv, RowThatEndsInASeparatorHasAnEmptyLastCell) {
  EXPECT_THAT(read("a;b\n1;").rows[1].cells, ElementsAre("1", ""));
}

TEST(Csv, NothingGivesNoRows) { EXPECT_THAT(read("").rows, SizeIs(0)); }

}  // namespace
}  // namespace sleutelnet
