#include "core/network/network.hpp"

#include <gtest/gtest.h>

#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

TEST(ContentHash, IsTheSameForEqualNetworksHoweverTheyWereMade) {
  auto one = two_neighbourhoods();
  auto other = two_neighbourhoods();
  one.actors.put(key_figure("K001"));
  one.actors.put(key_figure("K002"));
  other.actors.put(key_figure("K002"));
  other.actors.put(key_figure("K001"));
  EXPECT_EQ(content_hash(one), content_hash(other));
}

TEST(ContentHash, ChangesWithAnyField) {
  const auto base = two_neighbourhoods();
  auto changed = base;
  auto moved = area("BU99010000", 1001);
  changed.areas.put(moved);
  EXPECT_NE(content_hash(base), content_hash(changed));
}

TEST(Terms, StandInTheOrderOfTheirPositionAndOnlyWhileValid) {
  auto network = two_neighbourhoods();
  auto old = term(Facet::domain, "arbeid", 0);
  old.valid_until = day(2025, 1, 1);
  network.terms.put(old);
  const auto found = terms_of(network, Facet::domain);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0]->code, TermId("zorg"));
  EXPECT_EQ(found[1]->code, TermId("werk"));
}

TEST(LiesWithin, FollowsParentsAndSurvivesACycle) {
  auto network = two_neighbourhoods();
  EXPECT_TRUE(lies_within(network, AreaId("BU99010000"), AreaId("GM9901")));
  EXPECT_TRUE(lies_within(network, AreaId("BU99010000"), AreaId("BU99010000")));
  EXPECT_FALSE(lies_within(network, AreaId("WK990100"), AreaId("BU99010000")));
  auto circular = area("GM9901", 10);
  circular.parent = AreaId("WK990100");
  network.areas.put(circular);
  EXPECT_FALSE(lies_within(network, AreaId("BU99010000"), AreaId("GM0001")));
}

}  // namespace
}  // namespace sleutelnet
