#include "importers/crosswalk_file.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sleutelnet {
namespace {

using ::testing::ElementsAre;

CrosswalkShare share(const std::string& from, const std::string& to, double part) {
  return {AreaId(from), AreaId(to), part};
}

TEST(CrosswalkFile, ReadsOldNewAndShare) {
  const auto file = read_crosswalk("oud;nieuw;aandeel\nBU99010001;BU99010003;0,4\nBU99010001;BU99010004;0,6\n");

  ASSERT_TRUE(file.crosswalk);
  EXPECT_THAT(*file.crosswalk,
              ElementsAre(share("BU99010001", "BU99010003", 0.4), share("BU99010001", "BU99010004", 0.6)));
  EXPECT_EQ(file.share_heading, "aandeel");
}

TEST(CrosswalkFile, YearsInTheHeadingsGoBeforeTheirOrder) {
  const auto file = read_crosswalk("buurt_2024,buurt_2023,weight\nBU99010003,BU99010001,1\n");

  ASSERT_TRUE(file.crosswalk);
  EXPECT_EQ(file.crosswalk->at(0).old_area, AreaId("BU99010001"));
}

TEST(CrosswalkFile, PercentagesAndNumbersBecomeShares) {
  const auto percentages = read_crosswalk("oud;nieuw;percentage\nBU99010001;BU99010003;40\nBU99010001;BU99010004;60\n");
  EXPECT_DOUBLE_EQ(percentages.crosswalk->at(0).share, 0.4);

  const auto numbers = read_crosswalk("oud;nieuw;inwoners\nBU99010001;BU99010003;300\nBU99010001;BU99010004;100\n");
  EXPECT_DOUBLE_EQ(numbers.crosswalk->at(0).share, 0.75);
  EXPECT_TRUE(numbers.numbers);
}

TEST(CrosswalkFile, TheFinestPairOfCodesCounts) {
  const auto file = read_crosswalk("gm2023;bu2023;gm2024;bu2024\nGM9901;BU99010001;GM9902;BU99020001\n");

  ASSERT_TRUE(file.crosswalk);
  EXPECT_THAT(*file.crosswalk, ElementsAre(share("BU99010001", "BU99020001", 1)));
}

TEST(CrosswalkFile, WhatCannotBeReadRefusesTheTableWithItsLine) {
  EXPECT_EQ(read_crosswalk("a;b\n1;2\n").problem, CrosswalkProblem::no_columns);
  EXPECT_EQ(read_crosswalk("").problem, CrosswalkProblem::no_columns);

  const auto share_wrong = read_crosswalk("oud;nieuw;aandeel\nBU99010001;BU99010003;half\n");
  EXPECT_EQ(share_wrong.problem, CrosswalkProblem::share_wrong);
  EXPECT_EQ(share_wrong.line, 2U);
  EXPECT_FALSE(share_wrong.crosswalk);

  std::string many = "oud;nieuw\n";
  for (int number = 10; number < 20; ++number) many += "BU990100" + std::to_string(number) + ";BU99010099\n";
  EXPECT_EQ(read_crosswalk(many + "onbekend;BU99010099\n").problem, CrosswalkProblem::code_wrong);

  const auto missing = read_crosswalk("oud;nieuw\nBU99010001;BU99010003\nBU99010001;BU99010004\n");
  EXPECT_EQ(missing.problem, CrosswalkProblem::share_missing);
  EXPECT_EQ(missing.value, "BU99010001");
}

}  // namespace
}  // namespace sleutelnet
