#include "core/analysis/tally.hpp"
#include "viz/cell_mark.hpp"
#include "viz/panels/panels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

// The figure that matters, and beside it in two lines what it is of and how sure it is.
void draw_figure(const View& view, const std::string& figure, const std::string& what, const std::string& sure) {
  const auto& fonts = view.theme.fonts;
  const auto at = ImGui::GetCursorScreenPos();
  auto& list = *ImGui::GetWindowDrawList();
  const float room = ImGui::GetContentRegionAvail().x;
  draw_text(list, fonts.figure, {at.x, at.y + view.px(1)}, paint(view.palette().ink), figure);
  const float x = at.x + std::max(view.px(76), text_width(fonts.figure, figure) + view.px(14));
  const auto soft = paint(view.palette().soft_ink);
  draw_text(list, fonts.table, {x, at.y + view.px(1)}, soft, fitted(fonts.table, what, at.x + room - x));
  draw_text(list, fonts.table, {x, at.y + view.px(18)}, soft, fitted(fonts.table, sure, at.x + room - x));
  ImGui::Dummy({0, view.px(42)});
}

// The share that is certain; stale and unknown cells may or may not reach their target.
void draw_share(const View& view) {
  const auto cells = share_of_cells(view.results.coverage);
  const auto share = cells.share();
  if (!share) {
    draw_figure(view, "–", view.say(WindowText::cells_at_target), view.say(WindowText::nothing_asked_yet));
    return;
  }
  const auto low = number(view.language(), 100.0 * share->at_least, 0);
  const auto high = percentage(view.language(), share->at_most);
  const auto sure =
      cells.uncertain == 0 ? view.say(WindowText::nothing_uncertain) : view.say(WindowText::uncertainty, {low, high});
  draw_figure(view, percentage(view.language(), share->at_least), view.say(WindowText::cells_at_target), sure);
}

void draw_summary(const View& view) {
  const auto& totals = view.results.coverage.totals;
  write(view.theme.fonts.title, view.palette().ink, view.say(WindowText::where_not));
  const auto within = view.state.coverage.within == ResponseClass::unknown
                          ? view.say(WindowText::any_speed)
                          : std::string(label(view.language(), view.state.coverage.within));
  write(view.theme.fonts.table, view.palette().soft_ink, view.say(WindowText::coverage_within, {within}));
  gap(view.px(12));
  draw_share(view);
  const bool known = totals.inhabitants > 0;
  draw_figure(view, known ? number(view.language(), static_cast<long long>(totals.inhabitants_unreached)) : "–",
              view.say(WindowText::inhabitants_unreached), view.say(WindowText::without_key_figure));
  gap(view.px(6));
  rule(view);
}

void draw_gap(const View& view, const Gap& gap, bool chosen, Actions& actions) {
  const auto& fonts = view.theme.fonts;
  const CellPlace place{gap.area, gap.value};
  const auto id = "gap/" + gap.area.text() + "/" + gap.value.text();
  const float width = ImGui::GetContentRegionAvail().x;
  if (press_area(id.c_str(), {width, view.px(68)})) actions.push_back(SelectCell{place});
  const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  auto& list = *ImGui::GetWindowDrawList();
  if (chosen || ImGui::IsItemHovered()) {
    list.AddRectFilled(low, high, paint(view.palette().accent_ground, chosen ? 1.0F : 0.5F), view.px(6));
  }
  const auto* cell = view.results.coverage.find(gap.area, gap.value);
  const ImVec2 mark{low.x + view.px(8), low.y + view.px(10)};
  draw_cell(list, view.theme, mark, {mark.x + view.px(26), mark.y + view.px(24)},
            {.state = gap.state, .letter = cell != nullptr ? cell_letter(*cell) : ""});
  const float x = low.x + view.px(46), room = high.x - x - view.px(4);
  const auto line = [&](ImFont* font, float y, Colour colour, const std::string& words) {
    draw_text(list, font, {x, low.y + view.px(y)}, paint(colour), fitted(font, words, room));
  };
  line(fonts.strong, 6, view.palette().ink, cell_name(view.state, place));
  line(fonts.table, 26, view.palette().soft_ink, sentence(view.language(), gap));
  line(fonts.table, 46, view.palette().accent, "→ " + advice(view.language(), gap));
}

// Brings a gap that was chosen elsewhere into sight, once.
void follow_selection(const View& view, float row_height) {
  const auto* cell = std::get_if<CellPlace>(&view.state.selection);
  const auto* found = cell != nullptr ? gap_at(view.results, *cell) : nullptr;
  const int row = found != nullptr ? static_cast<int>(found - view.results.gaps.data()) : -1;
  int* last = ImGui::GetStateStorage()->GetIntRef(ImGui::GetID("followed"), -1);
  if (row == *last) return;
  *last = row;
  if (row < 0) return;
  const float top = static_cast<float>(row) * row_height;
  const bool in_sight =
      top >= ImGui::GetScrollY() && top + row_height <= ImGui::GetScrollY() + ImGui::GetWindowHeight();
  if (!in_sight) ImGui::SetScrollY(std::max(0.0F, top - ImGui::GetWindowHeight() / 3));
}

}  // namespace

void draw_gap_list(const View& view, Actions& actions) {
  draw_summary(view);
  const auto& gaps = view.results.gaps;
  if (view.results.coverage.cells.empty()) {
    write(view.theme.fonts.text, view.palette().soft_ink, view.say(WindowText::no_cells));
    return;
  }
  const float footer = view.px(26);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, view.px(4)));
  ImGui::BeginChild("gaps", {0, std::max(view.px(160), ImGui::GetContentRegionAvail().y - footer)});
  const auto* chosen = std::get_if<CellPlace>(&view.state.selection);
  const float row_height = view.px(68) + view.px(4);
  follow_selection(view, row_height);
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(gaps.size()), row_height);
  while (clipper.Step()) {
    for (int row = clipper.DisplayStart; row < clipper.DisplayEnd; ++row) {
      const auto& gap = gaps[static_cast<std::size_t>(row)];
      draw_gap(view, gap, chosen != nullptr && *chosen == CellPlace{gap.area, gap.value}, actions);
    }
  }
  ImGui::EndChild();
  ImGui::PopStyleVar();
  const auto count = number(view.language(), static_cast<long long>(gaps.size()));
  const auto cells = number(view.language(), static_cast<long long>(view.results.coverage.totals.cells));
  write(view.theme.fonts.table, view.palette().soft_ink,
        gaps.empty() ? view.say(WindowText::no_gaps) : view.say(WindowText::gaps_of_cells, {count, cells}));
}

}  // namespace sleutelnet
