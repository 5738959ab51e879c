#include <algorithm>
#include <array>
#include <cmath>

#include "viz/cell_mark.hpp"
#include "viz/guide/explain.hpp"
#include "viz/guide/explained_words.hpp"
#include "viz/panels/matrix_lines.hpp"
#include "viz/panels/panels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

// Which column's name is under the pointer: names run up to the right at 45°.
int hovered_head(const MatrixGeometry& geometry, ImVec2 base, std::size_t columns) {
  const auto mouse = ImGui::GetMousePos();
  const float x = mouse.x - (base.y - mouse.y) - base.x;
  const int column = static_cast<int>(std::floor(x / geometry.pitch));
  return column >= 0 && column < static_cast<int>(columns) ? column : -1;
}

void draw_heads(const View& view, const MatrixGeometry& geometry, Actions& actions) {
  const auto& coverage = view.results.coverage;
  const auto at = ImGui::GetCursorScreenPos();
  const float width = geometry.labels + geometry.pitch * static_cast<float>(coverage.values.size()) + geometry.head;
  const bool pressed = press_area("heads", {std::min(width, ImGui::GetContentRegionAvail().x), geometry.head});
  const ImVec2 base{at.x + geometry.labels, at.y + geometry.head};
  const int under = ImGui::IsItemHovered() ? hovered_head(geometry, base, coverage.values.size()) : -1;
  explain_item(view, label(view.language(), coverage.options.facet), view.say(GuideText::explain_column));
  if (pressed && under >= 0) actions.push_back(SetColumn{coverage.values[static_cast<std::size_t>(under)]});
  const auto shown = shown_value(view.state, view.results);
  for (std::size_t column = 0; column < coverage.values.size(); ++column) {
    const auto& value = coverage.values[column];
    explain_part(view, ("head/" + value.text()).c_str(), static_cast<int>(column) == under,
                 term_name(view.state, coverage.options.facet, value), view.say(GuideText::explain_column));
    const bool bold = value == shown;
    ImFont* font = bold ? view.theme.fonts.strong : view.theme.fonts.table;
    const auto ink = static_cast<int>(column) == under || bold ? view.palette().accent : view.palette().ink;
    const float middle = base.x + geometry.pitch * static_cast<float>(column) + geometry.cell_width / 2;
    const auto words = fitted(font, term_name(view.state, coverage.options.facet, value), view.px(150));
    draw_turned_text(*ImGui::GetWindowDrawList(), font, {middle + view.px(3), base.y - view.px(3)}, 45, paint(ink),
                     words);
  }
  draw_context_head(view, geometry, base);
}

// A wijk shows the state that most needs attention among its buurten.
CellState gravest(const View& view, const DistrictRows& district, std::size_t column) {
  static constexpr std::array order = {CellState::blank,   CellState::stale,   CellState::thin,
                                       CellState::unknown, CellState::covered, CellState::out_of_scope};
  auto grave = order.end() - 1;
  for (const auto row : district.rows) {
    const auto state = view.results.coverage.at(row, column).state;
    grave = std::min(grave, std::find(order.begin(), order.end(), state));
  }
  return *grave;
}

std::string district_words(const View& view, const DistrictRows& district, std::size_t column) {
  std::array<int, 6> counts{};
  for (const auto row : district.rows) {
    ++counts.at(static_cast<std::size_t>(view.results.coverage.at(row, column).state));
  }
  auto words = cell_name(view.state, {district.district, view.results.coverage.values[column]});
  for (const auto state :
       {CellState::covered, CellState::thin, CellState::stale, CellState::blank, CellState::unknown}) {
    const int count = counts.at(static_cast<std::size_t>(state));
    if (count > 0) words += "\n" + std::to_string(count) + " × " + std::string(label(view.language(), state));
  }
  return words;
}

ImVec2 cell_corner(const MatrixGeometry& geometry, ImVec2 line, std::size_t column, const View& view) {
  return {line.x + geometry.labels + geometry.pitch * static_cast<float>(column), line.y + view.px(2)};
}

