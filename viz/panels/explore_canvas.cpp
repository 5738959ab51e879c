// Choosing several on the canvas, by hand and by keyboard.

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

#include "report/language_explore.hpp"
#include "viz/arrange/network_sheet.hpp"
#include "viz/labels.hpp"
#include "viz/panels/explore_panels.hpp"
#include "viz/platform/keys.hpp"
#include "viz/walk.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

Transform transform_of(const View& view, const CanvasSight& sight) {
  return sight.transform(view.state.network_camera);
}

void ask(Actions& actions, ExploreAction action) { actions.emplace_back(std::move(action)); }

// With Shift a box, with Alt or in its mode a lasso.
Sweep sweep_wanted(const View& view, const SceneNode* under) {
  const auto& io = ImGui::GetIO();
  if (view.state.connecting) return Sweep::none;
  if (view.state.explore.lasso_mode) return Sweep::lasso;
  if (under != nullptr) return Sweep::none;
  return io.KeyAlt ? Sweep::lasso : io.KeyShift ? Sweep::box : Sweep::none;
}

// The corners of what the drag goes round: of a box four, of a lasso as it was drawn.
std::vector<Position> outline_of(const ExploreState& explore) {
  const auto& swept = explore.swept;
  if (explore.sweep != Sweep::box || swept.empty()) return swept;
  const auto from = swept.front(), to = swept.back();
  return {from, {to.x, from.y}, to, {from.x, to.y}};
}

void go_on_sweeping(const View& view, const CanvasSight& sight, Actions& actions) {
  const auto& explore = view.state.explore;
  const auto transform = transform_of(view, sight);
  const auto now = ImGui::GetMousePos(), last = transform.to_screen(explore.swept.back());
  if (std::hypot(now.x - last.x, now.y - last.y) < view.px(3)) return;
  auto corners = explore.swept;
  if (explore.sweep == Sweep::box) corners.resize(1);
  corners.push_back(transform.to_canvas(now));
  ask(actions, SweepOver{explore.sweep, std::move(corners)});
}

void end_sweep(const View& view, const CanvasSight& sight, const SceneNode* under, Actions& actions) {
  std::set<ActorId> inside;
  const auto outline = outline_of(view.state.explore);
  for (const auto& node : sight.scene.nodes) {
    if (lies_inside(outline, node.place)) inside.insert(node.actor->id);
  }
  const bool in_place = released_in_place();
  if (in_place && under != nullptr) inside = {under->actor->id};
  if (!in_place || under != nullptr) ask(actions, ChooseActors{std::move(inside), ImGui::GetIO().KeyCtrl});
  ask(actions, SweepOver{});
}

void carry_out_wish(const View& view, const CanvasSight& sight, Actions& actions) {
  const auto wish = view.state.explore.wish;
  if (wish == CanvasWish::none) return;
  ask(actions, WishOfCanvas{CanvasWish::none});
  if (wish == CanvasWish::focus) {
    auto* window = ImGui::GetCurrentWindow();
    ImGui::FocusWindow(window);
    ImGui::SetFocusID(ImGui::GetItemID(), window);
    ImGui::GetCurrentContext()->NavDisableHighlight = false;
    return;
  }
  const auto& chosen = view.state.explore.chosen;
  std::set<ActorId> shown;
  for (const auto& node : sight.scene.nodes) {
    const bool now = chosen.contains(node.actor->id) || view.state.selection == Selection(node.actor->id);
    if (wish == CanvasWish::choose_all || !now) shown.insert(node.actor->id);
  }
  ask(actions, ChooseActors{std::move(shown)});
}

const SceneNode* node_of(const Scene& scene, const ActorId& actor) {
  const auto found = std::find_if(scene.nodes.begin(), scene.nodes.end(),
                                  [&](const SceneNode& node) { return node.actor->id == actor; });
  return found != scene.nodes.end() ? &*found : nullptr;
}

// Where the keyboard stands: where it went, else who is chosen.
const SceneNode* walker_in(const View& view, const Scene& scene) {
  const auto& walker = view.state.explore.walker;
  const auto* at = walker ? node_of(scene, *walker) : nullptr;
  if (at != nullptr) return at;
  const auto* chosen = std::get_if<ActorId>(&view.state.selection);
  return chosen != nullptr ? node_of(scene, *chosen) : nullptr;
}

