#include "viz/panels/due_table.hpp"

#include <imgui_internal.h>

#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

constexpr float row_height = 32;

void draw_heads(const View& view, const DueHeads& heads) {
  ImGui::TableNextRow(ImGuiTableRowFlags_Headers, view.px(28));
  for (std::size_t at = 0; at < heads.size(); ++at) {
    if (!ImGui::TableSetColumnIndex(static_cast<int>(at))) continue;
    const auto low = ImGui::GetCursorScreenPos();
    ImFont* font = view.theme.fonts.table;
    draw_text(*ImGui::GetWindowDrawList(), font, {low.x + view.px(6), low.y + view.px(7)},
              paint(view.palette().soft_ink),
              fitted(font, view.say(heads[at].name), ImGui::GetContentRegionAvail().x - view.px(12)));
    ImGui::Dummy({1, view.px(28)});
  }
}

void draw_cells(const View& view, const std::string& id, const DueRow& row, Actions& actions) {
  if (view.state.selection == Selection(row.actor) && !row.actor.empty()) {
    ImGui::TableSetBgColor(ImGuiTableBgTarget_RowBg1, paint(view.palette().accent_ground));
  }
  for (std::size_t at = 0; at < row.cells.size(); ++at) {
    if (!ImGui::TableSetColumnIndex(static_cast<int>(at))) continue;
    const float width = std::max(ImGui::GetContentRegionAvail().x, 1.0F);
    const auto name = id + "/" + std::to_string(at);
    const auto& about = at == 1 && !row.second.empty() ? row.second : row.actor;
    if (press_area(name.c_str(), {width, view.px(row_height)}) && !about.empty()) {
      actions.push_back(SelectActor{about});
    }
    const auto low = ImGui::GetItemRectMin();
    ImFont* font = at == 0 ? view.theme.fonts.strong : view.theme.fonts.table;
    const auto shown = fitted(font, row.cells[at], width - view.px(12));
    const bool warns = row.pressing && at == row.warns;
    draw_text(*ImGui::GetWindowDrawList(), font, {low.x + view.px(6), low.y + view.px(8)},
              paint(warns ? view.palette().warning : view.palette().ink), shown);
    if (shown != row.cells[at]) tooltip(view, row.cells[at]);
  }
}

}  // namespace

void due_title(const View& view, ManageText title, const std::string& basis) {
  write(view.theme.fonts.title, view.palette().ink, view.say(title));
  write(view.theme.fonts.table, view.palette().soft_ink, basis);
  gap(view.px(12));
}

void due_figure(const View& view, const std::string& figure, const std::string& what) {
  const auto& fonts = view.theme.fonts;
  const auto at = ImGui::GetCursorScreenPos();
  auto& list = *ImGui::GetWindowDrawList();
  draw_text(list, fonts.figure, at, paint(view.palette().ink), figure);
  const float x = at.x + std::max(view.px(64), text_width(fonts.figure, figure) + view.px(14));
  draw_text(list, fonts.table, {x, at.y + view.px(8)}, paint(view.palette().soft_ink),
            fitted(fonts.table, what, at.x + ImGui::GetContentRegionAvail().x - x));
  ImGui::Dummy({0, view.px(32)});
}

void draw_due_table(const View& view, const char* id, const DueHeads& heads, std::size_t rows,
                    const std::function<DueRow(std::size_t)>& row, Actions& actions) {
  constexpr ImGuiTableFlags flags = ImGuiTableFlags_ScrollX | ImGuiTableFlags_ScrollY | ImGuiTableFlags_Resizable |
                                    ImGuiTableFlags_RowBg | ImGuiTableFlags_BordersOuter;
  gap(view.px(8));
  const auto room = ImGui::GetContentRegionAvail();
  const auto name = std::string(id) + "/" + std::to_string(static_cast<int>(view.theme.scale * 100));
  ImGui::PushStyleVar(ImGuiStyleVar_CellPadding, ImVec2(0, 0));
  ImGui::PushStyleColor(ImGuiCol_TableHeaderBg, paint(view.palette().ground));
  ImGui::PushStyleColor(ImGuiCol_TableBorderLight, paint(view.palette().line));
  ImGui::PushStyleColor(ImGuiCol_TableBorderStrong, paint(view.palette().line));
  ImGui::PushStyleColor(ImGuiCol_TableRowBgAlt, paint(view.palette().ground, 0.5F));
  const int columns = static_cast<int>(heads.size());
  if (ImGui::BeginTable(name.c_str(), columns, flags, {room.x, std::max(room.y, view.px(160))})) {
    ImGui::TableSetupScrollFreeze(0, 1);
    for (const auto& head : heads) {
      ImGui::TableSetupColumn("", ImGuiTableColumnFlags_WidthFixed, view.px(head.width));
    }
    // Ids are those of the window, so that each is known by its name.
    ImGui::PushOverrideID(ImGui::GetCurrentWindow()->ID);
    draw_heads(view, heads);
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(rows), view.px(row_height));
    while (clipper.Step()) {
      for (int at = clipper.DisplayStart; at < clipper.DisplayEnd; ++at) {
        ImGui::TableNextRow(0, view.px(row_height));
        draw_cells(view, std::string(id) + "/" + std::to_string(at), row(static_cast<std::size_t>(at)), actions);
      }
    }
    ImGui::PopID();
    ImGui::EndTable();
  }
  ImGui::PopStyleColor(4);
  ImGui::PopStyleVar();
}

}  // namespace sleutelnet
