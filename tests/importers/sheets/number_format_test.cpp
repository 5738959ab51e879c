#include "importers/sheets/number_format.hpp"

#include <gtest/gtest.h>

namespace sleutelnet {
namespace {

std::string shown(std::string_view code, std::string_view stored, DateSystem dates = DateSystem::from_1900) {
  return NumberFormat(code).shown(stored, dates);
}

std::string day(std::string_view serial, DateSystem dates = DateSystem::from_1900) {
  return NumberFormat(14).shown(serial, dates);
}

TEST(NumberFormat, DaysAreCountedFrom1900WithTheDayThatNeverWas) {
  EXPECT_EQ(day("1"), "1900-01-01");
  EXPECT_EQ(day("59"), "1900-02-28");
  EXPECT_EQ(day("60"), "1900-02-29");  // no date; whoever reads the cell refuses it
  EXPECT_EQ(day("61"), "1900-03-01");
  EXPECT_EQ(day("45985"), "2025-11-24");
}

TEST(NumberFormat, OldMacintoshWorkbooksCountFrom1904) {
  EXPECT_EQ(day("0", DateSystem::from_1904), "1904-01-01");
  EXPECT_EQ(day("44523", DateSystem::from_1904), "2025-11-24");
}

TEST(NumberFormat, WhatIsNoDayStaysANumber) {
  EXPECT_EQ(day("-3"), "-3");
  EXPECT_EQ(day("2958466"), "2958466");
  EXPECT_EQ(day("straks"), "straks");
}

TEST(NumberFormat, DatesAreKnownByTheirFormat) {
  for (const auto* code :
       {"d-m-yyyy", "[$-413]d mmmm yyyy;@", "yyyy\\-mm\\-dd", "mmm", "dd/mm/yy hh:mm", "[Red]d-m-yy"}) {
    EXPECT_EQ(shown(code, "45985.75"), "2025-11-24") << code;
  }
}

TEST(NumberFormat, NumbersAreNotTakenForDates) {
  for (const auto* code : {"General", "Standaard", "@", "0.00", "#,##0", "0.0%", "\"d\"0.0", "0\\d", "[Red]0.0",
                           "_(* #,##0_)", "0 \"dagen\""}) {
    EXPECT_EQ(shown(code, "45985"), "45985") << code;
  }
}

TEST(NumberFormat, APercentageStaysTheNumber) { EXPECT_EQ(shown("0.0%", "0.125"), "0.125"); }

TEST(NumberFormat, TimesOfDayAreShown) {
  EXPECT_EQ(shown("hh:mm", "0.770833333333333"), "18:30");
  EXPECT_EQ(shown("[h]:mm", "1.5"), "1.5");  // more than a day is a length of time
}

TEST(NumberFormat, MasksGiveCodesTheirZerosBack) {
  EXPECT_EQ(shown("0000", "363"), "0363");
  EXPECT_EQ(shown("00000000", "3630001"), "03630001");
  EXPECT_EQ(shown("\"BU\"00000000", "3630001"), "BU03630001");
  EXPECT_EQ(shown("00-00000000", "612345678"), "06-12345678");
  EXPECT_EQ(shown("0000", "12345"), "12345");
  EXPECT_EQ(shown("0000", "36.5"), "36.5");
}

// Excel takes no longer one, and a workbook may name a long one in every style.
TEST(NumberFormat, AFormatOfMoreThan255SignsIsNone) {
  EXPECT_EQ(shown(std::string(255, '0'), "7"), std::string(254, '0').append("7"));
  EXPECT_EQ(shown(std::string(256, '0'), "7"), "7");
}

TEST(NumberFormat, DigitsThatOnlyTheMachineKnowsAreLeftOut) {
  EXPECT_EQ(plain_number("0.10000000000000001"), "0.1");
  EXPECT_EQ(plain_number("2.8"), "2.8");
  EXPECT_EQ(plain_number("612345678"), "612345678");
  EXPECT_EQ(plain_number("7.8371999999999997E-2"), "0.078372");
  EXPECT_EQ(plain_number("1E+20"), "1e+20");
  EXPECT_EQ(plain_number("-0"), "-0");
  EXPECT_EQ(plain_number("nee"), "nee");
}

}  // namespace
}  // namespace sleutelnet
