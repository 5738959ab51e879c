#include <algorithm>
#include <cmath>

#include "report/language_explore.hpp"
#include "viz/action_table.hpp"
#include "viz/arrange/network_sheet.hpp"
#include "viz/camera.hpp"
#include "viz/guide/explain.hpp"
#include "viz/labels.hpp"
#include "viz/measure_text.hpp"
#include "viz/network_scene.hpp"
#include "viz/panels/explore_panels.hpp"
#include "viz/panels/panels.hpp"
#include "viz/shapes.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

const SceneNode* node_under(const NetworkSheet& sheet, ImVec2 point) {
  const SceneNode* nearest = nullptr;
  float best = 1e9F;
  const float farthest = sheet.view.px(largest_radius + 4);
  for (const auto& node : sheet.scene.nodes) {
    const auto middle = sheet.at(node);
    if (std::abs(middle.x - point.x) > farthest || std::abs(middle.y - point.y) > farthest) continue;
    const float distance = std::hypot(middle.x - point.x, middle.y - point.y);
    if (distance < best && distance <= std::max(sheet.radius(node), sheet.view.px(5)) + sheet.view.px(4)) {
      nearest = &node;
      best = distance;
    }
  }
  return nearest;
}

// The line from the grabbed node to the pointer while a new tie is being drawn.
void draw_new_tie(ImDrawList& list, const NetworkSheet& sheet) {
  const auto& state = sheet.view.state;
  if (!state.connecting || !state.grabbed) return;
  const auto from = sheet.transform.to_screen(place_of(state, sheet.view.results, *state.grabbed));
  list.AddLine(from, ImGui::GetMousePos(), paint(sheet.view.palette().accent), sheet.view.px(2));
}

// Press, drag and release on the canvas. A drag moves a node or, when connecting, draws a tie.
void handle_hand(const NetworkSheet& sheet, const SceneNode* under, bool pressed, Actions& actions) {
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

void draw_corner_notes(ImDrawList& list, const NetworkSheet& sheet) {
  const auto& view = sheet.view;
  ImFont* font = view.theme.fonts.table;
  const auto soft = paint(view.palette().soft_ink);
  const float y = sheet.spots.high.y - font->FontSize - view.px(4);
  const auto shown = number(view.language(), static_cast<long long>(sheet.scene.nodes.size()));
  const auto all = number(view.language(), static_cast<long long>(sheet.scene.nodes.size() + sheet.scene.hidden));
  auto words = view.say(WindowText::nodes_shown, {shown, all});
  if (const auto bundled = bundles_told(sheet); !bundled.empty()) words += " · " + bundled;
  draw_text(list, font, {sheet.spots.low.x + view.px(4), y}, soft, words);
  if (!view.state.connecting) return;
  draw_haloed(list, view.theme, view.theme.fonts.strong,
              {sheet.spots.low.x + view.px(4), sheet.spots.low.y + view.px(4)}, view.say(WindowText::connect_hint));
}

// The value under the pointer, or why there is none.
void tell_measure(const View& view, const SceneNode& node) {
  const auto& measure = view.results.measure;
  if (!measure) return;
  tooltip(view, actor_title(view.state, node.actor->id) + "\n" + measure_title(view.language(), measure->name) + ": " +
                    value_with_rank(view, *measure, node.actor->id));
}

void explain_nodes(const View& view, const Scene& scene, const SceneNode* hovered) {
  if (view.state.guide.explaining == Explaining::no) return;
  for (const auto& node : scene.nodes) {
    const auto& id = node.actor->id;
    auto words = capitalised(label(view.language(), node.actor->kind)) + ".";
    if (is_only_link(view.results, id)) words += "\n" + view.say(GuideText::explain_backup);
    if (view.results.measure) {
      words += "\n" + measure_title(view.language(), view.results.measure->name) + ": " +
               value_with_rank(view, *view.results.measure, id);
    }
    explain_part(view, ("node/" + id.text()).c_str(), &node == hovered, actor_title(view.state, id), words);
  }
}

void begin_button(const View& view, std::string_view id, WindowText name, Actions& actions) {
  const auto& command = *command_of(id);
  const auto words = with_keys(view.say(name), id);
  const auto own = "begin/" + std::string(id);
  if (button(view, own.c_str(), words, {.enabled = command.enabled(view.state)})) {
    actions.push_back(command.action(view.state));
  }
}

// What to do first in a project without people, in the order in which it works.
void draw_first_steps(const View& view, Actions& actions) {
  const auto& font = view.theme.fonts.text;
  const auto ink = view.palette().ink;
  write(view.theme.fonts.strong, ink, view.say(WindowText::no_actors));
  gap(view.px(10));
  const auto areas = areas_at(view.state.network(), AreaLevel::neighbourhood).size();
  write(font, ink,
        areas == 0 ? view.say(WindowText::begin_areas) : view.say(WindowText::begin_areas_there, {count(view, areas)}));
  gap(view.px(6));
  begin_button(view, "import", WindowText::command_import, actions);
  gap(view.px(10));
  write(font, ink, view.say(WindowText::begin_people));
  gap(view.px(6));
  begin_button(view, "add_actor", WindowText::add_actor_title, actions);
  gap(view.px(10));
  write(font, ink, view.say(WindowText::begin_reach));
}

}  // namespace

