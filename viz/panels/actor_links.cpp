#include "viz/panels/panels.hpp"
#include "viz/update.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

// A line in two parts with small buttons at its end.
struct LinkRow {
  std::string id, first, second;
  bool press = false, edit = false, remove = false;  // what was asked
};

void draw_row(const View& view, LinkRow& row, bool editable, std::string_view edit_words,
              std::string_view remove_words) {
  const auto& fonts = view.theme.fonts;
  const float buttons = view.px(editable ? 60 : 30);
  const float width = ImGui::GetContentRegionAvail().x - buttons;
  const auto at = ImGui::GetCursorScreenPos();
  row.press = press_area(("open/" + row.id).c_str(), {width, view.px(38)});
  auto& list = *ImGui::GetWindowDrawList();
  const auto ink = ImGui::IsItemHovered() ? view.palette().accent : view.palette().ink;
  const float room = width - view.px(4);
  draw_text(list, fonts.text, {at.x, at.y + view.px(2)}, paint(ink), fitted(fonts.text, row.first, room));
  draw_text(list, fonts.table, {at.x, at.y + view.px(20)}, paint(view.palette().soft_ink),
            fitted(fonts.table, row.second, room));
  ImGui::SameLine(0, view.px(2));
  ImGui::SetCursorScreenPos({at.x + width + view.px(2), at.y + view.px(4)});
  if (editable && offers_edits(view.state)) {
    row.edit = icon_button(view, ("edit/" + row.id).c_str(), icon::edit, edit_words);
    ImGui::SameLine(0, view.px(2));
  }
  if (offers_edits(view.state)) row.remove = icon_button(view, ("remove/" + row.id).c_str(), icon::close, remove_words);
  ImGui::SetCursorScreenPos({at.x, at.y + view.px(40)});
}

std::string strength_words(const View& view, std::optional<int> strength) {
  if (!strength) return view.say(WindowText::strength_not_asked);
  return view.say(*strength == 3   ? WindowText::tie_strength_3
                  : *strength == 2 ? WindowText::tie_strength_2
                                   : WindowText::tie_strength_1);
}

}  // namespace

void draw_actor_ties(const View& view, const ActorId& actor, Actions& actions) {
  heading(view, view.say(WindowText::ties));
  bool any = false;
  for (const auto& tie : view.state.network().ties) {
    if (tie.source != actor && tie.target != actor) continue;
    any = true;
    const auto& other = tie.source == actor ? tie.target : tie.source;
    LinkRow row{.id = tie.id.text()};
    row.first = actor_name(view.state, other) + " · " + strength_words(view, tie.strength);
    row.second =
        std::string(label(view.language(), tie.kind)) + " · " + std::string(label(view.language(), tie.frequency));
    draw_row(view, row, false, {}, view.say(WindowText::remove_tie));
    if (row.press) actions.push_back(SelectActor{other});
    if (row.remove) actions.push_back(ApplyEdit{RemoveTie{tie.id}});
  }
  if (!any) write(view.theme.fonts.text, view.palette().soft_ink, view.say(WindowText::no_ties));
  if (!offers_edits(view.state)) return;
  const ButtonOptions options{.icon = icon::link, .width = ImGui::GetContentRegionAvail().x};
  if (button(view, "add_tie", view.say(WindowText::add_tie), options)) actions.push_back(BeginConnect{actor, {}});
}

void draw_actor_reach(const View& view, const ActorId& actor, Actions& actions) {
  if (view.state.network().areas.empty()) return;
  heading(view, view.say(WindowText::reach));
  bool any = false;
  for (const auto& reach : view.state.network().reach) {
    if (reach.actor != actor) continue;
    any = true;
    LinkRow row{.id = reach.id.text(), .first = area_name(view.state, reach.area)};
    for (const auto facet : {Facet::domain, Facet::setting, Facet::age, Facet::theme}) {
      if (const auto& value = facet_value(reach, facet)) row.first += " · " + term_name(view.state, facet, *value);
    }
    row.second = view.say(reach.strength == 3   ? WindowText::reach_strength_3
                          : reach.strength == 2 ? WindowText::reach_strength_2
                                                : WindowText::reach_strength_1) +
                 " · " + std::string(label(view.language(), reach.source));
    if (reach.expires) row.second += " · " + view.say(WindowText::until, {short_date(view.language(), *reach.expires)});
    draw_row(view, row, true, view.say(WindowText::change_reach), view.say(WindowText::remove_reach));
    if (row.press) actions.push_back(SelectArea{reach.area});
    if (row.edit) actions.push_back(BeginChangeReach{reach.id});
    if (row.remove) actions.push_back(ApplyEdit{RemoveReach{reach.id}});
  }
  if (!any) write(view.theme.fonts.text, view.palette().soft_ink, view.say(WindowText::no_reach));
  if (!offers_edits(view.state)) return;
  const ButtonOptions options{.icon = icon::plus, .width = ImGui::GetContentRegionAvail().x};
  if (button(view, "add_reach", view.say(WindowText::add_reach), options)) actions.push_back(BeginAddReach{actor});
}

}  // namespace sleutelnet
