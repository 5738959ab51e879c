#include "core/support/random.hpp"

#include <gtest/gtest.h>

namespace sleutelnet {
namespace {

// Published first outputs of SplitMix64 for seed 1234567.
TEST(Random, GivesThePublishedNumbers) {
  Random random(1234567);
  EXPECT_EQ(random.next(), 6457827717110365317ULL);
  EXPECT_EQ(random.next(), 3203168211198807973ULL);
  EXPECT_EQ(random.next(), 9817491932198370423ULL);
}

TEST(Random, UnitLiesInTheHalfOpenInterval) {
  Random random(7);
  for (int draw = 0; draw < 1000; ++draw) {
    const double value = random.unit();
    EXPECT_GE(value, 0.0);
    EXPECT_LT(value, 1.0);
  }
}

}  // namespace
}  // namespace sleutelnet
