#include "importers/networks/gml.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importers/support/foreign.hpp"

namespace sleutelnet {
namespace {

using testing::edges_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::nodes_of;

ForeignFile read(const std::string& text) { return read_gml("a.gml", text); }

ForeignFile read_node(const std::string& inside) { return read("graph [ node [ id 1 " + inside + " ] ]"); }

TEST(Gml, NodesAndEdgesWithTheDirectionOfTheGraph) {
  const auto file = read(
      "Creator \"igraph version 0.10.2\"\ngraph\n[\n  node\n  [\n    id 0\n  ]\n node [ id 1 ]\n"
      "  edge [ source 0 target 1 weight -3.779e+2 value 4 ]\n  directed 1\n]\n");

  EXPECT_EQ(file.dialect, "igraph");
  EXPECT_THAT(nodes_of(file), ElementsAre("0", "1"));
  EXPECT_THAT(edges_of(file), ElementsAre("0 > 1 -3.779e+2"));
  EXPECT_THAT(file.attributes, ElementsAre("value"));
  EXPECT_EQ(file.networks[0].nodes[0].line, 4U);
}

TEST(Gml, WithoutDirectedEdgesHaveNone) {
  EXPECT_THAT(edges_of(read("graph [ node [ id 1 ] node [ id 2 ] edge [ source 1 target 2 ] ]")), ElementsAre("1 - 2"));
}

TEST(Gml, TheLabelGoesBeforeTheNameWhicheverComesFirst) {
  EXPECT_THAT(nodes_of(read_node("name \"n1\" label \"Anne\"")), ElementsAre("1 Anne"));
  EXPECT_THAT(nodes_of(read_node("label \"Anne\" name \"n1\"")), ElementsAre("1 Anne"));
  EXPECT_THAT(nodes_of(read_node("label \"\" name \"n1\"")), ElementsAre("1 n1"));
}

TEST(Gml, CharactersByNameNumberAndEncoding) {
  EXPECT_THAT(nodes_of(read_node("label \"Caf&eacute; &amp; Zo&#235; &#xE9; & Zn.\"")),
              ElementsAre("1 Café & Zoë é & Zn."));
  EXPECT_THAT(nodes_of(read_node("label \"Zo\xEB\"")), ElementsAre("1 Zoë"));
  EXPECT_THAT(nodes_of(read("\xEF\xBB\xBFgraph [ node [ id A label \"✅\" ] ]")), ElementsAre("A ✅"));
}

TEST(Gml, MarksWithinAStringAreKeptAndTold) {
  const auto bare = read_node("label \"Stichting \"De Brug\"\"\n");
  const auto behind_backslash = read_node("label \"Stichting \\\"De Brug\\\" Noord\"\n");

  EXPECT_THAT(nodes_of(bare), ElementsAre("1 Stichting \"De Brug\""));
  ASSERT_EQ(bare.issues.size(), 1U);
  EXPECT_EQ(bare.issues[0].code, IssueCode::quote_misplaced);
  EXPECT_THAT(nodes_of(read_node("label \"\"warm\" contact\"\n")), ElementsAre("1 \"warm\" contact"));
  EXPECT_THAT(nodes_of(behind_backslash), ElementsAre("1 Stichting \"De Brug\" Noord"));
}

TEST(Gml, ValuesMayBeAnyWordAndListsArePassedOver) {
  const auto file = read_node("score NaN colour #FFCC00 graphics [ x 1.0 fill \"#CCCCFF\" ] att [ a [ b 1 ] ]");

  EXPECT_THAT(nodes_of(file), ElementsAre("1"));
  EXPECT_THAT(file.attributes, ElementsAre("att", "colour", "score"));
}

TEST(Gml, LinesEndInWhateverTheProgramWrites) {
  for (const std::string end : {"\n", "\r\n", "\r"}) {
    const auto file =
        read("# words" + end + "graph [" + end + "node [ id 1 label \"a" + end + "b\" ]" + end + "node [ id 2 ] ]");

    EXPECT_EQ(file.networks.at(0).nodes.at(1).line, 5U);
  }
}

TEST(Gml, ANodeWithoutIdGetsItsPlace) {
  const auto file = read("graph [ node [ id #2 ] node [ ] node [ foo \"bar & baz\" ] ]");

  EXPECT_THAT(nodes_of(file), ElementsAre("#2", "#2#", "#3"));
  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].code, IssueCode::ids_made);
  EXPECT_THAT(file.issues[0].arguments, ElementsAre("2"));
}

TEST(Gml, AGraphWithinANodeBelongsToTheGraphAroundIt) {
  const auto file = read("graph [ node [ id 1 graph [ node [ id 2 ] ] ] edge [ source 1 target 2 ] ]");

  EXPECT_EQ(file.networks.size(), 1U);
  EXPECT_THAT(nodes_of(file), ElementsAre("1", "2"));
}

TEST(Gml, AGraphBesideAnotherIsAnotherNetwork) {
  const auto file = read("graph [ label \"one\" node [ id 1 ] ] graph [ node [ id 2 ] ]");

  ASSERT_EQ(file.networks.size(), 2U);
  EXPECT_EQ(file.networks[0].name, "one");
}

TEST(Gml, WhatIsNoListOfKeysAndValuesIsRefusedWithItsLine) {
  for (const auto* const text : {"graph [ node [ id 1 ]\n", "graph [\n node [ id ] ]", "graph [ \n label \"open ]",
                                 "graph [\n] ]", "graph [\n 5 ]", "graph [\n edge [ source 1 source 2 ] ]"}) {
    const auto file = read(text);

    EXPECT_THAT(file.networks, IsEmpty()) << text;
    ASSERT_EQ(file.issues.size(), 1U) << text;
    EXPECT_EQ(file.issues[0].code, IssueCode::network_malformed) << text;
    EXPECT_EQ(file.issues[0].line, 2U) << text;
  }
}

TEST(Gml, ListsWithinListsEndSomewhere) {
  std::string text = "graph [ ";
  for (int depth = 0; depth < 100000; ++depth) text += "a [ ";

  EXPECT_EQ(read(text).issues.at(0).code, IssueCode::nested_too_deep);
}

TEST(Gml, IsKnownByItsGraphWhateverItsName) {
  EXPECT_EQ(recognise_gml({"# words\nCreator \"me\"\nVersion 1\ngraph\n[", ".txt"}), "graph [");
  EXPECT_FALSE(recognise_gml({" d  1\n", ".gml"}));
  EXPECT_FALSE(recognise_gml({"graph G {\n node [shape=box]", ".gml"}));
  EXPECT_FALSE(recognise_gml({"{\"graph\": []}", ".gml"}));
  EXPECT_FALSE(recognise_gml({"", ".gml"}));
}

}  // namespace
}  // namespace sleutelnet
