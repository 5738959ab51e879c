#include "report/pictures/map_frame.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sleutelnet {

namespace {

struct Extent {
  double left = std::numeric_limits<double>::max();
  double right = std::numeric_limits<double>::lowest();
  double bottom = std::numeric_limits<double>::max();
  double top = std::numeric_limits<double>::lowest();

  bool empty() const { return left > right; }
  void include(double x, double y) {
    left = std::min(left, x);
    right = std::max(right, x);
    bottom = std::min(bottom, y);
    top = std::max(top, y);
  }
};

Extent extent_of(const std::vector<const Area*>& areas) {
  Extent extent;
  for (const auto* area : areas) {
    for (const auto& polygon : area->polygons) {
      for (const auto& point : polygon.outer) extent.include(point.x, point.y);
    }
  }
  return extent;
}

Extent extent_of(const Outline& outline) {
  Extent extent;
  for (const auto& ring : outline.rings) {
    for (const auto& spot : ring) extent.include(spot.x, spot.y);
  }
  return extent;
}

double distance_to(Spot spot, Spot from, Spot to) {
  const double along_x = to.x - from.x;
  const double along_y = to.y - from.y;
  const double length = along_x * along_x + along_y * along_y;
  double share = 0;
  if (length > 0) {
    share = std::clamp(((spot.x - from.x) * along_x + (spot.y - from.y) * along_y) / length, 0.0, 1.0);
  }
  return std::hypot(spot.x - from.x - share * along_x, spot.y - from.y - share * along_y);
}

// Distance to the nearest edge; negative outside. Inside is where a ray crosses an odd number of edges.
double depth_of(const Outline& outline, Spot spot) {
  double nearest = std::numeric_limits<double>::max();
  bool inside = false;
  for (const auto& ring : outline.rings) {
    for (std::size_t at = 0; at < ring.size(); ++at) {
      const Spot from = ring[at];
      const Spot to = ring[(at + 1) % ring.size()];
      nearest = std::min(nearest, distance_to(spot, from, to));
      if ((from.y > spot.y) == (to.y > spot.y)) continue;
      if (spot.x < from.x + (spot.y - from.y) / (to.y - from.y) * (to.x - from.x)) inside = !inside;
    }
  }
  return inside ? nearest : -nearest;
}

}  // namespace

MapFrame::MapFrame(const std::vector<const Area*>& areas, const Box& into) {
  const auto extent = extent_of(areas);
  if (extent.empty()) return;
  const double width = std::max(extent.right - extent.left, 1.0);
  const double height = std::max(extent.top - extent.bottom, 1.0);
  scale_ = std::min(into.width / width, into.height / height);
  height_ = height * scale_;
  middle_ = {(extent.left + extent.right) / 2, (extent.bottom + extent.top) / 2};
  centre_ = {into.corner.x + into.width / 2, into.corner.y + into.height / 2};
}

Spot MapFrame::project(Point point) const {
  return {centre_.x + (point.x - middle_.x) * scale_, centre_.y - (point.y - middle_.y) * scale_};
}

Outline MapFrame::outline(const Area& area) const {
  constexpr double visible = 0.5;
  Outline outline;
  const auto add = [&](const Ring& ring) {
    std::vector<Spot> spots;
    for (const auto& point : ring) {
      const auto spot = project(point);
      if (!spots.empty() && std::hypot(spot.x - spots.back().x, spot.y - spots.back().y) < visible) continue;
      spots.push_back(spot);
    }
    if (spots.size() >= 3) outline.rings.push_back(std::move(spots));
  };
  for (const auto& polygon : area.polygons) {
    add(polygon.outer);
    for (const auto& hole : polygon.holes) add(hole);
  }
  return outline;
}

double height_per_width(const std::vector<const Area*>& areas) {
  const auto extent = extent_of(areas);
  if (extent.empty() || extent.right <= extent.left) return 1;
  return (extent.top - extent.bottom) / (extent.right - extent.left);
}

Room room_in(const Outline& outline) {
  constexpr int samples = 14;
  const auto extent = extent_of(outline);
  Room best;
  if (extent.empty()) return best;
  const Spot middle{(extent.left + extent.right) / 2, (extent.bottom + extent.top) / 2};
  double best_worth = 0;
  for (int row = 1; row < samples; ++row) {
    for (int column = 1; column < samples; ++column) {
      const Spot spot{extent.left + (extent.right - extent.left) * column / samples,
                      extent.bottom + (extent.top - extent.bottom) * row / samples};
      const double depth = depth_of(outline, spot);
      // In a long shape many spots are equally deep: the one nearest to the middle looks best.
      const double worth = depth - 0.05 * std::hypot(spot.x - middle.x, spot.y - middle.y);
      if (depth <= 0 || (best.radius > 0 && worth <= best_worth)) continue;
      best = {spot, depth};
      best_worth = worth;
    }
  }
  return best;
}

void add_scale_and_credit(Picture& picture, Spot corner, double width, double pixels_per_metre,
                          const std::string& credit, const Palette& palette) {
  if (pixels_per_metre > 0) {
    const double longest = std::min(140.0, width / 3) / pixels_per_metre;
    const double power = std::pow(10.0, std::floor(std::log10(longest)));
    const double metres = power * (longest >= 5 * power ? 5 : longest >= 2 * power ? 2 : 1);
    const double end = corner.x + metres * pixels_per_metre;
    const Paint paint{.stroke = palette.ink, .stroke_width = 1.5};
    const auto line = [&](Spot from, Spot to) {
      picture.shapes.push_back({.form = Segment{from, to}, .paint = paint, .link = {}, .tooltip = {}});
    };
    line({corner.x, corner.y + 6}, {end, corner.y + 6});
    line({corner.x, corner.y + 2}, {corner.x, corner.y + 10});
    line({end, corner.y + 2}, {end, corner.y + 10});
    const bool long_enough = metres >= 1000;
    const auto length = std::to_string(static_cast<long>(long_enough ? metres / 1000 : metres));
    add_words(picture,
              {.at = {end + 8, corner.y + 10},
               .text = length + (long_enough ? " km" : " m"),
               .size = 12,
               .halo = std::nullopt},
              palette.ink);
  }
  add_words(picture,
            {.at = {corner.x + width, corner.y + 10},
             .text = credit,
             .size = 12,
             .anchor = Anchor::end,
             .halo = std::nullopt},
            palette.soft_ink);
}

}  // namespace sleutelnet
