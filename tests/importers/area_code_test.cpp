#include "importers/area_code.hpp"

#include <gtest/gtest.h>

namespace sleutelnet {
namespace {

TEST(AreaCode, WholeCodesAreReadAsTheyAre) {
  const auto read = read_area_code(" bu0363aa01 ");

  ASSERT_TRUE(read);
  EXPECT_EQ(read->code, AreaId("BU0363AA01"));
  EXPECT_FALSE(read->restored);
}

TEST(AreaCode, TheLengthTellsThePrefix) {
  EXPECT_EQ(read_area_code("03080001")->code, AreaId("BU03080001"));
  EXPECT_EQ(read_area_code("030800")->code, AreaId("WK030800"));
  EXPECT_EQ(read_area_code("0308")->code, AreaId("GM0308"));
}

TEST(AreaCode, TheZeroThatASpreadsheetTookIsPutBack) {
  EXPECT_EQ(read_area_code("3080001")->code, AreaId("BU03080001"));
  EXPECT_EQ(read_area_code("30800")->code, AreaId("WK030800"));
  EXPECT_EQ(read_area_code("308")->code, AreaId("GM0308"));
  EXPECT_TRUE(read_area_code("308")->restored);
}

TEST(AreaCode, WhatIsNoCodeIsNone) {
  for (const auto* text : {"", "Centrum", "BU0308", "BU0308000X1", "12", "1234567890", "3.080001", "GM03A8"}) {
    EXPECT_FALSE(read_area_code(text)) << text;
  }
}

}  // namespace
}  // namespace sleutelnet
