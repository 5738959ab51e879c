// The form of a rule, which chooses people or leaves the others out of sight, and the filters there are.

#include <algorithm>

#include "report/language_explore.hpp"
#include "viz/panels/explore_panels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

void ask(Actions& actions, ExploreAction action) { actions.emplace_back(std::move(action)); }

// Goes on below where the next one does not fit.
void make_room(const View& view, float width) {
  ImGui::SameLine(0, view.px(8));
  if (ImGui::GetContentRegionAvail().x < width) ImGui::NewLine();
}

void choose_kind(const View& view, const Condition& rule, Actions& actions) {
  std::vector<std::string> words;
  std::vector<Condition> firsts;
  int current = -1;
  for (std::size_t kind = 0; kind < condition_kinds; ++kind) {
    const auto choices = condition_choices(view.state, view.results, kind);
    if (choices.empty()) continue;
    if (kind == rule.index()) current = static_cast<int>(words.size());
    words.push_back(condition_heading(view.state, kind));
    firsts.push_back(choices.front());
  }
  const int chosen = choose(view, "##rule_kind", words, current, {.chip = true});
  if (chosen >= 0) ask(actions, SetRule{firsts[static_cast<std::size_t>(chosen)]});
}

void choose_value(const View& view, const Condition& rule, Actions& actions) {
  const auto choices = condition_choices(view.state, view.results, rule.index());
  std::vector<std::string> words;
  int current = -1;
  for (const auto& choice : choices) {
    if (choice == rule) current = static_cast<int>(words.size());
    words.push_back(condition_words(view.state, view.results, choice));
  }
  const int chosen = choose(view, "##rule_value", words, current, {.chip = true});
  if (chosen >= 0) ask(actions, SetRule{choices[static_cast<std::size_t>(chosen)]});
}

std::set<ActorId> meeting(const View& view, const std::vector<bool>& marks) {
  std::set<ActorId> actors;
  for (std::size_t node = 0; node < marks.size(); ++node) {
    if (marks[node]) actors.insert(view.results.drawn.nodes[node]);
  }
  return actors;
}

void draw_rule(const View& view, const Condition& rule, Actions& actions) {
  choose_kind(view, rule, actions);
  ImGui::SameLine(0, view.px(8));
  choose_value(view, rule, actions);
  const auto actors = meeting(view, who_meet(view.state, view.results, rule));
  const auto count = [&](std::size_t many) { return number(view.language(), static_cast<long long>(many)); };
  const auto told = view.say(ExploreText::rule_meets, {count(actors.size()), count(view.results.drawn.size())});
  ImFont* font = view.theme.fonts.table;
  make_room(view, text_width(font, told));
  const auto at = ImGui::GetCursorScreenPos();
  draw_text(*ImGui::GetWindowDrawList(), font, {at.x, at.y + view.px(9)}, paint(view.palette().soft_ink), told);
  ImGui::Dummy({text_width(font, told), view.px(32)});
  const auto offer = [&](const char* id, ExploreText words, bool enabled) {
    const auto label = view.say(words);
    make_room(view, button_width(view, label));
    return button(view, id, label, {.enabled = enabled});
  };
  if (offer("rule/show", ExploreText::rule_show, true)) ask(actions, AddFilter{rule});
  if (offer("rule/choose", ExploreText::rule_choose, !actors.empty())) ask(actions, ChooseActors{actors});
  const bool some = !view.state.explore.chosen.empty() || std::holds_alternative<ActorId>(view.state.selection);
  if (offer("rule/add", ExploreText::rule_add, some && !actors.empty())) ask(actions, ChooseActors{actors, true});
  make_room(view, view.px(28));
  if (icon_button(view, "rule/close", icon::close, view.say(WindowText::close))) ask(actions, SetRule{});
}

// What the filter asks, and how many it leaves out; a cross that is no letter.
void draw_chip(const View& view, std::size_t at, Actions& actions) {
  const auto& filter = view.state.explore.filters[at];
  const auto& hidden = view.results.explored.hidden;
  const auto many = at < hidden.size() ? number(view.language(), static_cast<long long>(hidden[at])) : std::string("…");
  const auto words = view.say(ExploreText::chip, {condition_heading(view.state, filter.index()),
                                                  condition_words(view.state, view.results, filter), many});
  ImFont* font = view.theme.fonts.table;
  const float cross = view.px(4), most = std::max(view.px(120), ImGui::GetWindowContentRegionMax().x - view.px(40));
  const auto fits = fitted(font, words, most);
  const float width = text_width(font, fits) + view.px(38), height = view.px(26);
  if (at > 0) make_room(view, width);
  const auto low = ImGui::GetCursorScreenPos();
  if (press_area(("chip/" + std::to_string(at)).c_str(), {width, height})) {
    ask(actions, TakeBack{{HiddenBy::filter, at}});
  }
  tooltip(view, view.say(ExploreText::chip_drop, {many}));
  auto& list = *ImGui::GetWindowDrawList();
  const auto ink = paint(view.palette().accent);
  const ImVec2 high{low.x + width, low.y + height}, middle{high.x - view.px(16), low.y + height / 2};
  list.AddRectFilled(low, high, paint(view.palette().accent_ground), height / 2);
  list.AddRect(low, high, ink, height / 2, 0, std::max(1.0F, view.theme.scale));
  draw_text(list, font, {low.x + view.px(12), low.y + view.px(6)}, paint(view.palette().ink), fits);
  list.AddLine({middle.x - cross, middle.y - cross}, {middle.x + cross, middle.y + cross}, ink, view.px(2));
  list.AddLine({middle.x - cross, middle.y + cross}, {middle.x + cross, middle.y - cross}, ink, view.px(2));
}

}  // namespace

void draw_filter_chips(const View& view, Actions& actions) {
  const auto& explore = view.state.explore;
  if (explore.rule) {
    draw_rule(view, *explore.rule, actions);
    gap(view.px(6));
  }
  for (std::size_t at = 0; at < explore.filters.size(); ++at) draw_chip(view, at, actions);
  if (explore.filters.size() > 1) {
    const auto words = view.say(ExploreText::chips_drop);
    make_room(view, text_width(view.theme.fonts.text, words));
    if (link(view, "chips/drop", words)) ask(actions, DropFilters{});
  }
  if (!explore.filters.empty()) gap(view.px(6));
}

void draw_list_basis(const View& view, std::size_t listed, std::size_t all) {
  if (listed == all) return;
  const auto count = [&](std::size_t many) { return number(view.language(), static_cast<long long>(many)); };
  ImFont* font = view.theme.fonts.table;
  write(font, view.palette().ink, view.say(ExploreText::listed_of, {count(listed), count(all)}));
  write(font, view.palette().soft_ink, view.say(ExploreText::numbers_of_all));
}

}  // namespace sleutelnet
