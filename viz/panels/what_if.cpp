#include "report/what_if.hpp"

#include "viz/panels/explore_panels.hpp"
#include "viz/panels/panels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

struct Sheet {
  const View& view;
  Colour ink;

  // What it is on the left and how much on the right; above each other where they do not fit beside each other.
  void line(auto name, const std::string& value) const {
    const auto& fonts = view.theme.fonts;
    const auto label = view.say(name);
    const float width = ImGui::GetContentRegionAvail().x, room = text_width(fonts.strong, value);
    const bool beside = text_width(fonts.table, label) + view.px(8) + room <= width;
    if (!beside) write(fonts.table, view.palette().soft_ink, label);
    const auto at = ImGui::GetCursorScreenPos();
    auto& list = *ImGui::GetWindowDrawList();
    if (beside) draw_text(list, fonts.table, at, paint(view.palette().soft_ink), label);
    draw_text(list, fonts.strong, {at.x + width - room, at.y}, paint(ink), value);
    ImGui::Dummy({0, fonts.table->FontSize});
  }
};

// The figures of a moment ago stay in their place until the new ones are there.
bool worked_out(const View& view) {
  const auto& part = view.results.leaving;
  return part &&
         std::equal(part->asked.begin(), part->asked.end(), view.state.leaving.begin(), view.state.leaving.end());
}

std::size_t number_leaving(const View& view) {
  return worked_out(view) ? view.results.leaving->departure.actors.size() : view.state.leaving.size();
}

// "De Brug met 5 mensen".
std::string words_of(const View& view, const ActorId& id) {
  auto title = actor_title(view.state, id);
  if (!worked_out(view)) return title;
  for (const auto& leaver : view.results.leaving->departure.named) {
    if (leaver.named == id) return leaver_words(leaver, title, view.language());
  }
  return title;
}

void draw_people(const View& view, Actions& actions) {
  const auto& fonts = view.theme.fonts;
  for (const auto& id : view.state.leaving) {
    const auto at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x - view.px(34);
    if (press_area(("leaving/" + id.text()).c_str(), {width, view.px(28)})) actions.push_back(SelectActor{id});
    const auto ink = ImGui::IsItemHovered() ? view.palette().accent : view.palette().ink;
    auto& list = *ImGui::GetWindowDrawList();
    const auto words = fitted(fonts.text, words_of(view, id), width);
    draw_text(list, fonts.text, {at.x, at.y + view.px(6)}, paint(ink), words);
    const float stroke = at.y + view.px(6) + fonts.text->FontSize * 0.55F;
    list.AddLine({at.x, stroke}, {at.x + text_width(fonts.text, words), stroke}, paint(view.palette().warning),
                 view.px(1));
    ImGui::SameLine(0, view.px(4));
    if (icon_button(view, ("stays/" + id.text()).c_str(), icon::close, view.say(WindowText::what_if_stays))) {
      actions.push_back(ToggleLeaving{id});
    }
  }
}

void draw_losses(const View& view, const LeavingPart& part) {
  const Sheet sheet{view, worked_out(view) ? view.palette().ink : view.palette().soft_ink};
  const auto& results = view.results;
  const bool has_cells = !results.coverage.cells.empty();
  for (const auto& line : what_if_lines(part.departure, has_cells, view.language())) sheet.line(line.name, line.value);
  write(view.theme.fonts.table, view.palette().soft_ink,
        what_if_basis(view.state.network(), results.graph, results.coverage, view.language()));
}

}  // namespace

void draw_what_if(const View& view, Actions& actions) {
  const auto& leaving = view.state.leaving;
  if (leaving.empty()) return;
  const auto& fonts = view.theme.fonts;
  write(fonts.title, view.palette().ink, what_if_title(number_leaving(view), view.language()));
  write(fonts.table, view.palette().soft_ink, view.say(Text::what_if_purpose));
  gap(view.px(6));
  draw_people(view, actions);
  gap(view.px(6));
  if (view.results.leaving) {
    draw_losses(view, *view.results.leaving);
  } else {
    write(fonts.text, view.palette().soft_ink, view.say(WindowText::working_out));
  }
  draw_scenario_keeping(view, actions);
  gap(view.px(8));
  if (button(view, "keep_all", view.say(WindowText::command_keep_all), {.width = ImGui::GetContentRegionAvail().x})) {
    actions.push_back(ClearLeaving{});
  }
  gap(view.px(12));
  rule(view);
  gap(view.px(12));
}

}  // namespace sleutelnet
