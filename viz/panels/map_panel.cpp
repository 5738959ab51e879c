#include <algorithm>
#include <cmath>

#include "viz/camera.hpp"
#include "viz/cell_mark.hpp"
#include "viz/change_mark.hpp"
#include "viz/guide/explained_words.hpp"
#include "viz/labels.hpp"
#include "viz/panels/panels.hpp"
#include "viz/place_answers.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

// From this zoom on there is room for the names of buurten.
constexpr double zoom_for_names = 1.6;

struct Sheet {
  const View& view;
  Transform transform;
  ImVec2 low, high;
  TermId value;
};

const Cell* cell_of(const Sheet& sheet, const AreaShape& shape) {
  return sheet.view.results.coverage.find(shape.area, sheet.value);
}

std::vector<ScreenRing> screen_rings(const Sheet& sheet, const Polygon& polygon) {
  std::vector<ScreenRing> rings;
  const auto add = [&](const Ring& ring) {
    ScreenRing points;
    for (const auto& point : ring) points.push_back(sheet.transform.to_screen({point.x, point.y}));
    rings.push_back(std::move(points));
  };
  add(polygon.outer);
  for (const auto& hole : polygon.holes) add(hole);
  return rings;
}

void fill(ImDrawList& list, const Sheet& sheet, const Triangles& triangles, ImU32 colour) {
  // Smoothed triangle edges would show as seams inside an area.
  const auto flags = list.Flags;
  list.Flags &= ~ImDrawListFlags_AntiAliasedFill;
  for (const auto& corners : triangles.corners) {
    const auto corner = [&](std::size_t at) {
      const auto& point = triangles.points[corners[at]];
      return sheet.transform.to_screen({point.x, point.y});
    };
    list.AddTriangleFilled(corner(0), corner(1), corner(2), colour);
  }
  list.Flags = flags;
}

void outline(ImDrawList& list, const ScreenRing& ring, ImU32 colour, float thickness) {
  // AddPolyline counts its points in 16 bits: long borders go in parts.
  constexpr std::size_t most = 8000;
  for (std::size_t first = 0; first < ring.size(); first += most) {
    const auto count = std::min(most + 1, ring.size() - first);
    const bool whole = count == ring.size();
    list.AddPolyline(ring.data() + first, static_cast<int>(count), colour, whole ? ImDrawFlags_Closed : 0, thickness);
  }
}

void draw_area(ImDrawList& list, const Sheet& sheet, const AreaShape& shape) {
  const auto& theme = sheet.view.theme;
  const auto* cell = cell_of(sheet, shape);
  const auto state = cell != nullptr ? cell->state : CellState::out_of_scope;
  const auto& style = style_of(*theme.palette, state);
  for (std::size_t part = 0; part < shape.polygons.size(); ++part) {
    const auto rings = screen_rings(sheet, shape.polygons[part]);
    const bool counted = state != CellState::out_of_scope;
    fill(list, sheet, shape.triangles[part], paint(counted ? style.fill : theme.palette->ground));
    draw_pattern(list, theme, rings, state);
  }
}

// After all fills, so that no neighbour paints over half a border.
void draw_border(ImDrawList& list, const Sheet& sheet, const AreaShape& shape) {
  const auto& theme = sheet.view.theme;
  const auto* cell = cell_of(sheet, shape);
  const bool counted = cell != nullptr && cell->state != CellState::out_of_scope;
  const auto colour = paint(counted ? theme.palette->panel : theme.palette->line);
  for (const auto& polygon : shape.polygons) {
    for (const auto& ring : screen_rings(sheet, polygon)) outline(list, ring, colour, theme.px(1.5F));
  }
}

void draw_frames(ImDrawList& list, const Sheet& sheet, const AreaShape& shape, Colour colour, float thickness) {
  for (const auto& polygon : shape.polygons) {
    for (const auto& ring : screen_rings(sheet, polygon)) outline(list, ring, paint(colour), sheet.view.px(thickness));
  }
}

