// Arranging by hand: who was put where, and in a row or a column. It changes the canvas only, never a record.

#include <algorithm>

#include "report/language_explore.hpp"
#include "viz/panels/explore_panels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

void ask(Actions& actions, ExploreAction action) { actions.emplace_back(std::move(action)); }

using Places = std::map<ActorId, Position>;

Places places_of_chosen(const View& view) {
  Places places;
  for (const auto& id : view.state.explore.chosen) {
    if (actor_shown(view.results, id)) places[id] = place_of(view.state, view.results, id);
  }
  return places;
}

// On the line through their middle, as far apart along it as they stood.
void align(Places places, double Position::*across, Actions& actions) {
  if (places.empty()) return;
  double sum = 0;
  for (const auto& [id, place] : places) sum += place.*across;
  const double middle = sum / static_cast<double>(places.size());
  for (auto& [id, place] : places) place.*across = middle;
  ask(actions, MoveNodes{std::move(places), true});
}

bool any_pinned(const State& state) {
  return std::any_of(state.explore.chosen.begin(), state.explore.chosen.end(),
                     [&](const ActorId& id) { return state.moved.contains(id); });
}

}  // namespace

void move_grabbed(const View& view, Position place, Actions& actions) {
  const auto& id = *view.state.grabbed;
  const auto& chosen = view.state.explore.chosen;
  if (!chosen.contains(id)) {
    actions.push_back(MoveNode{id, place});
    return;
  }
  const auto from = place_of(view.state, view.results, id);
  auto places = places_of_chosen(view);
  for (auto& [each, at] : places) at = {at.x + place.x - from.x, at.y + place.y - from.y};
  places[id] = place;  // exactly: a hand that holds still asks for nothing
  ask(actions, MoveNodes{std::move(places), false});
}

void draw_alignment(const View& view, Actions& actions) {
  const auto& fonts = view.theme.fonts;
  heading(view, view.say(ExploreText::pins_title));
  const float half = (ImGui::GetContentRegionAvail().x - view.px(8)) / 2;
  if (button(view, "align/row", view.say(ExploreText::pins_row), {.width = half})) {
    align(places_of_chosen(view), &Position::y, actions);
  }
  ImGui::SameLine();
  if (button(view, "align/column", view.say(ExploreText::pins_column), {.width = half})) {
    align(places_of_chosen(view), &Position::x, actions);
  }
  if (any_pinned(view.state)) {
    const ButtonOptions options{.width = half * 2 + view.px(8)};
    if (button(view, "align/unpin", view.say(ExploreText::pins_loose), options)) {
      ask(actions, Unpin{view.state.explore.chosen});
    }
  }
  write(fonts.table, view.palette().soft_ink, view.say(ExploreText::pins_no_edit));
}

void draw_unpin(const View& view, const ActorId& actor, Actions& actions) {
  if (view.state.place != WindowPlace::network || !view.state.moved.contains(actor)) return;
  const ButtonOptions options{.width = ImGui::GetContentRegionAvail().x};
  if (button(view, "unpin", view.say(ExploreText::pins_loose_one), options)) ask(actions, Unpin{{actor}});
  tooltip(view, view.say(ExploreText::pins_no_edit));
}

// A small pin below who was put there by hand: a head and a point.
void draw_pins(ImDrawList& list, const View& view, const CanvasSight& sight) {
  if (view.state.moved.empty()) return;
  const auto transform = sight.transform(view.state.network_camera);
  const auto ink = paint(view.palette().ink), panel = paint(view.palette().panel);
  for (const auto& node : sight.scene.nodes) {
    if (!view.state.moved.contains(node.actor->id)) continue;
    const auto middle = transform.to_screen(node.place);
    const float away = radius_of(node) * view.theme.scale * 0.75F + view.px(3), head = view.px(3.5F);
    const ImVec2 at{middle.x - away, middle.y + away - view.px(3)};
    list.AddCircleFilled(at, head + view.px(1.5F), panel);
    list.AddCircleFilled(at, head, ink);
    list.AddLine(at, {at.x - view.px(3), at.y + view.px(8)}, ink, view.px(2));
  }
}

}  // namespace sleutelnet
