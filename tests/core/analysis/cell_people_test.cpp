#include "core/analysis/cell_people.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/analysis/claim_standing.hpp"
#include "tests/support/networks.hpp"
#include "tests/support/random_town.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

TEST(CellPeople, AreThoseWhoseClaimsCountEachOnce) {
  Random random(5);
  for (int round = 0; round < 100; ++round) {
    const auto network = random_town(random);
    const auto covered = coverage(network);
    const auto people = cell_people(network, covered);
    for (std::size_t cell = 0; cell < covered.cells.size(); ++cell) {
      const bool in_scope = covered.cells[cell].state != CellState::out_of_scope;
      const auto expected =
          actors_with(in_scope ? covered.cells[cell].basis : std::vector<ClaimStanding>{}, Standing::counts);
      std::vector<ActorId> found;
      for (const auto& each : people.on(cell)) found.push_back(network.actors.rows()[each.person].id);
      std::sort(found.begin(), found.end());
      EXPECT_EQ(found, expected);
    }
  }
}

TEST(CellPeople, AreFoundAgainFromTheSideOfTheActor) {
  Random random(6);
  const auto network = random_town(random);
  const auto people = cell_people(network, coverage(network));
  std::size_t places = 0;
  for (std::uint32_t actor = 0; actor < network.actors.size(); ++actor) {
    for (const auto list : people.lists_of(actor)) {
      const auto on = people.on(list);
      EXPECT_TRUE(std::any_of(on.begin(), on.end(), [&](const CellPerson& each) { return each.person == actor; }));
      ++places;
    }
  }
  EXPECT_EQ(places, people.people.size());
}

TEST(CellLosses, OfAGroupAgreeWithTakingItOutAndStartingOver) {
  Random random(7);
  for (int round = 0; round < 200; ++round) {
    const auto network = random_town(random);
    const auto before = coverage(network);
    std::set<ActorId> gone;
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < network.actors.size(); ++row) {
      if (random.below(3) != 0) continue;
      rows.push_back(row);
      gone.insert(network.actors.rows()[row].id);
    }
    const auto expected = losses_between(before, coverage(town_without(network, gone)));
    const auto found = losses_without(before, cell_people(network, before), rows);
    EXPECT_EQ(found.cells_lost, expected.lost);
    EXPECT_EQ(found.cells_thinned, expected.thinned);
    EXPECT_EQ(found.targets_lost, expected.targets);
    EXPECT_EQ(found.inhabitants_lost, expected.inhabitants);
    EXPECT_EQ(found.inhabitants_unknown_areas, expected.unknown_areas);
  }
}

TEST(CellLosses, CountTheBuurtenWhoseInhabitantsNobodyGave) {
  auto network = two_neighbourhoods();
  auto unknown = *network.areas.find(AreaId("BU99010001"));
  unknown.inhabitants.reset();
  network.areas.put(unknown);
  network.actors.put(key_figure("K001"));
  network.reach.put(reach("R1", "K001", "BU99010000", "zorg"));
  network.reach.put(reach("R2", "K001", "BU99010001", "zorg"));
  network.reach.put(reach("R3", "K001", "BU99010001", "werk"));
  const auto covered = coverage(network);
  const auto row = static_cast<std::uint32_t>(network.actors.index_of(ActorId("K001")));

  const auto found = losses_without(covered, cell_people(network, covered), std::vector{row});

  EXPECT_EQ(found.cells_lost.size(), 3U);
  EXPECT_EQ(found.inhabitants_lost, 1000);
  EXPECT_EQ(found.inhabitants_unknown_areas, 1);
}

TEST(CellLosses, OfNobodyAreNone) {
  Random random(8);
  const auto network = random_town(random);
  const auto covered = coverage(network);
  EXPECT_EQ(losses_without(covered, cell_people(network, covered), {}), CellLosses{});
}

}  // namespace
}  // namespace sleutelnet
