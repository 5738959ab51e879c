#include "core/analysis/coverage_certainty.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "core/analysis/gaps.hpp"
#include "core/analysis/tally.hpp"
#include "tests/support/plausible_networks.hpp"
#include "tests/support/small_town.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

void put_targets(Random& random, Network& town) {
  for (const auto* place : {"BU99010000", "BU99010001"}) {
    if (random.below(2) == 0) continue;
    town.targets.put({.area = AreaId(place),
                      .facet = Facet::domain,
                      .value = TermId("zorg"),
                      .minimum = 1 + static_cast<int>(random.below(3)),
                      .within = static_cast<ResponseClass>(random.below(4)),
                      .why = {}});
  }
}

Network drawn_town(const Network& town, const PlausibleRules& rules, std::uint64_t luck) {
  std::vector<bool> claims;
  std::vector<bool> cards;
  for (const auto& [claim, card] : claim_chances(town, rules.claims, town.date)) {
    claims.push_back(holds(claim, luck));
    cards.push_back(holds(card, luck));
  }
  return resolved(town, claims, cards, drawn(actor_chances(town, rules), luck));
}

TEST(CoverageCertainty, IsThatOfEveryDrawWorkedOutByItself) {
  Random random(19);
  for (int round = 0; round < 300; ++round) {
    // given a town with targets, asked for some response class, and perhaps a loss of actors
    auto town = town_in_doubt(random);
    put_targets(random, town);
    const auto kept = coverage(town, {.within = static_cast<ResponseClass>(random.below(4))});
    const PlausibleRules rules{.actor_loss = round % 3 == 0 ? 0.3 : 0};
    const auto seed = random.next();

    // when it is drawn
    const auto found = coverage_certainty(town, kept, {rules, {10, seed, {}}});

    // then each draw is the coverage of a town in which nothing is in doubt
    std::vector<CellCertainty> sums(kept.cells.size());
    for (std::size_t draw = 0; draw < 10; ++draw) {
      const auto sure = coverage(drawn_town(town, rules, luck_of_draw(seed, draw)), kept.options);
      EXPECT_EQ(found.met_by_draw[draw], sure.totals.cells_meeting_minimum);
      EXPECT_EQ(found.unreached_by_draw[draw], sure.totals.inhabitants_unreached);
      for (std::size_t cell = 0; cell < sums.size(); ++cell) {
        const auto& judged = sure.cells[cell];
        const bool covered = judged.state == CellState::covered;
        sums[cell].somebody += judged.people > 0 ? 0.1 : 0;
        sums[cell].covered += covered ? 0.1 : 0;
        sums[cell].meets_target += judged.meets_target ? 0.1 : 0;
        sums[cell].gap += covered && judged.meets_target ? 0 : 0.1;
      }
    }
    for (std::size_t cell = 0; cell < sums.size(); ++cell) {
      const auto state = kept.cells[cell].state;
      const auto& certainty = found.cells[cell];
      ASSERT_EQ(certainty.has_value(), state != CellState::out_of_scope && state != CellState::unknown);
      if (!certainty) continue;
      EXPECT_NEAR(certainty->somebody, sums[cell].somebody, 1e-9);
      EXPECT_NEAR(certainty->covered, sums[cell].covered, 1e-9);
      EXPECT_NEAR(certainty->meets_target, sums[cell].meets_target, 1e-9);
      EXPECT_NEAR(certainty->gap, sums[cell].gap, 1e-9);
    }
  }
}

// Zorg in the first buurt asks for two: one is certain, one an estimate, one expired and an estimate. In the second
// buurt both domains rest on one old card; a claim on the whole wijk is an estimate on an old card.
Network small_town_in_doubt() {
  auto town = two_neighbourhoods();
  for (const auto* who : {"K1", "K2", "K3", "K4", "K5"}) town.actors.put(key_figure(who));
  for (const auto* who : {"K4", "K5"}) {
    auto old = key_figure(who);
    old.confirmed = day(2024, 1, 1);
    town.actors.put(old);
  }
  town.reach.put(reach("R1", "K1", "BU99010000", "zorg"));
  auto estimate = reach("R2", "K2", "BU99010000", "zorg");
  estimate.source = ReachSource::estimate;
  town.reach.put(estimate);
  auto expired = reach("R3", "K3", "BU99010000", "zorg");
  expired.source = ReachSource::estimate;
  expired.expires = today;
  town.reach.put(expired);
  town.reach.put(reach("R4", "K4", "BU99010001", "zorg"));
  town.reach.put(reach("R5", "K4", "BU99010001", "werk"));
  auto wide = reach("R6", "K5", "WK990100", "werk");
  wide.source = ReachSource::estimate;
  town.reach.put(wide);
  town.targets.put({.area = AreaId("BU99010000"),
                    .facet = Facet::domain,
                    .value = TermId("zorg"),
                    .minimum = 2,
                    .within = ResponseClass::within_24h,
                    .why = {}});
  return town;
}

