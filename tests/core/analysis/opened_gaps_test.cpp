#include "core/analysis/opened_gaps.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/random_town.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

struct Town {
  Network network;
  Coverage covered = coverage(network);
  Graph graph = make_graph(network);

  Situation situation() const { return {network, covered, graph}; }
};

const Gap* gap_in(const std::vector<Gap>& list, const CellPlace& place) {
  const auto found = std::find_if(list.begin(), list.end(),
                                  [&](const Gap& gap) { return gap.area == place.area && gap.value == place.value; });
  return found == list.end() ? nullptr : &*found;
}

// Some claims have expired, so that cells are stale as well.
Network with_old_cards(Random& random, Network network) {
  for (auto claim : std::vector(network.reach.begin(), network.reach.end())) {
    if (random.below(2) == 0) claim.expires = network.date;
    network.reach.put(claim);
  }
  return network;
}

// By definition, from the town with their claims taken out of the table.
bool opens(const Cell& before, const Cell& after) {
  const bool fewer = after.people < before.people && (after.people == 0 || after.independent < 2);
  const bool thinner = fewer && (after.people == 0 || before.independent >= 2);
  const bool none_to_renew = before.state == CellState::stale && after.state != CellState::stale;
  return thinner || none_to_renew || (before.has_target && before.meets_target && !after.meets_target);
}

TEST(OpenedGaps, AreWhereSomebodyIsLostAndNowhereElse) {
  Random random(81);
  int opened = 0, none_to_renew = 0;
  for (int round = 0; round < 200; ++round) {
    const Town town{with_old_cards(random, random_town(random))};
    std::vector<ActorId> leaving{ActorId(person_in_town(random.below(people_in_town))),
                                 ActorId(person_in_town(random.below(people_in_town)))};
    const auto after = coverage(town_without(town.network, {leaving.begin(), leaving.end()}));

    const auto found = opened_gaps(town.situation(), leaving);

    for (std::size_t cell = 0; cell < town.covered.cells.size(); ++cell) {
      const auto& before = town.covered.cells[cell];
      if (before.state == CellState::out_of_scope) continue;
      const bool listed = gap_in(found, {before.area, before.value}) != nullptr;
      EXPECT_EQ(listed, opens(before, after.cells[cell])) << before.area.text() << ' ' << before.value.text();
      opened += listed ? 1 : 0;
      none_to_renew += listed && before.state == CellState::stale ? 1 : 0;
    }
  }
  EXPECT_GT(opened, 100);
  EXPECT_GT(none_to_renew, 5);
}

TEST(OpenedGaps, HoldAnExpiredClaimThatNobodyIsLeftToRenew) {
  auto network = two_neighbourhoods();
  network.actors.put(key_figure("K001"));
  auto claim = reach("R1", "K001", "BU99010000", "zorg");
  claim.expires = today;
  network.reach.put(claim);
  const Town town{network};
  ASSERT_EQ(town.covered.find(AreaId("BU99010000"), TermId("zorg"))->state, CellState::stale);

  const auto found = opened_gaps(town.situation(), {ActorId("K001")});

  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].state, CellState::blank);
  EXPECT_EQ(found[0].reason, GapReason::somebody_left);
  EXPECT_EQ(found[0].actors, (std::vector{ActorId("K001")}));
}

TEST(OpenedGaps, HoldACellBelowItsTargetThatBecomesThin) {
  auto network = two_neighbourhoods();
  for (const auto* id : {"K001", "K002"}) {
    network.actors.put(key_figure(id));
    network.reach.put(reach(std::string("R") + id, id, "BU99010000", "zorg"));
  }
  network.targets.put({AreaId("BU99010000"), Facet::domain, TermId("zorg"), 3, ResponseClass::within_24h, ""});
  const Town town{network};

  const auto found = opened_gaps(town.situation(), {ActorId("K002")});

  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].reason, GapReason::one_person);
  EXPECT_EQ(found[0].actors, (std::vector{ActorId("K001")}));
}

// On the day of the network K002 would still count there.
TEST(OpenedGaps, AreOfTheDayOfTheCoverage) {
  auto network = two_neighbourhoods();
  for (const auto* id : {"K001", "K002"}) network.actors.put(key_figure(id));
  network.reach.put(reach("R1", "K001", "BU99010000", "zorg"));
  auto claim = reach("R2", "K002", "BU99010000", "zorg");
  claim.expires = day(2025, 12, 1);
  network.reach.put(claim);
  const Town town{network, coverage(network, {.as_of = day(2025, 12, 2)})};

  const auto found = opened_gaps(town.situation(), {ActorId("K001")});

  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].state, CellState::stale);
  EXPECT_EQ(found[0].reason, GapReason::only_expired);
}

TEST(OpenedGaps, HoldWhatFallsEmptyOrThinWithTheReason) {
  Random random(82);
  for (int round = 0; round < 100; ++round) {
    const Town town{random_town(random)};
    const std::vector<ActorId> leaving{ActorId("K000"), ActorId("K001"), ActorId("K002")};
    const auto departure = group_departure(town.situation(), leaving);
    const auto found = opened_gaps(town.situation(), leaving);
    for (const auto& place : departure.cells_lost) {
      const auto* gap = gap_in(found, place);
      ASSERT_NE(gap, nullptr);
      EXPECT_EQ(gap->people, 0);
      EXPECT_NE(gap->reason, GapReason::nobody);
      EXPECT_NE(gap->reason, GapReason::never_asked);
      const auto& basis = town.covered.find(place.area, place.value)->basis;
      const bool all_leave = std::all_of(basis.begin(), basis.end(), [&](const ClaimStanding& claim) {
        return std::find(leaving.begin(), leaving.end(), claim.actor) != leaving.end();
      });
      if (!all_leave) continue;
      EXPECT_EQ(gap->reason, GapReason::somebody_left);
    }
    for (const auto& place : departure.cells_thinned) {
      const auto* gap = gap_in(found, place);
      ASSERT_NE(gap, nullptr);
      EXPECT_EQ(gap->state, CellState::thin);
    }
  }
}

TEST(OpenedGaps, AreNoneWhenNobodyWhoTakesPartLeaves) {
  Random random(83);
  Town town{random_town(random)};
  EXPECT_TRUE(opened_gaps(town.situation(), {}).empty());
  EXPECT_TRUE(opened_gaps(town.situation(), {ActorId("nobody")}).empty());
}

TEST(OpenedGaps, AreNoneOfSomebodyWhoHasLeftAlready) {
  auto network = two_neighbourhoods();
  auto gone = key_figure("K001");
  gone.status = ActorStatus::left;
  network.actors.put(gone);
  network.reach.put(reach("R1", "K001", "BU99010000", "zorg"));
  const Town town{network};
  EXPECT_TRUE(opened_gaps(town.situation(), {ActorId("K001")}).empty());
}

TEST(OpenedGaps, OfAnOrganisationAreThoseOfItsPeople) {
  auto network = two_neighbourhoods();
  network.actors.put(actor("O01", ActorKind::organisation));
  for (const auto* id : {"K001", "K002"}) {
    network.actors.put(key_figure(id, "O01"));
    network.reach.put(reach(std::string("R") + id, id, "BU99010000", "zorg"));
  }
  const Town town{network};

  const auto found = opened_gaps(town.situation(), {ActorId("O01")});

  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].state, CellState::blank);
}

}  // namespace
}  // namespace sleutelnet
