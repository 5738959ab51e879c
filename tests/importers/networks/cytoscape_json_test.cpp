#include "importers/networks/cytoscape_json.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importers/support/foreign.hpp"

namespace sleutelnet {
namespace {

using testing::edges_of;
using ::testing::ElementsAre;
using testing::nodes_of;

ForeignFile read(const std::string& bytes) { return read_cytoscape_json("a.cyjs", bytes); }

TEST(CytoscapeJson, NodesAndEdgesApartAsCytoscapeAndNetworkxWriteThem) {
  const auto file = read(
      R"({"data": {"name": "A"}, "directed": true, "elements": {"nodes": [{"data": {"id": "1", "SUID": 1, "name": "Anne",
          "leden": 3}, "position": {"x": 1}}], "edges": [{"data": {"source": "1", "target": "2", "weight": 1.0,
          "interaction": "pp"}}]}})");

  EXPECT_THAT(nodes_of(file), ElementsAre("1 Anne"));
  EXPECT_THAT(edges_of(file), ElementsAre("1 > 2 1.0 [pp]"));
  EXPECT_THAT(file.attributes, ElementsAre("leden"));
}

TEST(CytoscapeJson, OneListOfBoth) {
  const std::string list =
      R"([{"data": {"id": "a", "label": "Anne"}}, {"group": "nodes", "data": {"id": "b"}}, {"data": {"id": "e",
          "source": "a", "target": "b"}}])";

  for (const auto& file : {read(list), read("{\"elements\": " + list + "}")}) {
    EXPECT_THAT(nodes_of(file), ElementsAre("a Anne", "b"));
    EXPECT_THAT(edges_of(file), ElementsAre("a ? b"));
  }
}

TEST(CytoscapeJson, IsKnownByItsElements) {
  EXPECT_TRUE(recognise_cytoscape_json({R"({"format_version": "1.0", "elements": {"nodes": [)", ".cyjs"}));
  EXPECT_TRUE(recognise_cytoscape_json({R"({"elements": [{"data": {)", ".json"}));
  EXPECT_TRUE(recognise_cytoscape_json({R"([{"data": {"id": "a"}}])", ".json"}));
  EXPECT_FALSE(recognise_cytoscape_json({R"({"elements": [{"label": "a"}]})", ".json"}));
}

}  // namespace
}  // namespace sleutelnet
