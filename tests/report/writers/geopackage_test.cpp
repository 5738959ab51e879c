#include "report/writers/geopackage.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "importers/open.hpp"
#include "tests/importers/support/files.hpp"
#include "tests/support/small_town.hpp"

using namespace sleutelnet;
using namespace sleutelnet::testing;
using ::testing::HasSubstr;

namespace {

Told told_to(Recipient recipient) {
  return disclose(results_of(small_town()), {.recipient = recipient, .purpose = "kaart voor het GIS"});
}

}  // namespace

class Geopackage : public ::testing::Test {
 protected:
  void SetUp() override {
    if (run_child({"ogr2ogr", "--version"}).end == ChildEnd::missing) GTEST_SKIP() << "gdal-bin is not installed";
  }
  std::filesystem::path made(Recipient recipient = Recipient::council) {
    const auto file = to_geopackage(told_to(recipient));
    EXPECT_TRUE(std::holds_alternative<std::string>(file));
    return folder_.write("dekking.gpkg", std::get<std::string>(file));
  }
  TemporaryFolder folder_;
};

TEST_F(Geopackage, IsReadBackAsTheSameBordersInRdNew) {
  const auto town = small_town();

  const auto read = open_paths({made()});

  ASSERT_TRUE(read.records);
  int compared = 0;
  for (const auto* area : areas_at(town, AreaLevel::neighbourhood)) {
    const auto* again = read.records->network.areas.find(area->code);
    ASSERT_NE(again, nullptr) << area->code.text();
    EXPECT_EQ(again->polygons.size(), area->polygons.size());
    EXPECT_EQ(again->name, area->name);
    ++compared;
  }
  EXPECT_EQ(compared, 5);
  EXPECT_THAT(run_child({"ogrinfo", "-so", made().string(), "dekking"}).output, HasSubstr("ID[\"EPSG\",28992]"));
}

TEST_F(Geopackage, EachBuurtHasItsCellsAndTheStampStandsInIt) {
  const auto listing = run_child({"ogrinfo", "-q", "-al", "-geom=NO", made(Recipient::coordinator).string()}).output;
  EXPECT_THAT(listing, HasSubstr("onderwijs (String) = dun"));
  EXPECT_THAT(listing, HasSubstr("open_cellen (Integer) = 3"));

  const auto head = run_child({"ogrinfo", "-so", made().string(), "dekking"}).output;
  EXPECT_THAT(head, HasSubstr("kaart voor het GIS"));
  EXPECT_THAT(head, HasSubstr(std::string(label(Language::dutch, Recipient::council))));
}

TEST_F(Geopackage, TellsOthersOnlyWhatTheGeojsonTells) {
  const auto listing = run_child({"ogrinfo", "-q", "-al", "-geom=NO", made().string()}).output;
  EXPECT_EQ(listing.find("= dun"), std::string::npos);
  EXPECT_EQ(listing.find("K00"), std::string::npos);
}

TEST_F(Geopackage, IsTheSameEachTime) {
  EXPECT_EQ(std::get<std::string>(to_geopackage(told_to(Recipient::council))),
            std::get<std::string>(to_geopackage(told_to(Recipient::council))));
}

TEST(GeopackageTool, ThatIsMissingIsTold) {
  const auto made = to_geopackage(told_to(Recipient::council), "sleutelnet-no-such-program");
  ASSERT_TRUE(std::holds_alternative<GeopackageTrouble>(made));
  EXPECT_EQ(std::get<GeopackageTrouble>(made).end, ChildEnd::missing);
}
