#include <algorithm>

#include "viz/guide/guide_panels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

constexpr GuideText tasks[first_tasks] = {GuideText::hour_gap,  GuideText::hour_thread,  GuideText::hour_add,
                                          GuideText::hour_undo, GuideText::hour_what_if, GuideText::hour_picture};

void draw_task(const View& view, GuideText words, bool done) {
  const auto& fonts = view.theme.fonts;
  auto& list = *ImGui::GetWindowDrawList();
  const auto at = ImGui::GetCursorScreenPos();
  const float half = view.px(7);
  const ImVec2 middle{at.x + half, at.y + view.px(9)};
  if (done) {
    list.AddCircleFilled(middle, half, paint(view.palette().covered.fill));
    draw_text(list, fonts.table, {middle.x - text_width(fonts.table, "✓") / 2, middle.y - fonts.table->FontSize / 2},
              paint(view.palette().covered.ink), "✓");
  } else {
    list.AddCircle(middle, half - view.px(1), paint(view.palette().soft_ink), 0, view.px(1));
  }
  ImGui::Indent(view.px(24));
  write(fonts.text, done ? view.palette().soft_ink : view.palette().ink, view.say(words));
  ImGui::Unindent(view.px(24));
}

}  // namespace

void draw_first_hour(const View& view, Actions& actions) {
  const auto& hour = view.state.guide.hour;
  if (!hour.open || view.state.guide.presenting) return;
  const auto screen = ImGui::GetIO().DisplaySize;
  const float width = std::min(view.px(330), screen.x - view.px(32));
  ImGui::SetNextWindowPos({screen.x - view.px(24), screen.y - view.px(44)}, ImGuiCond_Always, {1, 1});
  ImGui::SetNextWindowSizeConstraints({width, 0}, {width, screen.y - view.px(140)});
  ImGui::PushStyleColor(ImGuiCol_WindowBg, paint(view.palette().panel));
  ImGui::PushStyleColor(ImGuiCol_Border, paint(view.palette().accent));
  ImGui::Begin("###first_hour", nullptr,
               ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_AlwaysAutoResize |
                   ImGuiWindowFlags_NoFocusOnAppearing);
  ImGui::PopStyleColor(2);
  const auto done = static_cast<std::size_t>(std::count(hour.done.begin(), hour.done.end(), true));
  write(view.theme.fonts.strong, view.palette().ink,
        view.say(done == first_tasks ? GuideText::hour_complete : GuideText::hour_title,
                 {std::to_string(done), std::to_string(first_tasks)}));
  gap(view.px(8));
  for (std::size_t task = 0; task < first_tasks; ++task) draw_task(view, tasks[task], hour.done[task]);
  gap(view.px(10));
  if (button(view, "hour/later", view.say(GuideText::hour_later))) {
    actions.push_back(GuideAction(ShowFirstHour{false}));
  }
  ImGui::SameLine();
  if (button(view, "hour/never", view.say(GuideText::hour_never), {.look = ButtonLook::quiet})) {
    actions.push_back(GuideAction(PutAwayFirstHour{}));
  }
  ImGui::End();
}

}  // namespace sleutelnet
