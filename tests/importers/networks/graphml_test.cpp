#include "importers/networks/graphml.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importers/support/foreign.hpp"

namespace sleutelnet {
namespace {

using testing::edges_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::nodes_of;

ForeignFile read(const std::string& inside) {
  return read_graphml("a.graphml", "<graphml xmlns='http://graphml.graphdrawing.org/xmlns'>" + inside + "</graphml>");
}

TEST(Graphml, NodesAndEdgesInTheOrderOfTheFile) {
  const auto file = read(
      "<graph edgedefault='undirected'><node id='a'/><node id='b'/>"
      "<edge source='a' target='b'/></graph>");

  EXPECT_THAT(nodes_of(file), ElementsAre("a", "b"));
  EXPECT_THAT(edges_of(file), ElementsAre("a - b"));
}

TEST(Graphml, AnEdgeGoesBeforeTheDefaultOfItsGraph) {
  const auto file = read(
      "<graph edgedefault='directed'><node id='a'/><node id='b'/><edge source='a' target='b'/>"
      "<edge source='b' target='a' directed='false'/></graph>");

  EXPECT_THAT(edges_of(file), ElementsAre("a > b", "b - a"));
}

TEST(Graphml, WeightAndLabelAreKnownByTheNameOfTheirKey) {
  const auto file = read(
      "<key id='d0' for='node' attr.name='name'/><key id='d1' for='edge' attr.name='Weight'/>"
      "<key id='d2' for='node' attr.name='label'/><key id='d3' for='node' attr.name='budget'/>"
      "<graph edgedefault='directed'><node id='n0'><data key='d2'>Anne</data><data key='d0'>anne</data></node>"
      "<node id='n1'><data key='d0'>Bram</data><data key='d3'>4</data></node>"
      "<edge source='n0' target='n1'><data key='d1'> 2.50 </data></edge></graph>");

  EXPECT_THAT(nodes_of(file), ElementsAre("n0 Anne", "n1 Bram"));
  EXPECT_THAT(edges_of(file), ElementsAre("n0 > n1 2.50"));
  EXPECT_THAT(file.attributes, ElementsAre("budget"));
}

TEST(Graphml, LabelOfYedStandsInItsDrawing) {
  const auto file = read(
      "<key id='d6' for='node' yfiles.type='nodegraphics'/><graph edgedefault='directed'><node id='n0'><data key='d6'>"
      "<y:ShapeNode><y:NodeLabel>Anne<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node></graph>");

  EXPECT_THAT(nodes_of(file), ElementsAre("n0 Anne"));
  EXPECT_EQ(file.dialect, "yEd");
}

TEST(Graphml, AGroupOfYedIsANodeLikeThoseInIt) {
  const auto file = read(
      "<graph edgedefault='directed'><node id='g'><graph edgedefault='undirected'><node id='g::a'/>"
      "<node id='g::b'/><edge source='g::a' target='g::b'/></graph></node><node id='c'/>"
      "<edge source='c' target='g'/></graph>");

  EXPECT_EQ(file.networks.size(), 1U);
  EXPECT_THAT(nodes_of(file), ElementsAre("g", "g::a", "g::b", "c"));
  EXPECT_THAT(edges_of(file), ElementsAre("g::a - g::b", "c > g"));
}

TEST(Graphml, AGraphWithinAnEdgeBelongsToTheGraphAroundIt) {
  const auto file = read(
      "<key id='w' attr.name='weight'/><graph><node id='a'/><edge source='a' target='b'><data key='w'>2</data><graph>"
      "<node id='b'/></graph></edge></graph>");

  EXPECT_EQ(file.networks.size(), 1U);
  EXPECT_THAT(nodes_of(file), ElementsAre("a", "b"));
  EXPECT_THAT(edges_of(file), ElementsAre("a > b 2"));
}

TEST(Graphml, GraphsBesideEachOtherAreNetworks) {
  const auto file = read("<graph id='one'><node id='a'/></graph><graph id='two'><node id='b'/></graph>");

  ASSERT_EQ(file.networks.size(), 2U);
  EXPECT_EQ(file.networks[0].name, "one");
  EXPECT_EQ(file.networks[1].name, "two");
}

TEST(Graphml, AHyperedgeIsRefusedByItsLine) {
  const auto file = read("<graph>\n<node id='a'/>\n<hyperedge><endpoint node='a'/></hyperedge></graph>");

  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].code, IssueCode::hyperedge);
  EXPECT_EQ(file.issues[0].severity, Severity::row_refused);
  EXPECT_EQ(file.issues[0].line, 3U);
}

TEST(Graphml, HalfAFileIsNoNetwork) {
  const auto file = read_graphml("a.graphml", "<graphml><graph><node id='a'/>\n<node id=");

  EXPECT_THAT(file.networks, IsEmpty());
  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].code, IssueCode::network_malformed);
  EXPECT_EQ(file.issues[0].line, 2U);
}

TEST(Graphml, IsKnownByItsRootWhateverItsName) {
  EXPECT_TRUE(recognise_graphml({"<?xml version='1.0'?>\n<graphml>", ".xml"}));
  EXPECT_FALSE(recognise_graphml({"<gexf>", ".graphml"}));
  EXPECT_FALSE(recognise_graphml({"graphml;id\n", ".graphml"}));
}

}  // namespace
}  // namespace sleutelnet
