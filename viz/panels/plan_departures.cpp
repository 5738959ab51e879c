#include <algorithm>

#include "report/language_places.hpp"
#include "viz/compare_words.hpp"
#include "viz/panels/person_row.hpp"
#include "viz/panels/plan_panels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

std::string losses_of(const View& view, const DepartureImpact& impact) {
  std::vector<std::string> parts;
  const auto lost = static_cast<long long>(impact.cells_lost.size());
  if (lost == 1) parts.push_back(view.say(WindowText::one_cell_lost));
  if (lost > 1) parts.push_back(view.say(WindowText::cells_lost, {count(view, lost)}));
  if (impact.inhabitants_lost > 0) {
    parts.push_back(view.say(PlaceText::plan_inhabitants, {count(view, impact.inhabitants_lost)}));
  }
  const auto thinned = static_cast<long long>(impact.cells_thinned.size());
  if (thinned > 0) parts.push_back(view.say(PlaceText::departures_thinned, {count(view, thinned)}));
  if (impact.separated == 1) parts.push_back(view.say(WindowText::one_separated));
  if (impact.separated > 1) parts.push_back(view.say(WindowText::others_separated, {count(view, impact.separated)}));
  std::string words;
  for (const auto& part : parts) words += (words.empty() ? "" : " · ") + part;
  return words;
}

void draw_departure(const View& view, const DepartureImpact& impact, Actions& actions) {
  const auto* actor = view.state.network().actors.find(impact.actor);
  if (actor == nullptr) return;
  const auto what_if = view.say(PlaceText::departures_what_if);
  const float button_room = button_width(view, what_if);
  const auto start = ImGui::GetCursorPos();
  const float width = ImGui::GetContentRegionAvail().x - button_room - view.px(12);
  const auto losses = losses_of(view, impact);
  draw_person_row(view, "departure/" + impact.actor.text(), *actor, losses, width, actions);
  tooltip(view, losses);
  ImGui::SetCursorPos({start.x + width + view.px(8), start.y + view.px(10)});
  if (button(view, ("what_if/" + impact.actor.text()).c_str(), what_if, {.width = button_room})) {
    actions.push_back(SelectActor{impact.actor});
    if (!view.state.leaving.contains(impact.actor)) actions.push_back(ToggleLeaving{impact.actor});
    actions.push_back(ShowPlace{WindowPlace::network});
  }
  tooltip(view, view.say(PlaceText::departures_what_if_hint));
  ImGui::SetCursorPos({start.x, start.y + view.px(56)});
}

}  // namespace

void draw_departures(const View& view, Actions& actions) {
  const auto& fonts = view.theme.fonts;
  const auto& results = view.results;
  write(fonts.title, view.palette().ink, view.say(PlaceText::departures_title));
  write(fonts.table, view.palette().soft_ink, view.say(PlaceText::departures_intro));
  write(fonts.table, view.palette().soft_ink,
        view.say(PlaceText::departures_basis,
                 {count(view, static_cast<long long>(results.graph.size())),
                  short_date_told(view.language(), view.state.network().date),
                  short_date_told(view.language(), results.coverage.as_of), rules_of(view, results.coverage.options)}));
  tooltip(view, view.say(PlaceText::counting_rule, {results.coverage.convention + " · separation.v1"}));
  gap(view.px(10));
  if (results.departures.empty() && results.graph.size() > 0) {
    write(fonts.text, view.palette().soft_ink, view.say(WindowText::working_out));
    return;
  }
  if (results.departure_order.empty()) {
    write(fonts.text, view.palette().ink, view.say(PlaceText::departures_none));
    return;
  }
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
  ImGui::BeginChild("departures", {0, std::max(view.px(300), ImGui::GetContentRegionAvail().y)});
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(results.departure_order.size()), view.px(56));
  while (clipper.Step()) {
    for (int row = clipper.DisplayStart; row < clipper.DisplayEnd; ++row) {
      draw_departure(view, results.departures[results.departure_order[static_cast<std::size_t>(row)]], actions);
    }
  }
  ImGui::EndChild();
  ImGui::PopStyleVar();
}

}  // namespace sleutelnet
