#pragma once
// A polygon with holes as triangles, for filling it on a screen. Ear clipping; holes are bridged to the
// outer ring first, from the rightmost hole to the left (eberly2008). Rings may run either way round. A
// self-crossing ring still ends: the ears that fit no more are clipped as they come. Cost: O(points²).

#include <array>
#include <cstdint>
#include <vector>

#include "core/network/area.hpp"

namespace sleutelnet {

struct Triangles {
  std::vector<Point> points;
  std::vector<std::array<std::uint32_t, 3>> corners;  // indices in points
};

Triangles triangulate(const Polygon& polygon);

double signed_area(const Ring& ring);              // positive when counter-clockwise
bool inside(const Polygon& polygon, Point point);  // even-odd over all rings

}  // namespace sleutelnet
