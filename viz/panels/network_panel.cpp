#include <algorithm>
#include <cmath>

#include "report/language_explore.hpp"
#include "viz/camera.hpp"
#include "viz/labels.hpp"
#include "viz/measure_text.hpp"
#include "viz/network_scene.hpp"
#include "viz/panels/explore_panels.hpp"
#include "viz/panels/panels.hpp"
#include "viz/shapes.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

constexpr float dimmed = 0.2F;

struct Sheet {
  const View& view;
  const Scene& scene;
  Transform transform;
  ImVec2 low, high;

  ImVec2 at(const SceneNode& node) const { return transform.to_screen(node.place); }
};

float radius_of(const View& view, const SceneNode& node) { return sleutelnet::radius_of(node) * view.theme.scale; }

// The first domain of the actor gives the hue; without one it is grey.
Colour hue_of(const View& view, const std::vector<const Term*>& terms, const Actor& actor) {
  if (actor.domains.empty()) return view.palette().soft_ink;
  for (std::size_t at = 0; at < terms.size(); ++at) {
    if (terms[at]->code == actor.domains.front()) return qualitative(at, view.theme.dark);
  }
  return view.palette().soft_ink;
}

const SceneNode* node_under(const Sheet& sheet, ImVec2 point) {
  const SceneNode* nearest = nullptr;
  float best = 1e9F;
  for (const auto& node : sheet.scene.nodes) {
    const auto middle = sheet.at(node);
    const float distance = std::hypot(middle.x - point.x, middle.y - point.y);
    if (distance < best && distance <= std::max(radius_of(sheet.view, node), sheet.view.px(5)) + sheet.view.px(4)) {
      nearest = &node;
      best = distance;
    }
  }
  return nearest;
}

void draw_ties(ImDrawList& list, const Sheet& sheet) {
  const auto& view = sheet.view;
  for (const auto& tie : sheet.scene.ties) {
    const auto from = sheet.at(sheet.scene.nodes[tie.from]), to = sheet.at(sheet.scene.nodes[tie.to]);
    const float width = (tie.strength == 3 ? 2.4F : tie.strength == 2 ? 1.6F : 1.0F) * view.theme.scale;
    const auto colour = tie.bridge ? view.palette().thin.frame : view.palette().soft_ink;
    list.AddLine(from, to, paint(colour, tie.lit ? (tie.bridge ? 1.0F : 0.55F) : 0.12F), width);
  }
}

// Of who leaves in the question: a stroke and a badge, so that it shows without colour.
void strike_through(ImDrawList& list, const View& view, ImVec2 middle, float radius) {
  const float reach = radius + view.px(5);
  const auto warning = paint(view.palette().warning);
  list.AddLine({middle.x - reach, middle.y + reach}, {middle.x + reach, middle.y - reach}, paint(view.palette().panel),
               view.px(5));
  list.AddLine({middle.x - reach, middle.y + reach}, {middle.x + reach, middle.y - reach}, warning, view.px(2));
  const auto words = view.say(WindowText::what_if_badge);
  ImFont* font = view.theme.fonts.mark;
  const ImVec2 low{middle.x + reach, middle.y - reach - font->FontSize - view.px(3)};
  const ImVec2 high{low.x + text_width(font, words) + view.px(8), low.y + font->FontSize + view.px(4)};
  list.AddRectFilled(low, high, warning, view.px(4));
  draw_text(list, font, {low.x + view.px(4), low.y + view.px(2)}, paint(view.palette().panel), words);
}

void draw_nodes(ImDrawList& list, const Sheet& sheet, const SceneNode* hovered) {
  const auto& view = sheet.view;
  const auto terms = terms_of(view.state.network(), Facet::domain);
  for (const bool lit : {false, true}) {
    for (const auto& node : sheet.scene.nodes) {
      if (node.lit != lit) continue;
      const auto middle = sheet.at(node);
      const float radius = radius_of(view, node), strength = lit ? 1.0F : dimmed;
      const auto hue = hue_of(view, terms, *node.actor);
      // An empty shape: who does not take part yet, and of whom the chosen measure is not defined.
      const bool empty = !participates(*node.actor) || node.size == NodeSize::not_defined;
      list.AddCircleFilled(middle, radius * 0.8F, paint(view.palette().panel));
      draw_shape(list, node.actor->kind, middle, radius,
                 {paint(empty ? view.palette().panel : hue, strength),
                  paint(empty ? hue : view.palette().panel, strength), (empty ? 2.0F : 1.5F) * view.theme.scale});
      if (node.backup && lit) {
        list.AddCircle(middle, radius + view.px(4), paint(view.palette().thin.frame), 0, view.px(2));
      }
      if (node.leaving) strike_through(list, view, middle, radius);
      if (node.chosen || &node == hovered) {
        list.AddCircle(middle, radius + view.px(node.backup ? 8 : 5), paint(view.palette().accent), 0, view.px(2));
      }
    }
  }
}

void label_nodes(ImDrawList& list, const Sheet& sheet, const SceneNode* hovered) {
  const auto& view = sheet.view;
  std::vector<CanvasLabel> labels;
  LabelRoom room{{sheet.low, sheet.high}, {}};
  for (const auto& node : sheet.scene.nodes) {
    if (!node.lit) continue;
    const auto middle = sheet.at(node);
    const float half = radius_of(view, node) * 0.8F;
    room.taken.push_back({{middle.x - half, middle.y - half}, {middle.x + half, middle.y + half}});
    const bool special = node.chosen || &node == hovered;
    double priority = node.degree;
    if (node.backup) priority += 100;
    if (special) priority += 1e6;
    const float clearance = radius_of(view, node) + view.px(node.backup || special ? 7 : 3);
    labels.push_back({middle, clearance, actor_name(view.state, node.actor->id),
                      special ? view.theme.fonts.strong : view.theme.fonts.table, priority, false, special});
    if (special && node.backup) {
      // A line below the name, where there is room for it.
      labels.push_back({middle, clearance + view.px(17), view.say(ExploreText::only_link), view.theme.fonts.table,
                        priority - 1, false, false});
    }
  }
  draw_labels(list, view.theme, std::move(labels), std::move(room));
}

