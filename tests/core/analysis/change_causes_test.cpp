#include "core/analysis/change_causes.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <set>

#include "tests/support/networks.hpp"
#include "tests/support/random_town.hpp"
#include "tests/support/small_town.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

ChangeCauses causes_of(const Network& before, const Network& after) {
  const auto covered_before = coverage(before), covered_after = coverage(after);
  return change_causes({before, covered_before}, {after, covered_after});
}

// K001 reaches zorg in the first buurt.
Network one_claim() {
  auto network = two_neighbourhoods();
  network.actors.put(key_figure("K001"));
  network.reach.put(reach("R1", "K001", "BU99010000", "zorg"));
  return network;
}

Network with_actor(const std::function<void(Actor&)>& change) {
  auto network = one_claim();
  auto actor = *network.actors.find(ActorId("K001"));
  change(actor);
  network.actors.put(actor);
  return network;
}

Network with_claim(const std::function<void(Reach&)>& change) {
  auto network = one_claim();
  auto claim = *network.reach.find(ReachId("R1"));
  change(claim);
  network.reach.put(claim);
  return network;
}

const CellPlace the_cell{AreaId("BU99010000"), TermId("zorg")};

struct Turned {
  const char* name;
  Network after;
  ChangeCause cause;
};

std::vector<Turned> turned() {
  auto removed = one_claim();
  removed.reach.erase_if([](const Reach&) { return true; });
  auto nobody = removed;
  nobody.actors.erase_if([](const Actor&) { return true; });
  auto smaller = one_claim();
  smaller.areas.erase_if([](const Area& area) { return area.code == AreaId("BU99010000"); });
  auto empty = one_claim();
  auto few = *empty.areas.find(AreaId("BU99010000"));
  few.inhabitants = 10;
  empty.areas.put(few);
  return {
      {"the card is gone", nobody, ChangeCause::participation},
      {"left", with_actor([](Actor& actor) { actor.status = ActorStatus::left; }), ChangeCause::participation},
      {"left on request", with_actor([](Actor& actor) {
         actor.status = ActorStatus::left;
         actor.exit_reason = ExitReason::at_request;
       }),
       ChangeCause::at_request},
      {"paused", with_actor([](Actor& actor) { actor.status = ActorStatus::paused; }), ChangeCause::pause},
      {"claim gone", removed, ChangeCause::claims},
      {"claim elsewhere", with_claim([](Reach& claim) { claim.area = AreaId("BU99010003"); }), ChangeCause::claims},
      {"expired", with_claim([](Reach& claim) { claim.expires = today; }), ChangeCause::freshness},
      {"old card", with_actor([](Actor& actor) { actor.confirmed = day(2020, 1, 1); }), ChangeCause::freshness},
      {"weak", with_claim([](Reach& claim) { claim.strength = 1; }), ChangeCause::conditions},
      {"slow", with_actor([](Actor& actor) { actor.response = ResponseClass::unknown; }), ChangeCause::conditions},
      {"legacy", with_actor([](Actor& actor) {
         actor.notice.reset();
         actor.status = ActorStatus::reconfirm;
       }),
       ChangeCause::notice},
      {"area gone", smaller, ChangeCause::scope},
      {"out of scope", empty, ChangeCause::scope},
  };
}

TEST(ChangeCauses, EachWayOfLosingACellHasItsCause) {
  for (const auto& [name, after, cause] : turned()) {
    SCOPED_TRACE(name);
    const auto causes = causes_of(one_claim(), after);
    ASSERT_EQ(causes.causes.size(), 1U);
    EXPECT_EQ(causes.causes[0].cause, cause);
    EXPECT_EQ(causes.causes[0].lost, std::vector{the_cell});
    EXPECT_TRUE(causes.causes[0].gained.empty());
    EXPECT_EQ(causes.reached_before, 1);
    EXPECT_EQ(causes.reached_after, 0);
  }
}

