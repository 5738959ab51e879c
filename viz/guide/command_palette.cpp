#include <imgui.h>
#include <imgui_stdlib.h>

#include <algorithm>

#include "viz/guide/command_search.hpp"
#include "viz/guide/guide_panels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

constexpr float row_height = 46, most_rows = 9;

void give(const View& view, const CommandFound& found, Actions& actions) {
  if (found.refusal) return;
  actions.push_back(GuideAction(ShowCommands{false}));
  actions.push_back(GuideAction(CommandUsed{found.command->id}));
  actions.push_back(found.command->action(view.state));
}

// The choice after the arrow keys; what was chosen when none was pressed.
std::size_t moved_choice(std::size_t choice, std::size_t rows) {
  const auto pressed = [](ImGuiKey key) { return ImGui::IsKeyPressed(ImGui::GetKeyIndex(key)); };
  const std::size_t page = static_cast<std::size_t>(most_rows) - 1;
  if (rows == 0) return 0;
  if (pressed(ImGuiKey_DownArrow)) choice += 1;
  if (pressed(ImGuiKey_PageDown)) choice += page;
  if (pressed(ImGuiKey_UpArrow)) choice -= std::min<std::size_t>(choice, 1);
  if (pressed(ImGuiKey_PageUp)) choice -= std::min(choice, page);
  return std::min(choice, rows - 1);
}

void draw_row(const View& view, const CommandFound& found, bool chosen, Actions& actions) {
  const auto& fonts = view.theme.fonts;
  const auto& palette = view.palette();
  const float width = ImGui::GetContentRegionAvail().x;
  const auto id = std::string("command/") + found.command->id;
  if (press_area(id.c_str(), {width, view.px(row_height)})) give(view, found, actions);
  auto& list = *ImGui::GetWindowDrawList();
  const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  if (chosen || ImGui::IsItemHovered()) list.AddRectFilled(low, high, paint(palette.accent_ground), view.px(6));
  if (chosen) list.AddRectFilled(low, {low.x + view.px(3), high.y}, paint(palette.accent), view.px(2));
  const auto keys = keys_text(*found.command);
  const float keys_width = text_width(fonts.table, keys), left = low.x + view.px(12);
  const auto name = fitted(fonts.text, view.say(found.command->name), width - keys_width - view.px(40));
  const auto soft = paint(palette.soft_ink);
  draw_text(list, fonts.text, {left, low.y + view.px(5)}, found.refusal ? soft : paint(palette.ink), name);
  draw_text(list, fonts.table, {high.x - keys_width - view.px(10), low.y + view.px(6)}, soft, keys);
  const auto below = view.say(found.refusal ? *found.refusal : found.command->about);
  draw_text(list, fonts.table, {left, low.y + view.px(25)}, soft, fitted(fonts.table, below, width - view.px(24)));
}

void draw_rows(const View& view, const std::vector<CommandFound>& found, bool moved, float height, Actions& actions) {
  ImGui::BeginChild("commands", {0, height}, false, ImGuiWindowFlags_NoNav);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, view.px(2)));
  for (std::size_t row = 0; row < found.size(); ++row) {
    const bool chosen = row == view.state.guide.command_choice;
    draw_row(view, found[row], chosen, actions);
    if (chosen && moved) ImGui::SetScrollHereY(0.5F);
  }
  if (found.empty()) write(view.theme.fonts.text, view.palette().soft_ink, view.say(GuideText::commands_nothing));
  ImGui::PopStyleVar();
  ImGui::EndChild();
}

// Where one types, and what follows from it.
void draw_words(const View& view, Actions& actions) {
  const auto& guide = view.state.guide;
  if (guide.commands_wanted) {
    ImGui::SetKeyboardFocusHere();
    actions.push_back(GuideAction(CommandsReady{}));
  }
  auto words = guide.command_words;
  const auto hint = view.say(GuideText::commands_hint);
  ImGui::SetNextItemWidth(ImGui::GetContentRegionAvail().x);
  const bool entered =
      ImGui::InputTextWithHint("##command_words", hint.c_str(), &words, ImGuiInputTextFlags_EnterReturnsTrue);
  const bool typing = ImGui::IsItemActive();
  const auto found = command_search(view.state, words);
  if (words != guide.command_words) actions.push_back(GuideAction(SetCommandWords{words}));
  const auto choice = typing ? moved_choice(guide.command_choice, found.size()) : guide.command_choice;
  const bool moved = choice != guide.command_choice;
  if (moved) actions.push_back(GuideAction(SetCommandChoice{choice}));
  if (entered && choice < found.size()) give(view, found[choice], actions);
  gap(view.px(8));
  const float room = ImGui::GetContentRegionAvail().y - view.theme.fonts.table->FontSize - view.px(12);
  draw_rows(view, found, moved, room, actions);
  gap(view.px(8));
  write(view.theme.fonts.table, view.palette().soft_ink, view.say(GuideText::commands_keys));
}

}  // namespace

void draw_command_palette(const View& view, Actions& actions) {
  if (!view.state.guide.commands_shown) return;
  const auto screen = ImGui::GetIO().DisplaySize;
  const float margin = view.px(16), top = std::min(view.px(72), screen.y / 8);
  const ImVec2 size{std::min(view.px(600), screen.x - 2 * margin),
                    std::min(view.px((row_height + 2) * most_rows + 118), screen.y - top - margin)};
  ImGui::SetNextWindowPos({screen.x / 2, top}, ImGuiCond_Always, {0.5F, 0});
  ImGui::SetNextWindowSize(size);
  ImGui::PushStyleColor(ImGuiCol_WindowBg, paint(view.palette().panel));
  ImGui::Begin("###commands", nullptr,
               ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoNav);
  ImGui::PopStyleColor();
  const bool outside =
      ImGui::IsMouseClicked(0) &&
      !ImGui::IsWindowHovered(ImGuiHoveredFlags_RootAndChildWindows | ImGuiHoveredFlags_AllowWhenBlockedByActiveItem);
  if (outside) actions.push_back(GuideAction(ShowCommands{false}));
  draw_words(view, actions);
  ImGui::End();
}

}  // namespace sleutelnet
