#include <algorithm>
#include <cmath>

#include "report/language_places.hpp"
#include "viz/change_mark.hpp"
#include "viz/compare_words.hpp"
#include "viz/controls.hpp"
#include "viz/panels/compare_panels.hpp"
#include "viz/place_answers.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

constexpr ImGuiWindowFlags still = ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse;

void draw_how_to(const View& view) {
  const auto& fonts = view.theme.fonts;
  const auto day = date_told(view.language(), view.state.network().date);
  write(fonts.title, view.palette().ink, view.say(PlaceText::compare_one_moment, {day}));
  gap(view.px(10));
  write(fonts.text, view.palette().ink, view.say(PlaceText::compare_how_folder));
  gap(view.px(6));
  write(fonts.text, view.palette().ink, view.say(PlaceText::compare_how_project));
}

void choose_view(const View& view, Actions& actions) {
  const std::vector<std::string> words = {view.say(PlaceText::view_cells), view.say(PlaceText::view_causes),
                                          view.say(PlaceText::view_trend), view.say(PlaceText::view_network)};
  auto comparing = view.state.comparing;
  const int chosen = segments(view, "compare", words, static_cast<int>(comparing.view));
  if (chosen < 0) return;
  comparing.view = static_cast<CompareView>(chosen);
  actions.push_back(SetComparing{comparing});
}

// On which days and by which rules all figures below rest.
void draw_basis(const View& view, const Compared& compared) {
  const auto days = view.say(Text::comparison_basis, {date_told(view.language(), compared.changes.before),
                                                      date_told(view.language(), compared.changes.after)});
  write(view.theme.fonts.table, view.palette().soft_ink,
        days + " " + view.say(PlaceText::compare_rules, {rules_of(view, compared.covered_after.options)}));
  tooltip(view, view.say(PlaceText::counting_rule, {compared.covered_after.convention}));
}

void draw_signs(const View& view, bool network) {
  static constexpr PlaceText cells[] = {PlaceText::sign_added, PlaceText::sign_gone, PlaceText::sign_changed};
  static constexpr PlaceText people[] = {PlaceText::sign_added_network, PlaceText::sign_gone_network,
                                         PlaceText::sign_changed_network};
  ImFont* font = view.theme.fonts.table;
  for (int sign = 0; sign < 3; ++sign) {
    const auto words = view.say(network ? people[sign] : cells[sign]);
    const float width = text_width(font, words) + view.px(24);
    if (sign > 0) {
      ImGui::SameLine(0, view.px(18));
      if (ImGui::GetContentRegionAvail().x < width) ImGui::NewLine();
    }
    const auto at = ImGui::GetCursorScreenPos();
    auto& list = *ImGui::GetWindowDrawList();
    draw_sign(list, view.theme, {at.x + view.px(8), at.y + view.px(9)}, static_cast<ChangeSign>(sign), view.px(7));
    draw_text(list, font, {at.x + view.px(22), at.y + view.px(1)}, paint(view.palette().ink), words);
    ImGui::Dummy({width, view.px(20)});
  }
}

void draw_filter(const View& view, const Compared& compared, Actions& actions) {
  auto comparing = view.state.comparing;
  const std::vector<std::string> words = {view.say(PlaceText::only_changed), view.say(PlaceText::everything)};
  const int chosen = choose(view, "##only_changed", words, comparing.only_changed ? 0 : 1, {.chip = true});
  if (chosen >= 0) {
    comparing.only_changed = chosen == 0;
    actions.push_back(SetComparing{comparing});
  }
  std::size_t all = 0, shown = 0;
  for (const auto& district : compared.grid.districts) {
    all += district.rows.size();
    for (const auto& row : district.rows) shown += row.changed ? 1 : 0;
  }
  const auto count = [&](std::size_t value) { return number(view.language(), static_cast<long long>(value)); };
  ImGui::SameLine(0, view.px(10));
  const auto told = comparing.only_changed ? view.say(PlaceText::cells_hidden, {count(shown), count(all)})
                                           : view.say(PlaceText::cells_all, {count(all)});
  const auto at = ImGui::GetCursorScreenPos();
  draw_text(*ImGui::GetWindowDrawList(), view.theme.fonts.table, {at.x, at.y + view.px(7)},
            paint(view.palette().soft_ink), fitted(view.theme.fonts.table, told, ImGui::GetContentRegionAvail().x));
  ImGui::NewLine();
}

// Where there is room, causes and trend stand beside the matrix.
void draw_cells(const View& view, const Compared& compared, Actions& actions) {
  draw_filter(view, compared, actions);
  draw_signs(view, false);
  gap(view.px(6));
  const auto room = ImGui::GetContentRegionAvail();
  const float matrix = std::min(compare_matrix_width(view, compared), room.x);
  const float side = room.x - matrix - view.px(24);
  const float height = std::max(room.y, view.px(300));
  ImGui::BeginChild("compare_matrix", {side >= view.px(250) ? matrix : room.x, height}, false, still);
  draw_compare_matrix(view, compared, actions, ImGui::GetContentRegionAvail());
  ImGui::EndChild();
  if (side < view.px(250)) return;
  ImGui::SameLine(0, view.px(24));
  ImGui::BeginChild("beside", {side, height}, false);
  const float width = ImGui::GetContentRegionAvail().x - view.px(6);
  const float causes = causes_height(view, compared, width);
  draw_causes(view, compared, actions, {width, causes});
  gap(view.px(12));
  draw_trend(view, compared, {width, std::max(view.px(260), height - causes - view.px(16))});
  ImGui::EndChild();
}

void draw_chosen(const View& view, const Compared& compared, Actions& actions) {
  const bool has_cells = !compared.covered_before.cells.empty() || !compared.covered_after.cells.empty();
  const auto chosen = view.state.comparing.view;
  if (!has_cells && (chosen == CompareView::cells || chosen == CompareView::causes)) {
    write(view.theme.fonts.text, view.palette().soft_ink, view.say(PlaceText::no_cells_here));
    return;
  }
  const auto room = ImGui::GetContentRegionAvail();
  switch (chosen) {
    case CompareView::cells: draw_cells(view, compared, actions); break;
    case CompareView::causes: draw_causes(view, compared, actions, room); break;
    case CompareView::trend:
      draw_trend(view, compared, {room.x, std::max(view.px(300), room.y * 0.6F)});
      gap(view.px(12));
      draw_trend_table(view, compared);
      break;
    case CompareView::network:
      draw_signs(view, true);
      draw_compare_network(view, compared, actions,
                           {room.x, std::max(view.px(240), ImGui::GetContentRegionAvail().y - view.px(24))});
      break;
  }
}

}  // namespace

void draw_compare_middle(const View& view, Actions& actions) {
  if (!sides_of(view.state)) {
    draw_how_to(view);
    return;
  }
  choose_view(view, actions);
  const auto* compared = compared_in(view.results);
  if (compared == nullptr) {
    write(view.theme.fonts.text, view.palette().soft_ink, view.say(WindowText::working_out));
    return;
  }
  draw_basis(view, *compared);
  gap(view.px(6));
  draw_chosen(view, *compared, actions);
}

}  // namespace sleutelnet
