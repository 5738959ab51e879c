#include "core/analysis/layout_room.hpp"

#include <gtest/gtest.h>

#include "tests/support/layouts.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

TEST(Room, IsMadeWhereEverybodyStandsOnOnePoint) {
  std::vector<Position> places(200);
  make_room(places);
  EXPECT_TRUE(all_apart(places));
}

TEST(Room, MovesNobodyWhereThereIsRoom) {
  std::vector<Position> places{{0, 0}, {1, 0}, {0, 1}, {5, 5}};
  const auto before = places;
  make_room(places);
  EXPECT_EQ(places, before);
}

TEST(Room, FindsAFreePlaceNearby) {
  TakenPlaces taken(4);
  taken.put({0, 0});
  const auto place = taken.nearest_free({0.1, 0});
  EXPECT_TRUE(taken.free(place));
  EXPECT_LT(distance(place, {0.1, 0}), 2 * least_distance);
  EXPECT_FALSE(taken.free({-0.3, -0.3}));
}

TEST(Newcomers, StandBesideWhomTheyKnowAndMoveNobody) {
  const auto graph = plain_graph(5, {{0, 1}, {1, 2}, {2, 3}, {3, 4}});
  const std::vector<std::optional<Position>> known{Position{0, 0}, Position{1, 0}, Position{2, 0}, std::nullopt,
                                                   std::nullopt};
  const auto places = with_newcomers(graph, known);
  for (std::size_t node = 0; node < 3; ++node) EXPECT_EQ(places[node], *known[node]);
  EXPECT_LT(distance(places[3], places[2]), 2) << "knows 2";
  EXPECT_LT(distance(places[4], places[3]), 2) << "knows 3, who is new as well";
  EXPECT_TRUE(all_apart(places));
}

TEST(Newcomers, WhoKnowNobodyStandUnderEverybody) {
  const auto graph = plain_graph(4, {{0, 1}});
  const auto places = with_newcomers(graph, {Position{0, 0}, Position{1, 3}, std::nullopt, std::nullopt});
  EXPECT_GT(places[2].y, 3);
  EXPECT_GT(places[3].y, 3);
  EXPECT_TRUE(all_apart(places));
}

TEST(Newcomers, AllAtOnceFindRoom) {
  EXPECT_TRUE(all_apart(with_newcomers(star(300), std::vector<std::optional<Position>>(300))));
}

}  // namespace
}  // namespace sleutelnet
