#include "core/analysis/plausible.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

// Four and a half standard deviations of a share of so many draws: passed by chance once in 150 000.
double tolerance(double chance, int draws) { return 4.5 * std::sqrt(chance * (1 - chance) / draws); }

double share_held(const Chance& record, int draws) {
  double held = 0;
  for (int draw = 0; draw < draws; ++draw) held += holds(record, luck_of_draw(7, static_cast<std::uint64_t>(draw)));
  return held / draws;
}

Network ties_of_every_standing() {
  auto network = plain_network(2, {});
  const auto put = [&](const char* id, TieEvidence evidence, std::optional<Date> seen, std::optional<Date> expires) {
    auto made = tie(id, "n000", "n001");
    made.evidence = evidence;
    made.observed = seen;
    made.expires = expires;
    network.ties.put(made);
  };
  put("a", TieEvidence::both, std::nullopt, std::nullopt);
  put("b", TieEvidence::one, std::nullopt, std::nullopt);
  put("c", TieEvidence::same_meeting, std::nullopt, std::nullopt);
  put("d", TieEvidence::unknown, std::nullopt, std::nullopt);
  put("e", TieEvidence::both, std::nullopt, today);
  put("f", TieEvidence::both, day(2026, 1, 1), std::nullopt);
  return network;
}

TEST(Plausible, DrawsEachTieAsOftenAsTheChanceOfItsStanding) {
  constexpr int draws = 4000;
  const auto chances = tie_chances(ties_of_every_standing(), {});
  const std::vector<double> expected{1, 0.75, 0.25, 0.5, 0.5, 0};
  ASSERT_EQ(chances.size(), expected.size());
  for (std::size_t tie = 0; tie < expected.size(); ++tie) {
    EXPECT_NEAR(share_held(chances[tie], draws), expected[tie], tolerance(expected[tie], draws)) << tie;
  }
}

TEST(Plausible, AsKeptDrawsWhatIsInForceAndNothingElse) {
  const auto chances = tie_chances(ties_of_every_standing(), {.ties = ties_as_kept});
  for (std::uint64_t draw = 0; draw < 50; ++draw) {
    EXPECT_EQ(drawn(chances, luck_of_draw(3, draw)), (std::vector{true, true, true, true, false, false}));
  }
}

TEST(Plausible, LossComesOnTopOfTheDoubtAndTakesCertainRecordsToo) {
  const auto network = ties_of_every_standing();
  const auto ties = tie_chances(network, {.tie_loss = 0.2});
  EXPECT_DOUBLE_EQ(ties[0].chance, 0.8);
  EXPECT_DOUBLE_EQ(ties[1].chance, 0.6);
  EXPECT_DOUBLE_EQ(actor_chances(network, {.actor_loss = 0.1})[0].chance, 0.9);
  EXPECT_DOUBLE_EQ(actor_chances(network, {})[0].chance, 1);
}

TEST(Plausible, LuckOfARecordDoesNotChangeWhenOthersAreAdded) {
  // given a network, and the same with an actor, a tie and a claim before all others
  Random random(5);
  auto network = plain_network(12, random_ends(random, 12, 0.4, false));
  network.areas.put(area("BU99010000", 100));
  for (int claim = 0; claim < 9; ++claim) {
    auto made = reach("r" + std::to_string(claim), "n00" + std::to_string(claim), "BU99010000", "zorg");
    made.source = ReachSource::estimate;
    network.reach.put(made);
  }
  auto larger = network;
  larger.actors.put(actor("a", ActorKind::professional));
  larger.ties.put(tie("a", "a", "n000"));
  larger.reach.put(reach("a", "a", "BU99010000", "zorg"));
  const PlausibleRules rules{.tie_loss = 0.5, .actor_loss = 0.5};

  // then every draw says the same of all that both have
  const auto claims = claim_chances(network, rules.claims, today);
  const auto more_claims = claim_chances(larger, rules.claims, today);
  for (std::uint64_t draw = 0; draw < 100; ++draw) {
    const auto luck = luck_of_draw(11, draw);
    const auto without_first = [](std::vector<bool> all) { return std::vector<bool>(all.begin() + 1, all.end()); };
    EXPECT_EQ(drawn(tie_chances(network, rules), luck), without_first(drawn(tie_chances(larger, rules), luck)));
    EXPECT_EQ(drawn(actor_chances(network, rules), luck), without_first(drawn(actor_chances(larger, rules), luck)));
    for (std::size_t claim = 0; claim < claims.size(); ++claim) {
      EXPECT_EQ(holds(claims[claim].claim, luck), holds(more_claims[claim + 1].claim, luck));
    }
  }
}

TEST(Plausible, AHigherChanceOnlyAddsRecords) {
  const std::uint64_t luck = luck_of_draw(2, 9);
  for (std::uint64_t key = 0; key < 300; ++key) {
    for (const double chance : {0.0, 0.25, 0.5, 0.75}) {
      EXPECT_LE(holds({key, chance}, luck), holds({key, chance + 0.25}, luck));
    }
  }
  EXPECT_FALSE(holds({1, 0}, luck));
  EXPECT_TRUE(holds({1, 1}, luck));
}

