#include "core/analysis/step_worths.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace sleutelnet {
namespace {

TEST(StepWorths, AreWholePartsOfOneByDistance) {
  const auto worths = step_worths(10, 5, std::nullopt);
  EXPECT_EQ(worths.of, (std::vector<Ticks>{12, 12, 6, 4, 3, 0}));
  EXPECT_EQ(worths.tolerance, 0);
}

TEST(StepWorths, AreOneWithinTheStepsThatAreGiven) {
  EXPECT_EQ(step_worths(10, 5, 2).of, (std::vector<Ticks>{1, 1, 1, 0, 0, 0}));
  EXPECT_EQ(step_worths(10, 5, 0).of, (std::vector<Ticks>{1, 0, 0, 0, 0, 0}));
  EXPECT_EQ(step_worths(10, 5, -1).of, (std::vector<Ticks>{1, 0, 0, 0, 0, 0}));
  EXPECT_EQ(step_worths(10, 2, 9).of, (std::vector<Ticks>{1, 1, 0}));
}

TEST(StepWorths, AreRoundedToATickWhereNoWholeNumberFits) {
  const Ticks nodes = 100'000;
  const auto worths = step_worths(nodes, nodes, std::nullopt);
  const auto one = worths.of.front();
  EXPECT_EQ(worths.tolerance, nodes);
  EXPECT_LE(one, std::numeric_limits<Ticks>::max() / 2 / nodes);
  EXPECT_GT(one, 1e11);
  for (const Ticks steps : {1, 30, 31, 97, 99'999}) {
    const auto exact = static_cast<double>(one) / static_cast<double>(steps);
    EXPECT_LE(std::abs(static_cast<double>(worths.of[static_cast<std::size_t>(steps)]) - exact), 0.5);
  }
  EXPECT_EQ(worths.of.back(), 0);
}

TEST(StepWorths, KnowNobodyWhereNobodyIs) {
  EXPECT_EQ(step_worths(0, 0, std::nullopt).of, (std::vector<Ticks>{1, 0}));
  EXPECT_EQ(step_worths(0, 0, 1).of, std::vector<Ticks>{0});
}

}  // namespace
}  // namespace sleutelnet
