#include "report/language_places.hpp"
#include "viz/panels/matrix_lines.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

std::string absence_words(const View& view, const ContextFigure& figure) {
  if (!figure.missing) return view.say(PlaceText::context_unknown);
  return view.say(PlaceText::context_missing, {std::to_string(*figure.missing)});
}

}  // namespace

void draw_context_head(const View& view, const MatrixGeometry& geometry, ImVec2 base) {
  const auto& chosen = view.state.look.context;
  if (!chosen) return;
  ImFont* font = view.theme.fonts.table;
  const float left = geometry.pitch * static_cast<float>(view.results.coverage.values.size()) + view.px(18);
  const auto words = view.say(PlaceText::context_named, {indicator_name(chosen->key), std::to_string(chosen->year)});
  draw_turned_text(*ImGui::GetWindowDrawList(), font, {base.x + left, base.y - view.px(3)}, 45,
                   paint(view.palette().soft_ink), fitted(font, words, geometry.head / 0.72F - view.px(14)));
}

void draw_context_figure(const View& view, const MatrixGeometry& geometry, ImVec2 line, const AreaId& code) {
  const auto& chosen = view.state.look.context;
  const auto* area = view.state.network().areas.find(code);
  if (!chosen || area == nullptr) return;
  const auto figure = figure_of(*area, *chosen);
  const bool own_row = area->level == AreaLevel::neighbourhood;
  if (!own_row && !figure.value) return;
  ImFont* font = own_row ? view.theme.fonts.table : view.theme.fonts.strong;
  auto& list = *ImGui::GetWindowDrawList();
  const float left = line.x + context_left(geometry, view.results.coverage.values.size()) + view.px(8);
  const float full = geometry.context - view.px(58), y = line.y + view.px(4);
  if (figure.value && own_row && view.results.context.most > 0) {
    const auto share = static_cast<float>(std::max(0.0, *figure.value) / view.results.context.most);
    list.AddRectFilled({left, line.y + view.px(7)}, {left + full * share, line.y + geometry.row - view.px(7)},
                       paint(view.palette().soft_ink));
  }
  const auto words = figure.value ? indicator_value(view.language(), chosen->key, *figure.value) : "–";
  draw_text(list, font, {left + full + view.px(6), y}, paint(view.palette().ink), words);
  ImGui::SetCursorScreenPos({left, line.y});
  ImGui::Dummy({geometry.context - view.px(8), geometry.row});
  const auto name = indicator_name(chosen->key) + " (" + std::to_string(chosen->year) + "): ";
  tooltip(view, name + (figure.value ? words : absence_words(view, figure)));
}

}  // namespace sleutelnet
