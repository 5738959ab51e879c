#include "importers/networks/dl.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "importers/networks/dl_header.hpp"
#include "tests/importers/support/foreign.hpp"

namespace sleutelnet {
namespace {

using testing::edges_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::nodes_of;

ForeignFile read(const std::string& text) { return read_dl("a.dl", text); }

TEST(Dl, AFullMatrixWithLabelsByLine) {
  const auto file = read(
      "DL\r\nN=3 NM=1\r\nFORMAT = FULLMATRIX DIAGONAL PRESENT\r\nROW LABELS:\r\n1 male\r\n2 male\r\n\"3, female\"\r\n"
      "COLUMN LABELS:\r\n1 male\r\n2 male\r\n\"3, female\"\r\nDATA:\r\n 0 2.5 0\r\n-1 0 0\r\n0 0 4\r\n");

  EXPECT_THAT(nodes_of(file), ElementsAre("1 1 male", "2 2 male", "3 3, female"));
  EXPECT_THAT(edges_of(file), ElementsAre("1 > 2 2.5", "2 > 1 -1", "3 > 3 4"));
  EXPECT_EQ(file.networks[0].edges[0].line, 13U);
  EXPECT_THAT(file.issues, IsEmpty());
}

TEST(Dl, CommasWrappedRowsAndLabelsOnOneLine) {
  EXPECT_THAT(nodes_of(read("dl n=2, format=fm\nlabels:\nanne, bram\ndata:\n0,1,\n1,0\n")),
              ElementsAre("1 anne", "2 bram"));
  EXPECT_THAT(nodes_of(read("dl n=2 labels: anne bram\ndata: 0 1 1 0")), ElementsAre("1 anne", "2 bram"));
  EXPECT_THAT(edges_of(read("dl n=3\ndata:\n0 1\n0 0\n0 1 0 0 0\n")), ElementsAre("1 > 2 1", "2 > 3 1"));
}

TEST(Dl, SeveralMatricesAreRelations) {
  const auto named = read("dl n=2 nm=2\nlevel labels:\nkent\nwerkt\ndata:\n0 1 0 0\n0 0 1 0\n");
  const auto unnamed = read("dl n=2 nm=2 data: 0 1 0 0 0 0 1 0");

  EXPECT_THAT(edges_of(named), ElementsAre("1 > 2 1 [kent]", "2 > 1 1 [werkt]"));
  EXPECT_THAT(edges_of(unnamed), ElementsAre("1 > 2 1 [1]", "2 > 1 1 [2]"));
}

TEST(Dl, RowsAndColumnsMayBeOtherNodes) {
  const auto file = read("dl nr=2 nc=3\nrow labels: a,b\ncol labels: x,y,z\ndata:\n0 1 0\n1 0 5\n");

  EXPECT_THAT(nodes_of(file), ElementsAre("1 a", "2 b", "3 x", "4 y", "5 z"));
  EXPECT_THAT(edges_of(file), ElementsAre("1 > 4 1", "2 > 3 1", "2 > 5 5"));
  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].code, IssueCode::two_kinds_of_nodes);
  EXPECT_EQ(nodes_of(read("dl n=2\nrow labels: a,b\ncolumn labels: x,y\ndata:\n0 1 0 0\n")).size(), 4U);
}

TEST(Dl, ALineOfCommasIsNoListOfNeighbours) {
  const auto file = read("dl n=2 format=nl1\ndata:\n,\n1 2\n");

  EXPECT_THAT(edges_of(file), ElementsAre("1 > 2"));
  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].line, 3U);
}

TEST(Dl, HalvesAndAbsentDiagonals) {
  EXPECT_THAT(edges_of(read("dl n=3 format=upperhalf diagonal=absent data: 1 0 2")), ElementsAre("1 - 2 1", "2 - 3 2"));
  EXPECT_THAT(edges_of(read("dl n=3 format=lowerhalf data: 0 1 0 0 2 0")), ElementsAre("2 - 1 1", "3 - 2 2"));
  EXPECT_THAT(edges_of(read("dl n=3 diagonal absent data: 1 0 0 2 0 0")), ElementsAre("1 > 2 1", "2 > 3 2"));
}