void draw_areas(ImDrawList& list, const Sheet& sheet) {
  const auto& shapes = sheet.view.results.shapes;
  for (const auto& shape : shapes.shapes) draw_area(list, sheet, shape);
  for (const auto& shape : shapes.shapes) draw_border(list, sheet, shape);
  for (const auto& [from, to] : shapes.district_borders) {
    list.AddLine(sheet.transform.to_screen({from.x, from.y}), sheet.transform.to_screen({to.x, to.y}),
                 paint(sheet.view.palette().soft_ink), 1.6F * sheet.view.theme.scale);
  }
  for (const auto& shape : shapes.shapes) {
    const auto* cell = cell_of(sheet, shape);
    if (cell != nullptr && cell->state == CellState::blank) {
      draw_frames(list, sheet, shape, sheet.view.palette().blank.frame, 2);
    }
  }
}

AreaId chosen_area(const State& state) {
  if (const auto* cell = std::get_if<CellPlace>(&state.selection)) return cell->area;
  if (const auto* area = std::get_if<AreaId>(&state.selection)) return *area;
  return {};
}

void draw_marks(ImDrawList& list, const Sheet& sheet, const AreaShape* hovered) {
  const auto& view = sheet.view;
  const auto chosen = chosen_area(view.state);
  std::vector<CanvasLabel> labels;
  for (const auto& shape : view.results.shapes.shapes) {
    const auto* cell = cell_of(sheet, shape);
    const auto middle = sheet.transform.to_screen({shape.middle.x, shape.middle.y});
    const auto room = static_cast<float>(shape.room * sheet.transform.pixels_per_unit());
    const bool special = shape.area == chosen || &shape == hovered;
    const auto* area = view.state.network().areas.find(shape.area);
    const double people = area != nullptr ? area->inhabitants.value_or(0) : 0;
    const bool letter_fits = cell != nullptr && room > view.px(7) && !cell_letter(*cell).empty();
    if (letter_fits) {
      const ImVec2 half{view.px(9), view.px(8)};
      draw_cell(list, view.theme, {middle.x - half.x, middle.y - half.y}, {middle.x + half.x, middle.y + half.y},
                {.state = cell->state, .letter = cell_letter(*cell), .opacity = 1});
    }
    if (special || view.state.map_camera.zoom >= zoom_for_names) {
      labels.push_back({middle, letter_fits ? view.px(9) : 0, area_name(view.state, shape.area),
                        special ? view.theme.fonts.strong : view.theme.fonts.table, special ? 1e9 : people,
                        !letter_fits, special});
    }
  }
  draw_labels(list, view.theme, std::move(labels), {{sheet.low, sheet.high}, {}});
}

// The buurten in which the vacancy profile in sight closes a cell of the column shown.
void draw_lit(ImDrawList& list, const Sheet& sheet) {
  const auto* profile = lit_profile(sheet.view.state, sheet.view.results);
  if (profile == nullptr) return;
  for (const auto& shape : sheet.view.results.shapes.shapes) {
    const CellPlace cell{shape.area, sheet.value};
    if (std::find(profile->closes.begin(), profile->closes.end(), cell) == profile->closes.end()) continue;
    draw_frames(list, sheet, shape, sheet.view.palette().accent, 4);
    const auto middle = sheet.transform.to_screen({shape.middle.x, shape.middle.y});
    draw_sign(list, sheet.view.theme, {middle.x + sheet.view.px(14), middle.y - sheet.view.px(10)}, ChangeSign::added,
              sheet.view.px(7));
  }
}

const AreaShape* shape_under(const Sheet& sheet, ImVec2 point) {
  const auto place = sheet.transform.to_canvas(point);
  for (const auto& shape : sheet.view.results.shapes.shapes) {
    for (const auto& polygon : shape.polygons) {
      if (inside(polygon, {place.x, place.y})) return &shape;
    }
  }
  return nullptr;
}