// Any two records, and one record in two draws that follow each other, hold together as often as chance has it.
TEST(Plausible, RecordsAndDrawsDoNotHangTogether) {
  constexpr int draws = 4000;
  const auto network = plain_network(2, {{0, 1}, {0, 1}, {0, 1}, {0, 1}, {0, 1}, {0, 1}});
  const auto ties = tie_chances(network, {.tie_loss = 0.5});
  std::vector<std::vector<bool>> held;
  for (int draw = 0; draw < draws; ++draw) {
    held.push_back(drawn(ties, luck_of_draw(1, static_cast<std::uint64_t>(draw))));
  }
  const auto together = [&](std::size_t one, std::size_t other, std::size_t later) {
    double both = 0;
    for (std::size_t draw = later; draw < held.size(); ++draw) both += held[draw - later][one] && held[draw][other];
    return both / (draws - static_cast<double>(later));
  };
  for (std::size_t one = 0; one < ties.size(); ++one) {
    for (std::size_t other = 0; other < ties.size(); ++other) {
      EXPECT_NEAR(together(one, other, 0), one == other ? 0.5 : 0.25, tolerance(0.5, draws));
      EXPECT_NEAR(together(one, other, 1), 0.25, tolerance(0.25, draws - 1));
    }
  }
}

TEST(Plausible, LuckIsTheSameOnEveryMachine) {
  EXPECT_EQ(luck_of_draw(1, 0), 6791897765849424158U);
  EXPECT_EQ(tie_chances(plain_network(2, {{0, 1}}), {})[0].key, 3067812097449613396U);
}

TEST(Plausible, OneIdOfATieAClaimAnActorAndACardIsFourRecords) {
  auto network = plain_network(1, {});
  network.actors.put(key_figure("X"));
  network.ties.put(tie("X", "X", "n000"));
  network.reach.put(reach("X", "X", "BU99010000", "zorg"));
  const auto claim = claim_chances(network, {}, today)[0];
  const std::vector keys{actor_chances(network, {})[0].key, tie_chances(network, {})[0].key, claim.claim.key,
                         claim.card.key};
  for (std::size_t one = 0; one < keys.size(); ++one) {
    for (std::size_t other = 0; other < one; ++other) EXPECT_NE(keys[one], keys[other]);
  }
}

struct DoubtCase {
  bool expired, estimate, card_old;
  double claim, card;
};

TEST(Plausible, AClaimInDoubtForTwoReasonsHasTheProductOfTheirChances) {
  for (const auto& [expired, estimate, card_old, claim_chance, card_chance] :
       {DoubtCase{false, false, false, 1, 1}, DoubtCase{true, false, false, 0.5, 1},
        DoubtCase{false, true, false, 0.5, 1}, DoubtCase{false, false, true, 1, 0.75},
        DoubtCase{true, true, false, 0.25, 1}, DoubtCase{true, true, true, 0.25, 0.75}}) {
    Network network;
    auto who = key_figure("K1");
    if (card_old) who.confirmed = day(2024, 1, 1);
    auto claim = reach("R1", "K1", "BU99010000", "zorg");
    if (expired) claim.expires = today;
    if (estimate) claim.source = ReachSource::estimate;
    network.actors.put(who);
    network.reach.put(claim);

    const auto chances = claim_chances(network, {}, today);
    EXPECT_DOUBLE_EQ(chances[0].claim.chance, claim_chance);
    EXPECT_DOUBLE_EQ(chances[0].card.chance, card_chance);
    const auto doubts = claim_doubts(who, claim, {}, today);
    EXPECT_EQ(doubts.expired, expired);
    EXPECT_EQ(doubts.estimate, estimate);
    EXPECT_EQ(doubts.card_old, card_old);
    EXPECT_EQ(doubts.without, Standing::counts);
  }
}

TEST(Plausible, WhatIsDecidedIsNoDoubtAndStandsWhenDoubtsAreTakenAway) {
  const auto claim = reach("R1", "K1", "BU99010000", "zorg");
  auto estimate = claim;
  estimate.source = ReachSource::estimate;
  auto paused = key_figure("K1");
  paused.status = ActorStatus::paused;
  auto without_notice = key_figure("K1");
  without_notice.status = ActorStatus::reconfirm;
  without_notice.confirmed.reset();
  auto left = key_figure("K1");
  left.status = ActorStatus::left;
  auto slow = key_figure("K1");
  slow.response = ResponseClass::within_72h;
  auto weak = estimate;
  weak.strength = 1;

  EXPECT_EQ(claim_doubts(paused, estimate, {}, today).without, Standing::paused);
  EXPECT_EQ(claim_doubts(without_notice, claim, {}, today).without, Standing::reconfirm);
  EXPECT_EQ(claim_doubts(left, estimate, {}, today).without, Standing::left);
  EXPECT_EQ(claim_doubts(slow, estimate, {}, today).without, Standing::too_slow);
  EXPECT_EQ(claim_doubts(key_figure("K1"), weak, {}, today).without, Standing::weak);
  EXPECT_FALSE(claim_doubts(paused, claim, {}, today).estimate);
}

TEST(Plausible, ClaimsOnOneOldCardHoldOrFailTogether) {
  Network network;
  auto who = key_figure("K1");
  who.confirmed.reset();
  network.actors.put(who);
  network.reach.put(reach("R1", "K1", "BU99010000", "zorg"));
  network.reach.put(reach("R2", "K1", "BU99010001", "zorg"));
  const auto chances = claim_chances(network, {}, today);
  for (std::uint64_t draw = 0; draw < 100; ++draw) {
    const auto luck = luck_of_draw(4, draw);
    EXPECT_EQ(holds(chances[0].card, luck), holds(chances[1].card, luck));
  }
}

TEST(Plausible, OfAnEmptyNetworkThereIsNothingToDraw) {
  EXPECT_TRUE(actor_chances({}, {}).empty());
  EXPECT_TRUE(tie_chances({}, {}).empty());
  EXPECT_TRUE(claim_chances({}, {}, today).empty());
}

}  // namespace
}  // namespace sleutelnet
