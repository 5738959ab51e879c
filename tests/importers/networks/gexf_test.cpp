#include "importers/networks/gexf.hpp"

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
  return read_gexf("a.gexf", "<gexf xmlns='http://www.gexf.net/1.2draft' version='1.2'>" + inside + "</gexf>");
}

std::vector<std::string> days_of(const ForeignFile& file) {
  std::vector<std::string> days;
  for (const auto& network : file.networks) days.push_back(network.date ? iso_date(*network.date) : "");
  return days;
}

TEST(Gexf, LabelsAndWeightsStandInAttributesOfTheElement) {
  const auto file = read(
      "<graph defaultedgetype='directed'><nodes><node id='0' label='Anne'/><node id='1'/></nodes>"
      "<edges><edge id='e' source='0' target='1' weight='4.50'/></edges></graph>");

  EXPECT_THAT(nodes_of(file), ElementsAre("0 Anne", "1"));
  EXPECT_THAT(edges_of(file), ElementsAre("0 > 1 4.50"));
  EXPECT_EQ(file.dialect, "1.2");
}

TEST(Gexf, AnEdgeWithoutTypeHasThatOfTheGraphElseNoDirection) {
  const std::string edges =
      "<edges><edge source='a' target='b'/><edge source='b' target='a' type='directed'/>"
      "<edge source='a' target='b' type='mutual'/><edge source='a' target='b' type='sym'/></edges></graph>";

  EXPECT_THAT(edges_of(read("<graph>" + edges)), ElementsAre("a - b", "b > a", "a - b", "a ? b"));
  EXPECT_THAT(edges_of(read("<graph defaultedgetype='directed'>" + edges)),
              ElementsAre("a > b", "b > a", "a - b", "a ? b"));
}

TEST(Gexf, NodesWithinANodeAreNodes) {
  const auto file = read(
      "<graph><nodes><node id='a'><nodes><node id='b'/></nodes><edges><edge source='a' target='b'/></edges></node>"
      "<node id='c' pid='a'/></nodes></graph>");

  EXPECT_THAT(nodes_of(file), ElementsAre("a", "b", "c"));
  EXPECT_THAT(edges_of(file), ElementsAre("a - b"));
}

TEST(Gexf, AttributesAreNamedByTheirTitle) {
  const auto file = read(
      "<graph><attributes class='node'><attribute id='0' title='url'/></attributes>"
      "<attributes class='edge'><attribute id='0' title='Weight'/></attributes>"
      "<nodes><node id='a'><attvalues><attvalue for='0' value='x'/><attvalue for='undeclared' value='y'/></attvalues>"
      "</node></nodes><edges><edge source='a' target='b'><attvalues><attvalue for='0' value='3'/></attvalues></edge>"
      "</edges></graph>");

  EXPECT_THAT(file.attributes, ElementsAre("undeclared", "url"));
  EXPECT_THAT(edges_of(file), ElementsAre("a - b 3"));
}

TEST(Gexf, EachDayOnWhichSomethingChangesIsANetwork) {
  const auto file = read(
      "<graph mode='dynamic' timeformat='date'><nodes><node id='a'/><node id='b' start='2024-02-01'/>"
      "<node id='c'><spells><spell end='2024-02-01'/><spell start='2024-03-01' "
      "end='2024-04-01'/></spells></node></nodes>"
      "<edges><edge source='a' target='b' start='2024-03-01' endopen='2024-04-01'/></edges></graph>");

  EXPECT_THAT(days_of(file), ElementsAre("2024-02-01", "2024-03-01", "2024-03-31", "2024-04-01"));
  EXPECT_THAT(nodes_of(file, 0), ElementsAre("a", "b", "c"));
  EXPECT_THAT(edges_of(file, 0), IsEmpty());
  EXPECT_THAT(nodes_of(file, 2), ElementsAre("a", "b", "c"));
  EXPECT_THAT(edges_of(file, 2), ElementsAre("a - b"));
  EXPECT_THAT(edges_of(file, 3), IsEmpty());
  EXPECT_THAT(file.issues, IsEmpty());
}

