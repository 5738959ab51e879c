#include <algorithm>

#include "viz/cell_mark.hpp"
#include "viz/panels/map_sheet.hpp"
#include "viz/place_answers.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

// In logical pixels: below these there is no room for corners, for a border and pattern, for the outline of a wijk.
constexpr float speck = 4, small = 10, small_district = 24;

// Pixels that a corner of a small area may be off.
constexpr double most_off = 2;

// The box of two corners of the map on the screen; y runs the other way there.
std::pair<ImVec2, ImVec2> box_on(const Transform& transform, Point low, Point high) {
  const auto one = transform.to_screen({low.x, low.y}), other = transform.to_screen({high.x, high.y});
  return {{std::min(one.x, other.x), std::min(one.y, other.y)}, {std::max(one.x, other.x), std::max(one.y, other.y)}};
}

ScreenRing on_screen(const MapSheet& sheet, const Ring& ring) {
  ScreenRing points;
  points.reserve(ring.size());
  for (const auto& point : ring) points.push_back(sheet.transform.to_screen({point.x, point.y}));
  return points;
}

// Without smoothed edges, that would show as seams inside an area.
void fill_triangles(ImDrawList& list, const MapSheet& sheet, const Triangles& triangles, ImU32 colour) {
  const auto uv = ImGui::GetFontTexUvWhitePixel();
  const auto corner = [&](std::uint32_t number) {
    const auto& point = triangles.points[number];
    list.PrimWriteVtx(sheet.transform.to_screen({point.x, point.y}), uv, colour);
  };
  // A piece of a draw list counts its points in 16 bits: what has more goes triangle by triangle.
  if (triangles.points.size() > 60'000) {
    for (const auto& corners : triangles.corners) {
      list.PrimReserve(3, 3);
      for (unsigned at = 0; at < 3; ++at) list.PrimWriteIdx(static_cast<ImDrawIdx>(list._VtxCurrentIdx + at));
      for (const auto number : corners) corner(number);
    }
    return;
  }
  list.PrimReserve(static_cast<int>(triangles.corners.size() * 3), static_cast<int>(triangles.points.size()));
  const auto base = list._VtxCurrentIdx;
  for (const auto& corners : triangles.corners) {
    for (const auto number : corners) list.PrimWriteIdx(static_cast<ImDrawIdx>(base + number));
  }
  for (std::uint32_t number = 0; number < triangles.points.size(); ++number) corner(number);
}

CellState state_of(const SeenArea& area) { return area.cell != nullptr ? area.cell->state : CellState::out_of_scope; }

void draw_small(ImDrawList& list, const MapSheet& sheet, const SeenArea& area) {
  const bool counted = state_of(area) != CellState::out_of_scope;
  const auto& palette = sheet.view.palette();
  const auto colour = paint(counted ? from_afar(style_of(palette, state_of(area))) : palette.ground);
  if (area.size() < sheet.view.px(speck)) {
    list.PrimReserve(6, 4);
    list.PrimRect(area.low, {std::max(area.high.x, area.low.x + 1), std::max(area.high.y, area.low.y + 1)}, colour);
    return;
  }
  const bool coarsest = sheet.view.results.shapes.coarseness.back() * sheet.transform.pixels_per_unit() < most_off;
  const auto& detail = area.shape->details[coarsest ? map_details - 1 : sheet.detail];
  for (const auto& part : detail.triangles) fill_triangles(list, sheet, part, colour);
}

void draw_area(ImDrawList& list, const MapSheet& sheet, const SeenArea& area) {
  const auto& theme = sheet.view.theme;
  const auto state = state_of(area);
  const auto colour = state != CellState::out_of_scope ? style_of(*theme.palette, state).fill : theme.palette->ground;
  const auto& detail = area.shape->details[sheet.detail];
  for (std::size_t part = 0; part < detail.polygons.size(); ++part) {
    fill_triangles(list, sheet, detail.triangles[part], paint(colour));
    std::vector<ScreenRing> rings{on_screen(sheet, detail.polygons[part].outer)};
    for (const auto& hole : detail.polygons[part].holes) rings.push_back(on_screen(sheet, hole));
    draw_pattern(list, theme, rings, state);
  }
}

void draw_districts(ImDrawList& list, const MapSheet& sheet) {
  for (const auto& border : sheet.view.results.shapes.district_borders) {
    const auto [low, high] = box_on(sheet.transform, border.low, border.high);
    const float size = std::max(high.x - low.x, high.y - low.y);
    if (size < sheet.view.px(small_district) || !sheet.shows(low, high)) continue;
    draw_long_line(list, on_screen(sheet, border.lines[sheet.detail]), paint(sheet.view.palette().soft_ink),
                   border.closed, 1.6F * sheet.view.theme.scale);
  }
}

}  // namespace

MapSheet map_sheet(const View& view, const Transform& transform, ImVec2 low, ImVec2 high) {
  const auto& coverage = view.results.coverage;
  MapSheet sheet{view,
                 transform,
                 low,
                 high,
                 shown_value(view.state, view.results),
                 detail_at(view.results.shapes, transform.pixels_per_unit()),
                 {}};
  const auto column = static_cast<std::size_t>(std::find(coverage.values.begin(), coverage.values.end(), sheet.value) -
                                               coverage.values.begin());
  std::size_t row = 0;  // both go by code
  for (const auto& shape : view.results.shapes.shapes) {
    while (row < coverage.areas.size() && coverage.areas[row] < shape.area) ++row;
    const auto [box_low, box_high] = box_on(transform, shape.low, shape.high);
    if (!sheet.shows(box_low, box_high)) continue;
    const bool told =
        row < coverage.areas.size() && coverage.areas[row] == shape.area && column < coverage.values.size();
    sheet.seen.push_back({&shape, told ? &coverage.at(row, column) : nullptr, box_low, box_high});
  }
  return sheet;
}

void draw_map_areas(ImDrawList& list, const MapSheet& sheet) {
  const auto& palette = sheet.view.palette();
  const float least = sheet.view.px(small);
  for (const auto& area : sheet.seen) {
    if (area.size() < least) {
      draw_small(list, sheet, area);
    } else {
      draw_area(list, sheet, area);
    }
  }
  // After all fills, so that no neighbour paints over half a border.
  for (const auto& area : sheet.seen) {
    const bool counted = state_of(area) != CellState::out_of_scope;
    if (area.size() >= least) draw_map_frame(list, sheet, *area.shape, counted ? palette.panel : palette.line, 1.5F);
  }
  draw_districts(list, sheet);
  for (const auto& area : sheet.seen) {
    if (area.size() < least || state_of(area) != CellState::blank) continue;
    draw_map_frame(list, sheet, *area.shape, palette.blank.frame, 2);
  }
}

void draw_map_frame(ImDrawList& list, const MapSheet& sheet, const AreaShape& shape, Colour colour, float thickness) {
  for (const auto& polygon : shape.details[sheet.detail].polygons) {
    draw_long_line(list, on_screen(sheet, polygon.outer), paint(colour), true, sheet.view.px(thickness));
    for (const auto& hole : polygon.holes) {
      draw_long_line(list, on_screen(sheet, hole), paint(colour), true, sheet.view.px(thickness));
    }
  }
}

}  // namespace sleutelnet
