#include "core/analysis/tally.hpp"

#include <gtest/gtest.h>

#include <numeric>

#include "tests/support/small_town.hpp"

using namespace sleutelnet;
using namespace sleutelnet::testing;

TEST(Tally, SmallTownHasTheStatesItsDrawingPromises) {
  const auto town = coverage(small_town());
  const auto state = [&](const char* area, const char* value) { return town.find(AreaId(area), TermId(value))->state; };

  EXPECT_EQ(state("BU99990001", "zorg"), CellState::covered);
  EXPECT_EQ(state("BU99990001", "onderwijs"), CellState::thin);
  EXPECT_EQ(state("BU99990001", "wonen"), CellState::blank);
  EXPECT_EQ(state("BU99990002", "zorg"), CellState::thin);
  EXPECT_EQ(state("BU99990002", "onderwijs"), CellState::stale);
  EXPECT_EQ(state("BU99990002", "sport"), CellState::stale);
  EXPECT_EQ(state("BU99990101", "wonen"), CellState::blank);
  EXPECT_EQ(state("BU99990101", "sport"), CellState::unknown);
  EXPECT_EQ(state("BU99990102", "zorg"), CellState::out_of_scope);
  EXPECT_EQ(state("BU99990103", "zorg"), CellState::out_of_scope);
}

// 12 cells in scope: covered 1 and thin 3, of which Dijkzicht · zorg misses its target of 2; stale 2, unknown 3.
TEST(Tally, ShareLiesBetweenCertainAndAtMost) {
  const auto share = share_of_cells(coverage(small_town()));

  EXPECT_EQ(share.cells, 12);
  EXPECT_EQ(share.met, 3);
  EXPECT_EQ(share.uncertain, 5);
  EXPECT_EQ(share.share(), (CellShare::Range{3.0 / 12, 8.0 / 12}));
}

// Zorg in Haven has one person who counts; a second would be there if the estimate were true.
TEST(Tally, ACellBelowItsTargetIsUncertainWhenAClaimInDoubtMayMeetIt) {
  auto town = small_town();
  town.targets.put({.area = AreaId("BU99990002"), .facet = Facet::domain, .value = TermId("zorg"), .minimum = 2});
  const auto without = share_of_cells(coverage(town));
  auto estimate = reach("R100", "K003", "BU99990002", "zorg");
  estimate.source = ReachSource::estimate;
  town.reach.put(estimate);

  const auto with = share_of_cells(coverage(town));

  EXPECT_EQ(with.met, without.met);
  EXPECT_EQ(with.uncertain, without.uncertain + 1);
}

TEST(Tally, OfNoCellsThereIsNoShare) { EXPECT_FALSE(share_of_cells(coverage(Network{})).share()); }

TEST(Tally, EveryClaimOnTheGridIsCountedOnce) {
  const auto town = small_town();
  const auto tally = tally_claims(coverage(town));
  EXPECT_EQ(std::accumulate(tally.begin(), tally.end(), 0), static_cast<int>(town.reach.size()));
}

TEST(Tally, KeyFiguresOnAPauseTakePartButAreNotCallable) {
  auto town = small_town();
  auto paused = *town.actors.find(ActorId("K001"));
  paused.status = ActorStatus::paused;
  town.actors.put(paused);

  const auto tally = tally_people(town);

  EXPECT_EQ(tally.taking_part, 5);
  EXPECT_EQ(tally.callable, 4);
}
