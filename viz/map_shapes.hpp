#pragma once
// The buurten as shapes that a screen can fill, worked out once per set of areas: triangles, outlines,
// the border edges between wijken, and a place inside each for a letter.

#include <vector>

#include "core/network/network.hpp"
#include "viz/triangulate.hpp"

namespace sleutelnet {

struct AreaShape {
  AreaId area;
  AreaId district;
  std::vector<Polygon> polygons;
  std::vector<Triangles> triangles;  // beside polygons
  Point middle;                      // inside the largest polygon, for a label
  double room = 0;                   // distance from there to the border
};

struct MapShapes {
  Table<Area> areas;  // what this was made of
  std::vector<AreaShape> shapes;
  std::vector<std::pair<Point, Point>> district_borders;
  Point low, high;  // bounding box
};

void update_shapes(MapShapes& shapes, const Network& network);

}  // namespace sleutelnet
