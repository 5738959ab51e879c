#include <algorithm>

#include "report/language_places.hpp"
#include "viz/guide/explain.hpp"
#include "viz/guide/explained_words.hpp"
#include "viz/measure_text.hpp"
#include "viz/network_scene.hpp"
#include "viz/panels/explore_panels.hpp"
#include "viz/panels/panels.hpp"
#include "viz/shapes.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

void draw_row(const View& view, const ChosenMeasure& measure, std::size_t place, Actions& actions) {
  const auto& id = measure.actors[place];
  const auto* actor = view.state.network().actors.find(id);
  const float height = view.px(30);
  if (actor == nullptr) {  // removed a moment ago; the measure follows
    ImGui::Dummy({0, height});
    return;
  }
  const auto name = "measured/" + id.text();
  if (press_area(name.c_str(), {ImGui::GetContentRegionAvail().x, height})) actions.push_back(SelectActor{id});
  const bool pointed_at = ImGui::IsItemHovered();
  const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  auto& list = *ImGui::GetWindowDrawList();
  const auto& fonts = view.theme.fonts;
  const bool chosen = view.state.selection == Selection(id);
  if (chosen || pointed_at) {
    list.AddRectFilled(low, high, paint(view.palette().accent_ground, chosen ? 1.0F : 0.5F), view.px(6));
  }
  const auto& value = measure.values[place];
  const auto soft = paint(view.palette().soft_ink), ink = paint(view.palette().ink);
  const float text = low.y + view.px(7);
  if (measure.ranks[place]) {
    const auto rank = number(view.language(), static_cast<long long>(*measure.ranks[place]));
    draw_text(list, fonts.table, {low.x + view.px(30) - text_width(fonts.table, rank), text}, soft, rank);
  }
  const auto panel = paint(view.palette().panel);
  draw_shape(list, actor->kind, {low.x + view.px(46), low.y + height / 2}, view.px(6),
             {value ? soft : panel, value ? panel : soft, view.px(value ? 1 : 2)});
  const auto shown = value ? measure_value(view.language(), measure, *value) : "–";
  const float right = high.x - view.px(6), width = text_width(fonts.strong, shown);
  draw_text(list, fonts.strong, {right - width, text}, value ? ink : soft, shown);
  const float x = low.x + view.px(62), room = right - width - x - view.px(8);
  draw_text(list, fonts.text, {x, text}, ink, fitted(fonts.text, actor_title(view.state, id), room));
  if (value) {
    const float bar = (right - x) * static_cast<float>(share_of_area(measure, *value));
    list.AddRectFilled({x, high.y - view.px(3)}, {x + bar, high.y - view.px(1)}, paint(view.palette().accent, 0.45F));
  }
  if (pointed_at || explain_asked(view)) {
    tooltip(view, actor_title(view.state, id) + "\n" + value_with_rank(view, measure, id));
    explain_measure(view, view.state.measure);
  }
}

// Places in measure.actors of who is in sight, in its order.
std::vector<std::size_t> rows_in_sight(const View& view, const ChosenMeasure& measure) {
  auto rows = measure.order;
  std::erase_if(rows, [&](std::size_t place) {
    const auto& id = measure.actors[place];
    return view.state.network().actors.contains(id) && !actor_shown(view.results, id);
  });
  return rows;
}

void draw_rows(const View& view, const ChosenMeasure& measure, const std::vector<std::size_t>& rows, Actions& actions) {
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, view.px(2)));
  ImGui::BeginChild("measured", {0, std::max(view.px(160), ImGui::GetContentRegionAvail().y)});
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(rows.size()), view.px(30) + view.px(2));
  while (clipper.Step()) {
    for (int row = clipper.DisplayStart; row < clipper.DisplayEnd; ++row) {
      draw_row(view, measure, rows[static_cast<std::size_t>(row)], actions);
    }
  }
  ImGui::EndChild();
  ImGui::PopStyleVar();
}

// On what the values stand, or that newer ones are on their way.
void draw_basis(const View& view, const ChosenMeasure& measure) {
  ImFont* font = view.theme.fonts.table;
  if (!measure.fresh) {
    write(font, view.palette().soft_ink,
          view.say(view.state.work_stopped ? WindowText::measure_stopped : WindowText::measure_updating));
    return;
  }
  const auto count = [&](std::size_t many) { return number(view.language(), static_cast<long long>(many)); };
  write(font, view.palette().soft_ink,
        view.say(WindowText::measure_basis, {short_date(view.language(), view.state.network().date),
                                             count(measure.actors.size()), count(view.results.graph.arcs.size() / 2)}));
}

// What remains when those at the top of the list are gone: one press, and nothing of the data changes.
void draw_what_if_first(const View& view, const ChosenMeasure& measure, const std::vector<std::size_t>& rows,
                        Actions& actions) {
  constexpr std::size_t first = 3;
  if (std::min(measure.defined, rows.size()) <= first) return;
  if (!link(view, "what_if_first", view.say(PlaceText::what_if_first, {std::to_string(first)}))) return;
  actions.push_back(ClearLeaving{});
  for (std::size_t at = 0; at < first; ++at) actions.push_back(ToggleLeaving{measure.actors[rows[at]]});
}

}  // namespace

void draw_measure_list(const View& view, Actions& actions) {
  const auto& fonts = view.theme.fonts;
  const auto& name = view.state.measure;
  write(fonts.title, view.palette().ink, measure_title(view.language(), name));
  write(fonts.table, view.palette().soft_ink, measure_meaning(view.language(), name));
  gap(view.px(8));
  const auto& measure = view.results.measure;
  if (!measure) {
    const bool all_there = view.results.families.size() == std::size(all_families);
    write(fonts.text, view.palette().soft_ink,
          view.say(all_there                 ? WindowText::measure_absent
                   : view.state.work_stopped ? WindowText::measure_stopped
                                             : WindowText::working_out));
    return;
  }
  draw_basis(view, *measure);
  write(fonts.table, view.palette().soft_ink, view.say(WindowText::measure_not_worth));
  const auto rows = rows_in_sight(view, *measure);
  draw_what_if_first(view, *measure, rows, actions);
  draw_list_basis(view, rows.size(), measure->order.size());
  gap(view.px(6));
  rule(view);
  draw_rows(view, *measure, rows, actions);
}

}  // namespace sleutelnet
