#include "importers/networks/leda.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importers/support/foreign.hpp"

namespace sleutelnet {
namespace {

using testing::edges_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::nodes_of;

ForeignFile read(const std::string& text) { return read_leda("a.leda", text); }

TEST(Leda, TextOfNodesIsTheirLabelAndNumbersOfEdgesTheirWeight) {
  const auto file = read(
      "LEDA.GRAPH\nstring\ndouble\n-1\n# Vertices\n3\n|{Anne}|\n|{}|\n|{Chris de Wit}|\n# Edges\n1\n1 3 0 |{0.25}|\n");

  EXPECT_THAT(nodes_of(file), ElementsAre("1 Anne", "2", "3 Chris de Wit"));
  EXPECT_THAT(edges_of(file), ElementsAre("1 > 3 0.25"));
  EXPECT_EQ(file.networks[0].nodes[0].line, 7U);
  EXPECT_THAT(file.attributes, IsEmpty());
}

TEST(Leda, OlderFilesDoNotSayWhetherTheyHaveADirection) {
  EXPECT_THAT(edges_of(read("LEDA.GRAPH\nvoid\nvoid\n2\n|{}|\n|{}|\n1\n1 2 0 |{}|\n")), ElementsAre("1 ? 2"));
  EXPECT_THAT(edges_of(read("LEDA.GRAPH\nvoid\nvoid\n-2\n2\n|{}|\n|{}|\n1\n1 2 0 |{}|\n")), ElementsAre("1 - 2"));
}

TEST(Leda, OtherValuesAreNamedByTheirKind) {
  const auto file = read("LEDA.GRAPH\nint\nstring\n-2\n2\n|{7}|\n|{8}|\n1\n1 2 0 |{kent}|\n");

  EXPECT_THAT(nodes_of(file), ElementsAre("1", "2"));
  EXPECT_THAT(edges_of(file), ElementsAre("1 - 2"));
  EXPECT_THAT(file.attributes, ElementsAre("int", "string"));
}

TEST(Leda, ADrawingBehindTheGraphIsPassedOver) {
  const auto file = read("LEDA.GRAPH\nvoid\nvoid\n-1\n1\n|{}|\n0\n# version string\nGraphWin 1.32\n0 0 600 600\n");

  EXPECT_THAT(nodes_of(file), ElementsAre("1"));
  EXPECT_THAT(file.issues, IsEmpty());
}

TEST(Leda, ALineThatIsNoEdgeIsRefusedAlone) {
  const auto file = read("LEDA.GRAPH\nvoid\nvoid\n-1\n2\n|{}|\n|{}|\n2\nx 2 0 |{}|\n1 2 0 |{}|\n2 1 0 |{}|\n");

  EXPECT_THAT(edges_of(file), ElementsAre("1 > 2"));
  ASSERT_EQ(file.issues.size(), 2U);
  EXPECT_EQ(file.issues[0].line, 9U);
  EXPECT_EQ(file.issues[1].line, 11U);
}

TEST(Leda, FewerThanAnnouncedRefusesTheFile) {
  for (const auto* const text :
       {"LEDA.GRAPH\nvoid\nvoid\n-1\n999999999\n|{}|\n", "LEDA.GRAPH\nvoid\nvoid\n-1\n1\n|{}|\n2\n1 1 0 |{}|\n",
        "LEDA.GRAPH\nvoid\n", "LEDA.GRAPH\nvoid\nvoid\nmany\n", "LEDA.GRAPH\nvoid\nvoid\n1\nAnne\n0\n"}) {
    const auto file = read(text);

    EXPECT_THAT(file.networks, IsEmpty()) << text;
    ASSERT_EQ(file.issues.size(), 1U) << text;
    EXPECT_EQ(file.issues[0].code, IssueCode::network_malformed) << text;
  }
}

TEST(Leda, IsKnownByItsFirstLine) {
  EXPECT_EQ(recognise_leda({"#header section\nLEDA.GRAPH\nvoid\n", ".gml"}), "LEDA.GRAPH");
  EXPECT_FALSE(recognise_leda({"LEDA.GRAPHS\n", ".leda"}));
  EXPECT_FALSE(recognise_leda({"", ".leda"}));
}

}  // namespace
}  // namespace sleutelnet
