#pragma once
// Gemeente → wijk → buurt as CBS publishes them, with border and indicators.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/network/ids.hpp"

namespace sleutelnet {

enum class AreaLevel { municipality, district, neighbourhood };  // gemeente, wijk, buurt

// CBS uses JA, NEE and B (a Belgian enclave); everything but land is outside the coverage grid.
enum class AreaSurface { land, water, abroad };

// What CBS says of an area in a new edition: 1, 2, 3 (domain.md F2).
enum class BoundaryChange { unknown, unchanged, code_changed, border_changed };

struct Point {  // RD New (EPSG:28992), metres
  double x = 0;
  double y = 0;
  bool operator==(const Point&) const = default;
};
using Ring = std::vector<Point>;  // first point is not repeated at the end
struct Polygon {
  Ring outer;
  std::vector<Ring> holes;
  bool operator==(const Polygon&) const = default;
};

struct Indicator {
  std::string key;  // e.g. aantal_huishoudens
  int year = 0;
  std::optional<double> value;  // empty: not published; the code CBS gave stands in `missing`
  std::optional<std::int64_t> missing;
  bool operator==(const Indicator&) const = default;
};

struct Area {
  AreaId code;
  std::string name;
  AreaLevel level = AreaLevel::neighbourhood;
  AreaId parent;    // empty at the top, or when unknown
  int edition = 0;  // year of the CBS division; 0 is unknown
  std::optional<int> inhabitants;
  AreaSurface surface = AreaSurface::land;
  BoundaryChange change = BoundaryChange::unknown;
  std::vector<Polygon> polygons;
  std::vector<Indicator> indicators;

  const AreaId& key() const { return code; }
  bool operator==(const Area&) const = default;
};

// The level that a well-formed code tells (GM + 4 digits, WK + 6, BU + 8; the last two and four places
// may hold capitals), or nothing when the code is malformed.
std::optional<AreaLevel> level_of(std::string_view code);

// The code of the area that a WK or BU code nests in; empty for GM.
AreaId parent_of(const AreaId& code);

// Below this many inhabitants an area is outside the grid and suppressed in what leaves the house (P22).
inline constexpr int fewest_inhabitants = 50;

// Counts towards coverage: a buurt on land with at least fewest_inhabitants. An unknown number counts
// as inhabited: leaving an area out must rest on a figure.
bool in_scope(const Area& area);

}  // namespace sleutelnet
