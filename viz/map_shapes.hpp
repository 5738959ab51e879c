#pragma once
// The buurten as shapes that a screen can fill, worked out once per set of areas: triangles, outlines, the border
// lines of wijken, and a place inside each for a letter. Each comes in a few details, so that a whole country stays
// fluent: the coarser ones leave out corners that no screen can show.

#include <array>
#include <vector>

#include "core/network/network.hpp"
#include "viz/triangulate.hpp"

namespace sleutelnet {

inline constexpr std::size_t map_details = 3;  // [0] with every corner, then ever coarser

struct AreaDetail {
  std::vector<Polygon> polygons;
  std::vector<Triangles> triangles;  // beside polygons
};

struct AreaShape {
  AreaId area;
  AreaId district;
  std::array<AreaDetail, map_details> details;
  Point low, high;  // bounding box
  Point middle;     // inside the largest polygon, for a label
  double room = 0;  // distance from there to the border
};

// One line of the outline of a wijk.
struct DistrictBorder {
  std::array<Ring, map_details> lines;
  bool closed = false;
  Point low, high;
};

struct MapShapes {
  Table<Area> areas;                             // what this was made of
  std::array<double, map_details> coarseness{};  // how far a corner may be off, in units of the map
  std::vector<AreaShape> shapes;                 // by code
  std::vector<DistrictBorder> district_borders;
  Point low, high;  // bounding box
};

void widen(Point& low, Point& high, Point point);  // the box of two corners, so that the point is in it
void update_shapes(MapShapes& shapes, const Network& network);

// The coarsest detail that looks the same at that scale.
std::size_t detail_at(const MapShapes& shapes, double pixels_per_unit);

// Without the corners nearer than `apart` to the one before; the ends of an open line stay. At least three corners of
// a closed ring stay, however small it is.
Ring thinned(const Ring& ring, double apart, bool closed);

}  // namespace sleutelnet