TEST(ChangeCauses, TheWayBackHasTheSameCauseExceptThatNobodyComesAtTheRequestToLeave) {
  for (const auto& [name, before, cause] : turned()) {
    SCOPED_TRACE(name);
    const auto causes = causes_of(before, one_claim());
    ASSERT_EQ(causes.causes.size(), 1U);
    EXPECT_EQ(causes.causes[0].cause, cause == ChangeCause::at_request ? ChangeCause::participation : cause);
    EXPECT_EQ(causes.causes[0].gained, std::vector{the_cell});
    EXPECT_TRUE(causes.causes[0].lost.empty());
  }
}

TEST(ChangeCauses, TwoReasonsAtOnceAreSeveral) {
  auto before = one_claim();
  before.actors.put(key_figure("K002"));
  before.reach.put(reach("R2", "K002", "BU99010000", "zorg"));
  auto after = with_actor([](Actor& actor) { actor.status = ActorStatus::paused; });
  after.actors.put(key_figure("K002"));

  const auto causes = causes_of(before, after);

  ASSERT_EQ(causes.causes.size(), 1U);
  EXPECT_EQ(causes.causes[0].cause, ChangeCause::several);
}

TEST(ChangeCauses, ACellThatStaysReachedHasNone) {
  auto after = with_actor([](Actor& actor) { actor.status = ActorStatus::left; });
  after.actors.put(key_figure("K002"));
  after.reach.put(reach("R2", "K002", "BU99010000", "zorg"));

  EXPECT_TRUE(causes_of(one_claim(), after).causes.empty());
}

TEST(ChangeCauses, NothingIsNothing) {
  const auto causes = causes_of({}, {});
  EXPECT_TRUE(causes.causes.empty());
  EXPECT_TRUE(adds_up(causes));
}

// Counted from the coverages alone: every cell that turned stands under one cause, on the right side.
void expect_whole(const Network& before, const Network& after) {
  const auto covered_before = coverage(before), covered_after = coverage(after);
  const auto causes = change_causes({before, covered_before}, {after, covered_after});
  EXPECT_TRUE(adds_up(causes));
  std::set<CellPlace> gained, lost;
  for (const auto& share : causes.causes) {
    EXPECT_FALSE(share.gained.empty() && share.lost.empty());
    for (const auto& cell : share.gained) EXPECT_TRUE(gained.insert(cell).second);
    for (const auto& cell : share.lost) EXPECT_TRUE(lost.insert(cell).second);
  }
  const auto people = [](const Coverage& coverage, const CellPlace& place) {
    const auto* cell = coverage.find(place.area, place.value);
    return cell == nullptr || cell->state == CellState::out_of_scope ? 0 : cell->people;
  };
  for (const auto* coverage : {&covered_before, &covered_after}) {
    for (const auto& cell : coverage->cells) {
      const CellPlace place{cell.area, cell.value};
      const bool old = people(covered_before, place) > 0, now = people(covered_after, place) > 0;
      EXPECT_EQ(gained.contains(place), now && !old);
      EXPECT_EQ(lost.contains(place), old && !now);
    }
  }
}

TEST(ChangeCauses, AddUpExactlyInRandomTowns) {
  Random random(20);
  for (int round = 0; round < 60; ++round) {
    auto before = random_town(random), after = random_town(random);
    if (random.below(4) == 0) after.areas.erase_if([](const Area& area) { return area.code == AreaId("BU99010001"); });
    if (random.below(4) == 0) before.terms.erase_if([](const Term& term) { return term.code == TermId("werk"); });
    expect_whole(before, after);
  }
  expect_whole(small_town_before(), small_town());
}

TEST(ChangeCauses, ThatDoNotAddUpAreSeen) {
  auto causes = causes_of(one_claim(), two_neighbourhoods());
  ASSERT_TRUE(adds_up(causes));
  causes.causes.clear();
  EXPECT_FALSE(adds_up(causes));
}

}  // namespace
}  // namespace sleutelnet
