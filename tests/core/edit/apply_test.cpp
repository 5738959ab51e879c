#include <gtest/gtest.h>

#include <algorithm>

#include "core/edit/edit.hpp"
#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

Records start() {
  Records records{two_neighbourhoods(), {}};
  records.network.actors.put(key_figure("K001"));
  records.network.actors.put(key_figure("K002"));
  records.network.ties.put(tie("T1", "K001", "K002"));
  records.network.reach.put(reach("R1", "K001", "BU99010000", "zorg"));
  return records;
}

void expect_refused(const Edit& edit, ReasonCode code) {
  const auto before = start();
  const auto result = apply(before, edit);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.reason().code, code);
  EXPECT_EQ(before, start());
}

TEST(Apply, AddsAnActor) {
  const auto result = apply(start(), AddActor{key_figure("K003")});
  ASSERT_TRUE(result);
  EXPECT_TRUE(result->network.actors.contains(ActorId("K003")));
}

TEST(Apply, SetsARunOfAreasWithParentsFirst) {
  Batch run{BatchKind::import, "", {SetArea{area("WK990101", 900)}, SetArea{area("BU99010100", 900)}}};
  const auto result = apply(start(), run);
  ASSERT_TRUE(result);
  EXPECT_EQ(result->network.areas.find(AreaId("BU99010100"))->parent, AreaId("WK990101"));

  std::reverse(run.edits.begin(), run.edits.end());
  expect_refused(run, ReasonCode::area_parent_unknown);
}

TEST(Apply, RefusesWhatIsTakenOrUnknown) {
  expect_refused(AddActor{key_figure("K001")}, ReasonCode::actor_exists);
  expect_refused(AddActor{key_figure("")}, ReasonCode::empty_id);
  expect_refused(ChangeActor{key_figure("K009")}, ReasonCode::actor_unknown);
  expect_refused(RemoveActor{ActorId("K009")}, ReasonCode::actor_unknown);
  expect_refused(RemoveTie{TieId("T9")}, ReasonCode::tie_unknown);
  expect_refused(RemoveReach{ReachId("R9")}, ReasonCode::reach_unknown);
  expect_refused(AddReach{reach("R2", "K001", "BU99019999", "zorg")}, ReasonCode::area_unknown);
  expect_refused(AddReach{reach("R2", "K001", "BU99010000", "visserij")}, ReasonCode::term_unknown);
  expect_refused(AddActor{key_figure("K003", "O99")}, ReasonCode::actor_unknown);
}

TEST(Apply, RefusesATieToSomebodyWhoIsNoParticipant) {
  expect_refused(AddTie{tie("T2", "K001", "neighbour")}, ReasonCode::tie_end_unknown);
  expect_refused(AddTie{tie("T2", "K001", "K001")}, ReasonCode::tie_to_self);
}

TEST(Apply, RefusesAnActiveKeyFigureWithoutNotice) {
  auto person = key_figure("K003");
  person.notice.reset();
  expect_refused(AddActor{person}, ReasonCode::active_without_notice);
  person.status = ActorStatus::candidate;
  EXPECT_TRUE(apply(start(), AddActor{person}));
}

TEST(Apply, RefusesANoteThatIsTooLongOrNamesABelief) {
  auto person = key_figure("K003");
  person.note = std::string(501, 'x');
  expect_refused(AddActor{person}, ReasonCode::note_too_long);
  person.note = "is overtuigd christen";
  expect_refused(AddActor{person}, ReasonCode::note_sensitive);
  person.note = std::string(500, 'x');
  EXPECT_TRUE(apply(start(), AddActor{person}));
}

TEST(Apply, RefusesNumbersAndDatesThatMakeNoSense) {
  auto strong = reach("R2", "K001", "BU99010000", "zorg");
  strong.strength = 4;
  expect_refused(AddReach{strong}, ReasonCode::strength_out_of_range);
  auto backwards = reach("R2", "K001", "BU99010000", "zorg");
  backwards.expires = *backwards.asserted - std::chrono::days{1};
  expect_refused(AddReach{backwards}, ReasonCode::dates_reversed);
  auto nothing = reach("R2", "K001", "BU99010000", "zorg");
  nothing.domain.reset();
  expect_refused(AddReach{nothing}, ReasonCode::reach_without_facet);
  expect_refused(SetTarget{{AreaId("BU99010000"), Facet::domain, TermId("zorg"), -1, ResponseClass::within_24h, ""}},
                 ReasonCode::minimum_out_of_range);
}

