#include "core/analysis/gaps.hpp"

#include <gtest/gtest.h>

#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

std::vector<Gap> gaps_of(const Network& network) { return gaps(network, coverage(network)); }

const Gap* gap_at(const std::vector<Gap>& found, const std::string& area, const std::string& value) {
  for (const auto& gap : found) {
    if (gap.area.text() == area && gap.value.text() == value) return &gap;
  }
  return nullptr;
}

void add_claim(Network& network, const Actor& person, const Reach& claim) {
  network.actors.put(person);
  network.reach.put(claim);
}

TEST(Gaps, NeverListWaterBusinessParksOrCoveredCells) {
  auto network = two_neighbourhoods();
  for (const auto* id : {"K001", "K002"}) {
    add_claim(network, key_figure(id), reach(std::string("R") + id, id, "GM9901", "zorg"));
  }
  const auto found = gaps_of(network);
  ASSERT_EQ(found.size(), 2U);  // werk in the two buurten in scope
  for (const auto& gap : found) EXPECT_EQ(gap.value, TermId("werk"));
}

TEST(Gaps, NameThePersonOnWhomACellHangs) {
  auto network = two_neighbourhoods();
  add_claim(network, key_figure("K001"), reach("R1", "K001", "BU99010000", "zorg"));
  const auto found = gaps_of(network);
  const auto* gap = gap_at(found, "BU99010000", "zorg");
  ASSERT_NE(gap, nullptr);
  EXPECT_EQ(gap->reason, GapReason::one_person);
  EXPECT_EQ(gap->actors, std::vector{ActorId("K001")});
}

TEST(Gaps, NameTheBoardBehindTwoPeople) {
  auto network = two_neighbourhoods();
  network.actors.put(actor("O01", ActorKind::organisation));
  for (const auto* id : {"K001", "K002"}) {
    add_claim(network, key_figure(id, "O01"), reach(std::string("R") + id, id, "BU99010000", "zorg"));
  }
  const auto found = gaps_of(network);
  const auto* gap = gap_at(found, "BU99010000", "zorg");
  EXPECT_EQ(gap->reason, GapReason::one_board);
  EXPECT_EQ(gap->organisation, ActorId("O01"));
}

TEST(Gaps, SayWhoLeft) {
  auto network = two_neighbourhoods();
  auto person = key_figure("K001");
  person.status = ActorStatus::left;
  add_claim(network, person, reach("R1", "K001", "BU99010000", "zorg"));
  const auto found = gaps_of(network);
  const auto* gap = gap_at(found, "BU99010000", "zorg");
  EXPECT_EQ(gap->state, CellState::blank);
  EXPECT_EQ(gap->reason, GapReason::somebody_left);
  EXPECT_EQ(gap->actors, std::vector{ActorId("K001")});
}

TEST(Gaps, PeopleWhoTakePartExplainMoreThanPeopleWhoLeft) {
  auto network = two_neighbourhoods();
  auto gone = key_figure("K001");
  gone.status = ActorStatus::left;
  add_claim(network, gone, reach("R1", "K001", "BU99010000", "zorg"));
  auto guess = reach("R2", "K002", "BU99010000", "zorg");
  guess.source = ReachSource::estimate;
  add_claim(network, key_figure("K002"), guess);
  const auto found = gaps_of(network);
  EXPECT_EQ(gap_at(found, "BU99010000", "zorg")->reason, GapReason::only_estimates);
}

TEST(Gaps, SeveralKindsOfFailureAreMixed) {
  auto network = two_neighbourhoods();
  auto guess = reach("R1", "K001", "BU99010000", "zorg");
  guess.source = ReachSource::estimate;
  add_claim(network, key_figure("K001"), guess);
  auto weak = reach("R2", "K002", "BU99010000", "zorg");
  weak.strength = 1;
  add_claim(network, key_figure("K002"), weak);
  const auto found = gaps_of(network);
  EXPECT_EQ(gap_at(found, "BU99010000", "zorg")->reason, GapReason::mixed_failures);
}

TEST(Gaps, ACoveredCellBelowItsTargetIsAGap) {
  auto network = two_neighbourhoods();
  for (const auto* id : {"K001", "K002"}) {
    add_claim(network, key_figure(id), reach(std::string("R") + id, id, "BU99010000", "zorg"));
  }
  network.targets.put({AreaId("BU99010000"), Facet::domain, TermId("zorg"), 3, ResponseClass::within_24h, ""});
  const auto found = gaps_of(network);
  ASSERT_FALSE(found.empty());
  EXPECT_EQ(found.front().reason, GapReason::below_target);  // missed targets come first
}

TEST(Gaps, AreOrderedByUrgencyThenInhabitants) {
  auto network = two_neighbourhoods();
  network.inquiries.put({AreaId("WK990100"), Facet::domain, TermId("zorg"), day(2025, 1, 1)});
  add_claim(network, key_figure("K001"), reach("R1", "K001", "BU99010000", "werk"));
  const auto found = gaps_of(network);
  ASSERT_EQ(found.size(), 4U);
  EXPECT_EQ(found[0].state, CellState::blank);
  EXPECT_EQ(found[0].inhabitants, 1000);
  EXPECT_EQ(found[1].state, CellState::blank);
  EXPECT_EQ(found[1].inhabitants, 500);
  EXPECT_EQ(found[2].state, CellState::thin);
  EXPECT_EQ(found[3].state, CellState::unknown);
}

}  // namespace
}  // namespace sleutelnet
