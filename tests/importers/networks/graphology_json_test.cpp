#include "importers/networks/graphology_json.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importers/support/foreign.hpp"

namespace sleutelnet {
namespace {

using testing::edges_of;
using ::testing::ElementsAre;
using testing::nodes_of;

ForeignFile read(const std::string& type) {
  return read_graphology_json("a.json", R"({"options": {"type": ")" + type + R"("}, "nodes": [{"key": "1",
      "attributes": {"label": "Anne", "x": 1.0}}, {"key": "2"}], "edges": [{"key": "1", "source": "1", "target": "2",
      "attributes": {"weight": 1.0}}, {"source": "2", "target": "1", "undirected": true}]})");
}

TEST(GraphologyJson, AnEdgeGoesBeforeTheTypeOfTheGraph) {
  EXPECT_THAT(nodes_of(read("mixed")), ElementsAre("1 Anne", "2"));
  EXPECT_THAT(edges_of(read("mixed")), ElementsAre("1 > 2 1.0", "2 - 1"));
  EXPECT_THAT(edges_of(read("directed")), ElementsAre("1 > 2 1.0", "2 - 1"));
  EXPECT_THAT(edges_of(read("undirected")), ElementsAre("1 - 2 1.0", "2 - 1"));
  EXPECT_THAT(edges_of(read("")), ElementsAre("1 ? 2 1.0", "2 - 1"));
  EXPECT_THAT(read("mixed").attributes, ElementsAre("x"));
}

TEST(GraphologyJson, IsKnownByItsOptionsOrKeys) {
  EXPECT_TRUE(recognise_graphology_json({R"({"options": {"type": "directed"}, "nodes": [], "edges": []})", ".json"}));
  EXPECT_TRUE(recognise_graphology_json({R"({"attributes": {}, "nodes": [{"key": 1}])", ".json"}));
  EXPECT_FALSE(recognise_graphology_json({R"({"nodes": [{"id": 1}], "edges": []})", ".json"}));
}

}  // namespace
}  // namespace sleutelnet