TEST(Gexf, TimesAsListsOfTimestampsAndIntervals) {
  const auto file = read(
      "<graph mode='dynamic'><nodes><node id='a' timestamps='&lt;[2024-01-01, 2024-03-01]>'/>"
      "<node id='b' intervals='&lt;[2024-02-01, 2024-02-28]; [2024-03-01, Infinity]>'/></nodes></graph>");

  EXPECT_THAT(days_of(file), ElementsAre("2024-01-01", "2024-02-01", "2024-02-28", "2024-03-01"));
  EXPECT_THAT(nodes_of(file, 0), ElementsAre("a"));
  EXPECT_THAT(nodes_of(file, 1), ElementsAre("b"));
  EXPECT_THAT(nodes_of(file, 3), ElementsAre("a", "b"));
}

TEST(Gexf, ASliceIsTheMomentOfItsGraph) {
  const auto file =
      read("<graph mode='slice' timestamp='2024-05-06T10:00:00+02:00'><nodes><node id='a'/></nodes></graph>");

  EXPECT_THAT(days_of(file), ElementsAre("2024-05-06"));
}

TEST(Gexf, TimesOfAGraphWithinANodeAreNotOfTheNode) {
  const auto file =
      read("<graph><nodes><node id='a'><graph><spell start='2024-01-01'/></graph></node></nodes></graph>");

  EXPECT_THAT(days_of(file), ElementsAre("", ""));
}

TEST(Gexf, TimesThatAreNumbersLeaveOneNetwork) {
  const auto file = read(
      "<graph mode='dynamic'><nodes><node id='a' start='1.0' end='2.0'/><node id='b' start='3.0'/></nodes></graph>");

  EXPECT_THAT(nodes_of(file), ElementsAre("a", "b"));
  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].code, IssueCode::times_left_out);
}

TEST(Gexf, TooManyDaysLeaveOneNetwork) {
  std::string nodes;
  for (int day = 1; day <= 28; ++day)
    nodes += "<node id='n' timestamp='2024-02-" + std::to_string(day + 100).substr(1) + "'/>";
  const auto file = read("<graph mode='dynamic'><nodes>" + nodes + "</nodes></graph>");

  EXPECT_EQ(file.networks.size(), 1U);
  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].code, IssueCode::moments_joined);
  EXPECT_THAT(file.issues[0].arguments, ElementsAre("28", "24"));
}

TEST(Gexf, WhatEndsBeforeItBeginsIsRefused) {
  const auto file = read(
      "<graph mode='dynamic'><nodes><node id='a'/>\n<node id='b' start='2024-02-01' "
      "end='2024-01-01'/></nodes></graph>");

  EXPECT_THAT(nodes_of(file), ElementsAre("a"));
  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].code, IssueCode::row_malformed);
  EXPECT_EQ(file.issues[0].line, 2U);
  EXPECT_THAT(file.issues[0].arguments, ElementsAre("GEXF", "2024-02-01 > 2024-01-01"));
}

TEST(Gexf, AWeightThatChangesIsLeftOut) {
  const auto file = read(
      "<graph><nodes><node id='a'/><node id='b'/></nodes><edges><edge source='a' target='b'>"
      "<attvalue for='weight' value='1' start='2024-01-01'/></edge></edges></graph>");

  EXPECT_THAT(edges_of(file), ElementsAre("a - b"));
  EXPECT_THAT(file.attributes, ElementsAre("weight"));
}

TEST(Gexf, AFileOfOnlyItsMakerHoldsNoNetwork) {
  const auto file = read("<meta><creator>Gephi</creator></meta>");

  EXPECT_THAT(file.networks, IsEmpty());
  EXPECT_THAT(file.issues, IsEmpty());
}

TEST(Gexf, IsKnownByItsRootUnderAnyNamespace) {
  EXPECT_TRUE(recognise_gexf({"<gexf xmlns='http://www.gephi.org/gexf'>", ".xml"}));
  EXPECT_TRUE(recognise_gexf({"<g:gexf xmlns:g='https://gexf.net/1.3'>", ".gexf"}));
  EXPECT_FALSE(recognise_gexf({"<graphml>", ".gexf"}));
}

}  // namespace
}  // namespace sleutelnet
