// What lies behind the network and tells what places mean: borders of areas, rings of steps, lines round groups, and
// who stands apart.

#include <algorithm>
#include <cmath>
#include <numbers>

#include "report/language_arrange.hpp"
#include "viz/arrange/group_words.hpp"
#include "viz/arrange/network_sheet.hpp"
#include "viz/labels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

// Priority of what lies behind: above any person but who is chosen or pointed at.
constexpr double before_people = 1e5;

void say_at(ImDrawList& list, const NetworkSheet& sheet, ImVec2 at, const std::string& words) {
  draw_text(list, sheet.view.theme.fonts.table, {std::round(at.x), std::round(at.y)},
            paint(sheet.view.palette().soft_ink), words);
}

void draw_ring(ImDrawList& list, const NetworkSheet& sheet, const Ring& ring, const MapOnSheet& frame) {
  std::vector<ImVec2> points;
  ImVec2 low{1e9F, 1e9F}, high{-1e9F, -1e9F};
  for (const auto& point : ring) {
    points.push_back(sheet.transform.to_screen(frame.to_sheet(point)));
    low = {std::min(low.x, points.back().x), std::min(low.y, points.back().y)};
    high = {std::max(high.x, points.back().x), std::max(high.y, points.back().y)};
  }
  if (points.empty() || !sheet.spots.crosses(low, high)) return;
  draw_long_line(list, std::move(points), paint(sheet.view.palette().soft_ink, 0.35F), true, sheet.view.px(1));
}

void draw_borders(ImDrawList& list, const NetworkSheet& sheet, const MapOnSheet& frame) {
  const auto& shapes = sheet.view.results.shapes;
  const auto detail = detail_at(shapes, sheet.transform.pixels_per_unit() / frame.metres_per_unit);
  for (const auto& shape : shapes.shapes) {
    const auto low = sheet.transform.to_screen(frame.to_sheet(shape.low));
    const auto high = sheet.transform.to_screen(frame.to_sheet(shape.high));
    if (!sheet.spots.crosses(low, high)) continue;
    for (const auto& polygon : shape.details[detail].polygons) {
      draw_ring(list, sheet, polygon.outer, frame);
      for (const auto& hole : polygon.holes) draw_ring(list, sheet, hole, frame);
    }
  }
}

// Where an area has room, the largest first.
void name_areas(std::vector<CanvasLabel>& labels, const NetworkSheet& sheet, const MapOnSheet& frame) {
  const auto& view = sheet.view;
  for (const auto& shape : view.results.shapes.shapes) {
    const auto middle = sheet.transform.to_screen(frame.to_sheet({shape.middle.x, shape.middle.y + shape.room * 0.85}));
    const auto room = static_cast<float>(shape.room / frame.metres_per_unit * sheet.transform.pixels_per_unit());
    if (room < view.px(24) || !sheet.spots.shows(middle)) continue;
    labels.push_back({middle, 0, area_name(view.state, shape.area), view.theme.fonts.mark,
                      before_people + std::min(shape.room, before_people / 2), true, false});
  }
}

void draw_steps(ImDrawList& list, const NetworkSheet& sheet, const Backdrop& backdrop) {
  const auto& view = sheet.view;
  const auto middle = sheet.transform.to_screen({0, 0});
  for (const auto& ring : backdrop.rings) {
    const float radius = static_cast<float>(ring.radius * sheet.transform.pixels_per_unit());
    const int corners = std::clamp(static_cast<int>(radius), 48, 360);
    list.AddCircle(middle, radius, paint(view.palette().soft_ink, 0.35F), corners, view.px(1));
  }
}

void name_steps(std::vector<CanvasLabel>& labels, const NetworkSheet& sheet, const Backdrop& backdrop) {
  const auto& view = sheet.view;
  const auto middle = sheet.transform.to_screen({0, 0});
  for (const auto& ring : backdrop.rings) {
    const auto radius = static_cast<float>(ring.radius * sheet.transform.pixels_per_unit());
    const auto steps = std::to_string(ring.steps);
    const auto words = ring.steps == 1 ? view.say(ArrangeText::one_step) : view.say(ArrangeText::more_steps, {steps});
    labels.push_back({{middle.x, middle.y - radius - view.px(12)},
                      0,
                      words,
                      view.theme.fonts.strong,
                      2 * before_people - ring.steps,
                      true,
                      false});
  }
}

