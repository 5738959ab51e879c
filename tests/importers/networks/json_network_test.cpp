#include "importers/networks/json_network.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "importers/json_scan.hpp"
#include "importers/networks/json_outline.hpp"

namespace sleutelnet {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// The rows under "rows", each as its line and the text of its "id".
ForeignFile read(std::string_view bytes) {
  return read_json_network("x", "a.json", bytes, [](const JsonValue& root, ForeignFile& file) {
    auto& network = file.networks.emplace_back();
    for_each_row(root, "rows", file, [&](const JsonValue& row) {
      network.nodes.push_back({row.text_of("id"), weight_in(row), row.line});
    });
  });
}

TEST(JsonNetwork, RowsKnowTheirLineAndNumbersHowTheyAreWritten) {
  const auto file = read("{\"rows\": [\n{\"id\": 1, \"Weight\": 2.50},\n{\"id\":\n \"b\", \"weight\": 1e3}]}");

  ASSERT_EQ(file.networks.at(0).nodes.size(), 2U);
  EXPECT_EQ(file.networks[0].nodes[0].id, "1");
  EXPECT_EQ(file.networks[0].nodes[0].label, "2.50");
  EXPECT_EQ(file.networks[0].nodes[1].line, 3U);
  EXPECT_EQ(file.networks[0].nodes[1].label, "1e3");
}

TEST(JsonNetwork, WhatIsNoObjectIsARefusedRow) {
  const auto file = read("{\"rows\": [\n{\"id\": \"a\"},\n7, [1]]}");

  ASSERT_EQ(file.issues.size(), 2U);
  EXPECT_EQ(file.issues[0].severity, Severity::row_refused);
  EXPECT_EQ(file.issues[0].line, 3U);
  EXPECT_THAT(file.issues[0].arguments, ElementsAre("x", "7"));
}

TEST(JsonNetwork, HalfAFileIsRefusedWithItsLine) {
  const auto file = read("{\"rows\": [\n{\"id\": \"a\"},\n");

  EXPECT_THAT(file.networks, IsEmpty());
  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].code, IssueCode::network_malformed);
  EXPECT_EQ(file.issues[0].line, 3U);
}

TEST(JsonNetwork, NestingHasALimit) {
  const auto file = read("{\"rows\":" + std::string(100'000, '['));

  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].code, IssueCode::nested_too_deep);
  EXPECT_THAT(file.issues[0].arguments, ElementsAre(std::to_string(deepest_json)));
}

TEST(JsonNetwork, SizeHasALimit) {
  const auto file = read(std::string(largest_json_network + 1, ' '));

  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].code, IssueCode::file_too_large);
}

TEST(JsonOutline, TellsTheMembersOfABeginning) {
  const JsonOutline outline("\xEF\xBB\xBF {\"a\": {\"b\": [{\"id\": 1, \"name\": \"x\\\"y\"}, null], \"c\": \"te");

  EXPECT_TRUE(outline.has("/a{"));
  EXPECT_TRUE(outline.has("/a/b/*/id."));
  EXPECT_TRUE(outline.has("/a/b/*/name\""));
  EXPECT_TRUE(outline.has("/a/b/*."));
  EXPECT_TRUE(outline.has("/a/c\""));
  EXPECT_TRUE(outline.holds("/a/b"));
  EXPECT_FALSE(outline.holds("/a/c"));
}

TEST(JsonOutline, OfAMapOrATableIsEmpty) {
  EXPECT_FALSE(JsonOutline("{\"type\": \"FeatureCollection\", \"nodes\": [], \"edges\": []}").has("/nodes["));
  EXPECT_FALSE(JsonOutline("{\"nodes\": [], \"features\": []}").has("/nodes["));
  EXPECT_FALSE(JsonOutline("{\"type\": \"Topology\", \"nodes\": []}").has("/nodes["));
  EXPECT_FALSE(JsonOutline("id;name\n").has("."));
  EXPECT_FALSE(JsonOutline(std::string(60'000, '[')).has("/nodes["));
}

}  // namespace
}  // namespace sleutelnet
