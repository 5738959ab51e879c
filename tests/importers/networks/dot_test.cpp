#include "importers/networks/dot.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/support/parallel.hpp"
#include "importers/networks/dot_scan.hpp"
#include "tests/importers/support/foreign.hpp"

namespace sleutelnet {
namespace {

using testing::edges_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::nodes_of;

ForeignFile read(const std::string& bytes) { return read_dot("a.gv", bytes); }

TEST(Dot, ChainsAndSubgraphsTieEachToEach) {
  const auto file = read("digraph { a -> {b c} -> d; subgraph cluster_0 { e } f }");

  EXPECT_THAT(nodes_of(file), ElementsAre("a", "b", "c", "d", "e", "f"));
  EXPECT_THAT(edges_of(file), ElementsAre("a > b", "a > c", "b > d", "c > d"));
}

TEST(Dot, AStrictGraphHoldsEqualEdgesOnce) {
  EXPECT_THAT(edges_of(read("strict graph { a -- b; b -- a; a -- b }")), ElementsAre("a - b"));
  EXPECT_THAT(edges_of(read("graph { a -- b; a -- b }")), ElementsAre("a - b", "a - b"));
}

TEST(Dot, LabelsOfAllKinds) {
  const auto file = read(
      R"(graph { node [label="\N"]; a [label="Anne\nde Vries"]; b [label=<<B>Bram</B><BR/>Bakker>]; c;
          d [label="", name="Dirk"]; "e f" })");

  EXPECT_THAT(nodes_of(file), ElementsAre("a Anne de Vries", "b Bram Bakker", "c", "d Dirk", "e f"));
}

TEST(Dot, ArrowsAtNeitherOrBothEndsAreNoDirection) {
  const auto file = read("digraph { a -> b; b -> c [dir=none]; c -> d [dir=both] }");

  EXPECT_THAT(edges_of(file), ElementsAre("a > b", "b - c", "c - d"));
}

TEST(Dot, WeightIsAHintForDrawing) {
  const auto file = read("digraph { a [colour=red]; a -> b [weight=3] }");

  EXPECT_THAT(edges_of(file), ElementsAre("a > b"));
  EXPECT_THAT(file.attributes, ElementsAre("colour", "weight"));
}

TEST(Dot, SeveralGraphsAreNetworks) {
  const auto file = read("graph one { a }\ndigraph two { b -> c }\n");

  ASSERT_EQ(file.networks.size(), 2U);
  EXPECT_EQ(file.networks[0].name, "one");
  EXPECT_THAT(edges_of(file, 1), ElementsAre("b > c"));
}

TEST(Dot, AnErrorRefusesTheFileWithItsLine) {
  const auto file = read("digraph {\n a -> b;\n c -> ;\n}");

  EXPECT_THAT(file.networks, IsEmpty());
  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].code, IssueCode::network_malformed);
  EXPECT_EQ(file.issues[0].line, 3U);
  EXPECT_THAT(nodes_of(read("graph { a }")), ElementsAre("a"));
}

TEST(Dot, WhatCgraphWarnsOfIsTold) {
  const auto file = read("graph {\n a -- 12b }");

  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].code, IssueCode::parser_warned);
  EXPECT_EQ(file.issues[0].line, 2U);
}

TEST(Dot, OlderEncodingsAreRead) {
  EXPECT_THAT(nodes_of(read("graph { a [label=\"Zo\xEB\"] }")), ElementsAre("a Zoë"));
}

TEST(Dot, WhatNoProcessCouldStopIsNeverStarted) {
  std::string group = "{";
  for (int node = 0; node < 2000; ++node) group += " n" + std::to_string(node);
  const auto each_to_each = read("graph { " + group + " } -- " + group + "} }");
  ASSERT_EQ(each_to_each.issues.size(), 1U);
  EXPECT_EQ(each_to_each.issues[0].code, IssueCode::edges_too_many);

  const auto deep = read("graph " + std::string(100'000, '{'));
  ASSERT_EQ(deep.issues.size(), 1U);
  EXPECT_EQ(deep.issues[0].code, IssueCode::nested_too_deep);
  EXPECT_EQ(read("graph { a [label=" + std::string(100'000, '<')).issues.at(0).code, IssueCode::nested_too_deep);
}

TEST(Dot, FilesAreReadSideBySide) {
  std::vector<std::size_t> edges(64);
  for_each_chunk(edges.size(), {}, [&](std::size_t at) {
    const auto file = read(at % 2 == 0 ? "digraph { a -> b -> c }" : "graph { a -- b -- }");
    edges[at] = file.networks.empty() ? 0 : file.networks[0].edges.size();
  });

  for (std::size_t at = 0; at < edges.size(); ++at) EXPECT_EQ(edges[at], at % 2 == 0 ? 2U : 0U);
}

TEST(DotScan, NeverCountsFewerEdgesThanTheFileMakes) {
  for (const std::string text :
       {"graph { a -- b -- c; \"d -- e\" -- f /* g -- h */ }", "graph { {a b} -- {c d} -- {e {f g}} }",
        "graph { subgraph X {a b} c -- subgraph X {}; subgraph X {} -- subgraph X {} }",
        "graph { subgraph X {a b} -- c; subgraph X {d} subgraph Y { subgraph X {} e } -- subgraph X {} }",
        "graph { a [x=\"}{\"] e -- b [y=<<I>--</I>>]\n# c -- d\n e:p -- f:q:n }"}) {
    const auto file = read(text);
    ASSERT_EQ(file.networks.size(), 1U) << text;
    EXPECT_GE(scan_dot(text).most_edges, file.networks[0].edges.size()) << text;
    EXPECT_LE(scan_dot(text).most_edges, 4 * file.networks[0].edges.size()) << text;
  }
}

TEST(DotScan, IsKnownByTheWordsThatOpenIt) {
  EXPECT_EQ(recognise_dot({"/* igraph */\n// x\nStrict DiGraph \"G\" {\n a", ".txt"}), "Strict DiGraph \"G\" {");
  EXPECT_EQ(recognise_dot({"graph{}", ".gv"}), "graph{");
  EXPECT_FALSE(recognise_dot({"graph [\n directed 1", ".gv"}));
  EXPECT_FALSE(recognise_dot({"graph;id\n", ".dot"}));
  EXPECT_FALSE(recognise_dot({"digraphs {", ".dot"}));
}

}  // namespace
}  // namespace sleutelnet
