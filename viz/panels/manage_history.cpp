// Every step that was taken, with its name; a press goes back or forward to it.

#include "viz/panels/manage.hpp"

namespace sleutelnet {

void draw_history(const View& view, Actions& actions) {
  const auto& fonts = view.theme.fonts;
  const auto& history = view.state.history;
  write(fonts.title, view.palette().ink, view.say(ManageText::history_title));
  write(fonts.table, view.palette().soft_ink, view.say(ManageText::history_hint));
  gap(view.px(8));
  rule(view);
  ImGui::BeginChild("steps", {0, std::max(view.px(160), ImGui::GetContentRegionAvail().y)});
  ImGuiListClipper clipper;
  const auto steps = history.steps().size();
  clipper.Begin(static_cast<int>(steps), view.px(30) + ImGui::GetStyle().ItemSpacing.y);
  while (clipper.Step()) {
    for (int row = clipper.DisplayStart; row < clipper.DisplayEnd; ++row) {
      const auto step = steps - 1 - static_cast<std::size_t>(row);  // the newest first
      const auto id = "step/" + std::to_string(step);
      if (press_area(id.c_str(), {ImGui::GetContentRegionAvail().x, view.px(30)})) {
        actions.push_back(ManageAction(GoToStep{step}));
      }
      auto& list = *ImGui::GetWindowDrawList();
      const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
      const bool now = step == history.current(), undone = step > history.current();
      if (now || ImGui::IsItemHovered()) {
        list.AddRectFilled(low, high, paint(view.palette().accent_ground, now ? 1.0F : 0.5F), view.px(6));
      }
      const auto words =
          step == 0 ? view.say(ManageText::history_start) : sentence(view.language(), history.steps()[step].label);
      const auto mark = now      ? view.say(ManageText::history_now)
                        : undone ? view.say(ManageText::history_undone)
                                 : std::to_string(step);
      ImFont* font = now ? fonts.strong : fonts.text;
      draw_text(list, fonts.table, {low.x + view.px(8), low.y + view.px(8)}, paint(view.palette().soft_ink), mark);
      draw_text(list, font, {low.x + view.px(130), low.y + view.px(7)},
                paint(undone ? view.palette().soft_ink : view.palette().ink),
                fitted(font, words, high.x - low.x - view.px(140)));
    }
  }
  ImGui::EndChild();
}

}  // namespace sleutelnet
