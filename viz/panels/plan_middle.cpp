#include <algorithm>

#include "report/language_places.hpp"
#include "viz/controls.hpp"
#include "viz/panels/panels.hpp"
#include "viz/panels/plan_panels.hpp"
#include "viz/place_answers.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

void choose_view(const View& view, Actions& actions) {
  const std::vector<std::string> words = {view.say(PlaceText::view_profiles), view.say(PlaceText::view_inform),
                                          view.say(PlaceText::view_departures), view.say(PlaceText::view_links)};
  auto planning = view.state.planning;
  const int chosen = segments(view, "plan", words, static_cast<int>(planning.view));
  if (chosen < 0) return;
  planning.view = static_cast<PlanView>(chosen);
  actions.push_back(SetPlanning{planning});
}

std::string lit_words(const View& view) {
  const auto* lit = lit_profile(view.state, view.results);
  if (lit == nullptr) return view.say(PlaceText::plan_map_hint);
  const auto place = lit - view.results.recruited->part.plan.profiles.data() + 1;
  const auto shown = shown_value(view.state, view.results);
  const auto words = [&](const std::vector<CellPlace>& cells) {
    std::vector<std::string> names;
    for (const auto& cell : cells) names.push_back(cell_name(view.state, cell));
    return in_a_row(names);
  };
  const auto number_words = number(view.language(), static_cast<long long>(place));
  if (lit->values.size() < 2) return view.say(PlaceText::plan_map_lit, {number_words, words(lit->closes)});
  return view.say(PlaceText::plan_map_lit_few,
                  {number_words, words(lit->closes), term_name(view.state, view.state.coverage.facet, shown)});
}

void draw_profiles(const View& view, Actions& actions) {
  draw_filters(view, actions);
  gap(view.px(8));
  if (view.results.coverage.cells.empty()) {
    write(view.theme.fonts.text, view.palette().soft_ink, view.say(PlaceText::plan_no_cells));
    return;
  }
  write(view.theme.fonts.text, view.palette().ink, lit_words(view));
  gap(view.px(8));
  const auto room = ImGui::GetContentRegionAvail();
  const float legend = legend_height(view, room.x);
  const bool with_legend = room.y > legend + view.px(300);
  const float height = with_legend ? room.y - legend - view.px(20) : room.y;
  draw_map(view, actions, {room.x, std::max(height, view.px(260))});
  if (!with_legend) return;
  gap(view.px(12));
  draw_legend(view, room.x);
}

}  // namespace

void draw_plan_middle(const View& view, Actions& actions) {
  choose_view(view, actions);
  gap(view.px(8));
  switch (view.state.planning.view) {
    case PlanView::profiles: draw_profiles(view, actions); break;
    case PlanView::inform: draw_inform(view, actions); break;
    case PlanView::departures: draw_departures(view, actions); break;
    case PlanView::links: draw_links(view, actions); break;
  }
}

}  // namespace sleutelnet
