#include "importers/networks/pajek.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importers/support/foreign.hpp"

namespace sleutelnet {
namespace {

using testing::edges_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::nodes_of;

ForeignFile read(const std::string& text) { return read_pajek("a.net", text); }

TEST(Pajek, ArcsHaveADirectionAndEdgesNone) {
  const auto file = read("*Vertices 3\n1 \"a\" 0.1 0.2 0.5\n*Arcs\n1 2 -1.50\n*Edges 9\n2 3\n");

  EXPECT_THAT(nodes_of(file), ElementsAre("1 a", "2", "3"));
  EXPECT_THAT(edges_of(file), ElementsAre("1 > 2 -1.50", "2 - 3"));
  EXPECT_EQ(file.networks[0].edges[0].line, 4U);
  EXPECT_THAT(file.issues, IsEmpty());
}

TEST(Pajek, LabelsQuotedPaddedBareAndInOldEncodings) {
  const auto file = read("*vertices 4\r\n 1 \"Zo\xEB van Dijk   \"  ellipse ic Red\r\n2 bare\r\n3 \"\"\r\n\r\n4\r\n");

  EXPECT_THAT(nodes_of(file), ElementsAre("1 Zoë van Dijk", "2 bare", "3", "4"));
  EXPECT_THAT(file.attributes, IsEmpty());
}

TEST(Pajek, MarksWithinALabelAreKeptAndTold) {
  const auto file = read("*Vertices 1\n1 n1 0.0 0.0 ellipse label \"Stichting \"De Brug\"\" type club\n");

  EXPECT_THAT(nodes_of(file), ElementsAre("1 n1"));
  EXPECT_THAT(file.attributes, ElementsAre("label", "type"));
  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].code, IssueCode::quote_misplaced);
}

TEST(Pajek, ListsTieTheFirstToEachOther) {
  const auto file = read("*Vertices 4\n*Arcslist\n1 2 4\n3\n*Edgeslist\n2 3 4\n");

  EXPECT_THAT(edges_of(file), ElementsAre("1 > 2", "1 > 4", "2 - 3", "2 - 4"));
}

TEST(Pajek, RelationsByHeadingAndByLine) {
  const auto file = read("*Vertices 3\n*Arcs :1 \"kent\"\n1 2 1\n*arcs :2\n2 3 1\n*Edges\n4: 1 3 2\n");

  EXPECT_THAT(edges_of(file), ElementsAre("1 > 2 1 [kent]", "2 > 3 1 [2]", "1 - 3 2 [4]"));
}

TEST(Pajek, AMatrixHasArcsWhereItIsNotZero) {
  const auto file = read("*Vertices 3\n*Matrix\n0 1 0\n-1 0\n 0.0\n0 2 3\n");

  EXPECT_THAT(edges_of(file), ElementsAre("1 > 2 1", "2 > 1 -1", "3 > 2 2", "3 > 3 3"));
}

TEST(Pajek, TwoKindsOfNodesAreRowsAndColumns) {
  const auto file = read("*vertices 5 3\n*matrix\n1 0\n0 1\n0 0\n");

  EXPECT_THAT(edges_of(file), ElementsAre("1 > 4 1", "2 > 5 1"));
  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].code, IssueCode::two_kinds_of_nodes);
  EXPECT_THAT(file.issues[0].arguments, ElementsAre("3", "2"));
}

TEST(Pajek, CellsBesideTheMatrixNameNobody) {
  EXPECT_THAT(edges_of(read("*Vertices 2\n*Matrix\n0 1 7\n1 0 0\n")), ElementsAre("1 > 2 1", "1 > 3 7", "2 > 1 1"));
}

TEST(Pajek, NetworksBesideEachOtherAndWhatIsNone) {
  const auto file = read(
      "*Network first.net; 14.04.2009\n*Vertices 2\n*Arcs\n1 2\n*Partition gender\n*Vertices 2\n1\n2\n"
      "*Network second\n*Vertices 1\n*Vector\n*Vertices 1\n0.5\n");

  ASSERT_EQ(file.networks.size(), 2U);
  EXPECT_EQ(file.networks[0].name, "first.net; 14.04.2009");
  EXPECT_THAT(edges_of(file), ElementsAre("1 > 2"));
  EXPECT_EQ(file.networks[1].name, "second");
  EXPECT_THAT(nodes_of(file, 1), ElementsAre("1"));
  EXPECT_THAT(file.attributes, ElementsAre("gender", "vector"));
}

