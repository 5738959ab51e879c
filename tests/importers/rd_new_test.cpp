#include "importers/rd_new.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <sstream>

#include "tests/importers/support/files.hpp"

namespace sleutelnet {
namespace {

TEST(RdNew, AmersfoortIsTheOrigin) {
  const auto point = rd_from_wgs84(5.38720621, 52.15517440);

  EXPECT_NEAR(point.x, 155000, 1e-6);
  EXPECT_NEAR(point.y, 463000, 1e-6);
}

TEST(RdNew, ControlPointsLieWithinAMetre) {
  if (testing::reference().empty()) GTEST_SKIP() << "SLEUTELNET_REFERENCE is not set";
  std::ifstream file(testing::reference() / "geo" / "rd_wgs84_control.csv");
  std::string line;
  std::getline(file, line);
  int points = 0;
  while (std::getline(file, line)) {
    std::istringstream cells(line);
    double x = 0;
    double y = 0;
    double longitude = 0;
    double latitude = 0;
    char comma = 0;
    cells >> x >> comma >> y >> comma >> longitude >> comma >> latitude;

    const auto point = rd_from_wgs84(longitude, latitude);

    EXPECT_LT(std::hypot(point.x - x, point.y - y), 1.0) << line;
    ++points;
  }
  EXPECT_GT(points, 0);
}

TEST(CoordinateSystem, IsToldByTheNumbers) {
  EXPECT_EQ(coordinate_system({{145000, 465000}, {155000, 472000}}), CoordinateSystem::rd_new);
  EXPECT_EQ(coordinate_system({{5.2, 52.1}, {5.4, 52.3}}), CoordinateSystem::wgs84);
}

TEST(CoordinateSystem, InventedMunicipalitiesBesideTheNetherlandsAreRdNew) {
  EXPECT_EQ(coordinate_system({{600000, 400000}, {612000, 409000}}), CoordinateSystem::rd_new);
}

TEST(CoordinateSystem, OtherGroundIsNeither) {
  EXPECT_EQ(coordinate_system({{52.1, 5.2}, {52.3, 5.4}}), CoordinateSystem::other);              // latitude first
  EXPECT_EQ(coordinate_system({{580000, 6800000}, {600000, 6900000}}), CoordinateSystem::other);  // Web Mercator
  EXPECT_EQ(coordinate_system({{0, 0}, {0, 0}}), CoordinateSystem::other);
}

}  // namespace
}  // namespace sleutelnet
