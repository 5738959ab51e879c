#include "core/analysis/compare.hpp"

#include <gtest/gtest.h>

#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

Network before() {
  auto network = two_neighbourhoods();
  for (const auto* id : {"K001", "K002"}) {
    network.actors.put(key_figure(id));
    network.reach.put(reach(std::string("R") + id, id, "BU99010000", "zorg"));
  }
  network.ties.put(tie("T1", "K001", "K002"));
  return network;
}

TEST(Compare, ANetworkWithItselfShowsNoChange) {
  const auto same = compare(before(), before());
  EXPECT_TRUE(same.joined.empty() && same.departed.empty());
  EXPECT_TRUE(same.opened.empty() && same.closed.empty() && same.shifted.empty());
  EXPECT_EQ(same.actors.unchanged, 2U);
  EXPECT_EQ(same.ties.unchanged, 1U);
  EXPECT_EQ(same.reach.unchanged, 2U);
}

TEST(Compare, NamesWhoLeftThoughTheRowIsStillThere) {
  auto after = before();
  auto gone = key_figure("K002");
  gone.status = ActorStatus::left;
  after.actors.put(gone);
  const auto changes = compare(before(), after);
  EXPECT_EQ(changes.departed, std::vector{ActorId("K002")});
  EXPECT_EQ(changes.actors.changed, std::vector{ActorId("K002")});
  EXPECT_EQ(changes.members_before, 2);
  EXPECT_EQ(changes.members_after, 1);
  ASSERT_EQ(changes.shifted.size(), 1U);
  EXPECT_EQ(changes.shifted[0].before, CellState::covered);
  EXPECT_EQ(changes.shifted[0].after, CellState::thin);
  EXPECT_EQ(changes.shifted[0].went, std::vector{ActorId("K002")});
}

TEST(Compare, NamesCellsThatOpenedAndClosed) {
  auto after = before();
  after.reach.erase_if([](const Reach&) { return true; });
  after.inquiries.put({AreaId("BU99010000"), Facet::domain, TermId("zorg"), day(2025, 1, 1)});
  after.reach.put(reach("R9", "K001", "BU99010001", "werk"));
  const auto changes = compare(before(), after);
  ASSERT_EQ(changes.opened.size(), 1U);
  EXPECT_EQ(changes.opened[0].area, AreaId("BU99010000"));
  EXPECT_EQ(changes.opened[0].went.size(), 2U);
  ASSERT_EQ(changes.closed.size(), 1U);
  EXPECT_EQ(changes.closed[0].came, std::vector{ActorId("K001")});
  EXPECT_EQ(changes.reach.removed.size(), 2U);
  EXPECT_EQ(changes.reach.added.size(), 1U);
}

TEST(Compare, EveryRowEndsInExactlyOnePlace) {
  Random random(8);
  for (int round = 0; round < 30; ++round) {
    Network old, now;
    for (int number = 0; number < 20; ++number) {
      const auto id = "K" + std::to_string(100 + number);
      if (random.below(2) == 0) old.actors.put(key_figure(id));
      if (random.below(2) == 0) now.actors.put(key_figure(id, random.below(3) == 0 ? "O1" : ""));
    }
    const auto changes = compare(old, now).actors;
    EXPECT_EQ(changes.removed.size() + changes.changed.size() + changes.unchanged, old.actors.size());
    EXPECT_EQ(changes.added.size() + changes.changed.size() + changes.unchanged, now.actors.size());
  }
}

TEST(Compare, CellsOfANewAreaStandApart) {
  auto after = before();
  after.areas.put(area("BU99010009", 300));
  const auto changes = compare(before(), after);
  EXPECT_EQ(changes.only_after.size(), 2U);
  EXPECT_TRUE(changes.only_before.empty());
}

TEST(Compare, EachSideIsJudgedOnItsOwnDate) {
  auto later = before();
  later.date = today + std::chrono::days{400};
  const auto changes = compare(before(), later);
  ASSERT_EQ(changes.opened.size(), 1U);
  EXPECT_EQ(changes.opened[0].after, CellState::stale);
}

}  // namespace
}  // namespace sleutelnet