// The line from the grabbed node to the pointer while a new tie is being drawn.
void draw_new_tie(ImDrawList& list, const Sheet& sheet) {
  const auto& state = sheet.view.state;
  if (!state.connecting || !state.grabbed) return;
  const auto from = sheet.transform.to_screen(place_of(state, sheet.view.results, *state.grabbed));
  list.AddLine(from, ImGui::GetMousePos(), paint(sheet.view.palette().accent), sheet.view.px(2));
}

// Press, drag and release on the canvas. A drag moves a node or, when connecting, draws a tie.
void handle_hand(const Sheet& sheet, const SceneNode* under, bool pressed, Actions& actions) {
  const auto& state = sheet.view.state;
  if (ImGui::IsItemActivated() && under != nullptr) actions.push_back(Grab{under->actor->id});
  const bool dragging = ImGui::IsMouseDragging(ImGuiMouseButton_Left);
  if (ImGui::IsItemActive() && state.grabbed && dragging && !state.connecting) {
    const auto place = sheet.transform.to_canvas(ImGui::GetMousePos());
    // A hand that holds still asks for nothing.
    if (place != place_of(state, sheet.view.results, *state.grabbed)) move_grabbed(sheet.view, place, actions);
  }
  if (!ImGui::IsItemDeactivated()) return;
  const bool in_place = pressed && released_in_place();
  if (in_place && under != nullptr) actions.push_back(SelectActor{under->actor->id});
  if (in_place && under == nullptr) actions.push_back(ClearSelection{});
  const bool joins = state.connecting && state.grabbed && under != nullptr && under->actor->id != *state.grabbed;
  if (joins) actions.push_back(BeginConnect{*state.grabbed, under->actor->id});
  actions.push_back(Grab{});
}

void draw_corner_notes(ImDrawList& list, const Sheet& sheet) {
  const auto& view = sheet.view;
  ImFont* font = view.theme.fonts.table;
  const auto soft = paint(view.palette().soft_ink);
  const float y = sheet.high.y - font->FontSize - view.px(4);
  const auto shown = number(view.language(), static_cast<long long>(sheet.scene.nodes.size()));
  const auto all = number(view.language(), static_cast<long long>(sheet.scene.nodes.size() + sheet.scene.hidden));
  draw_text(list, font, {sheet.low.x + view.px(4), y}, soft, view.say(WindowText::nodes_shown, {shown, all}));
  if (!view.state.connecting) return;
  draw_haloed(list, view.theme, view.theme.fonts.strong, {sheet.low.x + view.px(4), sheet.low.y + view.px(4)},
              view.say(WindowText::connect_hint));
}

// The value under the pointer, or why there is none.
void tell_measure(const View& view, const SceneNode& node) {
  const auto& measure = view.results.measure;
  if (!measure) return;
  tooltip(view, actor_title(view.state, node.actor->id) + "\n" + measure_title(view.language(), measure->name) + ": " +
                    value_with_rank(view, *measure, node.actor->id));
}

}  // namespace

void draw_network(const View& view, Actions& actions, ImVec2 size) {
  if (view.results.drawn.size() == 0) {
    write(view.theme.fonts.text, view.palette().soft_ink, view.say(WindowText::no_actors));
    return;
  }
  if (view.results.places.empty()) {
    write(view.theme.fonts.text, view.palette().soft_ink, view.say(WindowText::arranging));
    return;
  }
  const bool pressed = ImGui::InvisibleButton("network", size);
  const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  const auto everybody = scene_of(view.state, view.results, {});
  const auto frame = frame_of(everybody, view.theme.scale, low, size);
  const Sheet before{view, everybody, frame.transform(view.state.network_camera), low, high};
  const auto* under = ImGui::IsItemHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem)
                          ? node_under(before, ImGui::GetMousePos())
                          : nullptr;
  const CanvasSight sight{everybody, frame, low, high};
  const bool may_pan = hand_may_pan(view) && !view.state.grabbed && !(ImGui::IsItemActivated() && under != nullptr);
  const auto camera = steered(frame.box, view.state.network_camera, frame.low, frame.size, may_pan);
  if (camera != view.state.network_camera) actions.push_back(PanZoom{Canvas::network, camera});
  const bool acted = ImGui::IsItemActive() || ImGui::IsItemDeactivated();
  if (!acted || !take_explore_hand(view, sight, under, actions)) handle_hand(before, under, pressed, actions);
  take_explore_keys(view, sight, actions);
  if (under != nullptr) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);

  const auto scene = scene_of(view.state, view.results, under != nullptr ? under->actor->id : ActorId{});
  const Sheet sheet{view, scene, frame.transform(camera), low, high};
  const auto* hovered =
      under != nullptr ? &scene.nodes[static_cast<std::size_t>(under - everybody.nodes.data())] : nullptr;
  auto& list = *ImGui::GetWindowDrawList();
  list.PushClipRect(low, high, true);
  draw_ties(list, sheet);
  draw_new_tie(list, sheet);
  draw_nodes(list, sheet, hovered);
  draw_chosen(list, view, {scene, frame, low, high});
  label_nodes(list, sheet, hovered);
  draw_corner_notes(list, sheet);
  if (hovered != nullptr && !view.state.grabbed) tell_measure(view, *hovered);
  list.PopClipRect();
}

}  // namespace sleutelnet
