#include "importers/headed_rows.hpp"

#include <gtest/gtest.h>

#include "importers/csv.hpp"

namespace sleutelnet {
namespace {

std::size_t line_of_headings(const std::string& text) {
  CsvReader reader(text);
  return HeadedRows(reader, std::nullopt).headings()->line;
}

TEST(HeadedRows, TheFirstRowThatIsATableHeadsIt) {
  EXPECT_EQ(line_of_headings("id;soort\nK1;kent\n"), 1U);
  EXPECT_EQ(line_of_headings("Netwerk Kleindam\n\nid;soort\nK1;professional\n"), 3U);
}

TEST(HeadedRows, AValueThatIsAHeadingSomewhereProvesNothing) {
  EXPECT_EQ(line_of_headings("sleutl;waarde\nnaam;Kleindam\nid;x\n"), 1U);
}

TEST(HeadedRows, AfterTenRowsNobodyLooksFurther) {
  std::string text;
  for (int row = 0; row < 10; ++row) text += "tekst;meer\n";
  EXPECT_EQ(line_of_headings(text + "id;soort\n"), 1U);
}

TEST(HeadedRows, EveryRowUnderTheHeadingsIsGiven) {
  const std::string text = "a;b\nc;d\ne;f\n";
  CsvReader reader(text);
  HeadedRows rows(reader, std::nullopt);

  EXPECT_EQ(rows.rows_above(), 0U);
  EXPECT_EQ(rows.next()->line, 2U);
  EXPECT_EQ(rows.next()->line, 3U);
  EXPECT_FALSE(rows.next());
}

TEST(HeadedRows, WithoutRowsThereAreNoHeadings) {
  CsvReader reader("");
  EXPECT_FALSE(HeadedRows(reader, std::nullopt).headings());
}

}  // namespace
}  // namespace sleutelnet
