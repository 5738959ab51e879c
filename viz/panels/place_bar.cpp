#include <algorithm>

#include "viz/action_table.hpp"
#include "viz/panels/panels.hpp"
#include "viz/panels/project.hpp"
#include "viz/project/update_project.hpp"
#include "viz/update.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

// While names are hidden it says so, wherever one is.
float draw_presenting(const View& view, ImVec2 at) {
  ImFont* font = view.theme.fonts.strong;
  const auto words = view.say(GuideText::presenting_mark);
  const float width = text_width(font, words) + view.px(20), height = font->FontSize + view.px(8);
  auto& list = *ImGui::GetWindowDrawList();
  const ImVec2 low{at.x, at.y - view.px(6)};
  list.AddRectFilled(low, {low.x + width, low.y + height}, paint(view.palette().accent), view.px(6));
  draw_text(list, font, {low.x + view.px(10), low.y + view.px(4)}, paint(view.palette().panel), words);
  ImGui::SetCursorScreenPos(low);
  ImGui::Dummy({width, height});
  tooltip(view, view.say(GuideText::presenting_words));
  return width + view.px(8);
}

// Whether what is in sight stands on the disk as well, and whether it may be changed.
float draw_standing(const View& view, ImVec2 at, bool room) {
  if (view.state.guide.presenting) return draw_presenting(view, at);
  const bool closed = view.state.home.closed.index() != 0;
  // Where there is room it is kept free, so that the places stay where they are.
  if (!closed && !edited(view.state)) {
    return room ? text_width(view.theme.fonts.table, "·  " + view.say(WindowText::unsaved)) + view.px(8) : 0;
  }
  const bool saving = view.state.saving != Saving::no;
  const auto words = view.say(closed ? WindowText::read_only : saving ? WindowText::saving : WindowText::unsaved);
  const auto shown = "·  " + words;
  draw_text(*ImGui::GetWindowDrawList(), view.theme.fonts.table, at, paint(view.palette().warning), shown);
  const float width = text_width(view.theme.fonts.table, shown);
  ImGui::SetCursorScreenPos(at);
  ImGui::Dummy({width, view.theme.fonts.table->FontSize});
  tooltip(view, closed ? closed_text(view.state) : with_keys(view.say(WindowText::command_save), "save"));
  return width + view.px(8);
}

// Whether there are names that are not to be seen; those that are locked can be unlocked here.
float draw_names_standing(const View& view, ImVec2 at, Actions& actions) {
  const auto& home = view.state.home;
  if (home.kind != Home::Kind::project || home.names == VaultState::open) return 0;
  const bool locked = names_locked(view.state);
  const auto shown = "·  " + view.say(locked ? ProjectText::names_locked : ProjectText::names_missing);
  const float width = text_width(view.theme.fonts.table, shown);
  ImGui::SetCursorScreenPos(at);
  const bool pressed = press_area("project/names", {width, view.theme.fonts.table->FontSize + view.px(2)});
  if (pressed && locked) actions.push_back(ProjectAction(UnlockNames{}));
  draw_text(*ImGui::GetWindowDrawList(), view.theme.fonts.table, at,
            paint(locked ? view.palette().accent : view.palette().soft_ink), shown);
  const auto names = names_file_of(home.path).filename().string();
  tooltip(view, locked ? view.say(ProjectText::names_locked_hint) : view.say(ProjectText::names_missing_hint, {names}));
  return width + view.px(8);
}

// Name and date; only the name when there is little room.
float draw_name(const View& view, bool with_date, Actions& actions) {
  const auto& network = view.state.network();
  const auto at = ImGui::GetCursorScreenPos();
  const float y = at.y + view.px(9);
  float x = at.x + draw_project_name(view, actions) + view.px(6);
  if (view.state.project.start) return x - at.x;
  if (with_date) {
    const auto day = view.state.dated ? date_told(view.language(), network.date) : view.say(Text::date_unknown);
    draw_text(*ImGui::GetWindowDrawList(), view.theme.fonts.table, {x, y}, paint(view.palette().soft_ink), day);
    x += text_width(view.theme.fonts.table, day) + view.px(8);
  }
  x += draw_standing(view, {x, y}, with_date);
  x += draw_names_standing(view, {x, y}, actions);
  return x - at.x - view.px(8);
}

