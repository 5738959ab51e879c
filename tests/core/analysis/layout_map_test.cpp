#include "core/analysis/layout_map.hpp"

#include <gtest/gtest.h>

#include "tests/support/layouts.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

// Two buurten of 1 × 1 km side by side: west and east.
Network two_squares() {
  auto network = two_neighbourhoods();
  const auto square = [](double left) {
    return Polygon{{{left, 0}, {left + 1000, 0}, {left + 1000, 1000}, {left, 1000}}, {}};
  };
  for (const auto& [code, left] : {std::pair{"BU99010000", 0.0}, std::pair{"BU99010001", 1000.0}}) {
    auto area = *network.areas.find(AreaId(code));
    area.polygons = {square(left)};
    network.areas.put(area);
  }
  auto district = *network.areas.find(AreaId("WK990100"));
  district.polygons = {{{{0, 0}, {2000, 0}, {2000, 1000}, {0, 1000}}, {}}};
  network.areas.put(district);
  return network;
}

MapLayout made_of(const Network& network) { return map_layout(network, make_graph(network)); }

Point on_map(const MapLayout& made, std::size_t node) {
  const auto& frame = made.frame;
  return {frame.middle.x + made.positions[node].x * frame.metres_per_unit,
          frame.middle.y - made.positions[node].y * frame.metres_per_unit};
}

TEST(MapLayout, PutsEverybodyInsideTheAreaOfMostOfTheirClaims) {
  auto network = two_squares();
  network.actors.put(key_figure("K1"));
  network.actors.put(key_figure("K2"));
  network.reach.put(reach("R1", "K1", "BU99010000", "zorg"));
  network.reach.put(reach("R2", "K2", "BU99010000", "zorg"));
  network.reach.put(reach("R3", "K2", "BU99010001", "zorg"));
  network.reach.put(reach("R4", "K2", "BU99010001", "werk"));
  const auto made = made_of(network);

  EXPECT_EQ(made.areas, (std::vector<AreaId>{AreaId("BU99010000"), AreaId("BU99010001")}));
  EXPECT_LT(on_map(made, 0).x, 1000);
  EXPECT_GT(on_map(made, 1).x, 1000);
}

TEST(MapLayout, PacksACrowdInsideAndTheRestAroundIt) {
  auto network = two_squares();
  for (int number = 100; number < 400; ++number) {
    const auto id = "K" + std::to_string(number);
    network.actors.put(key_figure(id));
    network.reach.put(reach("R" + id, id, "BU99010000", "zorg"));
  }
  const auto made = made_of(network);
  EXPECT_TRUE(all_apart(made.positions));
  std::size_t inside = 0;
  for (std::size_t node = 0; node < 300; ++node) inside += on_map(made, node).x < 1000 ? 1 : 0;
  EXPECT_GT(inside, 150U);
}

TEST(MapLayout, SetsApartWhoClaimsNothingOrOnlyTheGemeente) {
  auto network = two_squares();
  for (const auto* id : {"K1", "K2", "K3"}) network.actors.put(key_figure(id));
  network.reach.put(reach("R1", "K1", "BU99010001", "zorg"));
  network.reach.put(reach("R2", "K2", "GM9901", "zorg"));
  const auto made = made_of(network);
  EXPECT_TRUE(made.areas[1].empty());
  EXPECT_TRUE(made.areas[2].empty());
  EXPECT_GE(made.positions[1].y, made.apart_from);
  EXPECT_LT(on_map(made, 1).y, 0) << "under the map";
}

TEST(MapLayout, DoesNotCountAClaimThatExpired) {
  auto network = two_squares();
  network.actors.put(key_figure("K1"));
  auto old = reach("R1", "K1", "BU99010000", "zorg");
  old.expires = day(2025, 1, 20);
  network.reach.put(old);
  EXPECT_TRUE(made_of(network).areas[0].empty());
}

TEST(MapLayout, PutsABoardWhereMostOfItsPeopleAre) {
  auto network = two_squares();
  network.actors.put(actor("B1", ActorKind::organisation));
  network.actors.put(key_figure("K1", "B1"));
  network.reach.put(reach("R1", "K1", "BU99010001", "zorg"));
  EXPECT_EQ(made_of(network).areas[0], AreaId("BU99010001"));
}

TEST(MapLayout, OfAreasWithoutBordersIsEmpty) {
  auto network = two_neighbourhoods();
  network.actors.put(key_figure("K1"));
  EXPECT_TRUE(made_of(network).positions.empty());
}

TEST(MapLayout, HasNorthUp) {
  auto network = two_squares();
  const auto frame = made_of(network).frame;
  EXPECT_LT(frame.to_sheet({0, 1000}).y, frame.to_sheet({0, 0}).y);
}

}  // namespace
}  // namespace sleutelnet
