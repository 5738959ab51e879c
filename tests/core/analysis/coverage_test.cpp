#include "core/analysis/coverage.hpp"

#include <gtest/gtest.h>

#include <map>

#include "core/analysis/claim_standing.hpp"
#include "tests/support/networks.hpp"
#include "tests/support/random_town.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

const AreaId north("BU99010000");
const TermId care("zorg");

Network town_with(const Actor& person, const Reach& claim) {
  auto network = two_neighbourhoods();
  network.actors.put(person);
  network.reach.put(claim);
  return network;
}

Network town_with(const Actor& person) { return town_with(person, reach("R1", "K001", "BU99010000", "zorg")); }

CellState state(const Network& network, const CoverageOptions& options = {}) {
  return coverage(network, options).find(north, care)->state;
}

Standing standing(const Network& network, const CoverageOptions& options = {}) {
  return coverage(network, options).find(north, care)->basis.at(0).standing;
}

TEST(Coverage, CellWithOneKeyFigureIsThin) {
  const auto network = town_with(key_figure("K001"));
  EXPECT_EQ(state(network), CellState::thin);
  EXPECT_EQ(coverage(network).find(north, care)->people, 1);
}

TEST(Coverage, CellWithTwoIndependentKeyFiguresIsCovered) {
  auto network = town_with(key_figure("K001"));
  network.actors.put(key_figure("K002"));
  network.reach.put(reach("R2", "K002", "BU99010000", "zorg"));
  EXPECT_EQ(state(network), CellState::covered);
}

TEST(Coverage, TwoPeopleOfOneBoardAreOne) {
  auto network = two_neighbourhoods();
  network.actors.put(actor("O01", ActorKind::organisation));
  for (const auto* id : {"K001", "K002"}) {
    network.actors.put(key_figure(id, "O01"));
    network.reach.put(reach(std::string("R") + id, id, "BU99010000", "zorg"));
  }
  const auto covered = coverage(network);
  const auto* cell = covered.find(north, care);
  EXPECT_EQ(cell->state, CellState::thin);
  EXPECT_EQ(cell->people, 2);
  EXPECT_EQ(cell->independent, 1);
}

TEST(Coverage, AClaimTwiceIsOnePerson) {
  auto network = town_with(key_figure("K001"));
  network.reach.put(reach("R2", "K001", "WK990100", "zorg"));
  EXPECT_EQ(coverage(network).find(north, care)->people, 1);
}

TEST(Coverage, AClaimOnAWijkHoldsForAllItsBuurten) {
  const auto network = town_with(key_figure("K001"), reach("R1", "K001", "WK990100", "zorg"));
  const auto result = coverage(network);
  EXPECT_EQ(result.find(north, care)->state, CellState::thin);
  EXPECT_EQ(result.find(AreaId("BU99010001"), care)->state, CellState::thin);
  EXPECT_EQ(result.find(north, TermId("werk"))->state, CellState::unknown);
}

TEST(Coverage, WaterAndBusinessParksAreOutOfScopeWhateverIsClaimed) {
  const auto network = town_with(key_figure("K001"), reach("R1", "K001", "GM9901", "zorg"));
  const auto result = coverage(network);
  EXPECT_EQ(result.find(AreaId("BU99010002"), care)->state, CellState::out_of_scope);
  EXPECT_EQ(result.find(AreaId("BU99010003"), care)->state, CellState::out_of_scope);
  EXPECT_EQ(result.totals.cells, 4);
  EXPECT_EQ(result.totals.neighbourhoods, 2);
  EXPECT_EQ(result.totals.neighbourhoods_out_of_scope, 2);
}

TEST(Coverage, NeverAskedIsUnknownAndNotZero) { EXPECT_EQ(state(two_neighbourhoods()), CellState::unknown); }

TEST(Coverage, AskedAndNobodyIsBlank) {
  auto network = two_neighbourhoods();
  network.inquiries.put({north, Facet::domain, care, day(2025, 6, 1)});
  EXPECT_EQ(state(network), CellState::blank);
}

TEST(Coverage, AnInquiryOnTheWijkForAllValuesAsksEveryCell) {
  auto network = two_neighbourhoods();
  network.inquiries.put({AreaId("WK990100"), Facet::domain, {}, day(2025, 6, 1)});
  EXPECT_EQ(coverage(network).totals.blank, 4);
}

TEST(Coverage, AnInquiryOfAnotherFacetOrALaterDayDoesNotCount) {
  auto network = two_neighbourhoods();
  network.inquiries.put({north, Facet::age, {}, day(2025, 6, 1)});
  network.inquiries.put({north, Facet::domain, care, today + std::chrono::days{1}});
  EXPECT_EQ(state(network), CellState::unknown);
}