// A round distance of at most a quarter of the sheet.
void draw_scale_bar(ImDrawList& list, const Sheet& sheet) {
  const auto& view = sheet.view;
  const double longest = static_cast<double>(sheet.high.x - sheet.low.x) / 4 / sheet.transform.pixels_per_unit();
  double metres = std::pow(10.0, std::floor(std::log10(std::max(longest, 1.0))));
  for (const double step : {5.0, 2.0}) {
    if (metres * step <= longest) {
      metres *= step;
      break;
    }
  }
  const auto length = static_cast<float>(metres * sheet.transform.pixels_per_unit());
  const float y = sheet.high.y - view.px(10);
  list.AddLine({sheet.low.x, y}, {sheet.low.x + length, y}, paint(view.palette().soft_ink), view.px(2));
  const auto words = metres >= 1000 ? number(view.language(), static_cast<long long>(metres / 1000)) + " km"
                                    : number(view.language(), static_cast<long long>(metres)) + " m";
  ImFont* font = view.theme.fonts.table;
  draw_text(list, font, {sheet.low.x + length + view.px(8), y - view.px(9)}, paint(view.palette().soft_ink), words);
  const auto source = view.say(view.state.network().synthetic ? WindowText::source_synthetic : WindowText::source_cbs);
  draw_text(list, font, {sheet.high.x - text_width(font, source), y - view.px(9)}, paint(view.palette().soft_ink),
            source);
}

void draw_title(const View& view, Actions& actions, float width) {
  const auto& values = view.results.coverage.values;
  std::vector<std::string> words;
  for (const auto& value : values) words.push_back(term_name(view.state, view.state.coverage.facet, value));
  const auto shown = shown_value(view.state, view.results);
  const int current = static_cast<int>(std::find(values.begin(), values.end(), shown) - values.begin());
  const int chosen = choose(view, "##column", words, current, {.chip = true});
  if (chosen >= 0) actions.push_back(SetColumn{values[static_cast<std::size_t>(chosen)]});
  const auto hint = view.say(WindowText::map_follows);
  const float taken = ImGui::GetItemRectSize().x + view.px(12);
  const auto fits = fitted(view.theme.fonts.table, hint, width - taken);
  if (fits.size() != hint.size()) return;
  const auto at = ImGui::GetItemRectMin();
  draw_text(*ImGui::GetWindowDrawList(), view.theme.fonts.table,
            {at.x + width - text_width(view.theme.fonts.table, fits), at.y + view.px(7)},
            paint(view.palette().soft_ink), fits);
}

}  // namespace

void draw_map(const View& view, Actions& actions, ImVec2 size) {
  const auto& shapes = view.results.shapes;
  if (shapes.shapes.empty()) {
    write(view.theme.fonts.text, view.palette().soft_ink, view.say(WindowText::no_map));
    return;
  }
  draw_title(view, actions, size.x);
  const float title = view.px(40);
  const ImVec2 extent{size.x, size.y - title};
  if (extent.y < view.px(80)) return;
  const bool clicked = ImGui::InvisibleButton("map", extent) && released_in_place();
  const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  const CanvasBox box{{shapes.low.x, shapes.low.y}, {shapes.high.x, shapes.high.y}, true};
  const ImVec2 inner{low.x + view.px(6), low.y + view.px(6)};
  const ImVec2 room{extent.x - view.px(12), extent.y - view.px(40)};
  const auto camera = steered(box, view.state.map_camera, inner, room, true);
  if (camera != view.state.map_camera) actions.push_back(PanZoom{Canvas::map, camera});
  const Sheet sheet{view, Transform(box, camera, inner, room), low, high, shown_value(view.state, view.results)};
  const auto* hovered = ImGui::IsItemHovered() ? shape_under(sheet, ImGui::GetMousePos()) : nullptr;
  if (hovered != nullptr && clicked) actions.push_back(SelectCell{{hovered->area, sheet.value}});

  for (const auto& shape : shapes.shapes) {
    explain_cell_part(view, "map/" + shape.area.text(), &shape == hovered, {shape.area, sheet.value});
  }

  auto& list = *ImGui::GetWindowDrawList();
  list.PushClipRect(low, high, true);
  draw_areas(list, sheet);
  const auto chosen = chosen_area(view.state);
  for (const auto& shape : shapes.shapes) {
    if (shape.area == chosen || &shape == hovered) draw_frames(list, sheet, shape, view.palette().accent, 3);
  }
  draw_marks(list, sheet, hovered);
  draw_lit(list, sheet);
  draw_scale_bar(list, sheet);
  list.PopClipRect();
}

}  // namespace sleutelnet