TEST(Pajek, TimesAreNoDates) {
  const auto file = read("*Vertices 2\n1 \"a\" [1-3,5]\n*Arcs\n1 2 1 [2-4, 6-*] c Blue\n");

  EXPECT_THAT(edges_of(file), ElementsAre("1 > 2 1"));
  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].code, IssueCode::times_left_out);
}

TEST(Pajek, OfEventsCountsWhatEverWas) {
  const auto file =
      read_pajek("a.tim",
                 "*Vertices 3\r\n*Events\r\nTI 1\r\nAV 1 \"One\" 0.4 0.8 ic Yellow\r\nAA 1 2\r\nAP 2 3\r\n"
                 "TI 2\r\nDA 1 2\r\nPE 2 3\r\nCD 1 2\r\nAA 1 2\r\nAE 3 1\r\nCV 3 ic Red\r\nXX 1\r\n");

  EXPECT_THAT(nodes_of(file), ElementsAre("1 One", "2", "3"));
  EXPECT_THAT(edges_of(file), ElementsAre("1 > 2", "2 > 3", "3 > 2", "2 > 1", "1 - 3"));
  ASSERT_EQ(file.issues.size(), 2U);
  EXPECT_EQ(file.issues[0].code, IssueCode::row_malformed);
  EXPECT_EQ(file.issues[0].line, 14U);
  EXPECT_EQ(file.issues[1].code, IssueCode::times_left_out);
}

TEST(Pajek, RemarksAndLineEndsOfAllKinds) {
  const auto file = read("\xEF\xBB\xBFWords first.\r\r% more\r*Vertices 2\r% and more\r1 \"a\"\r*Edges\r1 2\r");

  EXPECT_THAT(nodes_of(file), ElementsAre("1 a", "2"));
  EXPECT_THAT(edges_of(file), ElementsAre("1 - 2"));
}

TEST(Pajek, ALineThatIsNoneIsRefusedAlone) {
  const auto file = read("*Vertices 2\n0 \"zero\"\nAnne\n1 \"a\"\n1 \"b\"\n*Arcs\n1\na b\n1 2\n*Sketch\n1 2\n");

  EXPECT_THAT(edges_of(file), ElementsAre("1 > 2"));
  std::vector<std::size_t> lines;
  for (const auto& issue : file.issues) {
    EXPECT_EQ(issue.severity, Severity::row_refused);
    lines.push_back(issue.line);
  }
  EXPECT_THAT(lines, ElementsAre(2U, 3U, 5U, 7U, 8U, 10U, 11U));
}

TEST(Pajek, WhatDoesNotFitRefusesTheFileWithItsLine) {
  for (const auto* const text :
       {"%foo\n*Vertices 1 2 1\n", "%\n*Vertices\n", "%\n*Vertices 999999999\n", "%\n*Arcs\n1 2\n",
        "*Vertices 2 *Matrix\n*Matrix", "*Vertices 2\n*Matrix\n0 1\n", "*Vertices 3\n*Matrix\n0 1\n0 1 1 1\n"}) {
    const auto file = read(text);

    EXPECT_THAT(file.networks, IsEmpty()) << text;
    ASSERT_EQ(file.issues.size(), 1U) << text;
    EXPECT_EQ(file.issues[0].code, IssueCode::network_malformed) << text;
    EXPECT_GE(file.issues[0].line, 1U) << text;
  }
}

TEST(Pajek, ManyNetworksTogetherDeclareNoMoreThanTheFileCanMean) {
  std::string text;
  for (int network = 0; network < 100; ++network) text += "*Network\n*Vertices 10000\n";

  EXPECT_EQ(read(text).issues.at(0).code, IssueCode::network_malformed);
}

TEST(Pajek, IsKnownByItsVertices) {
  EXPECT_EQ(recognise_pajek({"Words.\n\n*Vertices 34\n", ".txt"}), "*Vertices 34");
  EXPECT_EQ(recognise_pajek({"*Network me\n*vertices 2\n", ""}), "*vertices 2");
  EXPECT_FALSE(recognise_pajek({"*node data\nid\n*Vertices 3\n", ".net"}));
  EXPECT_FALSE(recognise_pajek({"*Network analysis* is about\n", ".md"}));
  EXPECT_FALSE(recognise_pajek({"", ".net"}));
}

}  // namespace
}  // namespace sleutelnet
