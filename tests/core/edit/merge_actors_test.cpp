#include "core/edit/merge_actors.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/edit/history.hpp"
#include "tests/support/random_town.hpp"

namespace sleutelnet {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const ActorId stays("K001");
const ActorId goes("K002");

Records two_people() {
  Records records{two_neighbourhoods(), {}};
  for (const auto* id : {"K001", "K002", "K003"}) records.network.actors.put(key_figure(id));
  return records;
}

ActorMerge merged(const Records& records) {
  auto merge = merge_actors(records, stays, goes);
  EXPECT_TRUE(merge);
  return std::move(merge).value();
}

TEST(MergeActors, EverythingOfTheOneGoesToTheOther) {
  auto records = two_people();
  auto& network = records.network;
  network.ties.put(tie("T1", "K002", "K003"));
  network.reach.put(reach("R1", "K002", "BU99010000", "zorg"));
  network.contacts.put({.id = ContactId("C1"), .actor = goes, .date = day(2025, 3, 1)});
  network.contacts.put({.id = ContactId("C2"), .actor = ActorId("K003"), .by = goes, .date = day(2025, 3, 2)});
  network.agreements.put({.id = AgreementId("A1"), .actor = goes, .functions = {"meedenken"}});

  const auto merge = merged(records);

  const auto& after = merge.records.network;
  EXPECT_FALSE(after.actors.contains(goes));
  EXPECT_EQ(after.ties.find(TieId("T1"))->source, stays);
  EXPECT_EQ(after.reach.find(ReachId("R1"))->actor, stays);
  EXPECT_EQ(after.contacts.find(ContactId("C1"))->actor, stays);
  EXPECT_EQ(after.contacts.find(ContactId("C2"))->by, stays);
  EXPECT_EQ(after.agreements.find(AgreementId("A1"))->actor, stays);
  EXPECT_EQ(merge.ties_moved + merge.reach_moved + merge.contacts_moved + merge.agreements_moved, 5U);
}

TEST(MergeActors, ATieBetweenTheTwoGoesAndIsCounted) {
  auto records = two_people();
  records.network.ties.put(tie("T1", "K002", "K001"));

  const auto merge = merged(records);

  EXPECT_TRUE(merge.records.network.ties.empty());
  EXPECT_EQ(merge.ties_to_self, 1U);
}

TEST(MergeActors, EqualTiesBecomeOneThatIsFilledFromTheOther) {
  auto records = two_people();
  auto own = tie("T1", "K001", "K003");
  auto other = tie("T2", "K003", "K002");
  own.strength = 3;
  other.frequency = Frequency::weekly;
  records.network.ties.put(own);
  records.network.ties.put(other);

  const auto merge = merged(records);

  const auto* kept = merge.records.network.ties.find(TieId("T1"));
  EXPECT_EQ(merge.ties_joined, 1U);
  EXPECT_EQ(merge.records.network.ties.size(), 1U);
  EXPECT_EQ(kept->strength, 3);
  EXPECT_EQ(kept->frequency, Frequency::weekly);
}

TEST(MergeActors, TiesThatContradictBothStay) {
  for (const auto change : {0, 1, 2, 3, 4}) {
    auto records = two_people();
    auto own = tie("T1", "K001", "K003");
    auto other = tie("T2", "K002", "K003");
    own.strength = 1;
    if (change == 0) other.strength = 2;
    if (change == 1) other.kind = TieKind::works_with;
    if (change == 2) other.directed = true;
    if (change == 3) other.expires = day(2026, 1, 1);
    if (change == 4) {
      own.directed = other.directed = true;
      std::swap(other.source, other.target);
    }
    records.network.ties.put(own);
    records.network.ties.put(other);

    const auto merge = merged(records);

    EXPECT_EQ(merge.records.network.ties.size(), 2U) << change;
    EXPECT_EQ(merge.ties_joined, 0U) << change;
  }
}

TEST(MergeActors, OnlyEqualClaimsBecomeOne) {
  auto records = two_people();
  records.network.reach.put(reach("R1", "K001", "BU99010000", "zorg"));
  records.network.reach.put(reach("R2", "K002", "BU99010000", "zorg"));
  auto stronger = reach("R3", "K002", "BU99010000", "zorg");
  stronger.strength = 3;
  records.network.reach.put(stronger);

  const auto merge = merged(records);

  EXPECT_EQ(merge.reach_joined, 1U);
  EXPECT_EQ(merge.reach_moved, 1U);
  EXPECT_FALSE(merge.records.network.reach.contains(ReachId("R2")));
  EXPECT_TRUE(merge.records.network.reach.contains(ReachId("R3")));
}

TEST(MergeActors, TheCardThatStaysIsFilledAndWhatDiffersIsNamed) {
  auto records = two_people();
  auto other = *records.network.actors.find(goes);
  other.role = "huisarts";
  other.domains = {TermId("zorg")};
  other.response = ResponseClass::within_72h;
  other.status = ActorStatus::left;
  other.departed = day(2025, 6, 1);
  records.network.actors.put(other);
  records.vault.identities.put({stays, "Jan de Vries", "", "jan@a.test"});
  records.vault.identities.put({goes, "J. de Vries", "06-12345678", "jan@a.test"});

  const auto merge = merged(records);

  const auto* card = merge.records.network.actors.find(stays);
  EXPECT_EQ(card->role, "huisarts");
  EXPECT_FALSE(card->departed) << "an active card does not become one of somebody who left";
  EXPECT_THAT(merge.filled, ElementsAre("domains", "role", "telephone"));
  EXPECT_THAT(merge.left_out,
              ElementsAre(LeftOut{"status", "actief", "vertrokken"}, LeftOut{"response", "24u", "72u"},
                          LeftOut{"departed", "", "2025-06-01"}, LeftOut{"name", "Jan de Vries", "J. de Vries"}));
  EXPECT_EQ(merge.records.vault.identities.find(stays)->telephone, "06-12345678");
  EXPECT_FALSE(merge.records.vault.identities.contains(goes));
}

TEST(MergeActors, AConversationOfTheTwoKeepsItsDay) {
  auto records = two_people();
  records.network.contacts.put({.id = ContactId("C1"), .actor = stays, .by = goes, .date = day(2025, 3, 1)});

  const auto merge = merged(records);

  EXPECT_EQ(merge.contacts_with_self, 1U);
  EXPECT_TRUE(merge.records.network.contacts.find(ContactId("C1"))->by.empty());
}

TEST(MergeActors, MembersFollowTheirOrganisation) {
  Records records{two_neighbourhoods(), {}};
  for (const auto* id : {"O1", "O2"}) records.network.actors.put(actor(id, ActorKind::organisation));
  records.network.actors.put(key_figure("K1", "O2"));

  const auto merge = merge_actors(records, ActorId("O1"), ActorId("O2"));

  ASSERT_TRUE(merge);
  EXPECT_EQ(merge->members_moved, 1U);
  EXPECT_EQ(merge->records.network.actors.find(ActorId("K1"))->organisation, ActorId("O1"));
}

TEST(MergeActors, RefusesWhoIsUnknownTheSameOrOfAnotherKind) {
  auto records = two_people();
  records.network.actors.put(actor("O1", ActorKind::organisation));

  EXPECT_EQ(merge_actors(records, stays, stays).reason().code, ReasonCode::same_actor);
  EXPECT_EQ(merge_actors(records, stays, ActorId("K404")).reason().code, ReasonCode::actor_unknown);
  EXPECT_EQ(merge_actors(records, ActorId("K404"), stays).reason().code, ReasonCode::actor_unknown);
  EXPECT_EQ(merge_actors(records, stays, ActorId("O1")).reason().code, ReasonCode::kinds_differ);
}

TEST(MergeActors, UndoGivesTheSameRecordsBack) {
  Random random(4);
  for (int town = 0; town < 50; ++town) {
    Records records{random_town(random), {}};
    records.vault.identities.put({goes, "J. de Vries", "", ""});
    History history(records);

    ASSERT_TRUE(history.apply(MergeActors{stays, goes}));
    EXPECT_FALSE(history.records() == records);
    ASSERT_TRUE(history.undo());
    EXPECT_EQ(history.records(), records);
  }
}

// Every row of before is there, or counted.
TEST(MergeActors, CountsAddUpAndNobodyElseChanges) {
  Random random(7);
  for (int town = 0; town < 200; ++town) {
    const Records records{random_town(random), {}};
    const auto& before = records.network;

    const auto merge = merged(records);

    const auto& after = merge.records.network;
    EXPECT_EQ(after.actors.size() + 1, before.actors.size());
    EXPECT_EQ(after.ties.size() + merge.ties_joined + merge.ties_to_self, before.ties.size());
    EXPECT_EQ(after.reach.size() + merge.reach_joined, before.reach.size());
    for (const auto& tie : before.ties) {
      const bool touched = tie.source == goes || tie.target == goes || tie.source == stays || tie.target == stays;
      EXPECT_TRUE(touched || *after.ties.find(tie.id) == tie);
    }
    for (const auto& tie : after.ties) {
      EXPECT_NE(tie.source, tie.target);
      EXPECT_TRUE(after.actors.contains(tie.source) && after.actors.contains(tie.target));
    }
  }
}

}  // namespace
}  // namespace sleutelnet