// Brings who the keyboard goes to into sight.
void follow(const View& view, const CanvasSight& sight, const SceneNode& node, Actions& actions) {
  const auto at = transform_of(view, sight).to_screen(node.place);
  const float margin = view.px(20);
  const bool seen = at.x > sight.low.x + margin && at.x < sight.high.x - margin && at.y > sight.low.y + margin &&
                    at.y < sight.high.y - margin;
  if (seen) return;
  const auto& box = sight.frame.box;
  actions.push_back(PanZoom{Canvas::network,
                            {node.place.x - (box.low.x + box.high.x) / 2, node.place.y - (box.low.y + box.high.y) / 2,
                             view.state.network_camera.zoom}});
}

void walk(const View& view, const CanvasSight& sight, Actions& actions) {
  static constexpr struct {
    int code;
    double right, down;
  } ways[] = {{key::up, 0, -1}, {key::down, 0, 1}, {key::left, -1, 0}, {key::right, 1, 0}};
  const auto* from = walker_in(view, sight.scene);
  for (const auto& way : ways) {
    if (!ImGui::IsKeyPressed(way.code)) continue;
    const auto next =
        from == nullptr
            ? nearest_to(sight.scene,
                         transform_of(view, sight)
                             .to_canvas({(sight.low.x + sight.high.x) / 2, (sight.low.y + sight.high.y) / 2}))
            : next_in_direction(sight.scene, *from, {way.right, way.down}, ImGui::GetIO().KeyShift);
    // Nobody there: the arrow goes on to what stands beside the canvas.
    if (!next) continue;
    ImGui::NavMoveRequestCancel();
    const auto& node = sight.scene.nodes[*next];
    ask(actions, WalkTo{node.actor->id});
    follow(view, sight, node, actions);
  }
}

void draw_tick(ImDrawList& list, const View& view, ImVec2 middle) {
  const float size = view.px(6);
  list.AddCircleFilled(middle, size, paint(view.palette().accent));
  const ImVec2 points[] = {{middle.x - size * 0.5F, middle.y},
                           {middle.x - size * 0.1F, middle.y + size * 0.4F},
                           {middle.x + size * 0.5F, middle.y - size * 0.4F}};
  list.AddPolyline(points, 3, paint(view.palette().panel), 0, view.px(2));
}

// Four corners round who the keyboard stands on: no ring means that.
void draw_focus(ImDrawList& list, const View& view, ImVec2 middle, float half) {
  const auto ink = paint(view.palette().ink);
  const float arm = half * 0.6F;
  for (const float right : {-1.0F, 1.0F}) {
    for (const float down : {-1.0F, 1.0F}) {
      const ImVec2 corner{middle.x + right * half, middle.y + down * half};
      list.AddLine(corner, {corner.x - right * arm, corner.y}, ink, view.px(2));
      list.AddLine(corner, {corner.x, corner.y - down * arm}, ink, view.px(2));
    }
  }
}

void draw_sweep(ImDrawList& list, const View& view, const Transform& transform) {
  const auto outline = outline_of(view.state.explore);
  if (outline.size() < 2) return;
  std::vector<ImVec2> points;
  for (const auto& corner : outline) points.push_back(transform.to_screen(corner));
  list.AddPolyline(points.data(), static_cast<int>(points.size()), paint(view.palette().accent), ImDrawFlags_Closed,
                   view.px(2));
}

void draw_hint(ImDrawList& list, const View& view, const CanvasSight& sight, ExploreText hint) {
  draw_haloed(list, view.theme, view.theme.fonts.strong, {sight.low.x + view.px(4), sight.low.y + view.px(4)},
              view.say(hint));
}

// Under the canvas, with the steps around somebody: how many stand on each, and how many are left beyond.
void draw_step_note(ImDrawList& list, const View& view, const CanvasSight& sight) {
  const auto& steps = view.results.explored.steps;
  const auto shown = static_cast<std::size_t>(view.state.ego_steps);
  if (shown == 0 || steps.on.size() < shown) return;
  const auto count = [&](std::size_t many) { return number(view.language(), static_cast<long long>(many)); };
  std::vector<std::string> words;
  for (std::size_t at = 0; at < shown; ++at) {
    const auto many = static_cast<std::size_t>(steps.on[at]);
    words.push_back(view.say(ExploreText::steps_told, {count(at + 1), count(many)}));
  }
  auto beyond = static_cast<std::size_t>(steps.beyond);
  for (auto at = shown; at < steps.on.size(); ++at) beyond += static_cast<std::size_t>(steps.on[at]);
  words.push_back(view.say(ExploreText::steps_beyond, {count(beyond)}));
  if (steps.apart > 0) {
    words.push_back(view.say(ExploreText::steps_apart, {count(static_cast<std::size_t>(steps.apart))}));
  }
  ImFont* font = view.theme.fonts.table;
  const float room = sight.high.x - sight.low.x - view.px(8);
  draw_text(list, font, {sight.low.x + view.px(4), sight.high.y - 2 * font->FontSize - view.px(8)},
            paint(view.palette().soft_ink), fitted(font, in_a_row(words), room));
}

}  // namespace

