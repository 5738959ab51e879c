#include "importers/foreign_headings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "importers/open.hpp"
#include "tests/importers/support/files.hpp"

namespace sleutelnet {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;
using testing::with_code;

TEST(ForeignHeadings, EachProgramIsKnownByItsWords) {
  EXPECT_EQ(in_our_words({"Vertex 1", "Vertex 2", "Color"}).program, "NodeXL");
  EXPECT_EQ(in_our_words({"Vertex", "Color"}).program, "NodeXL");
  EXPECT_EQ(in_our_words({"Label", "Type", "Tags"}).program, "Kumu");
  EXPECT_EQ(in_our_words({"From", "To", "Direction"}).program, "Kumu");
  EXPECT_EQ(in_our_words({"Source", "Target", "Type", "Id"}).program, "Gephi");
  EXPECT_EQ(in_our_words({"edgeID", "networkCanvasSourceUUID", "networkCanvasTargetUUID"}).program, "Network Canvas");
  EXPECT_EQ(in_our_words({"van", "naar"}).program, "");
}

TEST(ForeignHeadings, TheirWordsBecomeOurs) {
  EXPECT_THAT(in_our_words({"From", "To", "Strength"}).folded, ElementsAre("source", "target", "weight"));
  EXPECT_THAT(in_our_words({"Label", "Region"}).folded, ElementsAre("id", "region"));
  EXPECT_THAT(in_our_words({"ID", "Label"}).folded, ElementsAre("id", "label"));
  EXPECT_THAT(in_our_words({"Vertex", "Label", "ID"}).folded, ElementsAre("id", "label", "nodexlid"));
}

TEST(ForeignHeadings, AListBesideTheNetworkIsKnownAsSuch) {
  EXPECT_TRUE(in_our_words({"networkCanvasEgoUUID", "networkCanvasCaseID", "networkCanvasSessionID"}).beside_network);
  EXPECT_TRUE(in_our_words({"Group", "Vertex", "Vertex ID"}).beside_network);
  EXPECT_FALSE(in_our_words({"Vertex", "Group"}).beside_network);
}

class ForeignLists : public ::testing::Test {
 protected:
  Opened open(const std::string& nodes, const std::string& edges) {
    return open_paths({folder_.write("nodes.csv", nodes), folder_.write("edges.csv", edges)});
  }

