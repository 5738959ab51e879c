#include "core/analysis/upkeep.hpp"

#include <gtest/gtest.h>

#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

std::vector<std::pair<DueKind, std::optional<Date>>> due_of(const Network& network, const std::string& who) {
  std::vector<std::pair<DueKind, std::optional<Date>>> found;
  for (const auto& item : upkeep(network).items) {
    if (item.actor == ActorId(who)) found.emplace_back(item.kind, item.due);
  }
  return found;
}

Network with(const Actor& somebody, bool agreed = true) {
  auto network = two_neighbourhoods();
  network.actors.put(somebody);
  if (agreed) network.agreements.put({.id = AgreementId("A1"), .actor = somebody.id, .functions = {"praten"}});
  return network;
}

using Due = std::vector<std::pair<DueKind, std::optional<Date>>>;

TEST(Upkeep, SomebodyWithNoticeCardAndAgreementNeedsNothing) {
  EXPECT_TRUE(due_of(with(key_figure("K1")), "K1").empty());
}

TEST(Upkeep, ACandidateMustBeToldWithinFourWeeks) {
  auto somebody = key_figure("K1");
  somebody.status = ActorStatus::candidate;
  somebody.notice.reset();
  EXPECT_EQ(due_of(with(somebody), "K1"), (Due{{DueKind::notice, std::nullopt}})) << "the start is not known";
  somebody.joined = today - std::chrono::days(10);
  EXPECT_EQ(due_of(with(somebody), "K1"), (Due{{DueKind::notice, today + std::chrono::days(18)}}));
}

TEST(Upkeep, ACardIsConfirmedAgainAfterAYear) {
  auto somebody = key_figure("K1");
  somebody.confirmed = day(2024, 11, 30);
  EXPECT_EQ(due_of(with(somebody), "K1"), (Due{{DueKind::card, day(2025, 11, 30)}}));
  somebody.confirmed.reset();
  EXPECT_EQ(due_of(with(somebody), "K1"), (Due{{DueKind::card, std::nullopt}}));
  somebody.status = ActorStatus::left;
  EXPECT_TRUE(due_of(with(somebody), "K1").empty());
}

TEST(Upkeep, AnOldCardWithoutNoticeIsAskedAbout) {
  auto somebody = key_figure("K1");
  somebody.status = ActorStatus::reconfirm;
  EXPECT_EQ(due_of(with(somebody), "K1"), (Due{{DueKind::reconfirm, std::nullopt}}));
}

TEST(Upkeep, AgreementsAreReviewedAndMissingOnesNamed) {
  auto network = with(key_figure("K1"));
  auto agreement = *network.agreements.begin();
  agreement.review = today + std::chrono::days(61);
  network.agreements.put(agreement);
  EXPECT_TRUE(due_of(network, "K1").empty()) << "later than we look ahead";
  agreement.review = today - std::chrono::days(2);
  network.agreements.put(agreement);
  EXPECT_EQ(due_of(network, "K1"), (Due{{DueKind::review, agreement.review}}));
  EXPECT_EQ(upkeep(network).late, 1);
  EXPECT_EQ(due_of(with(key_figure("K1"), false), "K1"), (Due{{DueKind::agreement, std::nullopt}}));
}

TEST(Upkeep, IsOrderedByDay) {
  auto network = two_neighbourhoods();
  for (int number = 1; number <= 9; ++number) {
    auto somebody = key_figure("K" + std::to_string(number));
    somebody.confirmed = today - std::chrono::days(330 + number * 37 % 80);
    network.actors.put(somebody);
  }
  const auto found = upkeep(network);
  ASSERT_GT(found.items.size(), 9U);
  for (std::size_t at = 1; at < found.items.size(); ++at) {
    EXPECT_LE(found.items[at - 1].due.value_or(today), found.items[at].due.value_or(today));
  }
}

}  // namespace
}  // namespace sleutelnet
