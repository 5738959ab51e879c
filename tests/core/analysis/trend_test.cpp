#include "core/analysis/trend.hpp"

#include <gtest/gtest.h>

#include "core/analysis/gaps.hpp"
#include "tests/support/small_town.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

TEST(Trend, IsWhatCoverageSaysOfEachDayInOrderOfTime) {
  const auto points = trend({small_town(), small_town_before()});

  ASSERT_EQ(points.size(), 2U);
  EXPECT_LT(points[0].day, points[1].day);
  const auto covered = coverage(small_town());
  EXPECT_EQ(points[1].day, small_town().date);
  EXPECT_EQ(points[1].cells, 12);
  EXPECT_EQ(points[1].reached, 4) << "one covered and three thin, as the picture of the town says";
  EXPECT_EQ(points[1].gaps, static_cast<int>(gaps(small_town(), covered).size()));
  EXPECT_EQ(points[1].key_figures, 5) << "K006 has left";
}

TEST(Trend, IsNotKnownWhereNobodyWasAskedAndNobodyClaimed) {
  auto silent = small_town();
  silent.reach.erase_if([](const Reach&) { return true; });
  silent.inquiries.erase_if([](const Inquiry&) { return true; });

  const auto point = trend_point(silent);

  EXPECT_EQ(point.cells, 12);
  EXPECT_FALSE(point.reached);
  EXPECT_FALSE(point.gaps);
}

TEST(Trend, OfAPlainNetworkHasNoReachAndStillCountsPeople) {
  Network plain;
  plain.actors.put(key_figure("K001"));

  const auto point = trend_point(plain);

  EXPECT_FALSE(point.reached);
  EXPECT_EQ(point.cells, 0);
  EXPECT_EQ(point.key_figures, 1);
}

TEST(Trend, AskedForAnotherDayStillJudgesEachOnItsOwn) {
  CoverageOptions later{.as_of = day(2035, 1, 1)};
  EXPECT_EQ(trend_point(small_town(), later), trend_point(small_town()));
}

}  // namespace
}  // namespace sleutelnet
