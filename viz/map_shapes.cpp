#include "viz/map_shapes.hpp"

#include <algorithm>
#include <cmath>

#include "viz/district_borders.hpp"

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
      *std::max_element(shape.details[0].polygons.begin(), shape.details[0].polygons.end(),
                        [](const Polygon& left, const Polygon& right) {
                          return std::abs(signed_area(left.outer)) < std::abs(signed_area(right.outer));
                        });
  constexpr int steps = 12;
  Point low = largest.outer.front(), high = low;
  for (const auto& point : largest.outer) widen(low, high, point);
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

void find_boxes(MapShapes& shapes) {
  if (shapes.shapes.empty()) return;
  shapes.low = shapes.high = shapes.shapes.front().details[0].polygons.front().outer.front();
  for (auto& shape : shapes.shapes) {
    shape.low = shape.high = shape.details[0].polygons.front().outer.front();
    for (const auto& polygon : shape.details[0].polygons) {
      for (const auto& point : polygon.outer) widen(shape.low, shape.high, point);
    }
    widen(shapes.low, shapes.high, shape.low);
    widen(shapes.low, shapes.high, shape.high);
  }
}

AreaDetail coarser(const AreaDetail& whole, double apart) {
  AreaDetail detail;
  for (const auto& polygon : whole.polygons) {
    Polygon thin{thinned(polygon.outer, apart, true), {}};
    for (const auto& hole : polygon.holes) {
      const double size = std::sqrt(std::abs(signed_area(hole)));
      if (size > apart) thin.holes.push_back(thinned(hole, apart, true));
    }
    detail.triangles.push_back(triangulate(thin));
    detail.polygons.push_back(std::move(thin));
  }
  return detail;
}

// Parts of the longest side of the map. A town on a screen of 1,000 pixels is drawn in the middle one, a quarter of a
// pixel off; the coarsest is for a country, whose buurten are a few pixels large.
void add_details(MapShapes& shapes) {
  const double span = std::max(shapes.high.x - shapes.low.x, shapes.high.y - shapes.low.y);
  shapes.coarseness = {0, span / 4000, span / 700};
  for (auto& shape : shapes.shapes) {
    for (std::size_t detail = 1; detail < map_details; ++detail) {
      shape.details[detail] = coarser(shape.details[0], shapes.coarseness[detail]);
    }
  }
}

}  // namespace

void widen(Point& low, Point& high, Point point) {
  low = {std::min(low.x, point.x), std::min(low.y, point.y)};
  high = {std::max(high.x, point.x), std::max(high.y, point.y)};
}

Ring thinned(const Ring& ring, double apart, bool closed) {
  Ring kept;
  for (const auto& point : ring) {
    if (kept.empty() || std::hypot(point.x - kept.back().x, point.y - kept.back().y) >= apart) kept.push_back(point);
  }
  if (closed && kept.size() < 3 && ring.size() >= 3) {
    return {ring.front(), ring[ring.size() / 3], ring[2 * ring.size() / 3]};
  }
  if (!closed && !ring.empty() && kept.back() != ring.back()) kept.push_back(ring.back());
  return kept;
}

std::size_t detail_at(const MapShapes& shapes, double pixels_per_unit) {
  constexpr double unseen = 0.75;  // pixels
  std::size_t detail = map_details - 1;
  while (detail > 0 && shapes.coarseness[detail] * pixels_per_unit > unseen) --detail;
  return detail;
}

void update_shapes(MapShapes& shapes, const Network& network) {
  if (!shapes.shapes.empty() && shapes.areas.shares_rows_with(network.areas)) return;
  shapes = {.areas = network.areas};
  for (const auto* area : areas_at(network, AreaLevel::neighbourhood)) {
    AreaShape shape{.area = area->code, .district = area->parent};
    auto& whole = shape.details[0];
    for (const auto& polygon : area->polygons) {
      if (polygon.outer.size() < 3) continue;
      whole.polygons.push_back(polygon);
      whole.triangles.push_back(triangulate(polygon));
    }
    if (whole.polygons.empty()) continue;
    find_middle(shape);
    shapes.shapes.push_back(std::move(shape));
  }
  find_boxes(shapes);
  add_details(shapes);
  shapes.district_borders = district_borders(shapes.shapes, shapes.coarseness);
}

}  // namespace sleutelnet
