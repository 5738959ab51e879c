#include "importers/networks/kumu_json.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importers/support/foreign.hpp"

namespace sleutelnet {
namespace {

using testing::edges_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::nodes_of;

ForeignFile read(const std::string& bytes) { return read_kumu_json("a.json", bytes); }

TEST(KumuJson, ABlueprintNamesItsElementsByLabel) {
  const auto file = read(
      R"({"elements": [{"label": "Anne"}, {"label": "Bram", "type": "Person"}],
          "connections": [{"from": "Anne", "to": "Bram", "direction": "directed"}, {"from": "Bram", "to": "Cas"}]})");

  EXPECT_THAT(nodes_of(file), ElementsAre("Anne Anne", "Bram Bram"));
  EXPECT_THAT(edges_of(file), ElementsAre("Anne > Bram", "Bram ? Cas"));
}

TEST(KumuJson, AProjectNamesThemByIdAndKeepsTheRestApart) {
  const auto file = read(
      R"({"name": "Buurt", "elements": [{"_id": "elem-1", "attributes": {"label": "Anne", "region": "Zuid"}},
          {"_id": "elem-2", "attributes": {"label": "Bram"}}], "connections": [
          {"_id": "conn-1", "from": "elem-1", "to": "elem-2", "direction": "mutual", "delayed": false,
           "attributes": {"connection type": "kent", "weight": 2.50}},
          {"from": "Anne", "to": "elem-2", "direction": "undirected"}]})");

  EXPECT_THAT(nodes_of(file), ElementsAre("elem-1 Anne", "elem-2 Bram"));
  EXPECT_THAT(edges_of(file), ElementsAre("elem-1 - elem-2 2.50 [kent]", "elem-1 - elem-2"));
  EXPECT_THAT(file.attributes, ElementsAre("delayed", "region"));
  EXPECT_EQ(file.networks[0].name, "Buurt");
}

TEST(KumuJson, ALabelOfTwoElementsNamesNeither) {
  const auto file = read(
      "{\"elements\": [{\"id\": 1, \"label\": \"Anne\"}, {\"id\": 2, \"label\": \"Anne\"}],\n"
      "\"connections\": [{\"from\": \"Anne\", \"to\": 1}]}");

  EXPECT_THAT(edges_of(file), IsEmpty());
  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].line, 2U);
  EXPECT_THAT(file.issues[0].arguments, ElementsAre("Kumu JSON", "from: Anne"));
}

TEST(KumuJson, WhoWasThrownAwayStaysAway) {
  const auto file = read(
      R"({"elements": [{"label": "Anne"}, {"label": "Bram", "deleted": true}, {"label": "Cas", "deleted": false}],
          "connections": [{"from": "Anne", "to": "Bram", "_deleted": "2024-01-01"}],
          "trash": {"elements": [{"label": "Dirk"}], "connections": []}})");

  EXPECT_THAT(nodes_of(file), ElementsAre("Anne Anne", "Cas Cas"));
  EXPECT_THAT(edges_of(file), IsEmpty());
  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].code, IssueCode::deleted_left_out);
  EXPECT_THAT(file.issues[0].arguments, ElementsAre("3"));
}

TEST(KumuJson, ARemoteLinkIsNotFollowed) {
  const auto file =
      read(R"({"elements": [], "connections": [], "maps": [{"name": "m", "remote": "https://example.org/a.json"}]})");

  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].code, IssueCode::remote_not_fetched);
  EXPECT_THAT(file.issues[0].arguments, ElementsAre("https://example.org/a.json"));
}

TEST(KumuJson, IsKnownByWhatItHolds) {
  EXPECT_TRUE(recognise_kumu_json({R"({"elements": [], "connections": []})", ".json"}));
  EXPECT_TRUE(recognise_kumu_json({R"({"connections": [{"from": "a", "to": "b"}], )", ".txt"}));
  EXPECT_TRUE(recognise_kumu_json({R"({"attributeRelevance": {}, "attributes": [{"_id")", ".json"}));
  EXPECT_FALSE(recognise_kumu_json({R"({"connections": [{"host": "localhost"}]})", ".json"}));
  EXPECT_FALSE(recognise_kumu_json({R"({"elements": [{"data": {"id": "a"}}]})", ".json"}));
}

}  // namespace
}  // namespace sleutelnet
