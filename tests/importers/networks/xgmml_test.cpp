#include "importers/networks/xgmml.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importers/support/foreign.hpp"

namespace sleutelnet {
namespace {

using testing::edges_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::nodes_of;

ForeignFile read(const std::string& inside, const std::string& attributes = "directed='1'") {
  return read_xgmml("a.xgmml",
                    "<graph label='A' xmlns='http://www.cs.rpi.edu/XGMML' " + attributes + ">" + inside + "</graph>");
}

TEST(Xgmml, AnEdgeGoesBeforeItsGraphAndXgmmlSaysNoDirection) {
  const std::string edges =
      "<node id='-1' label='Anne'/><edge source='-1' target='2'/><edge source='2' target='-1' cy:directed='0'/>";

  EXPECT_THAT(edges_of(read(edges)), ElementsAre("-1 > 2", "2 - -1"));
  EXPECT_THAT(edges_of(read(edges, "")), ElementsAre("-1 - 2", "2 - -1"));
  EXPECT_THAT(nodes_of(read(edges)), ElementsAre("-1 Anne"));
}

TEST(Xgmml, AttributesOfCytoscapeTellLabelWeightAndRelation) {
  const auto file = read(
      "<att name='of the network' value='x'/><node id='1'><att name='shared name' value='Anne'/><att name='age' "
      "value='4'/>"
      "<att name='tags' type='list'><att name='within' value='a'/></att></node>"
      "<edge source='1' target='2'><att name='weight' value='2.5'/><att name='interaction' value='pp'/></edge>");

  EXPECT_THAT(nodes_of(file), ElementsAre("1 Anne"));
  EXPECT_THAT(edges_of(file), ElementsAre("1 > 2 2.5 [pp]"));
  EXPECT_THAT(file.attributes, ElementsAre("age", "tags"));
}

TEST(Xgmml, AGroupHoldsNodesAndPointsToOthers) {
  const auto file =
      read("<node id='g'><att><graph><node id='a'/><node xlink:href='#b'/></graph></att></node><node id='b'/>");

  EXPECT_THAT(nodes_of(file), ElementsAre("g", "a", "b"));
  EXPECT_EQ(file.networks.size(), 1U);
}

TEST(Xgmml, BrokenXmlIsNoNetwork) {
  const auto file = read("\n<att name='&net' value='x'/>");

  EXPECT_THAT(file.networks, IsEmpty());
  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].code, IssueCode::network_malformed);
  EXPECT_EQ(file.issues[0].line, 2U);
}

TEST(Xgmml, ItsNameTellsElseItsEnding) {
  EXPECT_EQ(recognise_xgmml({"<graph xmlns='http://www.cs.rpi.edu/XGMML'>", ".xml"}), "http://www.cs.rpi.edu/XGMML");
  EXPECT_TRUE(recognise_xgmml({"<!DOCTYPE graph SYSTEM 'xgmml.dtd'><graph>", ".xml"}));
  EXPECT_EQ(recognise_xgmml({"<graph>", ".xgmml"}), "<graph>, .xgmml");
  EXPECT_FALSE(recognise_xgmml({"<graph>", ".xml"}));
}

}  // namespace
}  // namespace sleutelnet
