#include "core/network/area.hpp"

#include <gtest/gtest.h>

#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

TEST(Area, LevelIsToldByTheCode) {
  EXPECT_EQ(level_of("GM0308"), AreaLevel::municipality);
  EXPECT_EQ(level_of("WK030801"), AreaLevel::district);
  EXPECT_EQ(level_of("BU03080104"), AreaLevel::neighbourhood);
}

TEST(Area, LettersAreAllowedAfterTheMunicipality) {
  EXPECT_EQ(level_of("WK0363AA"), AreaLevel::district);
  EXPECT_EQ(level_of("BU0363AA01"), AreaLevel::neighbourhood);
  EXPECT_FALSE(level_of("BUA363AA01"));
}

TEST(Area, MalformedCodesHaveNoLevel) {
  for (const auto* code :
       {"", "BU", "BU0308010", "BU030801044", "bu03080104", "03080104", "WK0363aa", "GM03081", "XX0308"}) {
    EXPECT_FALSE(level_of(code)) << code;
  }
}

TEST(Area, CodesNest) {
  EXPECT_EQ(parent_of(AreaId("BU0363AA01")), AreaId("WK0363AA"));
  EXPECT_EQ(parent_of(AreaId("WK0363AA")), AreaId("GM0363"));
  EXPECT_TRUE(parent_of(AreaId("GM0363")).empty());
}

TEST(Area, ScopeEndsBelowFiftyInhabitants) {
  EXPECT_TRUE(in_scope(area("BU99010000", 50)));
  EXPECT_FALSE(in_scope(area("BU99010000", 49)));
  EXPECT_FALSE(in_scope(area("BU99010000", 0)));
}

TEST(Area, AnUnknownNumberOfInhabitantsCountsAsInhabited) {
  auto unknown = area("BU99010000", 0);
  unknown.inhabitants.reset();
  EXPECT_TRUE(in_scope(unknown));
}

TEST(Area, WaterForeignGroundAndLargerAreasAreOutOfScope) {
  auto water = area("BU99010000", 500);
  water.surface = AreaSurface::water;
  EXPECT_FALSE(in_scope(water));
  water.surface = AreaSurface::abroad;
  EXPECT_FALSE(in_scope(water));
  EXPECT_FALSE(in_scope(area("WK990100", 500)));
}

}  // namespace
}  // namespace sleutelnet
