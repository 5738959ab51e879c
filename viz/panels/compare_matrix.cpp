// Before and now of each cell beside each other; what did not change stands back.

#include <algorithm>
#include <cmath>

#include "report/language_places.hpp"
#include "viz/cell_mark.hpp"
#include "viz/change_mark.hpp"
#include "viz/compare_words.hpp"
#include "viz/panels/compare_panels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

struct Grid {
  const View& view;
  const Compared& compared;
  float labels = 0, pitch = 0, half = 0, row = 0, height = 0, head = 0;

  float column(float left, std::size_t at) const { return left + labels + pitch * static_cast<float>(at); }
};

Grid grid_of(const View& view, const Compared& compared) {
  Grid grid{view, compared};
  const auto columns = compared.grid.values.size();
  grid.labels = view.px(148);
  grid.pitch = view.px(columns > 12 ? 42 : 50);
  grid.half = (grid.pitch - view.px(22)) / 2;
  grid.row = view.px(26);
  grid.height = view.px(20);
  float head = 0;
  for (const auto& value : compared.grid.values) {
    head = std::max(head, text_width(view.theme.fonts.table, value_called(view, compared, value)));
  }
  grid.head = std::round(std::min(head, view.px(150)) * 0.72F) + view.px(14);
  return grid;
}

void draw_heads(const Grid& grid) {
  const auto& view = grid.view;
  const auto at = ImGui::GetCursorScreenPos();
  for (std::size_t column = 0; column < grid.compared.grid.values.size(); ++column) {
    const auto words = fitted(view.theme.fonts.table,
                              value_called(view, grid.compared, grid.compared.grid.values[column]), view.px(150));
    draw_turned_text(*ImGui::GetWindowDrawList(), view.theme.fonts.table,
                     {grid.column(at.x, column) + grid.half, at.y + grid.head - view.px(3)}, 45,
                     paint(view.palette().ink), words);
  }
  ImGui::Dummy({grid.column(0, grid.compared.grid.values.size()), grid.head});
}

void draw_half(const Grid& grid, const Cell* cell, ImVec2 low, float opacity) {
  const ImVec2 high{low.x + grid.half, low.y + grid.height};
  if (cell != nullptr) {
    draw_cell(*ImGui::GetWindowDrawList(), grid.view.theme, low, high,
              {.state = cell->state, .letter = cell_letter(*cell), .opacity = opacity});
    return;
  }
  draw_dashed(*ImGui::GetWindowDrawList(), {low.x, (low.y + high.y) / 2}, {high.x, (low.y + high.y) / 2},
              paint(grid.view.palette().soft_ink), grid.view.px(1), grid.view.px(3));
}

std::string cell_tip(const Grid& grid, const CellPlace& place, const Cell* before, const Cell* after) {
  const auto& view = grid.view;
  const auto words = [&](const Cell* cell) {
    if (cell == nullptr) return view.say(PlaceText::cell_not_there);
    auto said = std::string(label(view.language(), cell->state));
    if (cell->people > 0) said += " (" + number(view.language(), static_cast<long long>(cell->people)) + ")";
    return said;
  };
  return cell_called(view, grid.compared, place) + "\n" + view.say(PlaceText::cell_before, {words(before)}) + "\n" +
         view.say(PlaceText::cell_after, {words(after)});
}

void draw_pair(const Grid& grid, const CellPlace& place, ImVec2 low, Actions& actions) {
  const auto& view = grid.view;
  const auto* before = grid.compared.covered_before.find(place.area, place.value);
  const auto* after = grid.compared.covered_after.find(place.area, place.value);
  const auto turn = grid.compared.grid.turns.find(place);
  const bool turned = turn != grid.compared.grid.turns.end();
  ImGui::SetCursorScreenPos(low);
  const auto id = "turn/" + place.area.text() + "/" + place.value.text();
  const float width = grid.pitch - view.px(6);
  if (press_area(id.c_str(), {width, grid.height + view.px(4)})) actions.push_back(SelectCell{place});
  const bool hovered = ImGui::IsItemHovered();
  auto& list = *ImGui::GetWindowDrawList();
  const float y = low.y + view.px(2), second = low.x + width - grid.half - view.px(2);
  if (turned) {
    draw_half(grid, before, {low.x + view.px(2), y}, 1);
    draw_half(grid, after, {second, y}, 1);
    draw_change_frame(list, view.theme, low, {low.x + width, low.y + grid.height + view.px(4)}, turn->second);
    draw_sign(list, view.theme, {low.x + width / 2, low.y + view.px(2) + grid.height / 2}, turn->second, view.px(5));
  } else {
    draw_half(grid, after, {low.x + (width - grid.half) / 2, y}, 0.4F);
  }
  if (view.state.selection == Selection(place) || hovered) {
    const float off = view.px(2);
    list.AddRect({low.x - off, low.y - off}, {low.x + width + off, low.y + grid.height + view.px(4) + off},
                 paint(view.palette().accent, hovered ? 0.6F : 1), view.px(6), 0, view.px(2));
  }
  if (hovered) tooltip(view, cell_tip(grid, place, before, after));
}

