// The lists without a sign of their own: SIF, LGL, NCOL and the lists of NetworkX, which are told apart from each
// other.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "importers/networks/adjacency_list.hpp"
#include "importers/networks/edge_list.hpp"
#include "importers/networks/lgl.hpp"
#include "importers/networks/list_network.hpp"
#include "importers/networks/sif.hpp"
#include "tests/importers/support/foreign.hpp"

namespace sleutelnet {
namespace {

using testing::edges_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::nodes_of;
using ::testing::Pair;

TEST(Sif, ALineTiesOneNodeToAllBehindTheKind) {
  const auto file = read_sif("a.sif", "a pp b c\n\nd\na x\n");

  EXPECT_THAT(nodes_of(file), ElementsAre("a", "b", "c", "d"));
  EXPECT_THAT(edges_of(file), ElementsAre("a ? b [pp]", "a ? c [pp]"));
  ASSERT_EQ(file.issues.size(), 2U);
  EXPECT_EQ(file.issues[0].code, IssueCode::row_malformed);
  EXPECT_EQ(file.issues[0].line, 4U);
  EXPECT_EQ(file.issues[1].code, IssueCode::nodes_implied);
  EXPECT_THAT(file.issues[1].arguments, ElementsAre("2"));
}

TEST(Sif, ATabAnywhereLetsNamesHoldBlanks) {
  const auto file = read_sif("a.sif", "Anne de Vries\tkent\tBram\r\nCas Bos\n");

  EXPECT_THAT(nodes_of(file), ElementsAre("Anne de Vries", "Bram", "Cas Bos"));
  EXPECT_THAT(edges_of(file), ElementsAre("Anne de Vries ? Bram [kent]"));
}

TEST(EdgeList, AWeightIsANumberOrStandsInADictionary) {
  const auto file =
      read_edge_list("a.edgelist", "# remark\na b 1.50\nb c {'weight': 3, 'kind': \"it's\"}\nc d\nd e f\nd\n");

  EXPECT_THAT(nodes_of(file), ElementsAre("a", "b", "c", "d"));
  EXPECT_THAT(edges_of(file), ElementsAre("a ? b 1.50", "b ? c 3", "c ? d"));
  EXPECT_THAT(file.attributes, ElementsAre("kind"));
  ASSERT_EQ(file.issues.size(), 3U);
  EXPECT_EQ(file.issues[0].line, 5U);
  EXPECT_THAT(file.issues[0].arguments, ElementsAre("edge list", "d e f"));
  EXPECT_EQ(file.issues[1].line, 6U);
}

TEST(EdgeList, ABlankThatDoesNotBreakIsAWord) {
  const auto file = read_edge_list("a.edgelist", "a \xC2\xA0 b\na \xC2\xA0 2\n");

  EXPECT_THAT(edges_of(file), ElementsAre("a ? \xC2\xA0 2"));
  ASSERT_FALSE(file.issues.empty());
  EXPECT_EQ(file.issues[0].code, IssueCode::row_malformed);
}

TEST(EdgeList, NeedsItsEndingUnlessItSaysMore) {
  EXPECT_EQ(recognise_edge_list({"1 2\n2 3\n", ".ncol"}), "1 2, .ncol");
  EXPECT_EQ(recognise_edge_list({"a b 1\nb c 2.5\n", ".txt"}), "a b 1");
  EXPECT_TRUE(recognise_edge_list({"1 2 {}\n", ".txt"}));
  EXPECT_FALSE(recognise_edge_list({"1 2\n2 3\n", ".txt"}));
  EXPECT_FALSE(recognise_edge_list({"0 1 0\n1 0 1\n0 1 0\n", ".txt"}));
  EXPECT_FALSE(recognise_edge_list({"Beste Anne\n", ".txt"}));
  EXPECT_FALSE(recognise_edge_list({"id;naam b 1\n", ".ncol"}));
  EXPECT_FALSE(recognise_edge_list({"a b\nthis is prose\n", ".ncol"}));
}

TEST(Lgl, NodesBelowANodeAreTiedToItAndNodesWithoutStay) {
  const auto file = read_lgl("a.lgl", "# a\nb\nc 2.5\n# d\n# two words\ne\n");

  EXPECT_THAT(nodes_of(file), ElementsAre("a", "b", "c", "d"));
  EXPECT_THAT(edges_of(file), ElementsAre("a ? b", "a ? c 2.5"));
  ASSERT_EQ(file.issues.size(), 3U);
  EXPECT_EQ(file.issues[0].line, 5U);
  EXPECT_EQ(file.issues[1].line, 6U);
}

TEST(Lgl, IsKnownByItsHeads) {
  EXPECT_EQ(recognise_lgl({"# a\nb 1\n# b\n", ".txt"}), "# a");
  EXPECT_EQ(recognise_lgl({"# a\nb\n", ".lgl"}), "# a, .lgl");
  EXPECT_FALSE(recognise_lgl({"# a\nb\n", ".md"}));
  EXPECT_FALSE(recognise_lgl({"# Titel\n\nTekst\n\n# Slot\n", ".md"}));
  EXPECT_FALSE(recognise_lgl({"#exports.py\n# GMT Mon Nov 23\n", ".lgl"}));
}

TEST(AdjacencyList, OneLineForEachNode) {
  const auto file = read_adjacency_list("a.adjlist", "# GMT Mon\na b c\nb\nd 1\n");

  EXPECT_THAT(nodes_of(file), ElementsAre("a", "b", "c", "d", "1"));
  EXPECT_THAT(edges_of(file), ElementsAre("a ? b", "a ? c", "d ? 1"));
}

TEST(AdjacencyList, OneLineForEachTie) {
  const auto file = read_adjacency_list("a.adjlist", "# GMT Mon\na 2\nb {'weight': 1.5}\nc oops\nb 0\nc 1\na {}\n");

  EXPECT_THAT(nodes_of(file), ElementsAre("a", "b", "c"));
  EXPECT_THAT(edges_of(file), ElementsAre("a ? b 1.5", "c ? a"));
  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].line, 4U);
}