TEST(Apply, RemovingAnActorTakesEverythingAboutThatActorAlong) {
  auto records = start();
  records.network.actors.put(key_figure("K003", "K001"));
  records.vault.identities.put({ActorId("K001"), "Name", "06", ""});
  ContactMoment moment;
  moment.id = ContactId("C1");
  moment.actor = ActorId("K002");
  moment.by = ActorId("K001");
  records.network.contacts.put(moment);

  const auto result = apply(records, RemoveActor{ActorId("K001")});

  ASSERT_TRUE(result);
  EXPECT_FALSE(result->network.actors.contains(ActorId("K001")));
  EXPECT_TRUE(result->network.ties.empty());
  EXPECT_TRUE(result->network.reach.empty());
  EXPECT_TRUE(result->vault.identities.empty());
  EXPECT_TRUE(result->network.actors.find(ActorId("K003"))->organisation.empty());
  EXPECT_TRUE(result->network.contacts.find(ContactId("C1"))->by.empty());
}

TEST(Apply, ChangesATieUnderItsId) {
  auto changed = tie("T1", "K002", "K001");
  changed.strength = 3;

  const auto result = apply(start(), ChangeTie{changed});

  ASSERT_TRUE(result);
  EXPECT_EQ(*result->network.ties.find(TieId("T1")), changed);
  changed.strength = 4;
  expect_refused(ChangeTie{changed}, ReasonCode::strength_out_of_range);
  expect_refused(ChangeTie{tie("T9", "K001", "K002")}, ReasonCode::tie_unknown);
  expect_refused(ChangeTie{tie("T1", "K001", "neighbour")}, ReasonCode::tie_end_unknown);
}

TEST(Apply, RemovesOneRowOfEachKindAndLeavesTheOthers) {
  auto records = start();
  auto& network = records.network;
  for (const auto* id : {"1", "2"}) {
    const bool first = *id == '1';
    const ActorId actor(first ? "K001" : "K002");
    network.contacts.put({.id = ContactId(id), .actor = actor});
    network.agreements.put({.id = AgreementId(id), .actor = actor});
    records.vault.identities.put({actor, "Name", "", ""});
    network.targets.put({.area = AreaId("BU99010000"), .value = TermId(first ? "zorg" : "onderwijs")});
  }
  auto expected = records;
  expected.network.contacts.erase_if([](const auto& row) { return row.id == ContactId("1"); });
  expected.network.agreements.erase_if([](const auto& row) { return row.id == AgreementId("1"); });
  expected.network.targets.erase_if([](const auto& row) { return row.value == TermId("zorg"); });
  expected.vault.identities.erase_if([](const auto& row) { return row.id == ActorId("K001"); });

  const Batch all{BatchKind::change,
                  "",
                  {RemoveContact{ContactId("1")}, RemoveAgreement{AgreementId("1")},
                   RemoveTarget{AreaId("BU99010000"), Facet::domain, TermId("zorg")}, RemoveIdentity{ActorId("K001")}}};
  const auto result = apply(records, all);

  ASSERT_TRUE(result);
  EXPECT_EQ(*result, expected);
}

TEST(Apply, RefusesToRemoveWhatIsNotThere) {
  expect_refused(RemoveContact{ContactId("C9")}, ReasonCode::contact_unknown);
  expect_refused(RemoveAgreement{AgreementId("A9")}, ReasonCode::agreement_unknown);
  expect_refused(RemoveIdentity{ActorId("K001")}, ReasonCode::identity_unknown);
  expect_refused(RemoveTarget{AreaId("BU99010000"), Facet::domain, TermId("zorg")}, ReasonCode::target_unknown);
  expect_refused(Batch{BatchKind::change, "", {RemoveTie{TieId("T1")}, RemoveTie{TieId("T1")}}},
                 ReasonCode::tie_unknown);
}

TEST(Apply, WhoIsRemovedInABatchIsGoneForTheEditsBehindIt) {
  expect_refused(Batch{BatchKind::change, "", {RemoveActor{ActorId("K001")}, AddTie{tie("T2", "K001", "K002")}}},
                 ReasonCode::tie_end_unknown);
}

TEST(Apply, ABatchIsAppliedWholeOrNotAtAll) {
  const Batch good{BatchKind::change, "two people", {AddActor{key_figure("K003")}, AddTie{tie("T2", "K003", "K001")}}};
  const auto applied = apply(start(), good);
  ASSERT_TRUE(applied);
  EXPECT_EQ(applied->network.ties.size(), 2U);

  Batch bad = good;
  bad.edits.push_back(AddTie{tie("T3", "K003", "nobody")});
  expect_refused(bad, ReasonCode::tie_end_unknown);
}

TEST(Apply, AnEditCopiesOnlyTheTableItChanges) {
  const auto before = start();
  const auto after = apply(before, AddActor{key_figure("K003")});
  EXPECT_TRUE(after->network.ties.shares_rows_with(before.network.ties));
  EXPECT_TRUE(after->network.areas.shares_rows_with(before.network.areas));
  EXPECT_FALSE(after->network.actors.shares_rows_with(before.network.actors));
}

}  // namespace
}  // namespace sleutelnet
