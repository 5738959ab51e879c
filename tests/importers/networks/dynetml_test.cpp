#include "importers/networks/dynetml.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importers/support/foreign.hpp"

namespace sleutelnet {
namespace {

using testing::edges_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::nodes_of;

ForeignFile read(const std::string& bytes) { return read_dynetml("a.xml", bytes); }

constexpr std::string_view newer =
    "<DynamicMetaNetwork><MetaNetwork id='m'><nodes><nodeclass type='Agent' id='agent'>"
    "<node id='A1' title='Anne'><properties><property id='gender' value='f'/></properties></node><node "
    "id='A2'/></nodeclass>"
    "</nodes><networks><network sourceType='agent' targetType='agent' id='kent' isDirected='true'>"
    "<link source='A1' target='A2' type='double' "
    "value='1.50'/></network></networks></MetaNetwork></DynamicMetaNetwork>";

constexpr std::string_view older =
    "<DynamicNetwork><MetaMatrix id='m'><nodes><nodeset id='agent' type='agent'><node id='A1'/><node "
    "id='A2'/></nodeset>"
    "</nodes><networks><graph sourceType='agent' targetType='agent' id='kent'>"
    "<edge source='A1' target='A2' type='binary' value='1'/></graph></networks></MetaMatrix></DynamicNetwork>";

TEST(Dynetml, BothGenerationsOfNames) {
  const auto now = read(std::string(newer));
  EXPECT_THAT(nodes_of(now), ElementsAre("A1 Anne", "A2"));
  EXPECT_THAT(edges_of(now), ElementsAre("A1 > A2 1.50 [kent]"));
  EXPECT_THAT(now.attributes, ElementsAre("gender"));

  const auto then = read(std::string(older));
  EXPECT_THAT(nodes_of(then), ElementsAre("A1", "A2"));
  EXPECT_THAT(edges_of(then), ElementsAre("A1 ? A2 1 [kent]"));
}

TEST(Dynetml, MetaNetworksWithADateAreMoments) {
  const auto file = read(
      "<DynamicMetaNetwork><MetaNetwork id='one' date='20130503T10:00:00'/><MetaNetwork id='two' date='2013-06-03'/>"
      "<MetaNetwork id='three' timePeriod='2'/></DynamicMetaNetwork>");

  ASSERT_EQ(file.networks.size(), 3U);
  EXPECT_EQ(file.networks[0].date, parse_date("2013-05-03"));
  EXPECT_EQ(file.networks[1].date, parse_date("2013-06-03"));
  EXPECT_EQ(file.networks[2].date, std::nullopt);
}

TEST(Dynetml, AnIdThatTwoClassesShareIsToldApart) {
  const auto file = read(
      "<MetaNetwork><nodes><nodeclass id='agent'><node id='1'/><node id='2'/></nodeclass>"
      "<nodeclass id='task'><node id='1'/></nodeclass></nodes><networks>"
      "<network sourceType='agent' targetType='task' id='doet'><link source='1' target='1'/><link source='2' "
      "target='1'/>"
      "</network></networks></MetaNetwork>");

  EXPECT_THAT(nodes_of(file), ElementsAre("agent/1", "2", "task/1"));
  EXPECT_THAT(edges_of(file), ElementsAre("agent/1 ? task/1 [doet]", "2 ? task/1 [doet]"));
  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].code, IssueCode::two_kinds_of_nodes);
  EXPECT_THAT(file.issues[0].arguments, ElementsAre("2", "1"));
}

TEST(Dynetml, HalfAFileIsNoNetwork) {
  EXPECT_THAT(read(std::string(newer.substr(0, newer.size() / 2))).networks, IsEmpty());
}

TEST(Dynetml, IsKnownByItsRoot) {
  EXPECT_EQ(recognise_dynetml({"<DynamicNetwork>", ".xml"}), "<DynamicNetwork>");
  EXPECT_TRUE(recognise_dynetml({"<MetaMatrix id='a'>", ".xml"}));
  EXPECT_FALSE(recognise_dynetml({"<network>", ".xml"}));
}

}  // namespace
}  // namespace sleutelnet
