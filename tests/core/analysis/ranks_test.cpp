#include "core/analysis/ranks.hpp"

#include <gtest/gtest.h>

#include "core/support/random.hpp"

namespace sleutelnet {
namespace {

using Ranks = std::vector<std::optional<int>>;

TEST(Ranks, EqualValuesShareTheBestRank) { EXPECT_EQ(ranks({2.0, 7.0, 7.0, 1.0, 2.0}), (Ranks{3, 1, 1, 5, 3})); }

TEST(Ranks, WhatIsNotDefinedHasNoRankAndTakesNoPlace) {
  EXPECT_EQ(ranks({std::nullopt, 1.0, std::nullopt, 3.0}), (Ranks{std::nullopt, 2, std::nullopt, 1}));
  EXPECT_EQ(ranks({std::nullopt}), Ranks{std::nullopt});
  EXPECT_TRUE(ranks({}).empty());
}

TEST(Ranks, SumsOfTheSameTermsInAnotherOrderAreEqual) {
  const double one = 0.1 + 0.2 + 0.3;
  const double other = 0.3 + 0.2 + 0.1;
  ASSERT_NE(one, other);
  EXPECT_EQ(ranks({one, other}), (Ranks{1, 1}));
  EXPECT_EQ(ranks({1e-6, 2e-6}), (Ranks{2, 1}));
}

TEST(Ranks, AreOneMoreThanTheNumberOfHigherValues) {
  Random random(21);
  for (int round = 0; round < 200; ++round) {
    std::vector<std::optional<double>> values(random.below(12));
    for (auto& value : values) {
      if (random.below(5) != 0) value = static_cast<double>(random.below(6)) / 7;
    }
    const auto found = ranks(values);
    for (std::size_t index = 0; index < values.size(); ++index) {
      int higher = 0;
      for (const auto& other : values) higher += values[index] && other && *other > *values[index] ? 1 : 0;
      EXPECT_EQ(found[index], values[index] ? std::optional(higher + 1) : std::nullopt);
    }
  }
}

}  // namespace
}  // namespace sleutelnet
