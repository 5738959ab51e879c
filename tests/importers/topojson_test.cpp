#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "importers/geojson_text.hpp"

namespace sleutelnet {
namespace {

using ::testing::SizeIs;

// Two squares side by side in RD New that share the arc between them: the second takes it backwards.
constexpr std::string_view squares = R"({"objects": {"buurten": {"type": "GeometryCollection", "geometries": [
  {"type": "Polygon", "arcs": [[0, 1]], "id": "BU00010001", "properties": {"statnaam": "West"}},
  {"type": "MultiPolygon", "arcs": [[[-1, 2]]], "properties": {"statcode": "BU00010002"}}]}},
  "arcs": [[[10, 0], [0, 10]], [[10, 10], [-10, 0], [0, -10], [10, 0]], [[10, 0], [10, 0], [0, 10], [-10, 0]]],
  "transform": {"scale": [10, 10], "translate": [100000, 400000]}, "type": "Topology"})";

TEST(Topojson, ArcsBecomeBordersInTheUnitsOfTheTransform) {
  const auto read = parse_geojson(squares);

  ASSERT_TRUE(read.collection);
  ASSERT_THAT(read.collection->features, SizeIs(2));
  const auto& west = read.collection->features[0];
  ASSERT_TRUE(west.polygons);
  EXPECT_EQ((*west.polygons)[0].outer, (Ring{{100100, 400000}, {100100, 400100}, {100000, 400100}, {100000, 400000}}));
}

TEST(Topojson, AnArcNamedBackwardsRunsFromItsEndToItsStart) {
  const auto read = parse_geojson(squares);

  ASSERT_TRUE(read.collection);
  const auto& east = read.collection->features[1];
  ASSERT_TRUE(east.polygons);
  EXPECT_EQ((*east.polygons)[0].outer, (Ring{{100100, 400100}, {100100, 400000}, {100200, 400000}, {100200, 400100}}));
}

TEST(Topojson, AnIdStandsInForACode) {
  const auto read = parse_geojson(squares);

  ASSERT_TRUE(read.collection);
  const auto& properties = read.collection->features[0].properties;
  EXPECT_TRUE(std::any_of(properties.begin(), properties.end(), [](const GeojsonProperty& property) {
    return property.key == "statcode" && property.text == "BU00010001";
  }));
}

TEST(Topojson, WithoutATransformPositionsAreAsWritten) {
  const auto read = parse_geojson(
      R"({"type": "Topology", "arcs": [[[1, 1], [5, 1], [5, 5], [1, 1]]], "objects": {"a": {"type": "Polygon", "arcs": [[0]]}}})");

  ASSERT_TRUE(read.collection);
  ASSERT_THAT(read.collection->features, SizeIs(1));
  ASSERT_TRUE(read.collection->features[0].polygons);
  EXPECT_EQ((*read.collection->features[0].polygons)[0].outer, (Ring{{1, 1}, {5, 1}, {5, 5}}));
}

TEST(Topojson, WhatIsNotThereLeavesTheAreaWithoutABorder) {
  for (const std::string arcs : {"[[7]]", "[[-9]]", "[[\"x\"]]", "3", "[[0.5]]", "null"}) {
    const auto read = parse_geojson(
        R"({"type": "Topology", "arcs": [[[1, 1], [5, 1]]], "objects": {"a": {"type": "Polygon", "arcs": )" + arcs +
        "}}}");

    ASSERT_TRUE(read.collection) << arcs;
    ASSERT_THAT(read.collection->features, SizeIs(1));
    EXPECT_FALSE(read.collection->features[0].polygons) << arcs;
  }
}

TEST(Topojson, OneLongArcNamedOverAndOverIsNotFollowedForEver) {
  std::string arc = "[[0, 0]";
  for (int at = 0; at < 2000; ++at) arc += ", [1, 0]";
  std::string places = "0";
  for (int at = 0; at < 20000; ++at) places += ", 0";
  const auto read = parse_geojson(R"({"type": "Topology", "arcs": [)" + arc +
                                  R"(]], "objects": {"a": {"type": "Polygon", "arcs": [[)" + places + "]]}}}");

  ASSERT_TRUE(read.collection);
  EXPECT_FALSE(read.collection->features[0].polygons);
}

TEST(Topojson, AFewLayersMayShareTheirArcsButNotAHundredAreas) {
  std::string areas;
  for (int at = 0; at < 100; ++at) areas += std::string(at == 0 ? "" : ", ") + R"({"type": "Polygon", "arcs": [[0]]})";
  const auto read =
      parse_geojson(R"({"type": "Topology", "arcs": [[[1, 1], [5, 1], [5, 5], [1, 1]]], "objects": {"a": )"
                    R"({"geometries": [)" +
                    areas + "]}}}");

  ASSERT_TRUE(read.collection);
  ASSERT_THAT(read.collection->features, SizeIs(100));
  EXPECT_TRUE(read.collection->features[7].polygons);
  EXPECT_FALSE(read.collection->features[99].polygons);
}

}  // namespace
}  // namespace sleutelnet
