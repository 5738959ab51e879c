#include "report/language_places.hpp"
#include "viz/cell_mark.hpp"
#include "viz/explore/update_explore.hpp"
#include "viz/panels/explore_panels.hpp"
#include "viz/panels/panels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

struct Chosen {
  const View& view;
  Actions& actions;

  void operator()(const std::monostate&) const {
    write(view.theme.fonts.title, view.palette().ink, view.say(WindowText::nothing_chosen));
    gap(view.px(8));
    write(view.theme.fonts.text, view.palette().soft_ink, hint());
  }
  std::string hint() const {
    switch (view.state.place) {
      case WindowPlace::coverage: return view.say(WindowText::choose_a_cell);
      case WindowPlace::network: break;
      case WindowPlace::compare: return view.say(PlaceText::choose_a_change);
      case WindowPlace::plan: return view.say(PlaceText::choose_a_profile);
      case WindowPlace::manage: return view.say(WindowText::choose_a_row);
    }
    return view.say(WindowText::choose_an_actor);
  }
  void operator()(const CellPlace& cell) const { draw_cell_details(view, cell, actions); }
  void operator()(const AreaId& area) const { draw_area_details(view, area, actions); }
  void operator()(const ActorId& actor) const { draw_actor_details(view, actor, actions); }
};

struct About {
  std::string operator()(const std::monostate&) const { return "nothing"; }
  std::string operator()(const CellPlace& cell) const { return "cell " + cell.area.text() + " " + cell.value.text(); }
  std::string operator()(const AreaId& area) const { return "area " + area.text(); }
  std::string operator()(const ActorId& actor) const { return "actor " + actor.text(); }
};

struct OpenForm {
  const View& view;
  Actions& actions;

  bool operator()(const std::monostate&) const { return false; }
  bool operator()(const ActorForm& form) const {
    draw_actor_form(view, form, actions);
    return true;
  }
  bool operator()(const TieForm& form) const {
    draw_tie_form(view, form, actions);
    return true;
  }
  bool operator()(const ReachForm& form) const {
    draw_reach_form(view, form, actions);
    return true;
  }
};

void draw_value(const View& view, const Cell& cell, Actions& actions) {
  const auto at = ImGui::GetCursorScreenPos();
  const auto id = "value/" + cell.value.text();
  if (press_area(id.c_str(), {ImGui::GetContentRegionAvail().x, view.px(26)})) {
    actions.push_back(SelectCell{{cell.area, cell.value}});
  }
  auto& list = *ImGui::GetWindowDrawList();
  const auto high = ImGui::GetItemRectMax();
  if (ImGui::IsItemHovered()) list.AddRectFilled(at, high, paint(view.palette().accent_ground), view.px(6));
  draw_cell(list, view.theme, {at.x, at.y + view.px(3)}, {at.x + view.px(30), at.y + view.px(23)},
            {.state = cell.state, .letter = cell_letter(cell)});
  ImFont* font = view.theme.fonts.table;
  const auto words = term_name(view.state, view.state.coverage.facet, cell.value) + " · " +
                     std::string(label(view.language(), cell.state));
  draw_text(list, font, {at.x + view.px(42), at.y + view.px(6)}, paint(view.palette().ink),
            fitted(font, words, high.x - at.x - view.px(46)));
}

}  // namespace

void draw_area_details(const View& view, const AreaId& code, Actions& actions) {
  const auto& fonts = view.theme.fonts;
  const auto& network = view.state.network();
  const auto* area = network.areas.find(code);
  if (area == nullptr) return;
  write(fonts.title, view.palette().ink, area_name(view.state, code));
  std::string about = code.text();
  if (area->inhabitants) {
    about += " · " +
             view.say(WindowText::inhabitants, {number(view.language(), static_cast<long long>(*area->inhabitants))});
  }
  write(fonts.table, view.palette().soft_ink, about);
  if (area->level == AreaLevel::neighbourhood) {
    heading(view, view.say(WindowText::reach_here));
    for (const auto& value : view.results.coverage.values) {
      if (const auto* cell = view.results.coverage.find(code, value)) draw_value(view, *cell, actions);
    }
    return;
  }
  heading(view, view.say(WindowText::areas_within));
  for (const auto& inner : network.areas) {
    if (inner.parent != code) continue;
    const auto id = "within/" + inner.code.text();
    if (link(view, id.c_str(), area_name(view.state, inner.code))) actions.push_back(SelectArea{inner.code});
  }
}

void draw_details(const View& view, Actions& actions) {
  begin_at_top(std::visit(About(), view.state.selection));
  if (std::visit(OpenForm{view, actions}, view.state.form)) return;
  if (view.state.place == WindowPlace::network) {
    if (draw_joining(view, actions)) return;
    draw_way(view, actions);
    draw_what_if(view, actions);
    draw_scenario_link(view, actions);
  }
  if (set_in_sight(view.state)) {
    draw_set(view, actions);
    return;
  }
  draw_back_to_set(view, actions);
  std::visit(Chosen{view, actions}, view.state.selection);
}

}  // namespace sleutelnet
