#include <imgui_internal.h>
#include <imgui_stdlib.h>

#include "viz/manage/row_table.hpp"
#include "viz/panels/manage.hpp"
#include "viz/platform/keys.hpp"

namespace sleutelnet {

namespace {

constexpr std::size_t most_suggestions = 8;

// What the cell can hold: everything as long as nothing was typed, else what has the typed letters in it.
std::vector<std::string> suggestions(const View& view, const CellInput& input) {
  const auto& table = row_table(view.state.manage.view);
  const CellView cells{view.state.records(), view.language()};
  const auto row = table.row_of(cells.records, input.cell.row);
  if (!row || !table.columns()[input.cell.column].has_choices) return {};
  const bool typed = table.show(cells, *row, input.cell.column) != input.text;
  const auto wanted = plain(input.text);
  std::vector<std::string> found;
  for (auto& choice : table.choices(cells, input.cell.column)) {
    if (found.size() == most_suggestions) break;
    if (!typed || plain(choice).find(wanted) != std::string::npos) found.push_back(std::move(choice));
  }
  return found;
}

// The suggestion that is pointed at; else what was typed, completed when it is the beginning of something.
std::string meant(const View& view, const CellInput& input, const std::vector<std::string>& found) {
  const auto choice = view.state.manage.suggestion;
  if (choice > 0 && choice <= found.size()) return found[choice - 1];
  const auto wanted = plain(input.text);
  const bool complete =
      std::any_of(found.begin(), found.end(), [&](const std::string& each) { return plain(each) == wanted; });
  return complete || found.size() != 1 || input.text.empty() ? input.text : found.front();
}

void finish(const View& view, const CellInput& input, const std::string& text, int right, int down, Actions& actions) {
  if (text != input.text) actions.push_back(ManageAction(TypeCell{text}));
  actions.push_back(ManageAction(FinishCell{.all_chosen = false, .next = next_cell(view, input.cell, right, down)}));
}

void draw_below(const View& view, const CellInput& input, const std::vector<std::string>& found, ImVec2 at,
                Actions& actions) {
  if (found.empty() && !input.refusal) return;
  const float width = view.px(input.refusal ? 320 : 220);
  ImGui::SetNextWindowPos({std::min(at.x, ImGui::GetIO().DisplaySize.x - width - view.px(8)), at.y});
  ImGui::SetNextWindowSize({width, 0});
  ImGui::PushStyleColor(ImGuiCol_WindowBg, paint(view.palette().panel));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(view.px(6), view.px(6)));
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, view.px(2)));
  ImGui::Begin("###suggestions", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoFocusOnAppearing | ImGuiWindowFlags_NoNav | ImGuiWindowFlags_Tooltip);
  if (input.refusal) {
    write(view.theme.fonts.table, view.palette().warning, refusal_text(view.language(), *input.refusal));
  }
  for (std::size_t at_row = 0; at_row < found.size(); ++at_row) {
    const auto id = "suggestion/" + std::to_string(at_row);
    if (press_area(id.c_str(), {width - view.px(12), view.px(26)})) finish(view, input, found[at_row], 0, 0, actions);
    auto& list = *ImGui::GetWindowDrawList();
    const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
    if (view.state.manage.suggestion == at_row + 1 || ImGui::IsItemHovered()) {
      list.AddRectFilled(low, high, paint(view.palette().accent_ground), view.px(6));
    }
    draw_text(list, view.theme.fonts.table, {low.x + view.px(6), low.y + view.px(6)}, paint(view.palette().ink),
              fitted(view.theme.fonts.table, found[at_row], width - view.px(24)));
  }
  ImGui::End();
  ImGui::PopStyleVar(2);
  ImGui::PopStyleColor();
}

}  // namespace

std::string refusal_text(Language language, const CellRefusal& refusal) {
  if (const auto* reason = std::get_if<Reason>(&refusal)) return sentence(language, *reason);
  const auto& problem = std::get<CellProblem>(refusal);
  const auto& with = problem.arguments;
  const auto at = [&](std::size_t place) { return place < with.size() ? std::string_view(with[place]) : ""; };
  return text(language, problem.what, {at(0), at(1), at(2)});
}

void draw_cell_input(const View& view, const CellInput& input, float width, Actions& actions) {
  const auto found = suggestions(view, input);
  auto typed = input.text;
  ImGui::PushFont(view.theme.fonts.table);
  ImGui::SetNextItemWidth(width);
  if (input.fresh) {
    ImGui::SetKeyboardFocusHere();
    actions.push_back(ManageAction(ManageFocused{}));
  }
  const bool entered =
      ImGui::InputText("##cell", &typed, ImGuiInputTextFlags_EnterReturnsTrue | ImGuiInputTextFlags_AutoSelectAll);
  const bool active = ImGui::IsItemActive();
  ImGui::PopFont();
  const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  if (typed != input.text) actions.push_back(ManageAction(TypeCell{typed}));
  const auto& io = ImGui::GetIO();
  if (entered && !io.KeyCtrl) finish(view, input, meant(view, input, found), 0, io.KeyShift ? -1 : 1, actions);
  if (active && ImGui::IsKeyPressed(key::tab, false)) {
    finish(view, input, meant(view, input, found), io.KeyShift ? -1 : 1, 0, actions);
  }
  const auto choice = view.state.manage.suggestion;
  if (active && ImGui::IsKeyPressed(key::down) && choice < found.size()) {
    actions.push_back(ManageAction(ChooseSuggestion{choice + 1}));
  }
  if (active && ImGui::IsKeyPressed(key::up) && choice > 0) {
    actions.push_back(ManageAction(ChooseSuggestion{choice - 1}));
  }
  if (input.refusal) ImGui::GetWindowDrawList()->AddRect(low, high, paint(view.palette().warning), 0, 0, view.px(2));
  draw_below(view, input, found, {low.x, high.y + view.px(2)}, actions);
}

}  // namespace sleutelnet