struct Enumerated {
  std::vector<CellCertainty> cells;
  std::map<long, double> met, unreached;
};

// All plausible towns with their probability; the cards of K4 (rows 3 and 4) and K5 (row 5) each fall once.
Enumerated enumerated(const Network& town) {
  constexpr std::array chances{0.5, 0.25, 0.5, 0.75, 0.75};  // R2, R3, R6, card of K4, card of K5
  Enumerated all;
  all.cells.resize(coverage(town).cells.size());
  for (std::uint32_t pattern = 0; pattern < 32; ++pattern) {
    std::array<bool, 5> hold{};
    double probability = 1;
    for (std::size_t doubt = 0; doubt < chances.size(); ++doubt) {
      hold.at(doubt) = ((pattern >> doubt) & 1U) != 0;
      probability *= hold.at(doubt) ? chances.at(doubt) : 1 - chances.at(doubt);
    }
    const auto sure = coverage(resolved(town, {true, hold[0], hold[1], true, true, hold[2]},
                                        {true, true, true, hold[3], hold[3], hold[4]}, {true, true, true, true, true}));
    all.met[sure.totals.cells_meeting_minimum] += probability;
    all.unreached[sure.totals.inhabitants_unreached] += probability;
    for (std::size_t cell = 0; cell < all.cells.size(); ++cell) {
      const bool covered = sure.cells[cell].state == CellState::covered;
      all.cells[cell].somebody += sure.cells[cell].people > 0 ? probability : 0;
      all.cells[cell].covered += covered ? probability : 0;
      all.cells[cell].meets_target += sure.cells[cell].meets_target ? probability : 0;
      all.cells[cell].gap += covered && sure.cells[cell].meets_target ? 0 : probability;
    }
  }
  return all;
}

constexpr double draws = 4000;

// Within four and a half standard deviations of a share of so many draws.
void expect_share(double found, double exact) {
  EXPECT_NEAR(found, exact, 4.5 * std::sqrt(exact * (1 - exact) / draws) + 1e-9);
}

TEST(CoverageCertainty, AgreesWithAllPlausibleTownsOfASmallOne) {
  const auto town = small_town_in_doubt();
  const auto all = enumerated(town);
  const auto found = coverage_certainty(town, coverage(town), {{}, {static_cast<std::size_t>(draws), 5, {}}});
  for (std::size_t cell = 0; cell < all.cells.size(); ++cell) {
    if (!found.cells[cell]) continue;
    expect_share(found.cells[cell]->somebody, all.cells[cell].somebody);
    expect_share(found.cells[cell]->covered, all.cells[cell].covered);
    expect_share(found.cells[cell]->meets_target, all.cells[cell].meets_target);
    expect_share(found.cells[cell]->gap, all.cells[cell].gap);
  }
  const auto share_of = [](const auto& values, long wanted) {
    return static_cast<double>(std::count(values.begin(), values.end(), wanted)) / draws;
  };
  for (const auto& [met, probability] : all.met) expect_share(share_of(found.met_by_draw, met), probability);
  for (const auto& [left, probability] : all.unreached) {
    expect_share(share_of(found.unreached_by_draw, left), probability);
  }
  // Zorg in the first buurt has its two with R2 or R3: 1 − 0.5 × 0.75.
  EXPECT_DOUBLE_EQ(all.cells[0].meets_target, 0.625);
}

TEST(CoverageCertainty, CellsOnOneOldCardAreReachedTogetherOrNotAtAll) {
  auto town = small_town_in_doubt();
  town.reach.erase_if([](const Reach& claim) { return claim.actor != ActorId("K4"); });
  const auto found = coverage_certainty(town, coverage(town));
  for (const auto met : found.met_by_draw) EXPECT_TRUE(met == 0 || met == 2);
  EXPECT_EQ(found.share_met_spread, (Spread{0, 0.5}));
  EXPECT_EQ(found.inhabitants_unreached_spread, (Spread{1000, 1500}));
}

TEST(CoverageCertainty, WithoutDoubtRepeatsTheCoverageAndItsGaps) {
  Random random(23);
  for (int round = 0; round < 100; ++round) {
    auto town = town_in_doubt(random);
    put_targets(random, town);
    const auto kept = coverage(town);
    const auto found = coverage_certainty(town, kept, {{.claims = claims_as_kept}, {5, 1, {}}});
    const auto share = *found.share_met;
    EXPECT_EQ(found.share_met_spread, (Spread{share, share}));
    const auto unreached = static_cast<double>(found.inhabitants_unreached);
    EXPECT_EQ(found.inhabitants_unreached_spread, (Spread{unreached, unreached}));
    const auto open = gaps(town, kept);
    for (std::size_t cell = 0; cell < kept.cells.size(); ++cell) {
      if (!found.cells[cell]) continue;
      EXPECT_EQ(found.cells[cell]->somebody, kept.cells[cell].people > 0 ? 1 : 0);
      EXPECT_EQ(found.cells[cell]->meets_target, kept.cells[cell].meets_target ? 1 : 0);
      const bool listed = std::any_of(open.begin(), open.end(), [&](const Gap& gap) {
        return gap.area == kept.cells[cell].area && gap.value == kept.cells[cell].value;
      });
      EXPECT_EQ(found.cells[cell]->gap, listed ? 1 : 0);
    }
  }
}

