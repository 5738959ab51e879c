#include "core/store/recipient_pseudonyms.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/analysis/coverage.hpp"
#include "core/store/erase.hpp"
#include "tests/core/store/support/projects.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

bool person(const Actor& actor) { return actor.kind == ActorKind::key_figure || actor.kind == ActorKind::professional; }

std::set<std::string> people_in(const Network& network) {
  std::set<std::string> ids;
  for (const auto& actor : network.actors) {
    if (person(actor)) ids.insert(actor.id.text());
  }
  return ids;
}

TEST(RecipientPseudonyms, AreTheSameAgainForTheSameRecipientAndPurpose) {
  auto project = small_project();
  const auto key = pseudonym_key(project, "coordinator", "scriptie");

  EXPECT_EQ(pseudonym_key(project, " Coordinator", "Scriptie "), key);
  auto changed = project.records.network;
  changed.actors.put(town_key_figure("K099", "zorg"));
  const auto before = people_in(under_numbers_of(key, project.records.network));
  const auto after = people_in(under_numbers_of(key, changed));
  EXPECT_TRUE(std::includes(after.begin(), after.end(), before.begin(), before.end()));
}

TEST(RecipientPseudonyms, StayTheSameOnceSaved) {
  const ScratchFolder folder;
  auto project = small_project();
  const auto key = pseudonym_key(project, "coordinator", "scriptie");
  ASSERT_FALSE(save_project(project, folder / "a.sleutelnet", town_secret()));

  auto again = load_project(folder / "a.sleutelnet", town_secret()).value();

  EXPECT_EQ(pseudonym_key(again, "coordinator", "scriptie"), key);
}

TEST(RecipientPseudonyms, OfTwoPurposesHaveNoNumberInCommon) {
  auto project = small_project();
  const auto& network = project.records.network;
  const auto one = people_in(under_numbers_of(pseudonym_key(project, "coordinator", "scriptie"), network));
  const auto other = people_in(under_numbers_of(pseudonym_key(project, "coordinator", "jaarverslag"), network));
  const auto own = people_in(network);

  std::set<std::string> all = own;
  all.insert(one.begin(), one.end());
  all.insert(other.begin(), other.end());
  EXPECT_EQ(all.size(), 3 * own.size());
}

// Row by row beside each other, two files would be joined without a number.
TEST(RecipientPseudonyms, RowsStandInAnOrderOfTheirOwn) {
  Network network;
  for (int number = 100; number < 140; ++number) {
    network.actors.put(town_key_figure("K" + std::to_string(number), "zorg"));
    network.reach.put(reach("R" + std::to_string(number), "K" + std::to_string(number), "BU99990001", "zorg"));
  }
  const auto key = passing_pseudonym_key();
  const auto renamed = under_numbers_of(key, network);

  std::vector<ActorId> order;
  for (const auto& claim : renamed.reach) order.push_back(claim.actor);
  EXPECT_TRUE(std::is_sorted(order.begin(), order.end())) << "by number, which says nothing of the old order";
  EXPECT_EQ(renamed.reach.begin()->id, ReachId("R000001"));
}

TEST(RecipientPseudonyms, LeaveStructureAndCoverageAsTheyWere) {
  const auto network = small_project().records.network;
  const auto renamed = under_numbers_of(passing_pseudonym_key(), network);

  EXPECT_EQ(renamed.actors.size(), network.actors.size());
  EXPECT_EQ(renamed.ties.size(), network.ties.size());
  EXPECT_EQ(renamed.reach.size(), network.reach.size());
  for (const auto& tie : renamed.ties) {
    EXPECT_TRUE(renamed.actors.contains(tie.source) && renamed.actors.contains(tie.target));
  }
  const auto before = coverage(network);
  const auto after = coverage(renamed);
  ASSERT_EQ(before.cells.size(), after.cells.size());
  for (std::size_t cell = 0; cell < before.cells.size(); ++cell) {
    EXPECT_EQ(before.cells[cell].state, after.cells[cell].state);
    EXPECT_EQ(before.cells[cell].independent, after.cells[cell].independent) << "boards are followed";
  }
}

TEST(RecipientPseudonyms, OrganisationsKeepTheirsAndWordsStayBehind) {
  auto network = small_project().records.network;
  auto talked = *network.actors.find(ActorId("P001"));
  talked.note = "kent iedereen";
  talked.role = "wijkagent van de Markt";
  network.actors.put(talked);
  network.contacts.put({.id = ContactId("C1"), .actor = ActorId("P001"), .by = ActorId("G001")});

  const auto renamed = under_numbers_of(passing_pseudonym_key(), network);

  EXPECT_TRUE(renamed.actors.contains(ActorId("O001")) && renamed.actors.contains(ActorId("G001")));
  EXPECT_FALSE(renamed.actors.contains(ActorId("P001")));
  EXPECT_TRUE(renamed.contacts.empty());
  for (const auto& actor : renamed.actors) EXPECT_TRUE(actor.note.empty() && actor.role.empty());
}

TEST(RecipientPseudonyms, ErasureLeavesNothingOfTheId) {
  const ScratchFolder folder;
  auto project = small_project();
  pseudonym_key(project, "coordinator", "afscheid van Fenna Zandstra");
  ASSERT_FALSE(save_project(project, folder / "a.sleutelnet", town_secret()));

  ASSERT_TRUE(erase_person(folder / "a.sleutelnet", town_secret(), ActorId("K003"), {.act = Act::erased}));

  const auto erased = load_project(folder / "a.sleutelnet", town_secret()).value();
  for (const auto& [key, value] : erased.settings) {
    EXPECT_EQ(key.find("Fenna"), std::string::npos);
    EXPECT_EQ(key.find("fenna"), std::string::npos);
  }
}

}  // namespace
}  // namespace sleutelnet
