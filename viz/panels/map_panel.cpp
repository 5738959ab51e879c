#include <algorithm>
#include <cmath>

#include "viz/cell_mark.hpp"
#include "viz/change_mark.hpp"
#include "viz/guide/explained_words.hpp"
#include "viz/labels.hpp"
#include "viz/panels/map_sheet.hpp"
#include "viz/panels/panels.hpp"
#include "viz/place_answers.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

// From this zoom on there is room for the names of buurten that are that large, in logical pixels.
constexpr double zoom_for_names = 1.6;
constexpr float size_for_name = 24;

AreaId chosen_area(const State& state) {
  if (const auto* cell = std::get_if<CellPlace>(&state.selection)) return cell->area;
  if (const auto* area = std::get_if<AreaId>(&state.selection)) return *area;
  return {};
}

void draw_marks(ImDrawList& list, const MapSheet& sheet, const AreaShape* hovered) {
  const auto& view = sheet.view;
  const auto chosen = chosen_area(view.state);
  std::vector<CanvasLabel> labels;
  for (const auto& seen : sheet.seen) {
    const auto& shape = *seen.shape;
    const auto* cell = seen.cell;
    const auto middle = sheet.transform.to_screen({shape.middle.x, shape.middle.y});
    const auto room = static_cast<float>(shape.room * sheet.transform.pixels_per_unit());
    const bool special = shape.area == chosen || &shape == hovered;
    const bool letter_fits = cell != nullptr && room > view.px(7) && !cell_letter(*cell).empty();
    if (letter_fits) {
      const ImVec2 half{view.px(9), view.px(8)};
      draw_cell(list, view.theme, {middle.x - half.x, middle.y - half.y}, {middle.x + half.x, middle.y + half.y},
                {.state = cell->state, .letter = cell_letter(*cell), .opacity = 1});
    }
    const bool named = view.state.map_camera.zoom >= zoom_for_names && seen.size() >= view.px(size_for_name);
    if (special || named) {
      const auto* area = view.state.network().areas.find(shape.area);
      const double people = area != nullptr ? area->inhabitants.value_or(0) : 0;
      labels.push_back({middle, letter_fits ? view.px(9) : 0, area_name(view.state, shape.area),
                        special ? view.theme.fonts.strong : view.theme.fonts.table, special ? 1e9 : people,
                        !letter_fits, special});
    }
  }
  draw_labels(list, view.theme, std::move(labels), {{sheet.low, sheet.high}, {}});
}

// The buurten in which the vacancy profile in sight closes a cell of the column shown.
void draw_lit(ImDrawList& list, const MapSheet& sheet) {
  const auto* profile = lit_profile(sheet.view.state, sheet.view.results);
  if (profile == nullptr) return;
  for (const auto& seen : sheet.seen) {
    const auto& shape = *seen.shape;
    const CellPlace cell{shape.area, sheet.value};
    if (std::find(profile->closes.begin(), profile->closes.end(), cell) == profile->closes.end()) continue;
    draw_map_frame(list, sheet, shape, sheet.view.palette().accent, 4);
    const auto middle = sheet.transform.to_screen({shape.middle.x, shape.middle.y});
    draw_sign(list, sheet.view.theme, {middle.x + sheet.view.px(14), middle.y - sheet.view.px(10)}, ChangeSign::added,
              sheet.view.px(7));
  }
}

const AreaShape* shape_under(const MapSheet& sheet, ImVec2 point) {
  const auto place = sheet.transform.to_canvas(point);
  for (const auto& [shape, cell, low, high] : sheet.seen) {
    if (point.x < low.x || point.x > high.x || point.y < low.y || point.y > high.y) continue;
    for (const auto& polygon : shape->details[0].polygons) {
      if (inside(polygon, {place.x, place.y})) return shape;
    }
  }
  return nullptr;
}

// A round distance of at most a quarter of the sheet.
void draw_scale_bar(ImDrawList& list, const MapSheet& sheet) {
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
  const auto sheet = map_sheet(view, Transform(box, camera, inner, room), low, high);
  const auto* hovered = ImGui::IsItemHovered() ? shape_under(sheet, ImGui::GetMousePos()) : nullptr;
  if (hovered != nullptr && clicked) actions.push_back(SelectCell{{hovered->area, sheet.value}});

  if (view.state.guide.explaining != Explaining::no) {
    for (const auto& seen : sheet.seen) {
      const auto& area = seen.shape->area;
      explain_cell_part(view, "map/" + area.text(), seen.shape == hovered, {area, sheet.value});
    }
  }

  auto& list = *ImGui::GetWindowDrawList();
  list.PushClipRect(low, high, true);
  draw_map_areas(list, sheet);
  const auto chosen = chosen_area(view.state);
  for (const auto& seen : sheet.seen) {
    const bool marked = seen.shape->area == chosen || seen.shape == hovered;
    if (marked) draw_map_frame(list, sheet, *seen.shape, view.palette().accent, 3);
  }
  draw_marks(list, sheet, hovered);
  draw_lit(list, sheet);
  draw_scale_bar(list, sheet);
  list.PopClipRect();
}

}  // namespace sleutelnet
