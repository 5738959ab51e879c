#include <algorithm>

#include "report/language_places.hpp"
#include "viz/cell_mark.hpp"
#include "viz/compare_words.hpp"
#include "viz/controls.hpp"
#include "viz/panels/plan_panels.hpp"
#include "viz/place_answers.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

std::string title_of(const View& view, const VacancyProfile& profile) {
  const auto* area = view.state.network().areas.find(profile.area);
  const bool district = area != nullptr && area->level == AreaLevel::district;
  std::vector<std::string> values;
  for (const auto& value : profile.values) values.push_back(term_name(view.state, view.state.coverage.facet, value));
  const auto name = area_name(view.state, profile.area);
  return (district ? view.say(PlaceText::plan_whole_district, {name}) : name) + " · " + in_a_row(values);
}

std::string gain_of(const View& view, const VacancyProfile& profile) {
  const auto cells = static_cast<long>(profile.closes.size());
  const auto people = profile.inhabitants == 0
                          ? view.say(PlaceText::plan_inhabitants_unknown)
                          : view.say(PlaceText::plan_inhabitants, {count(view, profile.inhabitants)});
  return (cells == 1 ? view.say(PlaceText::plan_gain_one) : view.say(PlaceText::plan_gain, {count(view, cells)})) +
         " · " + people;
}

// The cells of the chosen profile, each to be chosen itself.
void draw_cells(const View& view, const VacancyProfile& profile, Actions& actions) {
  for (const auto& place : profile.closes) {
    const auto* cell = view.results.coverage.find(place.area, place.value);
    if (cell == nullptr) continue;
    const auto id = "closes/" + place.area.text() + "/" + place.value.text();
    if (press_area(id.c_str(), {ImGui::GetContentRegionAvail().x, view.px(28)})) actions.push_back(SelectCell{place});
    const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
    auto& list = *ImGui::GetWindowDrawList();
    const bool chosen = view.state.selection == Selection(place);
    if (chosen || ImGui::IsItemHovered()) {
      list.AddRectFilled(low, high, paint(view.palette().accent_ground, chosen ? 1.0F : 0.5F), view.px(6));
    }
    draw_cell(list, view.theme, {low.x + view.px(42), low.y + view.px(4)}, {low.x + view.px(68), low.y + view.px(24)},
              {.state = cell->state, .letter = cell_letter(*cell)});
    const float x = low.x + view.px(78);
    draw_text(list, view.theme.fonts.table, {x, low.y + view.px(7)}, paint(view.palette().ink),
              fitted(view.theme.fonts.table, cell_name(view.state, place), high.x - x));
  }
}

// Whether the pointer, or the keyboard, is on it.
bool draw_profile(const View& view, const VacancyProfile& profile, std::size_t number, Actions& actions) {
  const auto& fonts = view.theme.fonts;
  auto planning = view.state.planning;
  const bool chosen = planning.profile == number;
  const auto id = "profile/" + std::to_string(number);
  const float width = ImGui::GetContentRegionAvail().x, room = width - view.px(46);
  const auto title = broken_at_blanks(fonts.strong, title_of(view, profile), room);
  const float title_height = fonts.strong->CalcTextSizeA(fonts.strong->FontSize, FLT_MAX, 0, title.c_str()).y;
  if (press_area(id.c_str(), {width, title_height + view.px(36)})) {
    planning.profile = chosen ? std::nullopt : std::optional(number);
    planning.view = PlanView::profiles;
    actions.push_back(SetPlanning{planning});
  }
  const bool focused = ImGui::IsItemFocused() && ImGui::GetIO().NavVisible;
  const bool pointed = ImGui::IsItemHovered() || focused;
  const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  auto& list = *ImGui::GetWindowDrawList();
  if (chosen || pointed) {
    list.AddRectFilled(low, high, paint(view.palette().accent_ground, chosen ? 1.0F : 0.5F), view.px(6));
  }
  const ImVec2 disc{low.x + view.px(20), low.y + view.px(20)};
  list.AddCircleFilled(disc, view.px(12), paint(view.palette().accent));
  const auto words = std::to_string(number + 1);
  draw_text(list, fonts.mark, {disc.x - text_width(fonts.mark, words) / 2, disc.y - fonts.mark->FontSize / 2},
            paint(view.theme.dark ? view.palette().ground : view.palette().panel), words);
  const float x = low.x + view.px(42), below = low.y + title_height + view.px(12);
  draw_text(list, fonts.strong, {x, low.y + view.px(7)}, paint(view.palette().ink), title);
  draw_text(list, fonts.table, {x, below}, paint(view.palette().soft_ink),
            fitted(fonts.table, gain_of(view, profile), room));
  tooltip(view, title_of(view, profile) + "\n" + gain_of(view, profile));
  if (chosen) draw_cells(view, profile, actions);
  return pointed;
}