TEST(Coverage, SomebodyWhoLeftLeavesABlankCell) {
  auto person = key_figure("K001");
  person.status = ActorStatus::left;
  EXPECT_EQ(state(town_with(person)), CellState::blank);
  EXPECT_EQ(standing(town_with(person)), Standing::left);
}

struct Case {
  const char* name;
  void (*change)(Actor&, Reach&);
  Standing standing;
  CellState state;
};

class CoverageRule : public ::testing::TestWithParam<Case> {};

TEST_P(CoverageRule, DecidesWhetherAClaimCounts) {
  auto person = key_figure("K001");
  auto claim = reach("R1", "K001", "BU99010000", "zorg");
  GetParam().change(person, claim);
  const auto network = town_with(person, claim);
  EXPECT_EQ(standing(network), GetParam().standing);
  EXPECT_EQ(state(network), GetParam().state);
}

INSTANTIATE_TEST_SUITE_P(
    Rules, CoverageRule,
    ::testing::Values(
        Case{"estimate", [](Actor&, Reach& r) { r.source = ReachSource::estimate; }, Standing::estimate,
             CellState::stale},
        Case{"expires_today", [](Actor&, Reach& r) { r.expires = today; }, Standing::expired, CellState::stale},
        Case{"expires_tomorrow", [](Actor&, Reach& r) { r.expires = today + std::chrono::days{1}; }, Standing::counts,
             CellState::thin},
        Case{"asserted_tomorrow", [](Actor&, Reach& r) { r.asserted = today + std::chrono::days{1}; },
             Standing::not_asserted_yet, CellState::unknown},
        Case{"card_of_twelve_months", [](Actor& a, Reach&) { a.confirmed = plus_months(today, -12); }, Standing::counts,
             CellState::thin},
        Case{"card_of_a_day_more",
             [](Actor& a, Reach&) { a.confirmed = plus_months(today, -12) - std::chrono::days{1}; }, Standing::card_old,
             CellState::stale},
        Case{"card_never_confirmed", [](Actor& a, Reach&) { a.confirmed.reset(); }, Standing::card_old,
             CellState::stale},
        Case{"legacy_card",
             [](Actor& a, Reach&) {
               a.status = ActorStatus::reconfirm;
               a.notice.reset();
             },
             Standing::reconfirm, CellState::blank},
        Case{"paused", [](Actor& a, Reach&) { a.status = ActorStatus::paused; }, Standing::paused, CellState::blank},
        Case{"candidate", [](Actor& a, Reach&) { a.status = ActorStatus::candidate; }, Standing::candidate,
             CellState::blank},
        Case{"known_only", [](Actor&, Reach& r) { r.strength = 1; }, Standing::weak, CellState::blank},
        Case{"slow", [](Actor& a, Reach&) { a.response = ResponseClass::within_72h; }, Standing::too_slow,
             CellState::blank},
        Case{"speed_unknown", [](Actor& a, Reach&) { a.response = ResponseClass::unknown; }, Standing::too_slow,
             CellState::blank},
        Case{"quicker_than_asked", [](Actor& a, Reach&) { a.response = ResponseClass::within_2h; }, Standing::counts,
             CellState::thin}),
    [](const auto& rule) { return std::string(rule.param.name); });

TEST(Coverage, WithoutAResponseClassSpeedDoesNotMatter) {
  auto person = key_figure("K001");
  person.response = ResponseClass::unknown;
  EXPECT_EQ(state(town_with(person), {.within = ResponseClass::unknown}), CellState::thin);
}

TEST(Coverage, EveningsOnlyLeavesTheDayUncovered) {
  auto person = key_figure("K001");
  person.availability = Availability::evenings;
  const auto network = town_with(person);
  EXPECT_EQ(state(network), CellState::thin);
  EXPECT_EQ(state(network, {.moment = Moment::daytime}), CellState::blank);
  EXPECT_EQ(standing(network, {.moment = Moment::daytime}), Standing::other_hours);
  EXPECT_EQ(state(network, {.moment = Moment::evening}), CellState::thin);
}

TEST(Coverage, ProfessionalsClaimNothing) {
  auto network = two_neighbourhoods();
  network.actors.put(actor("P001", ActorKind::professional));
  network.reach.put(reach("R1", "P001", "BU99010000", "zorg"));
  EXPECT_TRUE(coverage(network).find(north, care)->basis.empty());
}

