#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>

#include "report/pictures/cell_signs.hpp"
#include "report/pictures/coverage_map.hpp"
#include "report/pictures/coverage_matrix.hpp"
#include "report/pictures/map_frame.hpp"
#include "report/pictures/map_sheet.hpp"
#include "report/pictures/network_picture.hpp"
#include "report/pictures/unreached_map.hpp"
#include "report/writers/svg.hpp"
#include "tests/support/golden.hpp"
#include "tests/support/markup_check.hpp"
#include "tests/support/small_town.hpp"

using namespace sleutelnet;
using namespace sleutelnet::testing;

namespace {

Told town_told(Recipient recipient = Recipient::coordinator) {
  return disclose(results_of(small_town()), {recipient, {}, std::nullopt});
}

// A municipality of so many wijken with so many buurten each.
Told large_town(int districts, int neighbourhoods) {
  Network town{.name = "Groot", .date = today};
  town.terms.put(term(Facet::domain, "zorg", 1));
  const auto digits = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
  town.areas.put(area("GM9999", 10000));
  for (int district = 0; district < districts; ++district) {
    town.areas.put(area("WK9999" + digits(district), 1000));
    for (int each = 0; each < neighbourhoods; ++each) {
      town.areas.put(area("BU9999" + digits(district) + digits(each), 100));
    }
  }
  return disclose(results_of(town));
}

std::size_t cells_in(const Picture& picture) {
  std::size_t cells = 0;
  for (const auto& shape : picture.shapes) cells += shape.link.rfind("BU", 0) == 0 ? 1U : 0U;
  return cells;
}

struct Case {
  const char* suffix;
  Language language;
  friend std::ostream& operator<<(std::ostream& out, const Case& each) { return out << each.suffix; }
};

}  // namespace

class GoldenPictures : public ::testing::TestWithParam<Case> {};

TEST_P(GoldenPictures, LookAsApproved) {
  const auto [suffix, language] = GetParam();
  const auto name = [&, end = std::string(suffix)](const char* picture) { return std::string(picture) + end; };
  const auto own = town_told();
  const auto council = town_told(Recipient::council);

  expect_golden(name("matrix"), to_svg(coverage_matrix(own, language).front()));
  expect_golden(name("matrix-council"), to_svg(coverage_matrix(council, language).front()));
  expect_golden(name("maps"), to_svg(coverage_maps(own, language)));
  expect_golden(name("unreached"), to_svg(unreached_map(own, language)));
  expect_golden(name("network"), to_svg(network_picture(own, language)));
}

INSTANTIATE_TEST_SUITE_P(InBothLanguages, GoldenPictures,
                         ::testing::Values(Case{".nl.svg", Language::dutch}, Case{".en.svg", Language::english}));

TEST(Matrix, ShowsEveryCellOnce) {
  const auto told = town_told();
  EXPECT_EQ(cells_in(coverage_matrix(told, Language::dutch).front()), told.results.coverage.cells.size());
}

TEST(Matrix, LargeMunicipalityIsCutWithoutLosingABuurt) {
  const auto told = large_town(13, 17);
  const auto pictures = coverage_matrix(told, Language::dutch);

  std::size_t cells = 0;
  for (const auto& picture : pictures) cells += cells_in(picture);

  EXPECT_GT(pictures.size(), 1U);
  EXPECT_EQ(cells, told.results.coverage.cells.size());
}

TEST(Matrix, WijkLargerThanAPanelIsContinued) {
  const auto told = large_town(1, 90);
  std::size_t cells = 0;
  for (const auto& picture : coverage_matrix(told, Language::dutch)) cells += cells_in(picture);
  EXPECT_EQ(cells, 90U);
}

TEST(Matrix, LegendHoldsOnlyStatesThatOccur) {
  const auto told = large_town(1, 3);  // nobody ever asked
  const auto picture = coverage_matrix(told, Language::dutch).front();

  ASSERT_EQ(picture.legend.size(), 1U);
  EXPECT_EQ(picture.legend.front().letter, "?");
}

TEST(Matrix, OutsidersSeeSignsInsteadOfNumbers) {
  const auto told = town_told(Recipient::public_);
  const auto picture = coverage_matrix(told, Language::dutch).front();
  for (const auto& shape : picture.shapes) {
    const auto* words = std::get_if<Words>(&shape.form);
    if (words == nullptr) continue;
    EXPECT_EQ(words->text.find_first_of("0123456789"), std::string::npos) << words->text;
  }
}

TEST(Map, CreditsWhoMeasuredTheBorders) {
  auto town = small_town();
  EXPECT_EQ(map_credit(town, Language::dutch), "© synthetisch");
  town.synthetic = false;
  EXPECT_EQ(map_credit(town, Language::dutch), "© CBS, Kadaster");
}

TEST(Map, WithoutBordersThereIsNoMap) { EXPECT_FALSE(has_borders(large_town(1, 3))); }

TEST(Map, RoomIsInsideAndNeverInAHole) {
  const Outline ring{{{{0, 0}, {100, 0}, {100, 100}, {0, 100}}, {{20, 20}, {80, 20}, {80, 80}, {20, 80}}}};
  const auto room = room_in(ring);

  EXPECT_GT(room.radius, 0);
  const bool in_hole = room.spot.x > 20 && room.spot.x < 80 && room.spot.y > 20 && room.spot.y < 80;
  EXPECT_FALSE(in_hole);
}

TEST(Map, NorthIsUp) {
  const auto town = small_town();
  const MapFrame frame({town.areas.find(AreaId("GM9999"))}, {.corner = {0, 0}, .width = 300, .height = 300});

  const auto south_west = frame.project({600000, 400000});
  const auto north_east = frame.project({603000, 402000});

  EXPECT_LT(south_west.x, north_east.x);
  EXPECT_GT(south_west.y, north_east.y);
}

// P23: areas, never points. No mark stands on a map but the numbers and the legend.
TEST(Map, ShowsNoPoints) {
  const auto picture = coverage_map(town_told(), Language::dutch, TermId("zorg"));
  const auto marks = std::count_if(picture.shapes.begin(), picture.shapes.end(), [](const Shape& shape) {
    return std::holds_alternative<Mark>(shape.form) && !shape.link.empty();
  });
  EXPECT_EQ(marks, 0);
}

TEST(NetworkPicture, ShowsEveryParticipantOnce) {
  const auto told = town_told();
  const auto picture = network_picture(told, Language::dutch);
  const auto marks = std::count_if(picture.shapes.begin(), picture.shapes.end(), [](const Shape& shape) {
    return std::holds_alternative<Mark>(shape.form) && !shape.link.empty();
  });
  EXPECT_EQ(static_cast<std::size_t>(marks), told.results.structure.graph.size());
}

TEST(NetworkPicture, IsEmptyForOutsiders) {
  EXPECT_TRUE(network_picture(town_told(Recipient::council), Language::dutch).shapes.empty());
}
