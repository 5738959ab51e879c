#include "core/analysis/quiet_cells.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/analysis/contact_log.hpp"
#include "tests/support/networks.hpp"
#include "tests/support/random_town.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

const AreaId north("BU99010000");
const TermId care("zorg");

ContactMoment spoken(const std::string& id, const std::string& who, int days_ago, bool two_way = true) {
  ContactMoment made{.id = ContactId(id), .actor = ActorId(who)};
  made.date = today - std::chrono::days(days_ago);
  made.two_way = two_way;
  return made;
}

Network two_in_one_cell() {
  auto network = two_neighbourhoods();
  for (const auto* id : {"K001", "K002"}) {
    network.actors.put(key_figure(id));
    network.reach.put(reach(std::string("R") + id, id, "BU99010000", "zorg"));
  }
  return network;
}

TEST(QuietCells, ACellWithoutAnyNotedConversationIsQuietAndHasNoDays) {
  const auto network = two_in_one_cell();
  const auto quiet = quiet_cells(network, coverage(network), usual_quiet_days);
  ASSERT_EQ(quiet.size(), 1U);
  EXPECT_EQ(quiet[0].cell, (CellPlace{north, care}));
  EXPECT_EQ(quiet[0].actors, (std::vector<ActorId>{ActorId("K001"), ActorId("K002")}));
  EXPECT_FALSE(quiet[0].days);
}

TEST(QuietCells, OneConversationWithOneOfThemIsEnough) {
  auto network = two_in_one_cell();
  network.contacts.put(spoken("C1", "K001", 400));
  network.contacts.put(spoken("C2", "K002", 180));
  EXPECT_TRUE(quiet_cells(network, coverage(network), usual_quiet_days).empty()) << "180 days is not more than 180";
  const auto quiet = quiet_cells(network, coverage(network), 179);
  ASSERT_EQ(quiet.size(), 1U);
  EXPECT_EQ(quiet[0].days, 180);
}

TEST(QuietCells, ANewsletterIsNoConversation) {
  auto network = two_in_one_cell();
  network.contacts.put(spoken("C1", "K001", 3, false));
  EXPECT_EQ(quiet_cells(network, coverage(network), usual_quiet_days).size(), 1U);
}

TEST(QuietCells, AConversationWithSomebodyWhoDoesNotCountThereDoesNotHelp) {
  auto network = two_in_one_cell();
  network.actors.put(key_figure("K003"));
  network.contacts.put(spoken("C1", "K003", 3));
  EXPECT_EQ(quiet_cells(network, coverage(network), usual_quiet_days).size(), 1U);
}

TEST(QuietCells, WhereNobodyCountsIsAGapAndNotQuiet) {
  auto network = two_in_one_cell();
  network.reach.erase_if([](const Reach&) { return true; });
  EXPECT_TRUE(quiet_cells(network, coverage(network), usual_quiet_days).empty());
}

TEST(QuietCells, AgreesWithTheDefinitionAndComesLongestFirst) {
  for (std::uint64_t seed = 1; seed <= 30; ++seed) {
    Random random(seed);
    auto network = random_town(random);
    for (int number = 0; number < 8; ++number) {
      network.contacts.put(spoken("C" + std::to_string(number), person_in_town(random.below(people_in_town)),
                                  static_cast<int>(random.below(500)), random.below(3) > 0));
    }
    const auto covered = coverage(network);
    const auto quiet = quiet_cells(network, covered, 200);
    for (const auto& cell : covered.cells) {
      bool counts = false, heard = false;
      for (const auto& claim : cell.basis) {
        if (claim.standing != Standing::counts) continue;
        counts = true;
        for (const auto& contact : network.contacts) {
          const auto ago = (covered.as_of - contact.date).count();
          heard = heard || (contact.actor == claim.actor && contact.two_way && ago >= 0 && ago <= 200);
        }
      }
      const bool listed = std::any_of(quiet.begin(), quiet.end(), [&](const QuietCell& each) {
        return each.cell == CellPlace{cell.area, cell.value};
      });
      EXPECT_EQ(listed, counts && !heard && cell.state != CellState::out_of_scope);
    }
    for (std::size_t at = 1; at < quiet.size(); ++at) {
      EXPECT_LE(quiet[at - 1].last_two_way, quiet[at].last_two_way);
    }
  }
}

}  // namespace
}  // namespace sleutelnet
