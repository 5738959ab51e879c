#include "importers/networks/network_draft.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "importers/open.hpp"
#include "tests/importers/support/files.hpp"

namespace sleutelnet {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::TemporaryFolder;
using testing::with_code;

constexpr std::string_view friends =
    "<graphml><key id='l' for='node' attr.name='label'/><key id='r' for='node' attr.name='religion'/>"
    "<key id='w' for='edge' attr.name='weight'/><key id='b' for='node' attr.name='budget'/>"
    "<graph edgedefault='undirected'>\n<node id='n0'><data key='l'>Anne</data></node>\n<node id='n1'/>\n<node "
    "id='n2'/>\n"
    "<edge source='n0' target='n1'><data key='w'>2,5</data></edge>\n<edge source='n1' target='n1'/>\n"
    "<edge source='n1' target='nobody'/></graph></graphml>";

class NetworkDraft : public ::testing::Test {
 protected:
  Opened open(std::string_view bytes, bool directed = false) {
    return open_paths({folder_.write("vrienden.xml", bytes)}, {.directed = directed});
  }

  TemporaryFolder folder_;
};

TEST_F(NetworkDraft, EveryNodeAndEdgeEndsInOneBin) {
  const auto opened = open(friends);

  ASSERT_EQ(opened.files.size(), 1U);
  const auto& count = opened.files[0];
  EXPECT_EQ(count.rows_read, 6U);
  EXPECT_EQ(count.rows_kept, 4U);
  EXPECT_EQ(count.rows_refused, 2U);  // to oneself, and to nobody (P03)
  EXPECT_EQ(count.found, (FoundRecords{3, 3, 0}));
  EXPECT_EQ(count.format, "GraphML");
  EXPECT_EQ(testing::broken_conservation(opened.files, opened.issues), "");
}

TEST_F(NetworkDraft, PeopleAreCountedButNeverCalled) {
  const auto opened = open(friends);

  ASSERT_TRUE(opened.records);
  EXPECT_TRUE(opened.plain_network);
  for (const auto& actor : opened.records->network.actors) {
    EXPECT_EQ(actor.status, ActorStatus::reconfirm);
    EXPECT_FALSE(callable(actor));
  }
}

TEST_F(NetworkDraft, LabelsGoToTheVaultAndNowhereElse) {
  const auto opened = open(friends);

  ASSERT_TRUE(opened.records);
  ASSERT_EQ(opened.records->vault.identities.size(), 1U);
  EXPECT_EQ(opened.records->vault.identities.find(ActorId("n0"))->name, "Anne");
}

TEST_F(NetworkDraft, AWeightStaysAsItIsWritten) {
  const auto opened = open(friends);

  ASSERT_TRUE(opened.records);
  ASSERT_EQ(opened.records->network.ties.size(), 1U);
  EXPECT_EQ(opened.records->network.ties.begin()->weight, "2,5");
}

TEST_F(NetworkDraft, AttributesAreNamedAndThoseThatMayNotBeKeptApart) {
  const auto opened = open(friends);

  const auto forbidden = with_code(opened.issues, IssueCode::attributes_forbidden);
  ASSERT_EQ(forbidden.size(), 1U);
  EXPECT_EQ(forbidden[0].severity, Severity::attention);
  EXPECT_THAT(forbidden[0].arguments, ElementsAre("religion"));
  const auto others = with_code(opened.issues, IssueCode::attributes_left_out);
  ASSERT_EQ(others.size(), 1U);
  EXPECT_THAT(others[0].arguments, ElementsAre("budget"));
}

TEST_F(NetworkDraft, TheSecondNetworkIsRefusedRowByRow) {
  const auto opened = open(
      "<graphml><graph id='one'><node id='a'/></graph>"
      "<graph id='two'><node id='b'/><node id='c'/><edge source='b' target='c'/></graph></graphml>");

  ASSERT_TRUE(opened.records);
  EXPECT_EQ(opened.records->network.actors.size(), 1U);
  ASSERT_EQ(opened.files.size(), 1U);
  EXPECT_EQ(opened.files[0].rows_read, 4U);
  EXPECT_EQ(opened.files[0].rows_refused, 3U);
  ASSERT_EQ(with_code(opened.issues, IssueCode::networks_left_out).size(), 1U);
}

TEST_F(NetworkDraft, ANetworkOfNobodyIsANetwork) {
  const auto opened = open("<graphml><graph edgedefault='directed'/></graphml>");

  ASSERT_TRUE(opened.records);
  EXPECT_THAT(opened.records->network.actors, IsEmpty());
  EXPECT_EQ(with_code(opened.issues, IssueCode::network_empty).size(), 1U);
}

TEST_F(NetworkDraft, ARefusedFileGivesNothing) {
  const auto opened = open("<graphml><graph><node id='a'/>");

  EXPECT_FALSE(opened.records);
  ASSERT_EQ(opened.files.size(), 1U);
  EXPECT_TRUE(opened.files[0].refused);
}

TEST_F(NetworkDraft, MomentsBecomeSnapshots) {
  ForeignFile file{.format = "GEXF"};
  file.networks.push_back({.date = parse_date("2024-01-01"), .nodes = {{"a", {}, 1}}});
  file.networks.push_back({.date = parse_date("2025-01-01"), .nodes = {{"a", {}, 1}, {"b", {}, 2}}});

  const auto drafts = network_drafts("tijd.gexf", file, false);

  ASSERT_EQ(drafts.size(), 2U);
  EXPECT_EQ(drafts[0].date, parse_date("2024-01-01"));
  EXPECT_EQ(drafts[1].file, "tijd.gexf (2025-01-01)");
  EXPECT_EQ(drafts[1].draft.files[0].rows_kept, 2U);
}

}  // namespace
}  // namespace sleutelnet
