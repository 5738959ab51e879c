#include "core/store/purge.hpp"

#include <gtest/gtest.h>

#include "core/analysis/coverage.hpp"
#include "core/network/check.hpp"
#include "core/store/pseudonyms.hpp"
#include "tests/core/store/support/projects.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

const Date now = day(2025, 11, 24);

Project with_candidate(int days_ago) {
  auto project = small_project();
  Actor candidate{.id = ActorId("K050"), .joined = now - std::chrono::days(days_ago)};
  project.records.network.actors.put(candidate);
  project.records.vault.identities.put({candidate.id, "Nog Niet Gevraagd", "", ""});
  return project;
}

Project with_leaver(Date departed) {
  auto project = small_project();
  auto left = *project.records.network.actors.find(ActorId("K006"));
  left.departed = departed;
  project.records.network.actors.put(left);
  project.records.vault.identities.put({left.id, "Vroeger Hier", "", ""});
  return project;
}

TEST(Purge, OfACandidateWithoutNoticeIsDueAfter28Days) {
  EXPECT_TRUE(purge_due(with_candidate(28), now).empty());
  EXPECT_EQ(purge_due(with_candidate(29), now).candidates, std::vector<ActorId>{ActorId("K050")});

  auto project = with_candidate(29);
  purge(project, now);

  EXPECT_FALSE(project.records.network.actors.contains(ActorId("K050")));
  EXPECT_FALSE(project.records.vault.identities.contains(ActorId("K050")));
  EXPECT_EQ((project.removed.at({"", "actors"})), 1);
  EXPECT_TRUE(purge_due(project, now).empty());
}

TEST(Purge, OfSomebodyWhoLeftTakesTheNameFirstAndTheCardLater) {
  EXPECT_TRUE(purge_due(with_leaver(day(2025, 8, 25)), now).empty());
  auto three_months = with_leaver(day(2025, 8, 24));
  purge(three_months, now);
  EXPECT_FALSE(three_months.records.vault.identities.contains(ActorId("K006")));
  EXPECT_TRUE(three_months.records.network.actors.contains(ActorId("K006")));

  auto year = with_leaver(day(2024, 11, 24));
  purge(year, now);

  EXPECT_FALSE(year.records.network.actors.contains(ActorId("K006")));
  EXPECT_EQ((year.removed.at({"", "reach"})), 1);
  EXPECT_TRUE(purge_due(year, now).empty());
}

TEST(Purge, OfSomebodyWhoStaysOrWhoseDayIsNotKnownIsNeverDue) {
  auto project = small_project();
  auto card = *project.records.network.actors.find(ActorId("K006"));
  card.departed.reset();
  project.records.network.actors.put(card);
  EXPECT_TRUE(purge_due(project, day(2026, 11, 24)).cards.empty());
}

TEST(Purge, OfOldContactsKeepsTheirNumberByYear) {
  auto project = small_project();
  const ActorId who("K001");
  project.records.network.contacts.put({.id = ContactId("C1"), .actor = who, .date = day(2023, 11, 24)});
  project.records.network.contacts.put({.id = ContactId("C2"), .actor = who, .date = day(2023, 11, 25)});
  project.snapshots.front().network.contacts.put({.id = ContactId("C0"), .actor = who, .date = day(2022, 1, 1)});
  EXPECT_EQ(purge_due(project, now).contacts, 2U);

  purge(project, now);

  EXPECT_EQ(project.records.network.contacts.size(), 1U);
  EXPECT_EQ((project.removed.at({"", "contacts 2023"})), 1);
  EXPECT_EQ((project.removed.at({"2025-03-15", "contacts 2022"})), 1);
}

TEST(Purge, PutsAnOldSnapshotUnderPseudonymsOnce) {
  auto project = small_project();
  EXPECT_TRUE(purge_due(project, day(2027, 3, 14)).snapshots.empty());
  EXPECT_EQ(purge_due(project, day(2027, 3, 15)).snapshots, std::vector<std::string>{"2025-03-15"});

  purge(project, day(2027, 3, 15));

  EXPECT_TRUE(under_pseudonyms(project, "2025-03-15"));
  EXPECT_TRUE(purge_due(project, day(2027, 3, 15)).snapshots.empty());
}

TEST(Pseudonyms, KeepStructureAndCoverageAndNothingElseOfPeople) {
  auto project = small_project();
  const auto before = project.snapshots.front().network;

  put_under_pseudonyms(project, project.snapshots.front());

  const auto& after = project.snapshots.front().network;
  EXPECT_EQ(after.actors.size(), before.actors.size());
  EXPECT_EQ(after.ties.size(), before.ties.size());
  EXPECT_EQ(after.reach.size(), before.reach.size());
  for (const auto& actor : after.actors) {
    const bool person = actor.kind == ActorKind::key_figure || actor.kind == ActorKind::professional;
    EXPECT_TRUE(!person || actor.id.text().starts_with("P0000")) << actor.id.text();
    EXPECT_TRUE(actor.note.empty() && !actor.joined && !actor.departed);
  }
  const auto states = [](const Network& network) {
    std::vector<CellState> found;
    for (const auto& cell : coverage(network).cells) found.push_back(cell.state);
    return found;
  };
  EXPECT_EQ(states(after), states(before));
  for (const auto& finding : check({after, {}})) EXPECT_FALSE(finding.breaks_schema);
}

}  // namespace
}  // namespace sleutelnet
