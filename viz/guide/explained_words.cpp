#include "viz/guide/explained_words.hpp"

#include <algorithm>

#include "viz/guide/explain.hpp"
#include "viz/measure_text.hpp"

namespace sleutelnet {

std::string state_words(Language language, CellState state) {
  const auto name = [&] {
    switch (state) {
      case CellState::covered: return GuideText::means_covered;
      case CellState::thin: return GuideText::means_thin;
      case CellState::stale: return GuideText::means_stale;
      case CellState::blank: return GuideText::means_blank;
      case CellState::unknown: return GuideText::means_unknown;
      case CellState::out_of_scope: return GuideText::means_out_of_scope;
    }
    return GuideText::means_out_of_scope;
  };
  return std::string(text(language, name()));
}

std::string cell_words(const View& view, const Cell& cell) {
  auto words = capitalised(label(view.language(), cell.state)) + ". " + state_words(view.language(), cell.state);
  if (cell.state == CellState::out_of_scope) return words;
  if (const auto* gap = gap_at(view.results, {cell.area, cell.value})) {
    words += "\n" + view.say(GuideText::explain_here, {sentence(view.language(), *gap)});
    words += "\n" + view.say(WindowText::what_would_help) + ": " + advice(view.language(), *gap);
  }
  const auto counting = std::count_if(cell.basis.begin(), cell.basis.end(),
                                      [](const ClaimStanding& claim) { return claim.standing == Standing::counts; });
  const auto rests = cell.basis.empty() ? view.say(WindowText::no_claims)
                                        : view.say(GuideText::explain_claims,
                                                   {std::to_string(counting), std::to_string(cell.basis.size())});
  return words + "\n" + rests;
}

void explain_cell(const View& view, const Cell& cell) {
  if (!explain_asked(view)) return;
  explain_item(view, cell_name(view.state, {cell.area, cell.value}), cell_words(view, cell));
}

void explain_cell_part(const View& view, const std::string& id, bool hovered, const CellPlace& place) {
  const auto* cell = view.results.coverage.find(place.area, place.value);
  if (view.state.guide.explaining == Explaining::no || cell == nullptr) return;
  explain_part(view, id.c_str(), hovered, cell_name(view.state, place), cell_words(view, *cell));
}

void explain_measure(const View& view, const std::string& name) {
  if (!explain_asked(view) || name.empty()) return;
  explain_item(view, measure_title(view.language(), name), measure_meaning(view.language(), name));
}

}  // namespace sleutelnet
