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

// By definition, from the town with their claims taken out of the table.
bool opens(const Cell& before, const Cell& after) {
  const bool fewer = after.people < before.people && (after.people == 0 || after.independent < 2);
  const bool thinner = fewer && (after.people == 0 || before.independent >= 2);
  return thinner || (before.has_target && before.meets_target && !after.meets_target);
}

TEST(OpenedGaps, AreWhereSomebodyIsLostAndNowhereElse) {
  Random random(81);
  int opened = 0;
  for (int round = 0; round < 200; ++round) {
    const Town town{random_town(random)};
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
    }
  }
  EXPECT_GT(opened, 100);
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
      EXPECT_NE(gap->reason, GapReason::never_asked);
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

}  // namespace
}  // namespace sleutelnet
