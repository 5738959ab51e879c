#include "core/analysis/owners.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "tests/support/networks.hpp"
#include "tests/support/random_town.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

Tie holds(const std::string& id, const std::string& source, const std::string& target) {
  auto made = tie(id, source, target);
  made.kind = TieKind::account_holder;
  return made;
}

// A00 holds K001 and K002, A01 holds K002; K003 has nobody.
Network two_owners() {
  auto network = two_neighbourhoods();
  for (const auto* id : {"K001", "K002", "K003"}) network.actors.put(key_figure(id));
  for (const auto* id : {"A00", "A01"}) network.actors.put(actor(id, ActorKind::professional));
  network.ties.put(holds("T1", "A00", "K001"));
  network.ties.put(holds("T2", "K002", "A00"));
  network.ties.put(holds("T3", "A01", "K002"));
  return network;
}

TEST(Owners, AreTheEndsThatAreNoKeyFigureWhicheverWayTheTieWasWritten) {
  const auto found = owners(two_owners());
  ASSERT_EQ(found.owners.size(), 2U);
  EXPECT_EQ(found.relations, 3);
  EXPECT_EQ(found.owners[0].owner, ActorId("A00"));
  EXPECT_EQ(found.owners[0].relations, 2);
  EXPECT_DOUBLE_EQ(found.owners[0].share, 2.0 / 3);
  EXPECT_EQ(found.owners[0].only_owner_of, (std::vector{ActorId("K001")}));
  EXPECT_TRUE(found.owners[1].only_owner_of.empty());
  EXPECT_DOUBLE_EQ(*found.herfindahl, 5.0 / 9);
}

TEST(Owners, TellWhereADeputyOrAnyOwnerIsMissing) {
  const auto found = owners(two_owners());
  EXPECT_EQ(found.without_deputy, 1);
  EXPECT_EQ(found.without_owner, 1);
  ASSERT_EQ(found.key_figures.size(), 3U);
  EXPECT_EQ(found.key_figures[1].owners, (std::vector{ActorId("A00"), ActorId("A01")}));
  EXPECT_TRUE(found.key_figures[2].owners.empty());
}

TEST(Owners, CountARelationOnceHoweverOftenItWasWritten) {
  auto network = two_owners();
  network.ties.put(holds("T9", "A00", "K001"));
  EXPECT_EQ(owners(network), owners(two_owners()));
}

TEST(Owners, DoNotCountWhoLeftOrATieThatExpired) {
  auto network = two_owners();
  auto gone = *network.actors.find(ActorId("A00"));
  gone.status = ActorStatus::left;
  network.actors.put(gone);
  auto expired = holds("T3", "A01", "K002");
  expired.expires = today;
  network.ties.put(expired);
  const auto found = owners(network);
  EXPECT_EQ(found.relations, 0);
  EXPECT_TRUE(found.owners.empty());
  EXPECT_FALSE(found.herfindahl);
  EXPECT_EQ(found.without_owner, 3);
}

TEST(Owners, SayWhetherThereIsAnAgreement) {
  auto network = two_owners();
  Agreement agreement;
  agreement.id = AgreementId("G1");
  agreement.actor = ActorId("K002");
  network.agreements.put(agreement);
  const auto found = owners(network);
  EXPECT_FALSE(found.key_figures[0].has_agreement);
  EXPECT_TRUE(found.key_figures[1].has_agreement);
}

TEST(Owners, AreConcentratedAboveAQuarterFromEightRelationsOn) {
  auto network = two_neighbourhoods();
  for (int owner = 0; owner < 4; ++owner)
    network.actors.put(actor("A0" + std::to_string(owner), ActorKind::professional));
  for (int person = 0; person < 8; ++person) {
    const auto id = "K00" + std::to_string(person);
    network.actors.put(key_figure(id));
    network.ties.put(holds("T" + std::to_string(person), "A0" + std::to_string(person % 4), id));
    const auto found = owners(network);
    for (const auto& each : found.owners) EXPECT_FALSE(each.concentrated);
  }
  EXPECT_DOUBLE_EQ(*owners(network).herfindahl, 0.25);
  network.ties.put(holds("T7", "A00", "K007"));
  EXPECT_TRUE(owners(network).owners[0].concentrated);
}

TEST(Owners, AgreeWithCountingTieByTie) {
  Random random(21);
  for (int round = 0; round < 200; ++round) {
    const auto network = random_town(random);
    std::map<ActorId, std::set<ActorId>> held;
    std::map<ActorId, std::set<ActorId>> holders;
    for (const auto& each : network.ties) {
      if (each.kind != TieKind::account_holder || each.expires == today) continue;
      held[each.target].insert(each.source);
      holders[each.source].insert(each.target);
    }
    const auto found = owners(network);
    ASSERT_EQ(found.owners.size(), held.size());
    double shares = 0;
    for (const auto& each : found.owners) {
      EXPECT_EQ(static_cast<std::size_t>(each.relations), held[each.owner].size());
      shares += each.share;
      for (const auto& person : each.only_owner_of) EXPECT_EQ(holders[person], (std::set{each.owner}));
    }
    EXPECT_NEAR(shares, found.relations > 0 ? 1 : 0, 1e-12);
    EXPECT_EQ(found.without_owner + static_cast<int>(holders.size()), people_in_town);
  }
}

TEST(Owners, OfNobodyAreNone) { EXPECT_EQ(owners(Network{}), Owners{}); }

}  // namespace
}  // namespace sleutelnet
