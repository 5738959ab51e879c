#include "viz/shapes.hpp"

#include <array>

namespace sleutelnet {

namespace {

template <std::size_t count>
void draw_corners(ImDrawList& list, const std::array<ImVec2, count>& unit, ImVec2 middle, float radius,
                  const ShapePaint& paint) {
  std::array<ImVec2, count> points;
  for (std::size_t at = 0; at < count; ++at) {
    points[at] = {middle.x + unit[at].x * radius, middle.y + unit[at].y * radius};
  }
  list.AddConvexPolyFilled(points.data(), static_cast<int>(count), paint.fill);
  list.AddPolyline(points.data(), static_cast<int>(count), paint.line, ImDrawFlags_Closed, paint.thickness);
}

}  // namespace

void draw_shape(ImDrawList& list, ActorKind kind, ImVec2 middle, float radius, const ShapePaint& paint) {
  // Corners run clockwise on the screen, which ImGui needs for smooth edges; sizes look equally heavy.
  static const std::array<ImVec2, 4> square = {
      ImVec2(-0.88F, -0.88F), {0.88F, -0.88F}, {0.88F, 0.88F}, {-0.88F, 0.88F}};
  static const std::array<ImVec2, 6> hexagon = {ImVec2(-0.55F, -0.95F), {0.55F, -0.95F}, {1.1F, 0},
                                                {0.55F, 0.95F},         {-0.55F, 0.95F}, {-1.1F, 0}};
  static const std::array<ImVec2, 5> house = {
      ImVec2(0, -1.15F), {1.05F, -0.2F}, {0.95F, 0.95F}, {-0.95F, 0.95F}, {-1.05F, -0.2F}};
  switch (kind) {
    case ActorKind::key_figure:
      list.AddCircleFilled(middle, radius, paint.fill);
      list.AddCircle(middle, radius, paint.line, 0, paint.thickness);
      break;
    case ActorKind::professional: draw_corners(list, square, middle, radius, paint); break;
    case ActorKind::organisation: draw_corners(list, hexagon, middle, radius, paint); break;
    case ActorKind::municipal_team: draw_corners(list, house, middle, radius, paint); break;
  }
}

}  // namespace sleutelnet