void draw_fold(ImDrawList& list, const View& view, ImVec2 middle, bool folded) {
  const float half = 3.5F * view.theme.scale;
  const auto ink = paint(view.palette().ink);
  if (folded) {
    list.AddTriangleFilled({middle.x - half / 2, middle.y - half}, {middle.x + half, middle.y},
                           {middle.x - half / 2, middle.y + half}, ink);
  } else {
    list.AddTriangleFilled({middle.x - half, middle.y - half / 2}, {middle.x + half, middle.y - half / 2},
                           {middle.x, middle.y + half}, ink);
  }
}

void draw_district(const View& view, const MatrixGeometry& geometry, const DistrictRows& district, Actions& actions) {
  const auto at = ImGui::GetCursorScreenPos();
  auto& list = *ImGui::GetWindowDrawList();
  const bool folded = view.state.folded.contains(district.district);
  const auto id = "district/" + district.district.text();
  if (press_area(id.c_str(), {geometry.labels - view.px(4), geometry.row})) {
    actions.push_back(FoldDistrict{district.district});
  }
  const auto name =
      district.district.empty() ? view.say(WindowText::no_district) : area_name(view.state, district.district);
  if (explain_asked(view)) explain_item(view, name, view.say(GuideText::explain_district));
  const auto ink = paint(view.palette().ink);
  const float y = at.y + view.px(3);
  draw_fold(list, view, {at.x + view.px(4), at.y + geometry.row / 2}, folded);
  draw_text(list, view.theme.fonts.strong, {at.x + view.px(14), y}, ink,
            fitted(view.theme.fonts.strong, name, geometry.labels - view.px(20)));
  for (std::size_t column = 0; column < view.results.coverage.values.size(); ++column) {
    const auto low = cell_corner(geometry, at, column, view);
    const ImVec2 high{low.x + geometry.cell_width, low.y + geometry.cell_height};
    const auto state = gravest(view, district, column);
    const bool plain = state == CellState::covered || state == CellState::out_of_scope || state == CellState::thin;
    const auto mark = state == CellState::thin ? "1" : plain ? "" : std::string(1, letter(state));
    draw_cell(list, view.theme, low, high, {.state = state, .letter = mark, .opacity = 0.5F});
    ImGui::SetCursorScreenPos(low);
    ImGui::Dummy({geometry.cell_width, geometry.cell_height});
    if (ImGui::IsItemHovered()) tooltip(view, district_words(view, district, column));
  }
  draw_context_figure(view, geometry, at, district.district);
  ImGui::SetCursorScreenPos({at.x, at.y + geometry.row});
}

bool counts_here(const Cell& cell, const ActorId* actor) {
  return actor != nullptr && std::any_of(cell.basis.begin(), cell.basis.end(), [&](const ClaimStanding& claim) {
           return claim.actor == *actor && claim.standing == Standing::counts;
         });
}

void draw_neighbourhood_cell(const View& view, const MatrixGeometry& geometry, const Cell& cell, ImVec2 low,
                             Actions& actions) {
  auto& list = *ImGui::GetWindowDrawList();
  const ImVec2 high{low.x + geometry.cell_width, low.y + geometry.cell_height};
  const CellPlace place{cell.area, cell.value};
  ImGui::SetCursorScreenPos(low);
  const auto id = "cell/" + cell.area.text() + "/" + cell.value.text();
  if (press_area(id.c_str(), {geometry.cell_width, geometry.cell_height})) actions.push_back(SelectCell{place});
  const bool hovered = ImGui::IsItemHovered();
  draw_cell(list, view.theme, low, high, {.state = cell.state, .letter = cell_letter(cell)});
  const bool chosen = view.state.selection == Selection(place);
  const bool theirs = counts_here(cell, std::get_if<ActorId>(&view.state.selection));
  if (chosen || hovered || theirs) {
    const float off = view.px(2);
    list.AddRect({low.x - off, low.y - off}, {high.x + off, high.y + off},
                 paint(view.palette().accent, chosen || theirs ? 1.0F : 0.5F), view.px(5), 0, view.px(2));
  }
  explain_cell(view, cell);
  if (!hovered) return;
  const auto* gap = gap_at(view.results, place);
  const auto why = gap != nullptr ? sentence(view.language(), *gap) : std::string(label(view.language(), cell.state));
  tooltip(view, cell_name(view.state, place) + "\n" + why);
}

