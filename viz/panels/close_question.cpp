#include "viz/panels/panels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

void draw_close_question(const View& view, Actions& actions) {
  const auto closing = view.state.closing;
  if (closing != Closing::asked && closing != Closing::failed) return;
  const auto screen = ImGui::GetIO().DisplaySize;
  ImGui::SetNextWindowPos({screen.x / 2, screen.y / 2}, ImGuiCond_Always, {0.5F, 0.5F});
  ImGui::SetNextWindowSize({std::min(view.px(440), screen.x - view.px(32)), 0});
  ImGui::PushStyleColor(ImGuiCol_WindowBg, paint(view.palette().panel));
  ImGui::Begin("###closing", nullptr,
               ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoSavedSettings);
  ImGui::PopStyleColor();
  write(view.theme.fonts.title, view.palette().ink, view.say(WindowText::closing_title));
  gap(view.px(8));
  const bool folder = !view.state.keep_in.empty();
  write(view.theme.fonts.text, view.palette().ink,
        view.say(folder ? WindowText::closing_words : WindowText::closing_sealed));
  if (folder) {
    write(view.theme.fonts.table, view.palette().soft_ink, view.say(WindowText::closing_folder, {view.state.keep_in}));
  }
  if (closing == Closing::failed) {
    write(view.theme.fonts.text, view.palette().warning, view.say(WindowText::closing_failed));
  }
  gap(view.px(12));
  const float width = ImGui::GetContentRegionAvail().x;
  const auto choice = [&](const char* id, WindowText words, Closing then, ButtonOptions options) {
    options.width = width;
    if (button(view, id, view.say(words), options)) actions.push_back(SetClosing{then});
  };
  if (folder) choice("closing/keep", WindowText::closing_keep, Closing::kept, {.look = ButtonLook::primary});
  choice("closing/drop", WindowText::closing_drop, Closing::dropped, {});
  choice("closing/stay", WindowText::closing_stay, Closing::no, {});
  ImGui::End();
}

}  // namespace sleutelnet