void draw_places(const View& view, Actions& actions) {
  const auto place = [&](const char* id, WindowText words, WindowPlace which) {
    const bool here = view.state.place == which;
    const auto label = view.say(words);
    const float width = std::max(view.px(84), button_width(view, label));
    const ButtonOptions options{.look = here ? ButtonLook::chosen : ButtonLook::quiet, .width = width};
    if (button(view, id, label, options)) actions.push_back(ShowPlace{which});
    ImGui::SameLine();
  };
  if (!view.state.network().areas.empty()) place("place/coverage", WindowText::place_coverage, WindowPlace::coverage);
  place("place/network", WindowText::place_network, WindowPlace::network);
  place("place/compare", WindowText::place_compare, WindowPlace::compare);
  place("place/plan", WindowText::place_plan, WindowPlace::plan);
  if (!view.state.guide.presenting) place("place/manage", WindowText::place_manage, WindowPlace::manage);
}

void draw_undo(const View& view, Actions& actions) {
  const auto undo = undo_text(view.state), redo = redo_text(view.state);
  const auto undo_words =
      undo.empty() ? view.say(WindowText::nothing_to_undo) : view.say(WindowText::undo_named, {undo});
  const auto redo_words =
      redo.empty() ? view.say(WindowText::nothing_to_redo) : view.say(WindowText::redo_named, {redo});
  if (icon_button(view, "undo", icon::undo, with_keys(undo_words, "undo"), !undo.empty())) actions.push_back(Undo{});
  ImGui::SameLine();
  if (icon_button(view, "redo", icon::redo, with_keys(redo_words, "redo"), !redo.empty())) actions.push_back(Redo{});
}

void draw_language(const View& view, Actions& actions) {
  const auto choice = [&](const char* id, std::string_view words, Language::Tongue tongue) {
    const bool now = view.language() == tongue;
    const ButtonOptions options{.look = now ? ButtonLook::chosen : ButtonLook::quiet, .width = view.px(36)};
    if (button(view, id, words, options)) actions.push_back(SetLanguage{tongue});
    tooltip(view, with_keys(view.say(WindowText::command_language), "language"));
  };
  choice("language/nl", "NL", Language::dutch);
  ImGui::SameLine(0, view.px(2));
  choice("language/en", "EN", Language::english);
}

void draw_scale(const View& view, Actions& actions) {
  static constexpr int percents[] = {100, 125, 150, 175, 200, 250, 300, 350, 400};
  std::vector<std::string> choices;
  int current = -1;
  for (const int percent : percents) {
    if (percent == static_cast<int>(view.state.scale * 100 + 0.5)) current = static_cast<int>(choices.size());
    choices.push_back(percentage(view.language(), percent / 100.0));
  }
  const int chosen = choose(view, "##scale", choices, current, {.chip = true});
  if (chosen >= 0) actions.push_back(SetScale{percents[chosen] / 100.0});
}

bool two_rows(const View& view) { return ImGui::GetIO().DisplaySize.x < view.px(1200); }

}  // namespace

float place_bar_height(const View& view) { return view.px(two_rows(view) ? 94 : 52); }

void draw_place_bar(const View& view, Actions& actions) {
  const float width = ImGui::GetWindowWidth(), tools = view.px(320);
  const bool rows = two_rows(view);
  const float name = draw_name(view, !rows, actions) + view.px(52);
  ImGui::SetCursorPos({rows ? view.px(14) : std::max(view.px(328), name), view.px(rows ? 52 : 10)});
  if (!view.state.project.start) draw_places(view, actions);
  const float left = ImGui::GetCursorPosX() + view.px(16);
  const float right = rows ? width - view.px(20) : width - tools - view.px(16);
  const float search = std::min(view.px(340), right - left);
  if (search > view.px(80) && !view.state.project.start) {
    ImGui::SetCursorPos({right - search, view.px(rows ? 52 : 10)});
    ImGui::SetNextItemWidth(search);
    draw_search(view, actions);
  }
  ImGui::SetCursorPos({width - tools, view.px(12)});
  draw_undo(view, actions);
  ImGui::SameLine(0, view.px(12));
  ImGui::SetCursorPosY(view.px(10));
  draw_language(view, actions);
  ImGui::SameLine(0, view.px(12));
  ImGui::SetCursorPosY(view.px(11));
  draw_scale(view, actions);
  ImGui::SameLine(0, view.px(6));
  ImGui::SetCursorPosY(view.px(12));
  const auto ground = with_keys(view.say(WindowText::command_dark), "dark");
  if (icon_button(view, "dark", icon::contrast, ground)) actions.push_back(SetDark{!view.state.dark});
  ImGui::SameLine(0, view.px(2));
  if (icon_button(view, "keys", icon::question, with_keys(view.say(WindowText::command_keys), "keys"))) {
    actions.push_back(ShowKeys{!view.state.show_keys});
  }
}

}  // namespace sleutelnet
