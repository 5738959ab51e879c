#include "core/network/table.hpp"

#include <gtest/gtest.h>

#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

TEST(Table, KeepsRowsInOrderOfId) {
  Table<Actor> table;
  for (const auto* id : {"c", "a", "b"}) table.put(actor(id, ActorKind::organisation));
  ASSERT_EQ(table.size(), 3U);
  EXPECT_EQ(table.rows()[0].id, ActorId("a"));
  EXPECT_EQ(table.rows()[2].id, ActorId("c"));
  EXPECT_EQ(table.index_of(ActorId("b")), 1U);
  EXPECT_EQ(table.index_of(ActorId("x")), table.size());
}

TEST(Table, PutReplacesTheRowWithTheSameId) {
  Table<Actor> table;
  table.put(actor("a", ActorKind::organisation));
  table.put(actor("a", ActorKind::professional));
  ASSERT_EQ(table.size(), 1U);
  EXPECT_EQ(table.find(ActorId("a"))->kind, ActorKind::professional);
}

TEST(Table, PutAllIsTheSameAsOneByOne) {
  Random random(3);
  for (int round = 0; round < 100; ++round) {
    Table<Actor> one_by_one;
    for (std::uint64_t row = 0; row < random.below(6); ++row) {
      one_by_one.put(actor("a" + std::to_string(random.below(9)), ActorKind::organisation));
    }
    auto at_once = one_by_one;
    std::vector<Actor> rows;
    for (std::uint64_t row = 0; row < random.below(8); ++row) {
      rows.push_back(actor("a" + std::to_string(random.below(9)), ActorKind::professional));
      rows.back().note = std::to_string(row);
    }
    for (const auto& row : rows) one_by_one.put(row);
    at_once.put_all(rows);
    EXPECT_EQ(at_once, one_by_one);
  }
}

TEST(Table, CopiesShareRowsUntilOneChanges) {
  Table<Actor> original;
  original.put(actor("a", ActorKind::organisation));
  auto copy = original;
  EXPECT_TRUE(copy.shares_rows_with(original));

  copy.put(actor("b", ActorKind::organisation));

  EXPECT_FALSE(copy.shares_rows_with(original));
  EXPECT_EQ(original.size(), 1U);
  EXPECT_EQ(copy.size(), 2U);
}

TEST(Table, ErasingNothingKeepsSharing) {
  Table<Actor> original;
  original.put(actor("a", ActorKind::organisation));
  auto copy = original;
  EXPECT_EQ(copy.erase_if([](const Actor&) { return false; }), 0U);
  EXPECT_TRUE(copy.shares_rows_with(original));
}

TEST(Table, ANetworkThatDiffersInOneTableSharesTheOthers) {
  const auto before = two_neighbourhoods();
  auto after = before;
  after.actors.put(key_figure("K001"));
  EXPECT_TRUE(after.areas.shares_rows_with(before.areas));
  EXPECT_TRUE(after.terms.shares_rows_with(before.terms));
  EXPECT_FALSE(after.actors.shares_rows_with(before.actors));
}

}  // namespace
}  // namespace sleutelnet