void draw_neighbourhood(const View& view, const MatrixGeometry& geometry, std::size_t row, Actions& actions) {
  const auto& coverage = view.results.coverage;
  const auto& area = coverage.areas[row];
  const auto at = ImGui::GetCursorScreenPos();
  const auto id = "area/" + area.text();
  if (press_area(id.c_str(), {geometry.labels - view.px(4), geometry.row})) actions.push_back(SelectArea{area});
  if (explain_asked(view)) explain_item(view, area_name(view.state, area), view.say(GuideText::explain_neighbourhood));
  const auto* cell = std::get_if<CellPlace>(&view.state.selection);
  const bool chosen = view.state.selection == Selection(area) || (cell != nullptr && cell->area == area);
  ImFont* font = chosen ? view.theme.fonts.strong : view.theme.fonts.table;
  const auto ink = paint(chosen || ImGui::IsItemHovered() ? view.palette().accent : view.palette().ink);
  draw_text(*ImGui::GetWindowDrawList(), font, {at.x + view.px(14), at.y + view.px(chosen ? 3 : 4)}, ink,
            fitted(font, area_name(view.state, area), geometry.labels - view.px(20)));
  for (std::size_t column = 0; column < coverage.values.size(); ++column) {
    draw_neighbourhood_cell(view, geometry, coverage.at(row, column), cell_corner(geometry, at, column, view), actions);
  }
  draw_context_figure(view, geometry, at, area);
  ImGui::SetCursorScreenPos({at.x, at.y + geometry.row});
}

// Brings a cell that was chosen elsewhere into sight, once.
void follow_selection(const View& view, const std::vector<MatrixLine>& lines, float row_height) {
  const auto* cell = std::get_if<CellPlace>(&view.state.selection);
  int chosen = -1;
  for (std::size_t line = 0; cell != nullptr && line < lines.size(); ++line) {
    const bool here = !lines[line].is_district && view.results.coverage.areas[lines[line].row] == cell->area;
    if (here) chosen = static_cast<int>(line);
  }
  int* last = ImGui::GetStateStorage()->GetIntRef(ImGui::GetID("followed"), -1);
  if (*last == chosen) return;
  *last = chosen;
  const float top = static_cast<float>(chosen) * row_height;
  const float seen = ImGui::GetScrollY();
  const bool in_sight = top >= seen && top + row_height <= seen + ImGui::GetWindowHeight();
  if (chosen >= 0 && !in_sight) ImGui::SetScrollY(std::max(0.0F, top - ImGui::GetWindowHeight() / 2));
}

}  // namespace

float matrix_width(const View& view) {
  const auto geometry = matrix_geometry(view);
  return context_left(geometry, view.results.coverage.values.size()) + geometry.context + view.px(16);
}

void draw_matrix(const View& view, Actions& actions, ImVec2 size) {
  const auto geometry = matrix_geometry(view);
  const auto lines = matrix_lines(view);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
  draw_heads(view, geometry, actions);
  ImGui::BeginChild("rows", {size.x, std::max(view.px(60), size.y - geometry.head)}, false,
                    ImGuiWindowFlags_HorizontalScrollbar);
  follow_selection(view, lines, geometry.row);
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(lines.size()), geometry.row);
  while (clipper.Step()) {
    for (int at = clipper.DisplayStart; at < clipper.DisplayEnd; ++at) {
      const auto& line = lines[static_cast<std::size_t>(at)];
      if (line.is_district) {
        draw_district(view, geometry, *line.district, actions);
      } else {
        draw_neighbourhood(view, geometry, line.row, actions);
      }
    }
  }
  clipper.End();
  ImGui::EndChild();
  ImGui::PopStyleVar();
}

}  // namespace sleutelnet
