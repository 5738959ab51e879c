#include <algorithm>

#include "report/language_places.hpp"
#include "viz/cell_mark.hpp"
#include "viz/guide/explained_words.hpp"
#include "viz/panels/panels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

struct ListedCell {
  CellPlace place;
  CellState state{};
  std::string why, advice;
};

bool lists_quiet(const View& view) { return view.state.look.listed == ListedGaps::quiet; }

std::size_t listed_count(const View& view) {
  return lists_quiet(view) ? view.results.quiet.size() : view.results.listed.size();
}

ListedCell listed_cell(const View& view, std::size_t row) {
  if (!lists_quiet(view)) {
    const auto& gap = view.results.gaps[view.results.listed[row]];
    return {{gap.area, gap.value}, gap.state, sentence(view.language(), gap), advice(view.language(), gap)};
  }
  const auto& quiet = view.results.quiet[row];
  const auto why = quiet.days
                       ? view.say(PlaceText::quiet_days, {number(view.language(), static_cast<long long>(*quiet.days))})
                       : view.say(PlaceText::quiet_never);
  std::vector<std::string> names;
  for (const auto& actor : quiet.actors) names.push_back(actor_name(view.state, actor));
  return {quiet.cell, quiet.state, why, view.say(PlaceText::quiet_advice, {in_a_row(names)})};
}

void draw_listed(const View& view, const ListedCell& listed, Actions& actions) {
  const auto& fonts = view.theme.fonts;
  const bool chosen = view.state.selection == Selection(listed.place);
  const auto id = "gap/" + listed.place.area.text() + "/" + listed.place.value.text();
  const float width = ImGui::GetContentRegionAvail().x;
  if (press_area(id.c_str(), {width, view.px(68)})) actions.push_back(SelectCell{listed.place});
  const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  auto& list = *ImGui::GetWindowDrawList();
  if (chosen || ImGui::IsItemHovered()) {
    list.AddRectFilled(low, high, paint(view.palette().accent_ground, chosen ? 1.0F : 0.5F), view.px(6));
  }
  const auto* cell = view.results.coverage.find(listed.place.area, listed.place.value);
  if (cell != nullptr) explain_cell(view, *cell);
  const ImVec2 mark{low.x + view.px(8), low.y + view.px(10)};
  draw_cell(list, view.theme, mark, {mark.x + view.px(26), mark.y + view.px(24)},
            {.state = listed.state, .letter = cell != nullptr ? cell_letter(*cell) : ""});
  const float x = low.x + view.px(46), room = high.x - x - view.px(4);
  const auto line = [&](ImFont* font, float y, Colour colour, const std::string& words) {
    draw_text(list, font, {x, low.y + view.px(y)}, paint(colour), fitted(font, words, room));
  };
  line(fonts.strong, 6, view.palette().ink, cell_name(view.state, listed.place));
  line(fonts.table, 26, view.palette().soft_ink, listed.why);
  line(fonts.table, 46, view.palette().ink, "→ " + listed.advice);
}

int row_of(const View& view, const CellPlace& place) {
  for (std::size_t row = 0; row < listed_count(view); ++row) {
    const auto& results = view.results;
    const auto here = lists_quiet(view)
                          ? results.quiet[row].cell
                          : CellPlace{results.gaps[results.listed[row]].area, results.gaps[results.listed[row]].value};
    if (here == place) return static_cast<int>(row);
  }
  return -1;
}

// Brings a cell that was chosen elsewhere into sight, once.
void follow_selection(const View& view, float row_height) {
  const auto* cell = std::get_if<CellPlace>(&view.state.selection);
  auto* storage = ImGui::GetStateStorage();
  const auto key =
      cell != nullptr ? static_cast<int>(ImGui::GetID((cell->area.text() + "/" + cell->value.text()).c_str())) : 0;
  int* last = storage->GetIntRef(ImGui::GetID("followed"), 0);
  if (key == *last) return;
  *last = key;
  const int row = cell != nullptr ? row_of(view, *cell) : -1;
  if (row < 0) return;
  const float top = static_cast<float>(row) * row_height;
  const bool in_sight =
      top >= ImGui::GetScrollY() && top + row_height <= ImGui::GetScrollY() + ImGui::GetWindowHeight();
  if (!in_sight) ImGui::SetScrollY(std::max(0.0F, top - ImGui::GetWindowHeight() / 3));
}

// In how many buurten the cells of the list are, and who live there.
std::string listed_live_words(const View& view) {
  const auto& found = view.results.listed_areas;
  return view.say(PlaceText::listed_live,
                  {count(view, view.results.listed.size()), count(view, found.areas), count(view, found.inhabitants)});
}

// The three figures that are read together: what needs attention is what misses its target and what is thin. Or, for
// what is quiet, of how many reached cells it is.
std::string foot_words(const View& view) {
  const auto& gaps = view.results.gaps;
  const auto& totals = view.results.coverage.totals;
  if (lists_quiet(view)) {
    return view.say(PlaceText::quiet_told,
                    {count(view, view.state.network().choices.quiet_days), count(view, view.results.quiet.size()),
                     count(view, totals.covered + totals.thin)});
  }
  if (gaps.empty()) return view.say(WindowText::no_gaps);
  const auto missing = view.results.listed_counts.at(static_cast<std::size_t>(ListedGaps::below_target));
  auto words = view.say(PlaceText::gaps_split, {count(view, gaps.size()), count(view, totals.cells),
                                                count(view, missing), count(view, gaps.size() - missing)});
  if (totals.inhabitants > 0) words += "\n" + listed_live_words(view);
  return words;
}

}  // namespace

void draw_gap_list(const View& view, Actions& actions) {
  draw_gap_summary(view, actions);
  if (view.results.coverage.cells.empty()) {
    write(view.theme.fonts.text, view.palette().soft_ink, view.say(WindowText::no_cells));
    return;
  }
  const float footer = view.px(lists_quiet(view) ? 62 : 80);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, view.px(4)));
  ImGui::BeginChild("gaps", {0, std::max(view.px(160), ImGui::GetContentRegionAvail().y - footer)});
  const float row_height = view.px(68) + view.px(4);
  begin_at_top(std::to_string(static_cast<int>(view.state.look.listed)));
  follow_selection(view, row_height);
  if (listed_count(view) == 0 && !view.results.gaps.empty()) {
    write(view.theme.fonts.text, view.palette().soft_ink, view.say(PlaceText::listed_none));
  }
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(listed_count(view)), row_height);
  while (clipper.Step()) {
    for (int row = clipper.DisplayStart; row < clipper.DisplayEnd; ++row) {
      draw_listed(view, listed_cell(view, static_cast<std::size_t>(row)), actions);
    }
  }
  ImGui::EndChild();
  ImGui::PopStyleVar();
  write(view.theme.fonts.table, view.palette().soft_ink, foot_words(view));
}

}  // namespace sleutelnet
