#include "core/analysis/spread.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/support/random.hpp"

namespace sleutelnet {
namespace {

TEST(Spread, OfTwoHundredLeavesOutNineAtEachEnd) {
  std::vector<double> values;
  for (int value = 200; value >= 1; --value) values.push_back(value);
  EXPECT_EQ(spread(values), (Spread{10, 191}));
}

TEST(Spread, OfNothingIsNotDefinedAndOfOneIsThatValue) {
  EXPECT_FALSE(spread({}));
  EXPECT_EQ(spread({3}), (Spread{3, 3}));
  EXPECT_EQ(spread({5, 2}), (Spread{2, 5}));
}

TEST(Spread, HoldsNineOfTenDrawsAndAtMostOneOfTwentyLiesBeyondAnEnd) {
  Random random(8);
  for (std::size_t size = 1; size <= 300; ++size) {
    std::vector<double> values;
    while (values.size() < size) values.push_back(static_cast<double>(random.below(50)));
    const auto found = *spread(values);
    const auto below = std::count_if(values.begin(), values.end(), [&](double value) { return value < found.low; });
    const auto above = std::count_if(values.begin(), values.end(), [&](double value) { return value > found.high; });
    EXPECT_LE(static_cast<double>(below), 0.05 * static_cast<double>(size));
    EXPECT_LE(static_cast<double>(above), 0.05 * static_cast<double>(size));
    EXPECT_NE(std::find(values.begin(), values.end(), found.low), values.end());
    EXPECT_NE(std::find(values.begin(), values.end(), found.high), values.end());
  }
}

}  // namespace
}  // namespace sleutelnet