TEST(Dl, ListsOfEdgesAndNeighbours) {
  EXPECT_THAT(edges_of(read("dl n=3 format=edgelist1\ndata:\n1 2\n3 1 0.5\n")), ElementsAre("1 > 2", "3 > 1 0.5"));
  EXPECT_THAT(edges_of(read("dl n=3 format=nodelist1\ndata:\n1 2 3\n2\n3 1\n")),
              ElementsAre("1 > 2", "1 > 3", "3 > 1"));
  EXPECT_THAT(edges_of(read("dl nr=2 nc=2 format=edgelist2\ndata:\n1 2\n2 1\n")), ElementsAre("1 > 4", "2 > 3"));
  EXPECT_THAT(edges_of(read("dl n=2 nm=2 format=edgelist1\ndata:\n1 2\n!\n2 1\n")),
              ElementsAre("1 > 2 [1]", "2 > 1 [2]"));
}

TEST(Dl, LabelsWithinTheData) {
  const auto list = read("dl n=4 format=edgelist1\nlabels embedded:\ndata:\njan \"els de wit\"\nels jan 2\n");
  const auto matrix = read("dl n=2 labels embedded data:\n jan els\njan 0 1\nels 0 0\n");

  EXPECT_THAT(nodes_of(list), ElementsAre("1 jan", "2 els de wit", "3 els", "4"));
  EXPECT_THAT(edges_of(list), ElementsAre("1 > 2", "3 > 1 2"));
  EXPECT_THAT(nodes_of(matrix), ElementsAre("1 jan", "2 els"));
  EXPECT_THAT(edges_of(matrix), ElementsAre("1 > 2 1"));
}

TEST(Dl, AMissingCellIsNoTieAndIsTold) {
  const auto file = read("dl n=2 data: . 1 NA 0");

  EXPECT_THAT(edges_of(file), ElementsAre("1 > 2 1"));
  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].code, IssueCode::cells_missing);
  EXPECT_THAT(file.issues[0].arguments, ElementsAre("2"));
}

TEST(Dl, ALineThatNamesNobodyIsRefusedAlone) {
  const auto file = read("dl n=2 format=edgelist1\ndata:\n1 3\nx 1\n1\n1 2 a\n1 2\n");
  const auto crowded = read("dl n=2 format=edgelist1 labels embedded\ndata:\na b\na c\n");

  EXPECT_THAT(edges_of(file), ElementsAre("1 > 2"));
  ASSERT_EQ(file.issues.size(), 4U);
  EXPECT_EQ(file.issues[0].line, 3U);
  EXPECT_EQ(file.issues[3].line, 6U);
  EXPECT_THAT(edges_of(crowded), ElementsAre("1 > 2"));
  EXPECT_EQ(crowded.issues.size(), 1U);
}

TEST(Dl, WhatDoesNotFitRefusesTheFile) {
  for (const auto* const text :
       {"dl n=2 data: 0 1 0", "dl n=2 data: 0 1 0 0 0", "dl n=2 data: 0 x 0 0", "dl n=1000000000 data: 0",
        "dl n=1 nm=999999999999 diagonal absent data:", "dl nr=2 data: 0 1", "dl n=2", "dl n=two data: 0 1 0 0",
        "dl n=3 labels: a,b\ndata: 0 0 0 0 0 0 0 0 0", "dl n=2 format=sketch data: 0 0 0 0",
        "dl n=2 labels embedded data: a b  b 0 0 a 0 0", "dl nr=1000000 nc=1000000 nm=1000000 data: 1"}) {
    const auto file = read(text);

    EXPECT_THAT(file.networks, IsEmpty()) << text;
    ASSERT_EQ(file.issues.size(), 1U) << text;
    EXPECT_EQ(file.issues[0].code, IssueCode::network_malformed) << text;
  }
}

TEST(Dl, IsKnownByHowManyItAnnounces) {
  EXPECT_EQ(recognise_dl({"DL n=5\nformat = edgelist1\n", ".txt"}), "DL n=5");
  EXPECT_EQ(recognise_dl({"DL\r\nNR=16 NC=3\r\n", ".dat"}), "DL NR=16 NC=3");
  EXPECT_FALSE(recognise_dl({"DavidL n=5\n", ".dl"}));
  EXPECT_FALSE(recognise_dl({"dl;naam\n1;Anne\n", ".dl"}));
  EXPECT_FALSE(recognise_dl({"", ".dl"}));
}

}  // namespace
}  // namespace sleutelnet