void draw_row(const Grid& grid, const GridRow& row, Actions& actions) {
  const auto& view = grid.view;
  const auto at = ImGui::GetCursorScreenPos();
  const auto name = area_called(view, grid.compared, row.area);
  ImFont* font = view.theme.fonts.table;
  if (press_area(("turned/" + row.area.text()).c_str(), {grid.labels - view.px(6), grid.row})) {
    actions.push_back(SelectArea{row.area});
  }
  draw_text(*ImGui::GetWindowDrawList(), font, {at.x + view.px(12), at.y + view.px(5)}, paint(view.palette().ink),
            fitted(font, name, grid.labels - view.px(20)));
  for (std::size_t column = 0; column < grid.compared.grid.values.size(); ++column) {
    draw_pair(grid, {row.area, grid.compared.grid.values[column]}, {grid.column(at.x, column), at.y}, actions);
  }
  ImGui::SetCursorScreenPos({at.x, at.y + grid.row});
}

void draw_district(const Grid& grid, const GridDistrict& district) {
  const auto& view = grid.view;
  const auto at = ImGui::GetCursorScreenPos();
  const auto name = district.district.empty() ? view.say(WindowText::no_district)
                                              : area_called(view, grid.compared, district.district);
  auto& list = *ImGui::GetWindowDrawList();
  const auto words = fitted(view.theme.fonts.strong, name, grid.labels - view.px(8));
  draw_text(list, view.theme.fonts.strong, {at.x, at.y + view.px(5)}, paint(view.palette().ink), words);
  const auto count = number(view.language(), static_cast<long long>(district.changed));
  draw_text(list, view.theme.fonts.table, {at.x + grid.labels, at.y + view.px(6)}, paint(view.palette().soft_ink),
            view.say(PlaceText::district_changed, {count}));
  ImGui::Dummy({grid.labels, grid.row});
}

struct Line {
  const GridDistrict* district = nullptr;
  const GridRow* row = nullptr;  // null: the wijk itself
};

std::vector<Line> lines_of(const View& view, const ChangeGrid& grid) {
  const bool only_changed = view.state.comparing.only_changed;
  std::vector<Line> lines;
  for (const auto& district : grid.districts) {
    if (only_changed && district.changed == 0) continue;
    lines.push_back({&district, nullptr});
    for (const auto& row : district.rows) {
      if (row.changed || !only_changed) lines.push_back({&district, &row});
    }
  }
  return lines;
}

}  // namespace

float compare_matrix_width(const View& view, const Compared& compared) {
  const auto sheet = grid_of(view, compared);
  return sheet.column(0, compared.grid.values.size()) + view.px(18);
}

void draw_compare_matrix(const View& view, const Compared& compared, Actions& actions, ImVec2 size) {
  const auto sheet = grid_of(view, compared);
  const auto lines = lines_of(view, compared.grid);
  if (lines.empty()) {
    write(view.theme.fonts.text, view.palette().soft_ink, view.say(PlaceText::no_cells_changed));
    return;
  }
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
  draw_heads(sheet);
  ImGui::BeginChild("turns", {size.x, std::max(view.px(60), size.y - sheet.head)}, false,
                    ImGuiWindowFlags_HorizontalScrollbar);
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(lines.size()), sheet.row);
  while (clipper.Step()) {
    for (int at = clipper.DisplayStart; at < clipper.DisplayEnd; ++at) {
      const auto& line = lines[static_cast<std::size_t>(at)];
      if (line.row == nullptr) {
        draw_district(sheet, *line.district);
      } else {
        draw_row(sheet, *line.row, actions);
      }
    }
  }
  clipper.End();
  ImGui::EndChild();
  ImGui::PopStyleVar();
}

}  // namespace sleutelnet