  testing::TemporaryFolder folder_;
};

TEST_F(ForeignLists, GephiTellsTheDirectionOfEachEdge) {
  const auto opened =
      open("Id,Label\n1,Anne\n2,Bo\n3,Cas\n", "Source,Target,Type,Weight\n1,2,Directed,\"1,5\"\n2,3,Undirected,1\n");

  const auto& ties = opened.records->network.ties;
  EXPECT_TRUE(ties.find(TieId("T0001"))->directed);
  EXPECT_FALSE(ties.find(TieId("T0002"))->directed);
}

TEST_F(ForeignLists, LabelsGoToTheVaultAndNowhereElse) {
  const auto opened = open("Id,Label\n1,Anne\n2,2\n", "Source,Target\n1,2\n");

  ASSERT_TRUE(opened.records);
  EXPECT_EQ(opened.records->vault.identities.find(ActorId("1"))->name, "Anne");
  EXPECT_EQ(opened.records->vault.identities.find(ActorId("2")), nullptr);
}

TEST_F(ForeignLists, KindsOfEdgesAreToldOnce) {
  const auto opened =
      open("Label,Type\nAnne,mens\nBo,mens\n", "From,To,Type\nAnne,Bo,kent\nBo,Anne,belt\nBo,Anne,kent\n");

  EXPECT_EQ(opened.records->network.ties.size(), 3U);
  const auto issues = with_code(opened.issues, IssueCode::relation_left_out);
  ASSERT_THAT(issues, SizeIs(1));
  EXPECT_THAT(issues[0].arguments, ElementsAre("kent", "", "2"));
}

TEST_F(ForeignLists, WhatMayNotBeKeptOfAPersonIsLeftOutByName) {
  const auto opened = open("Id,Label,religion,age\n1,Anne,x,30\n", "Source,Target\n1,2\n");

  const auto forbidden = with_code(opened.issues, IssueCode::attributes_forbidden);
  ASSERT_THAT(forbidden, SizeIs(1));
  EXPECT_EQ(forbidden[0].severity, Severity::attention);
  EXPECT_THAT(forbidden[0].arguments, ElementsAre("religion"));
  EXPECT_THAT(with_code(opened.issues, IssueCode::attributes_left_out).at(0).arguments, ElementsAre("age"));
}

TEST_F(ForeignLists, AnEndThatTheListOfNodesDoesNotHaveIsRefused) {
  const auto opened = open("Label\nAnne\nBo\n", "From,To\nAnne,Bo\nAnne,Cas\n");

  EXPECT_EQ(opened.records->network.ties.size(), 1U);
  EXPECT_THAT(with_code(opened.issues, IssueCode::unknown_actor), SizeIs(1));
}

TEST_F(ForeignLists, KumuTiesOneToSeveralInOneCell) {
  const auto opened = open("Label\nAnne\nBo\nCas\n", "From,To\nAnne,Bo | Cas\nBo,Cas\nCas,Dex|Eef\n");

  EXPECT_EQ(opened.records->network.ties.size(), 3U);
  EXPECT_EQ(opened.files.at(1).rows_read, 5U);
  EXPECT_EQ(opened.files.at(1).rows_refused, 2U);
  EXPECT_THAT(with_code(opened.issues, IssueCode::unknown_actor), SizeIs(2));
  EXPECT_EQ(with_code(opened.issues, IssueCode::targets_listed).at(0).line, 2U);
}

TEST_F(ForeignLists, EndsMayGoByTheirLabel) {
  const auto opened = open("ID,Label\n1,Anne\n2,Bo\n3,Cas\n4,Cas\n", "From,To\nAnne,Bo\n1,Bo\nAnne,Cas\n");

  EXPECT_EQ(opened.records->network.ties.find(TieId("T0001"))->source, ActorId("1"));
  EXPECT_EQ(opened.records->network.ties.size(), 2U);
  EXPECT_THAT(with_code(opened.issues, IssueCode::label_of_several), SizeIs(1)) << "Cas may be two people";
  EXPECT_THAT(with_code(opened.issues, IssueCode::ends_by_label).at(0).arguments, ElementsAre("4"));
}

TEST_F(ForeignLists, TwoNamesForOneIdAreTold) {
  const auto opened = open("Id,Label\n1,Anne\n2,Bo\n1,Andere Anne\n", "Source,Target\n1,2\n");

  const auto issues = with_code(opened.issues, IssueCode::name_differs);
  ASSERT_THAT(issues, SizeIs(1));
  EXPECT_EQ(issues[0].line, 4U);
  EXPECT_EQ(opened.records->vault.identities.find(ActorId("1"))->name, "Anne");
}

TEST_F(ForeignLists, PeopleOfAnInterviewGoByTheirUniqueId) {
  const auto opened =
      open("nodeID,networkCanvasEgoUUID,networkCanvasUUID,name\n1,e,aaa,Anne\n2,e,bbb,Bo\n",
           "edgeID,from,to,networkCanvasEgoUUID,networkCanvasUUID,networkCanvasSourceUUID,networkCanvasTargetUUID\n"
           "3,1,2,e,ccc,aaa,bbb\n");

  EXPECT_TRUE(opened.records->network.actors.contains(ActorId("aaa")));
  EXPECT_EQ(opened.records->network.ties.size(), 1U);
}

TEST_F(ForeignLists, BlanksMayStandBetweenCells) {
  const auto opened =
      open_paths({folder_.write("edges.csv", "Source Target Type timeset\nFred Bo Directed \"[1, 2]\"\n")});

  ASSERT_TRUE(opened.records);
  EXPECT_EQ(opened.records->network.ties.size(), 1U);
}

}  // namespace
}  // namespace sleutelnet
