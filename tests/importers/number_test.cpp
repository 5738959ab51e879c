#include "importers/number.hpp"

#include <gtest/gtest.h>

namespace sleutelnet {
namespace {

double value_of(std::string_view text) { return parse_number(text).value().value; }

TEST(Number, PointAndCommaAreBothDecimalSigns) {
  EXPECT_DOUBLE_EQ(value_of("12,5"), 12.5);
  EXPECT_DOUBLE_EQ(value_of("12.5"), 12.5);
  EXPECT_DOUBLE_EQ(value_of("-0,25"), -0.25);
  EXPECT_DOUBLE_EQ(value_of("1e+20"), 1e20);
  EXPECT_DOUBLE_EQ(value_of("1,5E-3"), 0.0015);
}

TEST(Number, TheLastOfTwoSignsIsTheDecimalOne) {
  EXPECT_DOUBLE_EQ(value_of("1.234,5"), 1234.5);
  EXPECT_DOUBLE_EQ(value_of("1,234.5"), 1234.5);
  EXPECT_DOUBLE_EQ(value_of("1.234.567"), 1234567);
}

TEST(Number, ThreeDigitsBehindOneSignMayBeThousands) {
  EXPECT_TRUE(parse_number("4.210")->ambiguous);
  EXPECT_TRUE(parse_number("4,210")->ambiguous);
  EXPECT_FALSE(parse_number("0.210")->ambiguous);
  EXPECT_FALSE(parse_number("4.21")->ambiguous);
  EXPECT_FALSE(parse_number("4210")->ambiguous);
}

TEST(Number, WhatIsNoNumberIsNone) {
  for (const auto* text :
       {"", "-", "x", "1,2,3", "1.23.456", "12,", ",5", "1 000", "nan", "inf", "1e999", "--1", "0x1", "1e"}) {
    EXPECT_FALSE(parse_number(text)) << text;
  }
}

TEST(Number, WhatIsTooLargeToHoldIsStillWrittenAsANumber) {
  for (const auto* text : {"1e400", "-1e400", "1e18", "12,5"}) EXPECT_TRUE(written_as_number(text)) << text;
  for (const auto* text : {"veel", "1e", "e4", ""}) EXPECT_FALSE(written_as_number(text)) << text;
}

TEST(WholeNumber, GroupsOfThreeAreThousands) {
  EXPECT_EQ(parse_whole_number("4.120"), 4120);
  EXPECT_EQ(parse_whole_number("4,120"), 4120);
  EXPECT_EQ(parse_whole_number("-99997"), -99997);
  EXPECT_FALSE(parse_whole_number("4.12"));
  EXPECT_FALSE(parse_whole_number("4.0"));
  EXPECT_FALSE(parse_whole_number(""));
  EXPECT_FALSE(parse_whole_number("99999999999999999999"));
}

}  // namespace
}  // namespace sleutelnet
