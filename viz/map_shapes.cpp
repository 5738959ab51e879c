#include "viz/map_shapes.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace sleutelnet {

namespace {

double distance_to_segment(Point point, Point a, Point b) {
  const double dx = b.x - a.x, dy = b.y - a.y;
  const double length = dx * dx + dy * dy;
  const double along = length > 0 ? std::clamp(((point.x - a.x) * dx + (point.y - a.y) * dy) / length, 0.0, 1.0) : 0.0;
  return std::hypot(point.x - a.x - along * dx, point.y - a.y - along * dy);
}

double distance_to_ring(Point point, const Ring& ring) {
  double nearest = std::numeric_limits<double>::max();
  for (std::size_t at = 0; at < ring.size(); ++at) {
    nearest = std::min(nearest, distance_to_segment(point, ring[at], ring[(at + 1) % ring.size()]));
  }
  return nearest;
}

// The point of a 12 × 12 raster that lies deepest inside: good enough for a letter.
void find_middle(AreaShape& shape) {
  const auto& largest =
      *std::max_element(shape.polygons.begin(), shape.polygons.end(), [](const Polygon& left, const Polygon& right) {
        return std::abs(signed_area(left.outer)) < std::abs(signed_area(right.outer));
      });
  constexpr int steps = 12;
  Point low = largest.outer.front(), high = low;
  for (const auto& point : largest.outer) {
    low = {std::min(low.x, point.x), std::min(low.y, point.y)};
    high = {std::max(high.x, point.x), std::max(high.y, point.y)};
  }
  shape.middle = low;
  for (int row = 1; row < steps; ++row) {
    for (int column = 1; column < steps; ++column) {
      const Point point{low.x + (high.x - low.x) * column / steps, low.y + (high.y - low.y) * row / steps};
      if (!inside(largest, point)) continue;
      double room = distance_to_ring(point, largest.outer);
      for (const auto& hole : largest.holes) room = std::min(room, distance_to_ring(point, hole));
      if (room > shape.room) {
        shape.room = room;
        shape.middle = point;
      }
    }
  }
}

// Edges that stand in the outline of one buurt of a wijk only; shared corners agree to the decimetre.
using EdgeKey = std::tuple<AreaId, long, long, long, long>;

void find_district_borders(MapShapes& shapes) {
  std::map<EdgeKey, std::pair<int, std::pair<Point, Point>>> seen;
  const auto rounded = [](double metres) { return std::lround(metres * 10); };
  for (const auto& shape : shapes.shapes) {
    for (const auto& polygon : shape.polygons) {
      for (std::size_t at = 0; at < polygon.outer.size(); ++at) {
        auto a = polygon.outer[at], b = polygon.outer[(at + 1) % polygon.outer.size()];
        if (std::tie(b.x, b.y) < std::tie(a.x, a.y)) std::swap(a, b);
        auto& entry = seen[{shape.district, rounded(a.x), rounded(a.y), rounded(b.x), rounded(b.y)}];
        ++entry.first;
        entry.second = {a, b};
      }
    }
  }
  for (const auto& [key, entry] : seen) {
    if (entry.first == 1) shapes.district_borders.push_back(entry.second);
  }
}

void find_box(MapShapes& shapes) {
  bool first = true;
  for (const auto& shape : shapes.shapes) {
    for (const auto& polygon : shape.polygons) {
      for (const auto& point : polygon.outer) {
        if (first) shapes.low = shapes.high = point;
        first = false;
        shapes.low = {std::min(shapes.low.x, point.x), std::min(shapes.low.y, point.y)};
        shapes.high = {std::max(shapes.high.x, point.x), std::max(shapes.high.y, point.y)};
      }
    }
  }
}

}  // namespace

void update_shapes(MapShapes& shapes, const Network& network) {
  if (!shapes.shapes.empty() && shapes.areas.shares_rows_with(network.areas)) return;
  shapes = {.areas = network.areas};
  for (const auto* area : areas_at(network, AreaLevel::neighbourhood)) {
    AreaShape shape{.area = area->code, .district = area->parent};
    for (const auto& polygon : area->polygons) {
      if (polygon.outer.size() < 3) continue;
      shape.polygons.push_back(polygon);
      shape.triangles.push_back(triangulate(polygon));
    }
    if (shape.polygons.empty()) continue;
    find_middle(shape);
    shapes.shapes.push_back(std::move(shape));
  }
  find_district_borders(shapes);
  find_box(shapes);
}

}  // namespace sleutelnet
