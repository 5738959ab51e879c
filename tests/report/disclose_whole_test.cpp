#include "report/disclose_whole.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "report/disclose.hpp"
#include "report/full_report.hpp"
#include "report/sections/sections.hpp"
#include "tests/support/small_town.hpp"

using namespace sleutelnet;
using namespace sleutelnet::testing;
using ::testing::HasSubstr;
using ::testing::Not;

namespace {

UntiedDomains pair_of(int one, int other, int both, MissingLink why = MissingLink::no_tie,
                      const char* district = "WK999900") {
  return {AreaId(district), TermId("zorg"), TermId("sport"), why, one, other, both};
}

std::size_t pairs_told(const UntiedDomains& pair) {
  WholeNetwork whole;
  whole.untied = {pair};
  return without_people(whole, small_town(), 100).untied.size();
}

Told told_to(Recipient recipient) { return disclose(results_of(small_town()), {recipient, {}, std::nullopt}); }

std::string words_of(const Blocks& blocks) {
  std::string words;
  for (const auto& block : blocks) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) words += paragraph->words + "\n";
    if (const auto* note = std::get_if<Note>(&block)) words += note->words + "\n";
  }
  return words;
}

}  // namespace

TEST(DiscloseWhole, AMissingLinkIsToldOnlyOfGroupsOfFiveAndMore) {
  EXPECT_EQ(pairs_told(pair_of(5, 5, 0)), 1U);
  EXPECT_EQ(pairs_told(pair_of(9, 7, 5)), 1U);
  EXPECT_EQ(pairs_told(pair_of(4, 9, 0)), 0U);
  EXPECT_EQ(pairs_told(pair_of(9, 4, 0)), 0U);
  EXPECT_EQ(pairs_told(pair_of(9, 9, 4)), 0U) << "who works in both is a group of four";
  EXPECT_EQ(pairs_told(pair_of(9, 9, 0, MissingLink::nobody_side)), 0U);
  EXPECT_EQ(pairs_told(pair_of(9, 9, 0, MissingLink::one_person)), 0U);
  EXPECT_EQ(pairs_told(pair_of(9, 9, 0, MissingLink::no_tie, "WK000000")), 0U) << "of an area nobody knows";
}

TEST(DiscloseWhole, NothingIsToldOfFewerThanFiveParticipants) {
  const auto whole = results_of(small_town()).whole;
  ASSERT_TRUE(whole.clustering.transitivity);
  EXPECT_TRUE(without_people(whole, small_town(), 5).clustering.transitivity);
  EXPECT_FALSE(without_people(whole, small_town(), 4).clustering.transitivity);
}

TEST(DiscloseWhole, DensityNeedsFiveTiesAndTheShareBetweenDomainsFiveOnEitherSide) {
  WholeNetwork whole;
  whole.density = {.share = {.lowest = 0.5, .of_known = 0.5, .highest = 0.5}, .pairs = 10, .certain = 5};
  whole.domains.index.overall = {.external = 5, .internal = 5, .index = 0.0};
  const auto enough = without_people(whole, small_town(), 100);
  EXPECT_TRUE(enough.density.share.lowest && enough.domains.index.overall.index);

  whole.density.certain = 4;
  whole.domains.index.overall.internal = 4;
  const auto few = without_people(whole, small_town(), 100);
  EXPECT_FALSE(few.density.share.lowest || few.domains.index.overall.index);
}

TEST(DiscloseWhole, NothingThatHoldsAPersonIsTold) {
  const auto full = results_of(small_town()).whole;
  const auto told = without_people(full, small_town(), 100);

  ASSERT_FALSE(full.organisation_departures.empty());
  ASSERT_TRUE(full.pairs && full.inform && full.places);
  EXPECT_TRUE(told.communities.of_node.empty() && told.communities.certainty.empty());
  EXPECT_TRUE(told.communities.certainty_of.empty() && told.communities.together.empty());
  EXPECT_TRUE(told.domains.of_group_by_chance.empty() && told.districts.of_group_by_chance.empty());
  EXPECT_FALSE(told.fragmentation);
  EXPECT_TRUE(told.fragmentation_without_each.empty());
  EXPECT_TRUE(told.cores.total.empty());
  EXPECT_TRUE(told.domains.grouping.of_node.empty());
  EXPECT_TRUE(told.owners.owners.empty() && told.owners.key_figures.empty());
  EXPECT_TRUE(told.organisation_departures.empty() && told.owner_departures.empty() && told.tie_losses.empty());
  EXPECT_FALSE(told.pairs || told.inform || told.places);
  EXPECT_TRUE(told.coverage_betweenness.empty() && told.cell_reach.empty());
  EXPECT_TRUE(told.stage.figures.core.in_core.empty());
}

TEST(DiscloseWhole, OfTargetsNothingIsTold) {
  const auto told = without_people(results_of(small_town()).whole, small_town(), 100).coverage_certainty;

  EXPECT_FALSE(told.share_met || told.share_met_spread);
  EXPECT_TRUE(told.cells.empty() && told.met_by_draw.empty() && told.unreached_by_draw.empty());
  EXPECT_TRUE(told.inhabitants_unreached_spread);
}

TEST(DiscloseWhole, SectionsOfPeopleStayAwayFromOutsiders) {
  for (const auto recipient : {Recipient::council, Recipient::partner, Recipient::public_}) {
    const auto told = told_to(recipient);
    EXPECT_TRUE(owners_section(told, Language::dutch).empty());
    EXPECT_TRUE(fragility_section(told, Language::dutch).empty());
    EXPECT_TRUE(inform_first_section(told, Language::dutch).empty());
    EXPECT_TRUE(communities_section(told, Language::dutch).empty());
    EXPECT_TRUE(structure_section(told, Language::dutch).empty());
    EXPECT_TRUE(departure_section(told, Language::dutch).empty());
    EXPECT_TRUE(missing_links_section(told, Language::dutch).empty()) << "all groups of the town are small";
  }
}

// Whatever a section may come to say: no participant's id stands in what others are given.
TEST(DiscloseWhole, NoIdOfAParticipantStandsInTheReportOfOthers) {
  const auto town = small_town();
  const auto results = results_of(town);
  const auto everything = [&](Recipient recipient) {
    const auto document = make_report(disclose(results, {recipient, {}, std::nullopt}), Language::dutch);
    auto words = words_of(document.blocks);
    for (const auto* table : tables_of(document)) {
      words += table->caption + "\n" + table->basis + "\n";
      for (const auto& row : table->rows) {
        for (const auto& entry : row) words += entry.words + "\n" + entry.exact + "\n";
      }
    }
    return words;
  };
  for (const auto& actor : town.actors) {
    for (const auto recipient : {Recipient::council, Recipient::partner, Recipient::public_}) {
      EXPECT_THAT(everything(recipient), Not(HasSubstr(actor.id.text())));
    }
  }
  EXPECT_THAT(everything(Recipient::coordinator), HasSubstr("K001"));
}

TEST(DiscloseWhole, OutsidersReadTotalsOfTheNetworkInWords) {
  const auto told = told_to(Recipient::council);

  EXPECT_THAT(words_of(whole_network_section(told, Language::dutch)), HasSubstr("Mensen die een contact delen"));
  EXPECT_THAT(words_of(certainty_section(told, Language::english)), HasSubstr("nine of ten draws"));
}
