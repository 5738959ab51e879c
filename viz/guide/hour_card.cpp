#include <algorithm>

#include "viz/guide/first_hour.hpp"
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

bool first_hour_shown(const View& view) {
  return view.state.guide.hour.open && is_sample(view.state.network()) && !view.state.guide.presenting;
}

void draw_first_hour(const View& view, bool compact, Actions& actions) {
  const auto& hour = view.state.guide.hour;
  const auto done = static_cast<std::size_t>(std::count(hour.done.begin(), hour.done.end(), true));
  write(view.theme.fonts.strong, view.palette().ink,
        view.say(done == first_tasks ? GuideText::hour_complete : GuideText::hour_title,
                 {std::to_string(done), std::to_string(first_tasks)}));
  gap(view.px(8));
  const auto next = static_cast<std::size_t>(std::find(hour.done.begin(), hour.done.end(), false) - hour.done.begin());
  for (std::size_t task = 0; task < first_tasks; ++task) {
    if (!compact || task == next) draw_task(view, tasks[task], hour.done[task]);
  }
  gap(view.px(compact ? 6 : 10));
  if (button(view, "hour/later", view.say(GuideText::hour_later))) {
    actions.push_back(GuideAction(ShowFirstHour{false}));
  }
  ImGui::SameLine();
  if (button(view, "hour/never", view.say(GuideText::hour_never), {.look = ButtonLook::quiet})) {
    actions.push_back(GuideAction(PutAwayFirstHour{}));
  }
}

}  // namespace sleutelnet
