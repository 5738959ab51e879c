#include "importers/networks/json_graph.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importers/support/foreign.hpp"

namespace sleutelnet {
namespace {

using testing::edges_of;
using ::testing::ElementsAre;
using testing::nodes_of;

ForeignFile read(const std::string& bytes) { return read_json_graph("a.json", bytes); }

TEST(JsonGraph, NodesByIdAndEdgesWithADirection) {
  const auto file = read(
      R"({"graph": {"label": "A", "nodes": {"a": {"label": "Anne", "metadata": {"actor": "x"}}, "b": {}},
          "edges": [{"source": "a", "target": "b", "relation": "kent", "metadata": {"weight": 2.0}},
          {"source": "b", "target": "a", "directed": false}]}})");

  EXPECT_THAT(nodes_of(file), ElementsAre("a Anne", "b"));
  EXPECT_THAT(edges_of(file), ElementsAre("a > b 2.0 [kent]", "b - a"));
  EXPECT_THAT(file.attributes, ElementsAre("actor"));
}

TEST(JsonGraph, TheFirstVersionListsItsNodes) {
  const auto file = read(
      R"({"graph": {"directed": false, "nodes": [{"id": "a", "label": "Anne"}], "edges": [{"source": "a", "target": "b"}]}})");

  EXPECT_THAT(nodes_of(file), ElementsAre("a Anne"));
  EXPECT_THAT(edges_of(file), ElementsAre("a - b"));
}

TEST(JsonGraph, GraphsAreNetworksAndAHyperedgeIsRefused) {
  const auto file = read(
      "{\"graphs\": [{\"id\": \"one\", \"nodes\": {}}, {\"id\": \"two\", \"nodes\": {\"a\": {}},\n"
      "\"hyperedges\": [{\"nodes\": [\"a\"]}]}]}");

  ASSERT_EQ(file.networks.size(), 2U);
  EXPECT_EQ(file.networks[1].name, "two");
  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].code, IssueCode::hyperedge);
  EXPECT_EQ(file.issues[0].line, 2U);
}

TEST(JsonGraph, IsKnownByAGraphWithNodes) {
  EXPECT_TRUE(recognise_json_graph({R"({"graph": {"id": "x", "nodes": {)", ".jgf"}));
  EXPECT_TRUE(recognise_json_graph({R"({"graphs": [{"nodes": [)", ".json"}));
  EXPECT_FALSE(recognise_json_graph({R"({"graph": {}, "nodes": [{"id": 1}]})", ".json"}));
}

}  // namespace
}  // namespace sleutelnet
