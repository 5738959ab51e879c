#pragma once
// The places of a canvas on the screen, worked out once a frame, and what follows from there being many: what is out
// of sight is skipped, marks shrink so that nobody stands on somebody else, and a crowd is drawn as dots in a few large
// pieces.

#include <vector>

#include "viz/camera.hpp"
#include "viz/view.hpp"

namespace sleutelnet {

struct SpotSheet {
  std::vector<ImVec2> at;
  ImVec2 low, high;      // of the canvas
  float margin = 0;      // around it, of what may stick out into sight
  float shrink = 1;      // of the marks: 1 from where two neighbours at least_distance fit beside each other
  std::size_t seen = 0;  // how many are in sight
  bool crowded = false;  // more of them than shapes can tell apart

  bool shows(ImVec2 point) const {
    return point.x > low.x - margin && point.x < high.x + margin && point.y > low.y - margin &&
           point.y < high.y + margin;
  }
  // Whether a line may be in sight; it is not when both ends are off the same side.
  bool crosses(ImVec2 from, ImVec2 to) const {
    return std::max(from.x, to.x) > low.x && std::min(from.x, to.x) < high.x && std::max(from.y, to.y) > low.y &&
           std::min(from.y, to.y) < high.y;
  }
};

inline constexpr std::size_t most_shapes = 4'000;
inline constexpr float widest_mark = 11.2F;  // half of it, in logical pixels: radius_of without a measure

// What marks are made smaller by, so that two at least_distance do not touch.
float mark_shrink(const Transform& transform, const View& view);

SpotSheet spots_of(const std::vector<Position>& places, const Transform& transform, const View& view, ImVec2 low,
                   ImVec2 high);

struct SpotDot {
  ImVec2 middle;
  float radius = 1;
  ImU32 colour = 0;
};
struct SpotLine {
  ImVec2 from, to;
  float width = 1;
  ImU32 colour = 0;
};

// Squares and lines without smoothed edges, in pieces that 16-bit indices can count.
void draw_dots(ImDrawList& list, const std::vector<SpotDot>& dots);
void draw_lines(ImDrawList& list, const std::vector<SpotLine>& lines);

}  // namespace sleutelnet