TEST(AdjacencyList, ThatEndsTooEarlyIsRefused) {
  const auto file = read_adjacency_list("a.adjlist", "a 2\nb {}\n");

  EXPECT_THAT(file.networks, IsEmpty());
  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].code, IssueCode::network_malformed);
  EXPECT_EQ(file.issues[0].line, 2U);
}

TEST(AdjacencyList, WhereNobodyHasTiesThereAreOnlyCounts) {
  const auto file = read_adjacency_list("a.adjlist", "a 0\nb 0\n");

  EXPECT_THAT(nodes_of(file), ElementsAre("a", "b"));
  EXPECT_THAT(edges_of(file), IsEmpty());
}

TEST(AdjacencyList, IsKnownByTheDateOfNetworkxOrItsEnding) {
  EXPECT_EQ(recognise_adjacency_list({"#x.py\n# GMT Mon Nov 23\n#\na b\n", ".txt"}), "# GMT Mon Nov 23");
  EXPECT_EQ(recognise_adjacency_list({"a b c\n", ".adjlist"}), "a b c, .adjlist");
  EXPECT_FALSE(recognise_adjacency_list({"a b c\n", ".txt"}));
}

TEST(Lists, BytesThatAreNoTextRefuseTheFile) {
  for (const auto read : {read_sif, read_edge_list, read_lgl, read_adjacency_list}) {
    const auto file = read("a", "\xEF\xBB\xBF# GMT\na kent \xFF\n");

    ASSERT_EQ(file.issues.size(), 1U) << file.format;
    EXPECT_EQ(file.issues[0].code, IssueCode::utf8_invalid);
    EXPECT_EQ(file.issues[0].line, 2U);
    EXPECT_THAT(file.networks, IsEmpty());
  }
}

TEST(PythonDictionary, IsReadByItsSigns) {
  EXPECT_THAT(*python_dictionary("{}"), IsEmpty());
  EXPECT_THAT(*python_dictionary("{'a': 1, \"b\": 'it\\'s', 'c': [1, {2: 3}], 'd': None}"),
              ElementsAre(Pair("a", "1"), Pair("b", "it's"), Pair("c", "[1, {2: 3}]"), Pair("d", "None")));
  for (const auto* broken : {"", "{", "{'a'", "{'a':", "{'a': }", "{'a': 1", "{'a': 1} b", "{a: 1}", "{'a\\", "[1]"}) {
    EXPECT_FALSE(python_dictionary(broken)) << broken;
  }
}

}  // namespace
}  // namespace sleutelnet