void choose_plan(const View& view, Actions& actions) {
  auto planning = view.state.planning;
  planning.profiles =
      stepper(view, "profiles", view.say(PlaceText::plan_number), planning.profiles, {1, most_profiles});
  const std::vector<std::string> weights = {view.say(PlaceText::plan_by_cells),
                                            view.say(PlaceText::plan_by_inhabitants)};
  const int chosen = choose(view, "##weight", weights, static_cast<int>(planning.weight), {.chip = true});
  if (chosen >= 0) planning.weight = static_cast<RecruitWeight>(chosen);
  if (planning == view.state.planning) return;
  planning.profile.reset();
  actions.push_back(SetPlanning{planning});
}

void draw_plan(const View& view, const RecruitPlan& plan, Actions& actions) {
  const bool by_cells = plan.options.weight == RecruitWeight::cells;
  const auto profiles = static_cast<long>(plan.profiles.size());
  large_figure(
      view, {{}, count(view, plan.closed)},
      view.say(by_cells ? PlaceText::plan_closed : PlaceText::plan_closed_inhabitants, {count(view, plan.open)}),
      profiles == 1 ? view.say(PlaceText::plan_with_one) : view.say(PlaceText::plan_with, {count(view, profiles)}));
  rule(view);
  gap(view.px(6));
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, view.px(4)));
  ImGui::BeginChild("profiles", {0, std::max(view.px(200), ImGui::GetContentRegionAvail().y)});
  std::optional<std::size_t> pointed;
  for (std::size_t number = 0; number < plan.profiles.size(); ++number) {
    if (draw_profile(view, plan.profiles[number], number, actions)) pointed = number;
  }
  if (pointed != view.state.hovered_profile) actions.push_back(HoverProfile{pointed});
  gap(view.px(8));
  write(view.theme.fonts.table, view.palette().soft_ink,
        view.say(by_cells ? Text::recruit_bound_cells : Text::recruit_bound_inhabitants,
                 {count(view, plan.closed), count(view, plan.open), count(view, profiles), count(view, plan.bound)}));
  ImGui::EndChild();
  ImGui::PopStyleVar();
}

}  // namespace

void draw_plan_list(const View& view, Actions& actions) {
  const auto& fonts = view.theme.fonts;
  write(fonts.title, view.palette().ink, view.say(PlaceText::plan_title));
  if (view.results.coverage.cells.empty()) {
    write(fonts.text, view.palette().soft_ink, view.say(PlaceText::plan_no_cells));
    return;
  }
  write(fonts.table, view.palette().soft_ink,
        view.say(PlaceText::plan_basis, {short_date_told(view.language(), view.results.coverage.as_of),
                                         rules_of(view, view.results.coverage.options)}));
  tooltip(view, view.say(PlaceText::counting_rule, {view.results.coverage.convention}));
  gap(view.px(8));
  choose_plan(view, actions);
  gap(view.px(10));
  const auto& answer = view.results.recruited;
  if (!answer) {
    write(fonts.text, view.palette().soft_ink, view.say(WindowText::working_out));
    return;
  }
  if (!recruitment_fresh(view.state, view.results)) {
    write(fonts.table, view.palette().soft_ink, view.say(PlaceText::compare_updating));
  }
  if (answer->part.plan.profiles.empty()) {
    write(fonts.text, view.palette().ink, view.say(PlaceText::plan_nothing_open));
    return;
  }
  draw_plan(view, answer->part.plan, actions);
}

}  // namespace sleutelnet
