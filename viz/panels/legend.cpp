#include "viz/cell_mark.hpp"
#include "viz/guide/explain.hpp"
#include "viz/guide/explained_words.hpp"
#include "viz/panels/panels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

struct Row {
  CellState state;
  const char* letter;
};
constexpr Row rows[] = {{CellState::covered, "2"}, {CellState::thin, "1"},    {CellState::stale, "v"},
                        {CellState::blank, "0"},   {CellState::unknown, "?"}, {CellState::out_of_scope, ""}};

int columns_for(const View& view, float width) { return width >= view.px(540) ? 2 : 1; }

}  // namespace

float legend_height(const View& view, float width) {
  const int columns = columns_for(view, width);
  return view.px(26) * static_cast<float>((static_cast<int>(std::size(rows)) + columns - 1) / columns);
}

void draw_legend(const View& view, float width) {
  auto& list = *ImGui::GetWindowDrawList();
  const auto at = ImGui::GetCursorScreenPos();
  const int columns = columns_for(view, width);
  const int lines = (static_cast<int>(std::size(rows)) + columns - 1) / columns;
  int number = 0;
  for (const auto& row : rows) {
    const float x = at.x + width / static_cast<float>(columns) * static_cast<float>(number / lines);
    const float y = at.y + view.px(26) * static_cast<float>(number % lines);
    draw_cell(list, view.theme, {x, y + view.px(2)}, {x + view.px(30), y + view.px(22)},
              {.state = row.state, .letter = row.letter});
    const float room = width / static_cast<float>(columns) - view.px(46);
    draw_text(list, view.theme.fonts.table, {x + view.px(42), y + view.px(5)}, paint(view.palette().ink),
              fitted(view.theme.fonts.table, label(view.language(), row.state), room));
    const auto id = "legend/" + std::to_string(number);
    explain_area(view, id.c_str(), {x, y}, {x + room + view.px(42), y + view.px(24)},
                 capitalised(label(view.language(), row.state)), state_words(view.language(), row.state));
    ++number;
  }
  ImGui::Dummy({width, legend_height(view, width)});
}

}  // namespace sleutelnet