void tell_apart(ImDrawList& list, const NetworkSheet& sheet, const Backdrop& backdrop) {
  if (backdrop.apart == 0) return;
  const auto& view = sheet.view;
  const auto people = number(view.language(), static_cast<long long>(backdrop.apart));
  const auto words = view.say(backdrop.map ? ArrangeText::apart_map : ArrangeText::apart_rings, {people});
  const float y = sheet.transform.to_screen({0, backdrop.apart_from}).y - view.px(34);
  const float left = sheet.transform.to_screen(sheet.scene.low).x;
  say_at(list, sheet, {std::max(left, sheet.spots.low.x + view.px(4)), y}, words);
}

// The corners moved outwards and rounded, as wide a margin for a group of two as for a crowd.
std::vector<ImVec2> rounded(const NetworkSheet& sheet, const std::vector<Position>& corners) {
  const float off = sheet.view.px(20);
  std::vector<Position> points;
  for (const auto& corner : corners) {
    const auto at = sheet.transform.to_screen(corner);
    constexpr int directions = 12;
    for (int direction = 0; direction < directions; ++direction) {
      const float angle = 2 * std::numbers::pi_v<float> * static_cast<float>(direction) / directions;
      points.push_back(
          {static_cast<double>(at.x + off * std::cos(angle)), static_cast<double>(at.y + off * std::sin(angle))});
    }
  }
  std::vector<ImVec2> line;
  for (const auto& point : convex_hull(std::move(points))) {
    line.push_back({static_cast<float>(point.x), static_cast<float>(point.y)});
  }
  return line;
}

void draw_outlines(ImDrawList& list, const NetworkSheet& sheet) {
  const auto& view = sheet.view;
  for (const auto& outline : view.results.drawing.outlines) {
    const auto hue = qualitative(outline.group, view.theme.dark);
    const auto line = rounded(sheet, outline.corners);
    list.AddConvexPolyFilled(line.data(), static_cast<int>(line.size()), paint(hue, 0.07F));
    list.AddPolyline(line.data(), static_cast<int>(line.size()), paint(hue, 0.8F), ImDrawFlags_Closed, view.px(1.5F));
  }
}

void name_outlines(std::vector<CanvasLabel>& labels, const NetworkSheet& sheet) {
  const auto& view = sheet.view;
  for (const auto& outline : view.results.drawing.outlines) {
    const auto line = rounded(sheet, outline.corners);
    const auto top =
        std::min_element(line.begin(), line.end(), [](ImVec2 left, ImVec2 right) { return left.y < right.y; });
    const auto name = group_name(view, view.results.groups->part, outline.group);
    labels.push_back({{top->x, top->y},
                      view.px(2),
                      view.say(ArrangeText::group_people, {name, std::to_string(outline.people)}),
                      view.theme.fonts.strong,
                      before_people + static_cast<double>(outline.people),
                      false,
                      false});
  }
}

}  // namespace

void draw_backdrop(ImDrawList& list, const NetworkSheet& sheet) {
  const auto& backdrop = sheet.view.results.backdrop;
  if (backdrop.map) draw_borders(list, sheet, *backdrop.map);
  draw_steps(list, sheet, backdrop);
  draw_outlines(list, sheet);
  tell_apart(list, sheet, backdrop);
}

void add_backdrop_labels(std::vector<CanvasLabel>& labels, const NetworkSheet& sheet) {
  const auto& backdrop = sheet.view.results.backdrop;
  if (backdrop.map) name_areas(labels, sheet, *backdrop.map);
  name_steps(labels, sheet, backdrop);
  name_outlines(labels, sheet);
}

}  // namespace sleutelnet
