// What stands in the middle of the place Manage: the line above a table, the table, or one of the lists.

#include <imgui.h>
#include <imgui_stdlib.h>

#include "viz/manage/row_table.hpp"
#include "viz/manage/update_manage.hpp"
#include "viz/panels/import_page.hpp"
#include "viz/panels/manage.hpp"
#include "viz/panels/panels.hpp"

namespace sleutelnet {

namespace {

void draw_filter(const View& view, float width, Actions& actions) {
  auto wanted = view.state.manage.look().filter;
  ImGui::SetNextItemWidth(width);
  if (ImGui::InputTextWithHint("##filter", view.say(ManageText::filter_hint).c_str(), &wanted)) {
    actions.push_back(ManageAction(FilterTable{wanted}));
  }
}

// "84 of 312 shown, because …", with a way to take the reason away.
void draw_count(const View& view, Actions& actions) {
  const auto& order = view.results.rows;
  const auto count = [&](std::size_t many) { return number(view.language(), static_cast<long long>(many)); };
  const auto& filter = view.state.manage.look().filter;
  auto words = order.total == 1 ? view.say(ManageText::rows_one) : view.say(ManageText::rows_all, {count(order.total)});
  if (!filter.empty()) {
    words = view.say(ManageText::rows_filtered, {count(order.shown.size()), count(order.total), filter});
  }
  const auto chosen = view.state.manage.rows.size();
  if (chosen > 1) words += " · " + view.say(ManageText::rows_chosen, {count(chosen)});
  const auto at = ImGui::GetCursorScreenPos();
  ImFont* font = view.theme.fonts.table;
  draw_text(*ImGui::GetWindowDrawList(), font, at, paint(view.palette().soft_ink), words);
  ImGui::Dummy({text_width(font, words), font->FontSize});
  if (filter.empty()) return;
  ImGui::SameLine(0, view.px(12));
  if (link(view, "show_all", view.say(ManageText::show_all))) actions.push_back(ManageAction(FilterTable{}));
}

void draw_notice(const View& view, const ManageNotice& notice, Actions& actions) {
  std::string words;
  if (notice.along.empty()) {
    words = view.say(notice.what);
    if (notice.arguments.size() == 1) words = view.say(notice.what, {notice.arguments.front()});
  } else {
    std::vector<std::string> parts;
    for (const auto& [what, many] : notice.along) {
      parts.push_back(view.say(what, {number(view.language(), static_cast<long long>(many))}));
    }
    words = view.say(notice.what, {in_a_row(parts)});
  }
  const auto at = ImGui::GetCursorScreenPos();
  ImFont* font = view.theme.fonts.table;
  const float undo = notice.can_undo ? text_width(font, view.say(ManageText::take_back)) + view.px(24) : 0;
  const auto fits = fitted(font, words, ImGui::GetContentRegionAvail().x - undo);
  draw_text(*ImGui::GetWindowDrawList(), font, at, paint(view.palette().ink), fits);
  ImGui::Dummy({text_width(font, fits), font->FontSize});
  if (!notice.can_undo) return;
  ImGui::SameLine(0, view.px(12));
  if (link(view, "take_back", view.say(ManageText::take_back))) actions.push_back(Undo{});
}

void draw_buttons(const View& view, Actions& actions) {
  const auto& state = view.state;
  const auto act = [&](const char* id, const std::string& words, bool enabled, ManageAction action) {
    if (button(view, id, words, {.enabled = enabled})) actions.push_back(std::move(action));
    ImGui::SameLine();
  };
  const bool cell = cell_chosen(state), rows = rows_chosen(state);
  act("add_row", view.say(ManageText::add_row), true, AddRow{});
  act("edit_cell", view.say(ManageText::edit_cell), cell, BeginCell{});
  if (state.manage.input && state.manage.rows.size() > 1) {
    const auto many = number(view.language(), static_cast<long long>(state.manage.rows.size()));
    act("fill", view.say(ManageText::fill_column, {many}), true, FinishCell{.all_chosen = true, .next = {}});
  }
  act("copy_rows", view.say(ManageText::copy_rows), rows, CopyRows{});
  if (button(view, "paste_rows", view.say(ManageText::paste_rows))) {
    const auto* text = ImGui::GetClipboardText();
    actions.push_back(ManageAction(PasteText{text != nullptr ? text : ""}));
  }
  ImGui::SameLine();
  act("remove_rows", view.say(ManageText::remove_rows), rows, RemoveRows{});
  ImGui::NewLine();
}

void draw_table_view(const View& view, Actions& actions) {
  const auto& table = row_table(view.state.manage.view);
  const auto& fonts = view.theme.fonts;
  const auto at = ImGui::GetCursorScreenPos();
  const float room = ImGui::GetContentRegionAvail().x, box = std::min(view.px(260), room / 2);
  draw_text(*ImGui::GetWindowDrawList(), fonts.title, {at.x, at.y + view.px(5)}, paint(view.palette().ink),
            fitted(fonts.title, view.say(table.name()), room - box - view.px(12)));
  ImGui::SetCursorScreenPos({at.x + room - box, at.y});
  draw_filter(view, box, actions);
  draw_buttons(view, actions);
  draw_count(view, actions);
  if (view.state.manage.notice) draw_notice(view, *view.state.manage.notice, actions);
  gap(view.px(8));
  if (view.results.rows.total == 0) {
    write(fonts.text, view.palette().soft_ink, view.say(ManageText::rows_none));
    return;
  }
  const auto left = ImGui::GetContentRegionAvail();
  const float hint = fonts.table->FontSize + view.px(8);
  draw_row_table(view, actions, {left.x, std::max(left.y - hint, view.px(160))});
  gap(view.px(4));
  const auto below = ImGui::GetCursorScreenPos();
  draw_text(*ImGui::GetWindowDrawList(), fonts.table, below, paint(view.palette().soft_ink),
            fitted(fonts.table, view.say(ManageText::keys_hint), left.x));
}

}  // namespace

void draw_manage(const View& view, Actions& actions) {
  const auto& manage = view.state.manage;
  if (manage.copy_wanted) {
    ImGui::SetClipboardText(manage.copied.c_str());
    actions.push_back(ManageAction(CopyReady{}));
  }
  if (view.state.project.import) {
    draw_import_page(view, *view.state.project.import, actions);
    return;
  }
  if (manage.paste) {
    draw_paste(view, *manage.paste, actions);
    return;
  }
  if (is_table(manage.view)) draw_table_view(view, actions);
  if (manage.view == ManageView::contact_log) draw_contact_log(view, actions);
  if (manage.view == ManageView::owners) draw_owners(view, actions);
  if (manage.view == ManageView::reviews) draw_reviews(view, actions);
  if (manage.view == ManageView::retention) draw_retention(view, actions);
  if (manage.view == ManageView::duplicates) draw_duplicates(view, actions);
  if (manage.view == ManageView::history) draw_history(view, actions);
  if (manage.view == ManageView::settings) draw_settings(view, actions);
}

}  // namespace sleutelnet
