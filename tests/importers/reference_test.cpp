// Real files with known answers; see the README of the reference data.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <map>
#include <sstream>

#include "importers/open.hpp"
#include "tests/importers/support/files.hpp"

namespace sleutelnet {
namespace {

using testing::at_least;
using ::testing::IsEmpty;
using testing::reference;

double signed_area(const Ring& ring) {
  double sum = 0;
  for (std::size_t at = 0; at < ring.size(); ++at) {
    const auto& here = ring[at];
    const auto& next = ring[(at + 1) % ring.size()];
    sum += (here.x - ring[0].x) * (next.y - ring[0].y) - (next.x - ring[0].x) * (here.y - ring[0].y);
  }
  return sum / 2;
}

double surface(const Area& area) {
  double total = 0;
  for (const auto& polygon : area.polygons) {
    total += std::abs(signed_area(polygon.outer));
    for (const auto& hole : polygon.holes) total -= std::abs(signed_area(hole));
  }
  return total;
}

// code → square metres
std::map<std::string, double> expected_surfaces(const std::filesystem::path& path) {
  std::map<std::string, double> surfaces;
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) {
    std::istringstream cells(line);
    std::string code;
    std::string name;
    std::string number;
    std::getline(cells, code, ',');
    std::getline(cells, name, ',');
    std::getline(cells, number, ',');
    surfaces[code] = std::stod(number);
  }
  return surfaces;
}

void expect_surfaces(const Opened& opened, const std::map<std::string, double>& expected, double tolerance) {
  ASSERT_TRUE(opened.records);
  EXPECT_THAT(at_least(opened.issues, Severity::row_refused), IsEmpty());
  EXPECT_EQ(areas_at(opened.records->network, AreaLevel::neighbourhood).size(), expected.size());
  for (const auto& [code, square_metres] : expected) {
    const auto* area = opened.records->network.areas.find(AreaId(code));
    ASSERT_NE(area, nullptr) << code;
    EXPECT_NEAR(surface(*area), square_metres, square_metres * tolerance) << code;
  }
}

class Reference : public ::testing::Test {
 protected:
  void SetUp() override {
    if (reference().empty()) GTEST_SKIP() << "SLEUTELNET_REFERENCE is not set";
  }
};

TEST_F(Reference, BaarnInLongitudeAndLatitudeHasTheSurfacesOfCbs) {
  const auto opened = open_paths({reference() / "geo/baarn/baarn_buurten.geojson"});

  const auto expected = expected_surfaces(reference() / "geo/baarn/baarn_buurten_expected.csv");
  EXPECT_EQ(expected.size(), 21U);
  expect_surfaces(opened, expected, 0.005);
}

TEST_F(Reference, BaarnInRdNewHasTheSurfacesOfCbs) {
  const auto opened = open_paths({reference() / "geo/baarn/derived_baarn_buurten_rd.geojson"});

  expect_surfaces(opened, expected_surfaces(reference() / "geo/baarn/baarn_buurten_expected.csv"), 0.001);
}

TEST_F(Reference, ErmeloAsGeoPackageHasItsNamelessWater) {
  const auto opened = open_paths({reference() / "geo/ermelo/CBS_buurten.gpkg"});

  const auto expected = expected_surfaces(reference() / "geo/ermelo/ermelo_buurten_expected.csv");
  EXPECT_EQ(expected.size(), 17U);
  expect_surfaces(opened, expected, 0.001);
  ASSERT_TRUE(opened.records);
  const auto* water = opened.records->network.areas.find(AreaId("BU02339997"));
  ASSERT_NE(water, nullptr);
  EXPECT_EQ(water->surface, AreaSurface::water);
  EXPECT_FALSE(in_scope(*water));
  EXPECT_EQ(water->name, "BU02339997");
}

TEST_F(Reference, ErmeloAsShapefileHasTheSameSurfaces) {
  const auto opened = open_paths({reference() / "geo/ermelo/derived_shapefile/ermelo_buurten.shp"});

  expect_surfaces(opened, expected_surfaces(reference() / "geo/ermelo/ermelo_buurten_expected.csv"), 0.001);
  ASSERT_EQ(opened.files.size(), 1U);
  EXPECT_EQ(opened.files[0].format, "Shapefile");
}

TEST_F(Reference, EveryMunicipalityOfATopologyHasABorderWithinTheCountry) {
  const auto opened = open_paths({reference() / "geo/nl/Gemeente_2015_layer_q1e3.topojson"});

  ASSERT_TRUE(opened.records);
  EXPECT_THAT(at_least(opened.issues, Severity::row_refused), IsEmpty());
  const auto areas = areas_at(opened.records->network, AreaLevel::municipality);
  EXPECT_EQ(areas.size(), 393U);
  double total = 0;
  for (const auto* area : areas) total += surface(*area);
  // Between the land of the Netherlands and its land with inland water, in square kilometres (CBS, 2015).
  EXPECT_GT(total / 1e6, 33'690);
  EXPECT_LT(total / 1e6, 37'350);
}

TEST_F(Reference, CodesOfStatLineWithoutPrefixAreTheAreasOfTheMap) {
  const auto opened =
      open_paths({reference() / "geo/baarn/baarn_buurten.geojson", reference() / "geo/baarn/cbs_baarn_buurten.csv"});

  ASSERT_TRUE(opened.records);
  EXPECT_EQ(areas_at(opened.records->network, AreaLevel::neighbourhood).size(), 21U);
  EXPECT_THAT(at_least(opened.issues, Severity::row_refused), IsEmpty());
}

std::size_t lines_below_headings(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::string line;
  std::size_t lines = 0;
  while (std::getline(file, line)) {
    if (!line.empty() && line != "\r") ++lines;
  }
  return lines - 1;
}

TEST_F(Reference, EveryPublishedNetworkIsReadWhole) {
  int networks = 0;
  for (const auto& entry : std::filesystem::directory_iterator(reference() / "networks")) {
    const auto nodes = entry.path() / "nodes.csv";
    if (!std::filesystem::exists(nodes)) continue;
    ++networks;

    const auto opened = open_paths({nodes, entry.path() / "edges.csv"});

    ASSERT_TRUE(opened.records) << entry.path();
    EXPECT_TRUE(opened.plain_network);
    EXPECT_EQ(opened.records->network.actors.size(), lines_below_headings(nodes)) << entry.path();
    EXPECT_EQ(testing::broken_conservation(opened.files, opened.issues), "") << entry.path();
    for (const auto& issue : at_least(opened.issues, Severity::row_refused)) {
      EXPECT_EQ(issue.code, IssueCode::self_loop) << entry.path() << " line " << issue.line;
    }
  }
  EXPECT_EQ(networks, 16);
}

}  // namespace
}  // namespace sleutelnet