TEST(CoverageCertainty, EveryDrawLiesBetweenWhatIsMetForCertainAndWhatMayBe) {
  Random random(29);
  for (int round = 0; round < 200; ++round) {
    auto town = town_in_doubt(random);
    put_targets(random, town);
    town.inquiries.put({AreaId("GM9901"), Facet::domain, {}, day(2025, 3, 1)});  // no cell was never asked about
    const auto kept = coverage(town);
    const auto bounds = share_of_cells(kept);
    const auto found = coverage_certainty(town, kept, {{}, {20, random.next(), {}}});
    ASSERT_EQ(found.judged, bounds.cells);
    for (const auto met : found.met_by_draw) {
      EXPECT_GE(met, bounds.met);
      EXPECT_LE(met, bounds.met + bounds.uncertain);
    }
    for (const auto unreached : found.unreached_by_draw) EXPECT_LE(unreached, found.inhabitants_unreached);
    EXPECT_DOUBLE_EQ(*found.share_met, bounds.share()->at_least);
  }
}

// On common random numbers, which is why no noise can hide it.
TEST(CoverageCertainty, OneMoreClaimNeverLowersAnyDraw) {
  Random random(31);
  for (int round = 0; round < 100; ++round) {
    auto town = town_in_doubt(random);
    put_targets(random, town);
    const CoverageCertaintyOptions options{{}, {15, random.next(), {}}};
    const auto before = coverage_certainty(town, coverage(town), options);
    town.actors.put(random_key_figure(random, "A0"));
    town.reach.put(random_claim(random, "A0", "A0"));
    const auto after = coverage_certainty(town, coverage(town), options);
    for (std::size_t draw = 0; draw < before.met_by_draw.size(); ++draw) {
      EXPECT_GE(after.met_by_draw[draw], before.met_by_draw[draw]);
      EXPECT_LE(after.unreached_by_draw[draw], before.unreached_by_draw[draw]);
    }
  }
}

TEST(CoverageCertainty, IsTheSameWithOneThreadAndWithTwo) {
  Random random(37);
  const auto town = small_town_in_doubt();
  const auto kept = coverage(town);
  const auto one = coverage_certainty(town, kept, {{}, {60, 2, {.threads = 1}}});
  EXPECT_EQ(one, coverage_certainty(town, kept, {{}, {60, 2, {.threads = 2}}}));
  EXPECT_NE(one, coverage_certainty(town, kept, {{}, {60, 3, {.threads = 2}}}));
}

TEST(CoverageCertainty, SaysNothingOfCellsThatWereNeverAskedAbout) {
  const auto town = small_town();
  const auto kept = coverage(town);
  const auto found = coverage_certainty(town, kept);
  EXPECT_EQ(found.judged, 12);
  EXPECT_EQ(found.never_asked, kept.totals.unknown);
  const auto at = [&](const char* area, const char* value) {
    return found.cells[static_cast<std::size_t>(kept.find(AreaId(area), TermId(value)) - kept.cells.data())];
  };
  EXPECT_FALSE(at("BU99990101", "sport"));            // never asked
  EXPECT_FALSE(at("BU99990102", "zorg"));             // water
  EXPECT_EQ(at("BU99990101", "wonen")->gap, 1);       // asked, nobody
  EXPECT_EQ(at("BU99990001", "zorg")->covered, 1);    // two, both certain
  EXPECT_EQ(at("BU99990002", "sport")->somebody, 0);  // an estimate, but of somebody who is too slow
}

TEST(CoverageCertainty, OfNoCellsOrNoDrawsIsEmpty) {
  const auto nothing = coverage_certainty({}, coverage({}));
  EXPECT_EQ(nothing.judged, 0);
  EXPECT_FALSE(nothing.share_met);
  EXPECT_FALSE(nothing.share_met_spread);

  const auto town = small_town();
  const auto undrawn = coverage_certainty(town, coverage(town), {{}, {0, 1, {}}});
  EXPECT_DOUBLE_EQ(*undrawn.share_met, 3.0 / 12);
  EXPECT_FALSE(undrawn.share_met_spread);
  EXPECT_TRUE(
      std::none_of(undrawn.cells.begin(), undrawn.cells.end(), [](const auto& cell) { return cell.has_value(); }));
}

TEST(CoverageCertainty, WithEverybodyLostReachesNobody) {
  const auto town = small_town();
  const auto found = coverage_certainty(town, coverage(town), {{.actor_loss = 1}, {3, 1, {}}});
  EXPECT_EQ(found.share_met_spread, (Spread{0, 0}));
  EXPECT_EQ(found.inhabitants_unreached_spread, (Spread{4300, 4300}));
}

}  // namespace
}  // namespace sleutelnet
