#include "report/pictures/cell_signs.hpp"

#include <algorithm>
#include <array>

namespace sleutelnet {

std::string_view state_words(Language language, Detail detail, CellState state) {
  if (detail == Detail::people || state == CellState::out_of_scope) return label(language, state);
  switch (state) {
    case CellState::covered: return text(language, Text::told_reached);
    case CellState::blank: return text(language, Text::told_not_reached);
    default: return text(language, Text::told_not_certain);
  }
}

std::string cell_letter(Detail detail, const Cell& cell) {
  if (cell.state == CellState::out_of_scope) return {};
  if (detail == Detail::people) {
    return cell.people > 0 ? std::to_string(cell.people) : std::string(1, letter(cell.state));
  }
  switch (cell.state) {
    case CellState::covered: return "+";
    case CellState::blank: return "−";
    default: return "?";
  }
}

std::string cell_words(Language language, Detail detail, const Cell& cell) {
  const auto state = state_words(language, detail, cell.state);
  if (detail == Detail::reached_only || cell.people == 0) return std::string(state);
  if (cell.people == 1) return std::string(text(language, Text::cell_one_person));
  const auto people = number(language, static_cast<long long>(cell.people));
  return text(language, cell.independent == 1 ? Text::cell_one_board : Text::cell_people, {people});
}

std::vector<LegendEntry> state_legend(const Coverage& coverage, Detail detail, Language language,
                                      const Palette& palette) {
  constexpr std::array order = {CellState::covered, CellState::thin,    CellState::stale,
                                CellState::blank,   CellState::unknown, CellState::out_of_scope};
  std::vector<LegendEntry> legend;
  for (const auto state : order) {
    const auto has_state = [&](const Cell& cell) { return cell.state == state; };
    if (std::none_of(coverage.cells.begin(), coverage.cells.end(), has_state)) continue;
    const Cell sample{.area = {}, .value = {}, .state = state, .basis = {}};
    const auto& style = style_of(palette, state);
    legend.push_back({.paint = paint_of(style),
                      .letter = cell_letter(detail, sample),
                      .ink = style.ink,
                      .words = std::string(state_words(language, detail, state))});
  }
  return legend;
}

}  // namespace sleutelnet
