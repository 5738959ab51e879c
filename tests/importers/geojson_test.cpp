#include "importers/geojson.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "importers/json_scan.hpp"
#include "importers/merge.hpp"
#include "tests/importers/support/files.hpp"

namespace sleutelnet {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using testing::with_code;

constexpr const char* square =
    R"({"type":"Polygon","coordinates":[[[150000,470000],[150100,470000],[150100,470100],[150000,470100],[150000,470000]]]})";

std::string feature(const std::string& properties, const std::string& geometry = square) {
  return "{\"type\":\"Feature\",\"properties\":{" + properties + "},\"geometry\":" + geometry + "}";
}

std::string collection(const std::vector<std::string>& features, const std::string& members = {}) {
  std::string text = "{\"type\":\"FeatureCollection\"," + members + "\n\"features\":[\n";
  for (std::size_t at = 0; at < features.size(); ++at) text += features[at] + (at + 1 < features.size() ? ",\n" : "\n");
  return text + "]}";
}

Draft read(const std::string& text, const GeojsonOptions& options = {}) {
  return read_geojson("kaart.geojson", text, options);
}

Network network_of(const Draft& draft) { return merge({}, draft).records.network; }

TEST(Geojson, NeighbourhoodsBringTheirDistrictAndMunicipality) {
  const auto network = network_of(read(collection({feature(
      R"("buurtcode":"BU03080000","buurtnaam":"Centrum","wijkcode":"WK030800","wijknaam":"Wijk","gemeentecode":"GM0308","gemeentenaam":"Baarn","aantal_inwoners":1825,"water":"NEE","indelingswijziging_wijken_en_buurten":3,"jaar":2024,"aantal_huishoudens":1075)")})));

  ASSERT_EQ(network.areas.size(), 3U);
  const auto* area = network.areas.find(AreaId("BU03080000"));
  EXPECT_EQ(area->name, "Centrum");
  EXPECT_EQ(area->parent, AreaId("WK030800"));
  EXPECT_EQ(area->inhabitants, 1825);
  EXPECT_EQ(area->change, BoundaryChange::border_changed);
  EXPECT_EQ(area->edition, 2024);
  EXPECT_THAT(area->indicators, ElementsAre(Indicator{"aantal_huishoudens", 2024, 1075.0, std::nullopt}));
  ASSERT_THAT(area->polygons, SizeIs(1));
  EXPECT_THAT(area->polygons[0].outer, SizeIs(4));
  EXPECT_EQ(network.areas.find(AreaId("WK030800"))->name, "Wijk");
  EXPECT_EQ(network.areas.find(AreaId("WK030800"))->parent, AreaId("GM0308"));
  EXPECT_EQ(network.areas.find(AreaId("GM0308"))->name, "Baarn");
}

TEST(Geojson, OldPropertyNamesAreRead) {
  const auto network = network_of(read(collection({feature(
      R"("BU_CODE":"BU03080000","BU_NAAM":"Centrum","WK_CODE":"WK030800","GM_CODE":"GM0308","GM_NAAM":"Baarn","AANT_INW":1825,"WATER":"JA","IND_WBI":1)")})));

  const auto* area = network.areas.find(AreaId("BU03080000"));
  ASSERT_NE(area, nullptr);
  EXPECT_EQ(area->inhabitants, 1825);
  EXPECT_EQ(area->surface, AreaSurface::water);
  EXPECT_EQ(area->change, BoundaryChange::unchanged);
}

TEST(Geojson, DistrictsAndStatcodesHaveTheirOwnLevel) {
  const auto network =
      network_of(read(collection({feature(R"("wijkcode":"WK030800","wijknaam":"Oost","gemeentecode":"GM0308")"),
                                  feature(R"("statcode":"GM0308","statnaam":"Baarn")")})));

  EXPECT_EQ(network.areas.find(AreaId("WK030800"))->level, AreaLevel::district);
  EXPECT_EQ(network.areas.find(AreaId("GM0308"))->name, "Baarn");
}

TEST(Geojson, MissingFiguresKeepTheCodeOfCbs) {
  const auto network = network_of(
      read(collection({feature(R"("buurtcode":"BU03080000","aantal_inwoners":-99997,"x":-99995)")}), {2023}));

  const auto* area = network.areas.find(AreaId("BU03080000"));
  EXPECT_EQ(area->inhabitants, std::nullopt);
  EXPECT_EQ(area->edition, 2023);
  EXPECT_THAT(area->indicators, ElementsAre(Indicator{"aantal_inwoners", 2023, std::nullopt, -99997},
                                            Indicator{"x", 2023, std::nullopt, -99995}));
}

TEST(Geojson, FiguresAboutOriginAreLeftOutAndSaidOnce) {
  const auto text = R"("percentage_met_herkomstland_nederland":75)";
  const auto draft = read(collection({feature(std::string(R"("buurtcode":"BU03080000",)") + text),
                                      feature(std::string(R"("buurtcode":"BU03080001",)") + text)}));

  EXPECT_THAT(with_code(draft.issues, IssueCode::indicator_withheld), SizeIs(1));
  EXPECT_THAT(network_of(draft).areas.find(AreaId("BU03080000"))->indicators, IsEmpty());
}

TEST(Geojson, WaterInPartsIsOneArea) {
  const auto other =
      R"({"type":"MultiPolygon","coordinates":[[[[151000,470000],[151100,470000],[151100,470100],[151000,470000]]]]})";
  const auto draft = read(collection({feature(R"("buurtcode":"BU03089997","buurtnaam":null,"water":"JA")"),
                                      feature(R"("buurtcode":"BU03089997","water":"JA")", other)}));

  EXPECT_EQ(draft.files.at(0).rows_kept, 1U);
  EXPECT_EQ(draft.files.at(0).rows_merged, 1U);
  EXPECT_EQ(with_code(draft.issues, IssueCode::area_parts_joined).at(0).line, 4U);
  EXPECT_THAT(network_of(draft).areas.find(AreaId("BU03089997"))->polygons, SizeIs(2));
}

TEST(Geojson, HolesAreKept) {
  const auto ring =
      R"({"type":"Polygon","coordinates":[[[150000,470000],[151000,470000],[151000,471000],[150000,470000]],[[150600,470200],[150700,470200],[150700,470300],[150600,470200]]]})";
  const auto network = network_of(read(collection({feature(R"("buurtcode":"BU03080000")", ring)})));

  EXPECT_THAT(network.areas.find(AreaId("BU03080000"))->polygons.at(0).holes, SizeIs(1));
}

TEST(Geojson, LongitudeAndLatitudeAreConverted) {
  const auto ring =
      R"({"type":"Polygon","coordinates":[[[5.38720621,52.1551744],[5.39,52.155],[5.39,52.157],[5.38720621,52.1551744]]]})";
  const auto draft = read(collection({feature(R"("buurtcode":"BU03080000")", ring)}));

  EXPECT_THAT(with_code(draft.issues, IssueCode::coordinates_converted), SizeIs(1));
  const auto corner = network_of(draft).areas.find(AreaId("BU03080000"))->polygons.at(0).outer.at(0);
  EXPECT_NEAR(corner.x, 155000, 0.01);
  EXPECT_NEAR(corner.y, 463000, 0.01);
}

TEST(Geojson, OtherCoordinateSystemsAreRefusedByName) {
  const auto crs = R"("crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::3857"}},)";
  const auto draft = read(collection({feature(R"("buurtcode":"BU03080000")")}, crs));

  EXPECT_THAT(with_code(draft.issues, IssueCode::coordinates_not_rd).at(0).arguments,
              ElementsAre("urn:ogc:def:crs:EPSG::3857"));
  EXPECT_TRUE(refused(draft));
}

TEST(Geojson, CoordinatesOutsideTheNetherlandsAreRefused) {
  const auto ring = R"({"type":"Polygon","coordinates":[[[52.1,5.2],[52.2,5.2],[52.2,5.3],[52.1,5.2]]]})";

  EXPECT_THAT(
      with_code(read(collection({feature(R"("buurtcode":"BU03080000")", ring)})).issues, IssueCode::coordinates_not_rd),
      SizeIs(1));
}

TEST(Geojson, WrongFeaturesAreRefusedWithTheirLine) {
  const auto draft = read(collection(
      {feature(R"("buurtcode":"BU03080000")"), feature(R"("naam":"zonder code")"), feature(R"("buurtcode":"Centrum")"),
       feature(R"("buurtcode":"BU03080001")", R"({"type":"Point","coordinates":[1,2]})")}));

  EXPECT_EQ(with_code(draft.issues, IssueCode::value_missing).at(0).line, 4U);
  EXPECT_EQ(with_code(draft.issues, IssueCode::area_code_invalid).at(0).line, 5U);
  EXPECT_EQ(with_code(draft.issues, IssueCode::area_code_invalid).at(0).value, "Centrum");
  EXPECT_EQ(with_code(draft.issues, IssueCode::geometry_invalid).at(0).line, 6U);
  EXPECT_EQ(draft.files.at(0).rows_refused, 3U);
}

// Without a line of their own, or with something between them that is none, they are counted from the first.
TEST(Geojson, FeaturesThatHaveNoLineAreCountedFromOne) {
  const auto topology =
      read(R"({"type":"Topology","arcs":[],"objects":{"a":{"geometries":[{"id":"x"},{"id":"BU03080000"}]}}})");
  const auto mixed = read("{\"features\":\n[7, " + feature(R"("buurtcode":"BU03080000")") + "]}");

  ASSERT_THAT(with_code(topology.issues, IssueCode::area_code_invalid), SizeIs(1));
  EXPECT_EQ(with_code(topology.issues, IssueCode::area_code_invalid)[0].line, 1U);
  ASSERT_THAT(mixed.rows, SizeIs(1));
  EXPECT_EQ(mixed.rows[0].place.line, 2U);
}

TEST(Geojson, AreaWithoutBorderIsKeptAndSaid) {
  const auto draft = read(collection({feature(R"("buurtcode":"BU03080000")", "null")}));

  EXPECT_THAT(draft.rows, SizeIs(1));
  EXPECT_EQ(with_code(draft.issues, IssueCode::area_without_border).at(0).severity, Severity::attention);
}

TEST(Geojson, NumericCodesGetTheirZeroBack) {
  EXPECT_TRUE(network_of(read(collection({feature(R"("buurtcode":3080000)")}))).areas.contains(AreaId("BU03080000")));
}

TEST(Geojson, TheEditionMayStandWithTheCollection) {
  EXPECT_EQ(network_of(read(collection({feature(R"("buurtcode":"BU03080000")")}, R"("editie":2025,)")))
                .areas.find(AreaId("BU03080000"))
                ->edition,
            2025);
}

TEST(Geojson, BrokenTextIsRefusedWithItsLine) {
  const auto issue = with_code(read("{\"features\":[\n{]}").issues, IssueCode::json_malformed);

  ASSERT_THAT(issue, SizeIs(1));
  EXPECT_EQ(issue[0].line, 2U);
}

TEST(Geojson, DeepNestingIsRefusedBeforeItIsParsed) {
  const auto draft = read("{\"features\":\n" + std::string(1'000'000, '['));

  EXPECT_EQ(with_code(draft.issues, IssueCode::json_malformed).at(0).line, 2U);
}

TEST(Geojson, OtherJsonIsNoAreaFile) {
  EXPECT_THAT(with_code(read("{\"a\":1}").issues, IssueCode::not_an_area_file), SizeIs(1));
  EXPECT_THAT(with_code(read(collection({feature(R"("naam":"x")")})).issues, IssueCode::not_an_area_file), SizeIs(1));
}

TEST(Geojson, NumbersBeyondADoubleAreRefusedWithTheirPlace) {
  const auto draft = read("{\"features\":[\n{\"properties\":{}},\n1e999]}");

  ASSERT_TRUE(refused(draft));
  EXPECT_EQ(draft.issues.at(0).code, IssueCode::number_beyond);
  EXPECT_EQ(draft.issues.at(0).line, 3U);
  EXPECT_EQ(draft.issues.at(0).value, "1e999");
}

TEST(Geojson, YearInAFileName) {
  EXPECT_EQ(year_in("wijkenbuurten_2024_v2.gpkg"), 2024);
  EXPECT_EQ(year_in("buurt_120241.json"), 0);
  EXPECT_EQ(year_in("kaart.geojson"), 0);
}

TEST(JsonScan, FindsTheLineOfEachFeature) {
  const auto scan = scan_json("{\"name\":\"{[\",\n\"features\":[{\"a\":[{}]},\n\n{\"features\":[{}]}]}");

  EXPECT_THAT(scan.feature_lines, ElementsAre(2U, 4U));
  EXPECT_EQ(scan.too_deep_line, std::nullopt);
}

}  // namespace
}  // namespace sleutelnet
