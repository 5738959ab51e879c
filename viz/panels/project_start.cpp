// Nothing is open: what can be done first.

#include "viz/panels/project.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

// A wide button of two lines: what it does, and what that means.
bool offer(const View& view, const char* id, const char* picture, ProjectText title, ProjectText words, bool first) {
  const float width = ImGui::GetContentRegionAvail().x, height = view.px(64);
  const bool pressed = press_area(id, {width, height});
  auto& list = *ImGui::GetWindowDrawList();
  const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  const auto& palette = view.palette();
  const auto& fonts = view.theme.fonts;
  list.AddRectFilled(low, high, paint(ImGui::IsItemHovered() ? palette.accent_ground : palette.panel), view.px(8));
  list.AddRect(low, high, paint(first ? palette.accent : palette.line), view.px(8), 0, view.px(first ? 2 : 1));
  if (fonts.icons)
    draw_text(list, fonts.title, {low.x + view.px(18), low.y + view.px(22)}, paint(palette.accent), picture);
  const float x = low.x + view.px(56), room = width - view.px(72);
  draw_text(list, fonts.strong, {x, low.y + view.px(12)}, paint(palette.ink),
            fitted(fonts.strong, view.say(title), room));
  draw_text(list, fonts.table, {x, low.y + view.px(34)}, paint(palette.soft_ink),
            fitted(fonts.table, view.say(words), room));
  return pressed;
}

void draw_recent(const View& view, Actions& actions) {
  const auto& recent = view.state.project.recent;
  if (recent.empty()) return;
  heading(view, view.say(ProjectText::start_recent));
  auto& list = *ImGui::GetWindowDrawList();
  const auto& fonts = view.theme.fonts;
  for (std::size_t at = 0; at < recent.size(); ++at) {
    const auto& each = recent[at];
    const auto id = "start/recent" + std::to_string(at);
    const bool pressed = press_area(id.c_str(), {ImGui::GetContentRegionAvail().x, view.px(28)});
    if (pressed && !each.missing) actions.push_back(ProjectAction(OpenPaths{{each.path}}));
    const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
    if (ImGui::IsItemHovered() && !each.missing) {
      list.AddRectFilled(low, high, paint(view.palette().accent_ground, 0.5F), view.px(6));
    }
    const auto ink = paint(each.missing ? view.palette().soft_ink : view.palette().ink);
    const auto soft = paint(view.palette().soft_ink);
    if (fonts.icons) draw_text(list, fonts.text, {low.x + view.px(8), low.y + view.px(5)}, soft, icon_of(each.kind));
    const auto name = each.path.filename().string();
    const float x = low.x + view.px(36);
    draw_text(list, fonts.text, {x, low.y + view.px(5)}, ink, name);
    const auto why = each.missing ? recent_words(view, each) : each.path.parent_path().string();
    const float after = x + text_width(fonts.text, name) + view.px(16);
    draw_text(list, fonts.table, {after, low.y + view.px(6)}, soft,
              fitted(fonts.table, why, high.x - after - view.px(8)));
  }
  if (link(view, "start/forget", view.say(ProjectText::recent_forget)))
    actions.push_back(ProjectAction(ForgetRecent{}));
}

}  // namespace

void draw_start(const View& view, Actions& actions) {
  const auto screen = ImGui::GetContentRegionAvail();
  const float width = std::min(view.px(560), screen.x - view.px(48));
  const auto at = ImGui::GetCursorPos();
  ImGui::SetCursorPos({at.x + (screen.x - width) / 2, at.y + std::min(view.px(48), screen.y / 12)});
  ImGui::PushStyleColor(ImGuiCol_ChildBg, ImVec4(0, 0, 0, 0));
  ImGui::BeginChild("start", {width, std::max(view.px(200), screen.y - view.px(64))});
  write(view.theme.fonts.figure, view.palette().ink, view.say(ProjectText::start_title));
  gap(view.px(16));
  if (offer(view, "start/open", "\uf115", ProjectText::start_open, ProjectText::start_open_words, true)) {
    actions.push_back(ProjectAction(BeginChoosing{ChooserPurpose::open}));
  }
  if (offer(view, "start/make", "\uf084", ProjectText::start_make, ProjectText::start_make_words, false)) {
    actions.push_back(ProjectAction(BeginChoosing{ChooserPurpose::make}));
  }
  const auto& sample = view.state.project.places.sample;
  if (!sample.empty() &&
      offer(view, "start/sample", "\uf278", ProjectText::start_sample, ProjectText::start_sample_words, false)) {
    actions.push_back(ProjectAction(OpenPaths{{sample}}));
  }
  draw_recent(view, actions);
  ImGui::EndChild();
  ImGui::PopStyleColor();
}

}  // namespace sleutelnet