bool hand_may_pan(const View& view) {
  const bool begins = ImGui::IsItemActivated() && sweep_wanted(view, nullptr) != Sweep::none;
  return view.state.explore.sweep == Sweep::none && !begins;
}

bool take_explore_hand(const View& view, const CanvasSight& sight, const SceneNode* under, Actions& actions) {
  const auto& io = ImGui::GetIO();
  const auto& explore = view.state.explore;
  // The space bar presses an item too.
  if (!io.MouseDown[0] && !io.MouseReleased[0]) return true;
  if (const auto sweep = sweep_wanted(view, under); ImGui::IsItemActivated() && sweep != Sweep::none) {
    ask(actions, SweepOver{sweep, {transform_of(view, sight).to_canvas(ImGui::GetMousePos())}});
    return true;
  }
  if (explore.sweep != Sweep::none && !explore.swept.empty()) {
    if (ImGui::IsItemActive()) go_on_sweeping(view, sight, actions);
    if (ImGui::IsItemDeactivated()) end_sweep(view, sight, under, actions);
    return true;
  }
  if (!ImGui::IsItemDeactivated() || !released_in_place() || under == nullptr) return false;
  ask(actions, WalkTo{under->actor->id});
  if (!io.KeyCtrl && explore.chosen.empty()) return false;
  if (io.KeyCtrl) {
    ask(actions, ToggleChosen{under->actor->id});
  } else {
    ask(actions, ChooseActors{{under->actor->id}});
  }
  actions.push_back(Grab{});
  return true;
}

void take_explore_keys(const View& view, const CanvasSight& sight, Actions& actions) {
  carry_out_wish(view, sight, actions);
  if (!ImGui::IsItemFocused() || ImGui::GetIO().WantTextInput) return;
  walk(view, sight, actions);
  const auto* walker = walker_in(view, sight.scene);
  if (walker == nullptr) return;
  if (ImGui::IsKeyPressed(key::space, false)) ask(actions, ToggleChosen{walker->actor->id});
  if (ImGui::IsKeyPressed(key::enter, false) && !ImGui::GetIO().KeyCtrl) {
    ask(actions, ChooseActors{{walker->actor->id}});
  }
}

void draw_chosen(ImDrawList& list, const View& view, const CanvasSight& sight) {
  const auto transform = transform_of(view, sight);
  const auto& explore = view.state.explore;
  const float shrink = mark_shrink(transform, view);
  const auto radius = [&](const SceneNode& node) { return mark_radius(view, node, shrink); };
  for (const auto& node : sight.scene.nodes) {
    if (!explore.chosen.contains(node.actor->id)) continue;
    const auto middle = transform.to_screen(node.place);
    const float ring = radius(node) + view.px(node.backup ? 8 : 5);
    list.AddCircle(middle, ring, paint(view.palette().accent), 0, view.px(2));
    draw_tick(list, view, {middle.x + ring * 0.7F, middle.y - ring * 0.7F});
  }
  draw_step_note(list, view, sight);
  draw_way_lines(list, view, sight);
  draw_pins(list, view, sight);
  const bool walking = ImGui::IsItemFocused() && !ImGui::GetCurrentContext()->NavDisableHighlight;
  const auto* walker = walking ? walker_in(view, sight.scene) : nullptr;
  if (walker != nullptr) draw_focus(list, view, transform.to_screen(walker->place), radius(*walker) + view.px(11));
  draw_sweep(list, view, transform);
  if (explore.sweep != Sweep::none) {
    draw_hint(list, view, sight, ExploreText::sweep_hint);
  } else if (explore.lasso_mode) {
    draw_hint(list, view, sight, ExploreText::lasso_hint);
  } else if (walking && !view.state.connecting) {
    draw_hint(list, view, sight, ExploreText::walk_hint);
  }
}

}  // namespace sleutelnet