void draw_network(const View& view, Actions& actions, ImVec2 size) {
  if (view.results.drawn.size() == 0) {
    if (view.state.network().actors.empty()) {
      draw_first_steps(view, actions);
    } else {
      write(view.theme.fonts.text, view.palette().soft_ink, view.say(WindowText::nobody_takes_part));
    }
    return;
  }
  if (view.results.places.empty() || view.results.drawing.scene == nullptr) {
    write(view.theme.fonts.text, view.palette().soft_ink, view.say(WindowText::arranging));
    return;
  }
  const bool pressed = ImGui::InvisibleButton("network", size);
  const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  const auto& scene = *view.results.drawing.scene;
  const auto frame = frame_of(scene, view.theme.scale, low, size);
  const auto before = frame.transform(view.state.network_camera);
  const auto* under = ImGui::IsItemHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem)
                          ? node_under(sheet_of(view, scene, before, low, high), ImGui::GetMousePos())
                          : nullptr;
  const auto pointed = under != nullptr ? under->actor->id : ActorId();
  if (pointed != view.state.arrange.pointed) actions.push_back(ArrangeAction(PointAt{pointed}));
  const bool may_pan = hand_may_pan(view) && !view.state.grabbed && !(ImGui::IsItemActivated() && under != nullptr);
  const auto camera = steered(frame.box, view.state.network_camera, frame.low, frame.size, may_pan);
  if (camera != view.state.network_camera) actions.push_back(PanZoom{Canvas::network, camera});
  const auto sheet = sheet_of(view, scene, frame.transform(camera), low, high);
  const CanvasSight sight{scene, frame, low, high};
  const bool acted = ImGui::IsItemActive() || ImGui::IsItemDeactivated();
  if (!acted || !take_explore_hand(view, sight, under, actions)) handle_hand(sheet, under, pressed, actions);
  take_explore_keys(view, sight, actions);
  if (under != nullptr) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);

  auto& list = *ImGui::GetWindowDrawList();
  list.PushClipRect(low, high, true);
  draw_backdrop(list, sheet);
  draw_scene_ties(list, sheet);
  draw_new_tie(list, sheet);
  draw_scene_nodes(list, sheet, under);
  draw_chosen(list, view, {scene, frame, low, high});
  label_scene(list, sheet, under);
  draw_corner_notes(list, sheet);
  explain_nodes(view, scene, under);
  if (under != nullptr && !view.state.grabbed) tell_measure(view, *under);
  list.PopClipRect();
}

}  // namespace sleutelnet
