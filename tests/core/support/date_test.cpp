#include "core/support/date.hpp"

#include <gtest/gtest.h>

namespace sleutelnet {
namespace {

TEST(Date, ReadsIsoAndDutchWriting) {
  EXPECT_EQ(parse_date("2025-11-24"), make_date(2025, 11, 24));
  EXPECT_EQ(parse_date("24-11-2025"), make_date(2025, 11, 24));
  EXPECT_EQ(parse_date("3-4-2025"), make_date(2025, 4, 3));
  EXPECT_EQ(parse_date("3/4/2025"), make_date(2025, 4, 3));
  EXPECT_EQ(parse_date("03.04.2025"), make_date(2025, 4, 3));
}

TEST(Date, RefusesDaysThatDoNotExist) {
  for (const auto* text : {"31-4-2025", "29-2-2025", "0-1-2025", "1-13-2025", "2025-00-10", "2025-02-30"}) {
    EXPECT_FALSE(parse_date(text)) << text;
  }
  EXPECT_TRUE(parse_date("29-2-2024"));
}

TEST(Date, GuessesNothing) {
  for (const auto* text : {"", "2025", "24-11-25", "11/24/2025", "24 nov 2025", "24-11/2025", "2025/11/24", "-1-1-2025",
                           "24-11-2025-1", "1-1-1899", "1-1-2200", "24-11-2025 10:00", "+1-1-2025"}) {
    EXPECT_FALSE(parse_date(text)) << text;
  }
}

TEST(Date, WritesIso) { EXPECT_EQ(iso_date(*make_date(987 + 1000, 3, 5)), "1987-03-05"); }

TEST(Date, AddsMonthsToTheLastDayWhenTheDayDoesNotExist) {
  EXPECT_EQ(plus_months(*make_date(2025, 1, 31), 1), *make_date(2025, 2, 28));
  EXPECT_EQ(plus_months(*make_date(2023, 1, 31), 13), *make_date(2024, 2, 29));
  EXPECT_EQ(plus_months(*make_date(2025, 3, 15), -3), *make_date(2024, 12, 15));
}

}  // namespace
}  // namespace sleutelnet
