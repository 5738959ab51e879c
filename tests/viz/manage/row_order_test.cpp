#include "viz/manage/row_order.hpp"

#include <gtest/gtest.h>

#include <numeric>

#include "tests/support/manage_town.hpp"

namespace sleutelnet {
namespace {

class RowOrders : public testing::TestWithParam<ManageView> {};

TEST_P(RowOrders, AreSortedStablyByEveryColumnBothWaysWithUnknownLast) {
  auto state = manage_state(GetParam());
  const auto& table = row_table(GetParam());
  const CellView view{state.records(), state.language};
  for (std::size_t column = 0; column < table.columns().size(); ++column) {
    for (const bool descending : {false, true}) {
      SCOPED_TRACE(std::to_string(column) + (descending ? " descending" : ""));
      state.manage.looks[GetParam()] = {.sort = column, .descending = descending, .filter = {}};
      RowOrder order;
      ASSERT_TRUE(update_row_order(order, state));

      auto rows = order.shown;
      for (std::size_t at = 1; at < rows.size(); ++at) {
        const auto before = table.sort_key(view, rows[at - 1], column), after = table.sort_key(view, rows[at], column);
        ASSERT_FALSE(comes_before(after, before, descending));
        const bool alike = !comes_before(before, after, descending);
        EXPECT_TRUE(!alike || rows[at - 1] < rows[at]) << "equal rows keep their order";
      }
      std::sort(rows.begin(), rows.end());
      std::vector<std::uint32_t> all(table.size(state.records()));
      std::iota(all.begin(), all.end(), 0U);
      EXPECT_EQ(rows, all) << "every row once";
    }
  }
}

TEST_P(RowOrders, AreLeftAloneWhenNothingChanged) {
  auto state = manage_state(GetParam());
  RowOrder order;
  EXPECT_TRUE(update_row_order(order, state));
  EXPECT_FALSE(update_row_order(order, state));
  state.manage.looks[GetParam()].descending = true;
  EXPECT_TRUE(update_row_order(order, state));
}

INSTANTIATE_TEST_SUITE_P(All, RowOrders, testing::ValuesIn(table_views),
                         [](const auto& each) { return std::to_string(static_cast<int>(each.param)); });

TEST(RowOrders, AreSearchedWithoutCapitalsAndAccents) {
  auto state = manage_state(ManageView::actors);
  auto identity = *state.records().vault.identities.find(ActorId("K005"));
  identity.name = "Ömer Şahin";
  update(state, ApplyEdit{SetIdentity{identity}});
  state.manage.looks[ManageView::actors].filter = "OMER sah";
  RowOrder order;

  update_row_order(order, state);

  ASSERT_EQ(order.shown.size(), 1U);
  EXPECT_EQ(actor_table().key(state.records(), order.shown.front()), "K005");
  EXPECT_EQ(order.total, state.network().actors.size());
}

TEST(RowOrders, NoSearchGoesAcrossCells) {
  auto state = manage_state(ManageView::actors);
  state.manage.looks[ManageView::actors].filter = "k005persoon";
  RowOrder order;
  update_row_order(order, state);
  EXPECT_TRUE(order.shown.empty());
}

TEST(RowOrders, CostNothingInAnotherPlace) {
  auto state = manage_state(ManageView::actors);
  state.place = WindowPlace::network;
  RowOrder order;
  EXPECT_FALSE(update_row_order(order, state));
}

}  // namespace
}  // namespace sleutelnet
