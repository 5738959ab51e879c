#include "viz/triangulate.hpp"

#include <algorithm>
#include <limits>

namespace sleutelnet {

namespace {

double cross(Point origin, Point left, Point right) {
  return (left.x - origin.x) * (right.y - origin.y) - (left.y - origin.y) * (right.x - origin.x);
}

bool in_triangle(Point point, Point a, Point b, Point c) {
  return cross(a, b, point) >= 0 && cross(b, c, point) >= 0 && cross(c, a, point) >= 0;
}

Ring turned(Ring ring, bool counter_clockwise) {
  if ((signed_area(ring) > 0) != counter_clockwise) std::reverse(ring.begin(), ring.end());
  return ring;
}

double rightmost(const Ring& ring) {
  double x = std::numeric_limits<double>::lowest();
  for (const auto& point : ring) x = std::max(x, point.x);
  return x;
}

bool segments_cross(Point a, Point b, Point c, Point d) {
  return cross(a, b, c) * cross(a, b, d) < 0 && cross(c, d, a) * cross(c, d, b) < 0;
}

bool sees(const Ring& ring, Point from, Point to) {
  for (std::size_t at = 0; at < ring.size(); ++at) {
    if (segments_cross(from, to, ring[at], ring[(at + 1) % ring.size()])) return false;
  }
  return true;
}

// Cuts from the hole's rightmost point to the nearest ring point that it sees, there and back.
Ring bridged(const Ring& ring, const Ring& hole) {
  const auto start =
      std::max_element(hole.begin(), hole.end(), [](Point left, Point right) { return left.x < right.x; });
  std::size_t best = 0;
  double best_distance = std::numeric_limits<double>::max();
  for (std::size_t at = 0; at < ring.size(); ++at) {
    const double dx = ring[at].x - start->x;
    const double dy = ring[at].y - start->y;
    const double distance = dx * dx + dy * dy;
    if (distance < best_distance && sees(ring, *start, ring[at]) && sees(hole, *start, ring[at])) {
      best = at;
      best_distance = distance;
    }
  }
  const auto split = ring.begin() + static_cast<std::ptrdiff_t>(best) + 1;
  Ring joined(ring.begin(), split);
  joined.insert(joined.end(), start, hole.end());
  joined.insert(joined.end(), hole.begin(), start + 1);
  joined.push_back(ring[best]);
  joined.insert(joined.end(), split, ring.end());
  return joined;
}

bool is_ear(const Ring& points, const std::vector<std::uint32_t>& left, std::size_t at) {
  const auto before = left[(at + left.size() - 1) % left.size()];
  const auto after = left[(at + 1) % left.size()];
  const Point a = points[before], b = points[left[at]], c = points[after];
  if (cross(a, b, c) <= 0) return false;
  return std::none_of(left.begin(), left.end(), [&](std::uint32_t other) {
    const Point point = points[other];
    return point != a && point != b && point != c && in_triangle(point, a, b, c);
  });
}

}  // namespace

double signed_area(const Ring& ring) {
  double twice = 0;
  for (std::size_t at = 0; at < ring.size(); ++at) {
    const auto& here = ring[at];
    const auto& next = ring[(at + 1) % ring.size()];
    twice += here.x * next.y - next.x * here.y;
  }
  return twice / 2;
}

bool inside(const Polygon& polygon, Point point) {
  bool odd = false;
  const auto count = [&](const Ring& ring) {
    for (std::size_t at = 0; at < ring.size(); ++at) {
      const auto& a = ring[at];
      const auto& b = ring[(at + 1) % ring.size()];
      if ((a.y > point.y) == (b.y > point.y)) continue;
      if (point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x) odd = !odd;
    }
  };
  count(polygon.outer);
  for (const auto& hole : polygon.holes) count(hole);
  return odd;
}

Triangles triangulate(const Polygon& polygon) {
  Triangles result;
  if (polygon.outer.size() < 3) return result;
  auto holes = polygon.holes;
  std::erase_if(holes, [](const Ring& hole) { return hole.size() < 3; });
  std::sort(holes.begin(), holes.end(),
            [](const Ring& left, const Ring& right) { return rightmost(left) > rightmost(right); });
  result.points = turned(polygon.outer, true);
  for (const auto& hole : holes) result.points = bridged(result.points, turned(hole, false));

  std::vector<std::uint32_t> left(result.points.size());
  for (std::uint32_t at = 0; at < left.size(); ++at) left[at] = at;
  while (left.size() > 3) {
    std::size_t ear = 0;
    while (ear < left.size() && !is_ear(result.points, left, ear)) ++ear;
    // Only a degenerate ring has no ear: take any corner, so that the work ends.
    if (ear == left.size()) ear = 0;
    result.corners.push_back({left[(ear + left.size() - 1) % left.size()], left[ear], left[(ear + 1) % left.size()]});
    left.erase(left.begin() + static_cast<std::ptrdiff_t>(ear));
  }
  result.corners.push_back({left[0], left[1], left[2]});
  return result;
}

}  // namespace sleutelnet
