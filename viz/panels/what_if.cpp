#include "viz/panels/panels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

struct Sheet {
  const View& view;
  Colour ink;

  std::string count(long long many) const { return number(view.language(), many); }

  void line(Text name, const std::string& value) const {
    const auto& fonts = view.theme.fonts;
    const auto at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x, room = text_width(fonts.strong, value);
    auto& list = *ImGui::GetWindowDrawList();
    draw_text(list, fonts.table, at, paint(view.palette().soft_ink),
              fitted(fonts.table, view.say(name), width - room - view.px(8)));
    draw_text(list, fonts.strong, {at.x + width - room, at.y}, paint(ink), value);
    ImGui::Dummy({0, fonts.table->FontSize});
  }

  std::string from_to(const std::string& before, const std::string& after) const {
    return before == after ? before : view.say(Text::what_if_from_to, {before, after});
  }

  void fragmentation(const std::optional<double>& before, const std::optional<double>& after) const {
    if (!before || !after) return;
    line(Text::what_if_fragmentation,
         from_to(percentage(view.language(), *before), percentage(view.language(), *after)));
  }
};

void draw_people(const View& view, Actions& actions) {
  const auto& fonts = view.theme.fonts;
  for (const auto& id : view.state.leaving) {
    const auto at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x - view.px(34);
    if (press_area(("leaving/" + id.text()).c_str(), {width, view.px(28)})) actions.push_back(SelectActor{id});
    const auto ink = ImGui::IsItemHovered() ? view.palette().accent : view.palette().ink;
    auto& list = *ImGui::GetWindowDrawList();
    const auto words = fitted(fonts.text, actor_title(view.state, id), width);
    draw_text(list, fonts.text, {at.x, at.y + view.px(6)}, paint(ink), words);
    const float stroke = at.y + view.px(6) + fonts.text->FontSize * 0.55F;
    list.AddLine({at.x, stroke}, {at.x + text_width(fonts.text, words), stroke}, paint(view.palette().warning),
                 view.px(1));
    ImGui::SameLine(0, view.px(4));
    if (icon_button(view, ("stays/" + id.text()).c_str(), icon::close, view.say(Text::what_if_stays))) {
      actions.push_back(ToggleLeaving{id});
    }
  }
}

void draw_losses(const View& view, const LeavingPart& part) {
  const bool now =
      std::equal(part.asked.begin(), part.asked.end(), view.state.leaving.begin(), view.state.leaving.end());
  const auto& departure = part.departure;
  // The figures of a moment ago stay in their place until the new ones are there.
  const Sheet sheet{view, now ? view.palette().ink : view.palette().soft_ink};
  if (!view.results.coverage.cells.empty()) {
    sheet.line(Text::what_if_cells_lost, sheet.count(static_cast<long long>(departure.cells_lost.size())));
    sheet.line(Text::what_if_inhabitants, sheet.count(departure.inhabitants_lost));
    sheet.line(Text::what_if_cells_thinned, sheet.count(static_cast<long long>(departure.cells_thinned.size())));
    sheet.line(Text::what_if_targets, sheet.count(departure.targets_lost));
  }
  sheet.line(Text::what_if_separated, sheet.count(departure.separated));
  sheet.line(Text::what_if_components,
             sheet.from_to(sheet.count(departure.components_before), sheet.count(departure.components_after)));
  sheet.fragmentation(departure.before.components, departure.after.components);
  write(view.theme.fonts.table, view.palette().soft_ink,
        view.say(Text::what_if_basis, {short_date(view.language(), view.results.coverage.as_of),
                                       sheet.count(static_cast<long long>(view.results.graph.size()))}));
}

}  // namespace

void draw_what_if(const View& view, Actions& actions) {
  const auto& leaving = view.state.leaving;
  if (leaving.empty()) return;
  const auto& fonts = view.theme.fonts;
  const auto many = number(view.language(), static_cast<long long>(leaving.size()));
  write(fonts.title, view.palette().ink,
        leaving.size() == 1 ? view.say(Text::what_if_title_one) : view.say(Text::what_if_title, {many}));
  write(fonts.table, view.palette().soft_ink, view.say(Text::what_if_purpose));
  gap(view.px(6));
  draw_people(view, actions);
  gap(view.px(6));
  if (view.results.leaving) {
    draw_losses(view, *view.results.leaving);
  } else {
    write(fonts.text, view.palette().soft_ink, view.say(Text::working_out));
  }
  gap(view.px(8));
  if (button(view, "keep_all", view.say(Text::command_keep_all), {.width = ImGui::GetContentRegionAvail().x})) {
    actions.push_back(ClearLeaving{});
  }
  gap(view.px(12));
  rule(view);
  gap(view.px(12));
}

}  // namespace sleutelnet
