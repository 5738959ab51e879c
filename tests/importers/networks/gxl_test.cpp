#include "importers/networks/gxl.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importers/support/foreign.hpp"

namespace sleutelnet {
namespace {

using testing::edges_of;
using ::testing::ElementsAre;
using testing::nodes_of;

ForeignFile read(const std::string& inside) { return read_gxl("a.gxl", "<gxl>" + inside + "</gxl>"); }

TEST(Gxl, AnEdgeGoesBeforeTheModeOfItsGraph) {
  const std::string edges = "<node id='a'/><edge from='a' to='b'/><edge from='b' to='a' isdirected='true'/></graph>";

  EXPECT_THAT(edges_of(read("<graph id='G' edgemode='defaultundirected'>" + edges)), ElementsAre("a - b", "b > a"));
  EXPECT_THAT(edges_of(read("<graph id='G'>" + edges)), ElementsAre("a > b", "b > a"));
}

TEST(Gxl, TheSecondNameIsTheOneThatPeopleRead) {
  const auto file = read(
      "<graph id='G'><attr name='name'><string>%1</string></attr><node id='N_0'><attr "
      "name='name'><string>0</string></attr>"
      "<attr name='staff'><int>4</int></attr><attr name='name'>\n<string>Rode Kruis</string>\n</attr></node>"
      "<edge from='N_0' to='N_1'><attr name='weight'><string>2</string></attr></edge></graph>");

  EXPECT_THAT(nodes_of(file), ElementsAre("N_0 Rode Kruis"));
  EXPECT_THAT(edges_of(file), ElementsAre("N_0 > N_1 2"));
  EXPECT_THAT(file.attributes, ElementsAre("staff"));
}

TEST(Gxl, AGraphWithinANodeBelongsToTheOneAroundIt) {
  const auto file = read(
      "<graph id='G'><node id='a'><graph id='H'><node id='b'/></graph><attr "
      "name='label'><string>A</string></attr></node>"
      "</graph><graph id='other'><node id='c'/></graph>");

  ASSERT_EQ(file.networks.size(), 2U);
  EXPECT_THAT(nodes_of(file, 0), ElementsAre("a A", "b"));
  EXPECT_THAT(nodes_of(file, 1), ElementsAre("c"));
}

TEST(Gxl, ARelationAmongManyIsRefusedByItsLine) {
  const auto file = read("<graph id='G'>\n<rel><attr name='x'><int>1</int></attr><relend target='a'/></rel></graph>");

  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].code, IssueCode::hyperedge);
  EXPECT_EQ(file.issues[0].line, 2U);
}

TEST(Gxl, IsKnownByItsRoot) {
  EXPECT_TRUE(recognise_gxl({"<?xml version='1.0'?><!DOCTYPE gxl SYSTEM 'gxl.dtd'><gxl>", ".xml"}));
  EXPECT_FALSE(recognise_gxl({"<graph>", ".gxl"}));
}

}  // namespace
}  // namespace sleutelnet
