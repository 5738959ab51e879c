#include "importers/gdal_areas.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importers/support/files.hpp"

namespace sleutelnet {
namespace {

using ::testing::ElementsAre;
using testing::TemporaryFolder;
using testing::with_code;

TEST(Geopackage, LayersNamedAfterAreasAreRead) {
  EXPECT_THAT(
      area_layers(
          "1: buurten (Multi Polygon)\n2: wegen (Line String)\n3: wijken (3D Multi Polygon)\n4: vlak (Polygon)\n"),
      ElementsAre("buurten", "wijken"));
}

TEST(Geopackage, WithoutSuchNamesAllPolygonsAreRead) {
  EXPECT_THAT(area_layers("1: laag (Multi Polygon)\n2: punten (Point)\n3: -x (Polygon)\n"), ElementsAre("laag"));
}

TEST(Geopackage, AMissingToolIsNamedWithItsPackage) {
  const auto draft = read_gdal_areas({"kaart.gpkg", "kaart.gpkg"}, {.list = "sleutelnet-no-such-program"});

  EXPECT_THAT(with_code(draft.issues, IssueCode::tool_missing).at(0).arguments,
              ElementsAre("sleutelnet-no-such-program", "gdal-bin"));
  EXPECT_TRUE(refused(draft));
}

TEST(Geopackage, ADamagedFileIsRefusedWithWhatTheToolSaid) {
  const TemporaryFolder folder;
  const auto path = folder.write("kaart.gpkg", std::string("SQLite format 3\0", 16) + std::string(2000, 'x'));

  const auto draft = read_gdal_areas({path, "kaart.gpkg"});

  ASSERT_TRUE(refused(draft));
  EXPECT_EQ(draft.files.at(0), refused_file("kaart.gpkg"));
  EXPECT_EQ(draft.issues.at(0).arguments.at(1).find('\n'), std::string::npos);
}

}  // namespace
}  // namespace sleutelnet
