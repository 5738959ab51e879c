#include "viz/action_table.hpp"
#include "viz/panels/panels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

void draw_key_overview(const View& view, Actions& actions) {
  if (!view.state.show_keys) return;
  const auto screen = ImGui::GetIO().DisplaySize;
  const float width = std::min(view.px(440), screen.x - view.px(32));
  ImGui::SetNextWindowPos({screen.x / 2, screen.y / 2}, ImGuiCond_Always, {0.5F, 0.5F});
  const float rows = view.px(23) * static_cast<float>(commands().size());
  ImGui::SetNextWindowSize({width, std::min(rows + view.px(124), screen.y - view.px(32))});
  ImGui::PushStyleColor(ImGuiCol_WindowBg, paint(view.palette().panel));
  ImGui::Begin("###keys", nullptr,
               ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoSavedSettings);
  ImGui::PopStyleColor();
  write(view.theme.fonts.title, view.palette().ink, view.say(WindowText::command_keys));
  gap(view.px(8));
  // The way out stays in sight, however low the screen.
  ImGui::BeginChild("rows", {0, ImGui::GetContentRegionAvail().y - view.px(48)});
  auto& list = *ImGui::GetWindowDrawList();
  ImFont* font = view.theme.fonts.table;
  for (const auto& command : commands()) {
    const auto at = ImGui::GetCursorScreenPos();
    const auto keys = keys_text(command);
    draw_text(list, font, at, paint(view.palette().ink), view.say(command.name));
    draw_text(list, font, {at.x + ImGui::GetContentRegionAvail().x - text_width(font, keys), at.y},
              paint(view.palette().soft_ink), keys);
    ImGui::Dummy({0, view.px(17)});
  }
  ImGui::EndChild();
  gap(view.px(8));
  if (button(view, "close", view.say(WindowText::close))) actions.push_back(ShowKeys{false});
  ImGui::End();
}

}  // namespace sleutelnet
