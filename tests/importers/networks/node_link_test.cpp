#include "importers/networks/node_link.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importers/support/foreign.hpp"

namespace sleutelnet {
namespace {

using testing::edges_of;
using ::testing::ElementsAre;
using testing::nodes_of;

ForeignFile read(const std::string& bytes) { return read_node_link("a.json", bytes); }

TEST(NodeLink, NetworkxTellsDirection) {
  const auto file = read(
      R"({"directed": true, "multigraph": false, "graph": {}, "nodes": [{"label": "Anne", "id": "n1", "leden": 3},
          {"id": 2}], "links": [{"weight": 1.5, "relatie": "kent", "source": "n1", "target": 2}]})");

  EXPECT_EQ(file.dialect, "NetworkX");
  EXPECT_THAT(nodes_of(file), ElementsAre("n1 Anne", "2"));
  EXPECT_THAT(edges_of(file), ElementsAre("n1 > 2 1.5"));
  EXPECT_THAT(file.attributes, ElementsAre("leden", "relatie"));
}

TEST(NodeLink, WithoutIdsANumberIsThePlaceOfANode) {
  const auto file = read(
      "{\"nodes\": [{\"name\": \"Anne\"}, {\"name\": \"Bram\"}],\n"
      "\"links\": [{\"source\": 0, \"target\": 1}, {\"source\": \"Bram\", \"target\": \"Anne\"},\n"
      "{\"source\": 0, \"target\": 9}]}");

  EXPECT_THAT(nodes_of(file), ElementsAre("Anne Anne", "Bram Bram"));
  EXPECT_THAT(edges_of(file), ElementsAre("Anne ? Bram", "Bram ? Anne"));
  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].line, 3U);
  EXPECT_THAT(file.issues[0].arguments, ElementsAre("node-link JSON", "Anne, 9"));
}

TEST(NodeLink, EdgesOfSigmaAndOfVis) {
  const auto file = read(
      R"({"nodes": [{"id": "a"}, 5], "edges": [{"id": "e", "source": "a", "target": "b"}, {"from": "b", "to": "a"},
          {"source": {"id": "a"}, "target": {"id": "b"}}]})");

  EXPECT_THAT(nodes_of(file), ElementsAre("a"));
  EXPECT_THAT(edges_of(file), ElementsAre("a ? b", "b ? a", "a ? b"));
  EXPECT_EQ(file.issues.size(), 1U);
}

TEST(NodeLink, IsKnownByNodesWithLinksOrEdges) {
  EXPECT_TRUE(recognise_node_link({R"({"nodes": [], "links": []})", ".json"}));
  EXPECT_TRUE(recognise_node_link({R"({"nodes": [{"id": 1}, )", ".json"}));
  EXPECT_FALSE(recognise_node_link({R"({"nodes": ["a", "b"]})", ".json"}));
  EXPECT_FALSE(recognise_node_link({R"({"type": "FeatureCollection", "nodes": [], "links": []})", ".json"}));
}

}  // namespace
}  // namespace sleutelnet
