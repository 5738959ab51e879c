#include "core/analysis/rank_robustness.hpp"

#include <gtest/gtest.h>

#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

// Marriages between Florentine families (Padgett and Ansell 1993), numbered by name: 8 is Medici with 6 ties,
// 11 Pucci with none.
Network florentine_marriages() {
  return plain_network(16,
                       {{0, 8},  {1, 5}, {1, 6},  {1, 8},  {2, 4},  {2, 8},  {3, 6},  {3, 10},  {3, 14},  {4, 10},
                        {4, 14}, {6, 7}, {6, 15}, {8, 12}, {8, 13}, {8, 15}, {9, 13}, {10, 14}, {12, 14}, {12, 15}});
}
constexpr std::size_t medici = 8;
constexpr std::size_t pucci = 11;

const ActorPlace& place(const RanksUnderLoss& loss, std::size_t measure, std::size_t actor) {
  return loss.places.measures[measure].actors[actor];
}

TEST(RankRobustness, TellsTiesFirstAndThenActorsAtEachLoss) {
  const auto found = rank_robustness(florentine_marriages(), {.places = {.sampling = {5, 1, {}}}});
  ASSERT_EQ(found.size(), 6U);
  EXPECT_EQ(found[0].of, LossOf::ties);
  EXPECT_EQ(found[0].loss, 0.05);
  EXPECT_EQ(found[2].loss, 0.20);
  EXPECT_EQ(found[3].of, LossOf::actors);
  EXPECT_EQ(found[5].loss, 0.20);
}

// Of six ties that each stay with chance p the number left is binomial. Its 5 % point: 5 at p = 0.95 (P(≤4) = 0.03,
// P(≤5) = 0.26), 4 at 0.9 (0.02, 0.11), 3 at 0.8 (0.02, 0.10), and all six stay in more than one of twenty draws.
TEST(RankRobustness, LeavesTheHubOfTheMediciAsManyTiesAsTheBinomialSays) {
  const auto found = rank_robustness(florentine_marriages(),
                                     {.places = {.measures = {RankedMeasure::degree}, .sampling = {2000, 1, {}}}});
  EXPECT_EQ(place(found[0], 0, medici).value, 6);
  for (const std::size_t of : {0U, 3U}) {
    EXPECT_EQ(place(found[of], 0, medici).values, (Spread{5, 6}));
    EXPECT_EQ(place(found[of + 1], 0, medici).values, (Spread{4, 6}));
    EXPECT_EQ(place(found[of + 2], 0, medici).values, (Spread{3, 6}));
  }
}

TEST(RankRobustness, KeepsTheMediciFirstInBetweennessWhereOthersChangePlaces) {
  const auto found = rank_robustness(florentine_marriages());
  EXPECT_NEAR(*place(found[0], 2, medici).value, 0.452, 0.0005);  // with Pucci among the 16
  EXPECT_EQ(place(found[0], 2, medici).rank, 1);
  EXPECT_EQ(place(found[0], 2, medici).ranks, (Spread{1, 1}));
  EXPECT_EQ(place(found[2], 0, pucci).values, (Spread{0, 0}));
  // Guadagni, second as kept.
  EXPECT_EQ(place(found[2], 2, 6).rank, 2);
  EXPECT_GT(place(found[2], 2, 6).ranks->high, 2);
}

// What is lost at a small loss is lost at a larger one too, so no draw has more ties.
TEST(RankRobustness, NeverGivesMoreAtALargerLossOfTies) {
  Random random(30);
  for (int round = 0; round < 20; ++round) {
    const auto network = plain_network(12, random_ends(random, 12, 0.3, false));
    const auto found = rank_robustness(network, {.places = {.sampling = {30, random.next(), {}}}});
    for (const std::size_t larger : {1U, 2U}) {
      for (const std::size_t measure : {0U, 1U, 3U}) {
        for (std::size_t actor = 0; actor < network.actors.size(); ++actor) {
          const auto& before = *place(found[larger - 1], measure, actor).values;
          const auto& after = *place(found[larger], measure, actor).values;
          EXPECT_LE(after.low, before.low + 1e-12);
          EXPECT_LE(after.high, before.high + 1e-12);
        }
      }
    }
  }
}

TEST(RankRobustness, ALossOfNothingChangesNoRankHoweverDoubtfulTheTies) {
  auto network = florentine_marriages();
  const auto certain = network.ties;
  for (auto tie : certain) {
    tie.evidence = TieEvidence::one;
    network.ties.put(tie);
  }
  for (const auto& loss : rank_robustness(network, {.losses = {0}, .places = {.sampling = {10, 1, {}}}})) {
    for (const auto& measure : loss.places.measures) {
      for (const auto& actor : measure.actors) {
        EXPECT_EQ(actor.ranks, (Spread{static_cast<double>(*actor.rank), static_cast<double>(*actor.rank)}));
      }
    }
  }
}

TEST(RankRobustness, OfNobodyHasNoRows) {
  for (const auto& loss : rank_robustness({})) EXPECT_TRUE(loss.places.actors.empty());
}

TEST(RankRobustness, TellsItsProgressAsOnePieceOfWork) {
  Progress progress;
  const auto network = florentine_marriages();
  const auto found = rank_robustness(network, {.places = {.sampling = {7, 1, {.threads = 2, .progress = &progress}}}});
  EXPECT_EQ(progress.share(), 1);
  const auto again = rank_robustness(network, {.places = {.sampling = {7, 1, {.threads = 1}}}});
  for (std::size_t loss = 0; loss < found.size(); ++loss) EXPECT_EQ(found[loss].places, again[loss].places);
}

}  // namespace
}  // namespace sleutelnet
