#include "importers/waves/period.hpp"

#include <gtest/gtest.h>

namespace sleutelnet {
namespace {

Date day(int year, unsigned month, unsigned date) { return *make_date(year, month, date); }

TEST(Period, ADayAMonthAndAYear) {
  EXPECT_EQ(period_from("2024-03-15"), (Period{day(2024, 3, 15), day(2024, 3, 15)}));
  EXPECT_EQ(period_from("15-3-2024"), (Period{day(2024, 3, 15), day(2024, 3, 15)}));
  EXPECT_EQ(period_from("2024-02"), (Period{day(2024, 2, 1), day(2024, 2, 29)}));
  EXPECT_EQ(period_from(" 2024 "), (Period{day(2024, 1, 1), day(2024, 12, 31)}));
}

TEST(Period, WhatIsNoneIsNotGuessed) {
  for (const auto* text : {"", "24", "2024-13", "2024-3", "golf 2024", "1024", "2024-02-30"}) {
    EXPECT_FALSE(period_from(text)) << text;
  }
}

TEST(Period, StandsSomewhereInAName) {
  for (const auto* name : {"golf_2024-03", "2024_03 netwerk", "netwerk 202403", "kaart-v2-2024.03"}) {
    EXPECT_EQ(period_in_name(name), (Period{day(2024, 3, 1), day(2024, 3, 31)})) << name;
  }
  EXPECT_EQ(period_in_name("export 20240315"), (Period{day(2024, 3, 15), day(2024, 3, 15)}));
  EXPECT_EQ(period_in_name("2024"), (Period{day(2024, 1, 1), day(2024, 12, 31)}));
}

TEST(Period, ANameWithoutOneOrWithTwoHasNone) {
  for (const auto* name : {"golf 1", "wave2", "2023-2024", "van 2023 tot 2024", "BU03630001", "12024"}) {
    EXPECT_FALSE(period_in_name(name)) << name;
  }
}

}  // namespace
}  // namespace sleutelnet
