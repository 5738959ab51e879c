#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "importers/open.hpp"
#include "tests/importers/support/workbook.hpp"

namespace sleutelnet {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::rows_of;
using ::testing::SizeIs;
using testing::with_code;
using testing::write_xlsx;

class KumuLists : public ::testing::Test {
 protected:
  Opened open(const std::string& text) { return checked(open_paths({folder_.write("kumu.csv", text)})); }
  Opened open(const std::string& elements, const std::string& connections) {
    return checked(
        open_paths({folder_.write("elements.csv", elements), folder_.write("connections.csv", connections)}));
  }
  Opened open_sheet(const std::vector<std::vector<std::string>>& rows) {
    return checked(open_paths({write_xlsx(folder_, "kumu.xlsx", {.sheets = {{"Kumu", rows_of(rows)}}})}));
  }

  static Opened checked(Opened opened) {
    EXPECT_EQ(testing::broken_conservation(opened.files, opened.issues), "");
    return opened;
  }

  testing::TemporaryFolder folder_;
};

std::vector<std::string> ties_of(const Opened& opened) {
  std::vector<std::string> ties;
  for (const auto& tie : opened.records->network.ties) ties.push_back(tie.source.text() + " > " + tie.target.text());
  return ties;
}

std::vector<std::string> ids_of(const Opened& opened) {
  std::vector<std::string> ids;
  for (const auto& actor : opened.records->network.actors) ids.push_back(actor.id.text());
  return ids;
}

TEST_F(KumuLists, TwoBlankRowsBeginABlockInACsv) {
  const auto opened = open("Label,Type,Tags\nAnne,mens,\nBo,mens,\n,,\n,,\nFrom,To,\nAnne,Bo,\n");

  ASSERT_TRUE(opened.records);
  EXPECT_THAT(ids_of(opened), ElementsAre("Anne", "Bo"));
  EXPECT_THAT(ties_of(opened), ElementsAre("Anne > Bo"));
  ASSERT_THAT(opened.files, SizeIs(2));
  EXPECT_EQ(opened.files[1].file, "kumu.csv › 2");
  EXPECT_EQ(with_code(opened.issues, IssueCode::block_begins).at(0).line, 6U);
}

TEST_F(KumuLists, TwoBlankRowsBeginABlockOnASheet) {
  const auto opened = open_sheet({{"From", "To"}, {"Anne", "Bo"}, {}, {}, {}, {"Label"}, {"Anne"}, {"Bo"}, {"Cas"}});

  ASSERT_TRUE(opened.records);
  EXPECT_THAT(ids_of(opened), ElementsAre("Anne", "Bo", "Cas"));
  EXPECT_THAT(ties_of(opened), ElementsAre("Anne > Bo"));
}

TEST_F(KumuLists, OneBlankRowBeginsNothing) {
  const auto opened = open("From,To\nAnne,Bo\n\nFrom,To\n");

  EXPECT_THAT(opened.files, SizeIs(1));
  EXPECT_THAT(ties_of(opened), SizeIs(2)) << "From and To are names like others there";
}

TEST_F(KumuLists, BlankRowsWithoutHeadingsBelowThemAreBlank) {
  const auto opened = open("Label,Type\nAnne,mens\n\n\n\nBo,mens\n");

  EXPECT_THAT(opened.files, SizeIs(1));
  EXPECT_THAT(ids_of(opened), ElementsAre("Anne", "Bo"));
}

TEST_F(KumuLists, ATitleAndBlankRowsAboveAListAreNoBlock) {
  const auto opened = open("Ons netwerk\n\n\nFrom,To\nAnne,Bo\n");

  EXPECT_THAT(opened.files, SizeIs(1));
  EXPECT_THAT(ties_of(opened), ElementsAre("Anne > Bo"));
}

TEST_F(KumuLists, OneLabelWithTwoTypesIsTwoNodesOfOneName) {
  const auto opened = open("Label,Type\nAnker,mens\nAnker,club\nBo,mens\n", "From,To\nBo,Bo\n");

  EXPECT_THAT(ids_of(opened), ElementsAre("Anker (club)", "Anker (mens)", "Bo"));
  EXPECT_EQ(opened.records->vault.identities.find(ActorId("Anker (club)"))->name, "Anker");
  EXPECT_THAT(with_code(opened.issues, IssueCode::labels_told_apart).at(0).arguments, ElementsAre("1", "Anker"));
}

TEST_F(KumuLists, TheSameLabelAndTypeIsOneNode) {
  const auto opened = open("Label,Type\nAnker,mens\nAnker,mens\nBo,mens\n", "From,To\nAnker,Bo\n");

  EXPECT_THAT(ids_of(opened), ElementsAre("Anker", "Bo"));
  EXPECT_THAT(ties_of(opened), ElementsAre("Anker > Bo"));
  EXPECT_THAT(with_code(opened.issues, IssueCode::labels_told_apart), IsEmpty());
}

TEST_F(KumuLists, AConnectionToALabelOfTwoTypesIsRefusedUnlessItsTypeIsTold) {
  const auto elements = "Label,Type\nAnker,mens\nAnker,club\nBo,mens\n";
  const auto untold = open(elements, "From,To\nAnker,Bo\n");
  const auto told = open(elements, "From,To,From Type,To Type\nAnker,Bo,club,\nBo,Anker,mens,mens\nAnker,Bo,,mens\n");

  ASSERT_TRUE(untold.records);
  EXPECT_THAT(ties_of(untold), IsEmpty());
  const auto refused = with_code(untold.issues, IssueCode::label_of_several);
  ASSERT_THAT(refused, SizeIs(1));
  EXPECT_EQ(refused[0].line, 2U);
  EXPECT_EQ(refused[0].column, "From");
  EXPECT_THAT(refused[0].arguments, ElementsAre("Anker", "Anker (club), Anker (mens)"));
  EXPECT_THAT(ties_of(told), ElementsAre("Anker (club) > Bo", "Bo > Anker (mens)"));
  EXPECT_THAT(with_code(told.issues, IssueCode::label_of_several).at(0).line, 4U);
}

TEST_F(KumuLists, ATypeThatNoNodeOfThatLabelHasIsRefused) {
  const auto opened = open("Label,Type\nAnker,mens\nBo,mens\n", "From,To,From Type\nAnker,Bo,club\nBo,Anker,mens\n");

  EXPECT_THAT(ties_of(opened), ElementsAre("Bo > Anker"));
  EXPECT_THAT(with_code(opened.issues, IssueCode::unknown_actor), SizeIs(1));
}

TEST_F(KumuLists, OneWithoutATypeBesideTwoWithIsANodeOfItsOwn) {
  const auto opened = open("Label,Type\nAnker,mens\nAnker,club\nAnker,\nBo,\n", "From,To\nAnker,Bo\n");

  EXPECT_THAT(ids_of(opened), ElementsAre("Anker (-)", "Anker (club)", "Anker (mens)", "Bo"));
  EXPECT_THAT(ties_of(opened), IsEmpty());
}

TEST_F(KumuLists, WithIdsALabelMayReturnAndTheIdsCount) {
  const auto opened = open("ID,Label,Type\n1,Anker,mens\n2,Anker,club\n", "From,To,To Type\n1,2,\n1,Anker,club\n");

  EXPECT_THAT(ids_of(opened), ElementsAre("1", "2"));
  EXPECT_THAT(ties_of(opened), ElementsAre("1 > 2", "1 > 2"));
}

TEST_F(KumuLists, BothBlocksOfADatedSheetAreOfItsDay) {
  const std::vector<std::vector<std::string>> rows = {{"Label", "Type"}, {"Anne"},      {"Bo"}, {}, {},
                                                      {"From", "To"},    {"Anne", "Bo"}};
  const auto opened = checked(open_paths(
      {write_xlsx(folder_, "kumu.xlsx", {.sheets = {{"2024-03", rows_of(rows)}, {"2025-03", rows_of(rows)}}})}));

  ASSERT_THAT(opened.snapshots, SizeIs(2));
  EXPECT_EQ(opened.snapshots[0].network.ties.size(), 1U);
  EXPECT_EQ(opened.snapshots[1].network.ties.size(), 1U);
}

TEST_F(KumuLists, ABlockThatCannotBeReadIsRefusedByItself) {
  const auto opened = open("Label,Type\nAnne,mens\n\n\nFrom,To,To\nAnne,Anne,Bo\n\n\nFrom,To\nAnne,\"Bo\n");

  const auto refused = testing::at_least(opened.issues, Severity::file_refused);
  ASSERT_FALSE(refused.empty());
  EXPECT_EQ(with_code(opened.issues, IssueCode::quote_never_closed).size(), 1U);
}

}  // namespace
}  // namespace sleutelnet