TEST(Coverage, ATargetOfTwoIsNotMetByOne) {
  auto network = town_with(key_figure("K001"));
  network.targets.put({north, Facet::domain, care, 2, ResponseClass::within_24h, ""});
  const auto covered = coverage(network);
  const auto* cell = covered.find(north, care);
  EXPECT_TRUE(cell->has_target);
  EXPECT_FALSE(cell->meets_target);
  EXPECT_EQ(coverage(network).totals.target_cells, 1);
  EXPECT_EQ(coverage(network).totals.target_cells_met, 0);
}

TEST(Coverage, AMinimumOfTwoIsNotMetByOneUnlessTheMunicipalitySetAnotherTarget) {
  auto network = town_with(key_figure("K001"));
  const CoverageOptions two{.minimum = 2};
  EXPECT_TRUE(coverage(network).find(north, care)->meets_target);
  EXPECT_FALSE(coverage(network, two).find(north, care)->meets_target);
  EXPECT_EQ(coverage(network, two).find(north, care)->state, CellState::thin);

  network.targets.put({.area = north, .facet = Facet::domain, .value = care, .minimum = 1});
  EXPECT_TRUE(coverage(network, two).find(north, care)->meets_target);
}

TEST(Coverage, AHigherMinimumNeverMeetsMoreAndChangesNoState) {
  Random random(5);
  const auto network = random_town(random);
  auto before = coverage(network);
  for (int minimum = 2; minimum <= 4; ++minimum) {
    const auto after = coverage(network, {.minimum = minimum});
    for (std::size_t at = 0; at < after.cells.size(); ++at) {
      EXPECT_EQ(after.cells[at].state, before.cells[at].state);
      EXPECT_LE(after.cells[at].meets_target, before.cells[at].meets_target);
    }
    before = after;
  }
}

TEST(Coverage, BuurtenWithABlankCellAreCountedOnceWithAllWhoLiveThere) {
  int towns_with_blank = 0;
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    Random random(seed);
    const auto covered = coverage(random_town(random));
    std::map<AreaId, int> blank;
    for (const auto& cell : covered.cells) {
      if (cell.state == CellState::blank) blank[cell.area] = cell.inhabitants;
    }
    long inhabitants = 0;
    for (const auto& [area, living] : blank) inhabitants += living;
    EXPECT_EQ(covered.totals.neighbourhoods_with_blank, static_cast<int>(blank.size()));
    EXPECT_EQ(covered.totals.inhabitants_with_blank, inhabitants);
    towns_with_blank += blank.empty() ? 0 : 1;
  }
  EXPECT_GT(towns_with_blank, 0);
}

TEST(Coverage, ATargetIsJudgedByItsOwnResponseClass) {
  auto network = town_with(key_figure("K001"));
  network.targets.put({north, Facet::domain, care, 1, ResponseClass::within_2h, ""});
  EXPECT_FALSE(coverage(network).find(north, care)->meets_target);

  network.targets.put({north, Facet::domain, care, 1, ResponseClass::within_24h, ""});
  const auto covered = coverage(network, {.within = ResponseClass::within_2h});
  const auto* cell = covered.find(north, care);
  EXPECT_EQ(cell->people, 0);
  EXPECT_TRUE(cell->meets_target);
}

TEST(Coverage, TotalsAddUp) {
  auto network = town_with(key_figure("K001"));
  network.inquiries.put({AreaId("BU99010001"), Facet::domain, {}, day(2025, 6, 1)});
  const auto totals = coverage(network).totals;
  EXPECT_EQ(totals.cells, totals.covered + totals.thin + totals.stale + totals.blank + totals.unknown);
  EXPECT_EQ(totals.thin, 1);
  EXPECT_EQ(totals.blank, 2);
  EXPECT_EQ(totals.unknown, 1);
  EXPECT_EQ(totals.neighbourhoods_reached, 1);
  EXPECT_EQ(totals.inhabitants, 1500);
  EXPECT_EQ(totals.inhabitants_unreached, 500);
}

TEST(Coverage, AnEmptyNetworkGivesAnEmptyGrid) {
  const auto result = coverage(Network{});
  EXPECT_TRUE(result.cells.empty());
  EXPECT_EQ(result.totals, CoverageTotals{});
}

TEST(Suits, AnUnknownAvailabilitySuitsEveryMomentAndNeverSuitsNone) {
  for (const auto moment : {Moment::any, Moment::daytime, Moment::evening, Moment::weekend}) {
    EXPECT_TRUE(suits(Availability::unknown, moment));
    EXPECT_FALSE(suits(Availability::never, moment));
  }
}

}  // namespace
}  // namespace sleutelnet
