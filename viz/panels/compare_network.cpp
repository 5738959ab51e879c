// Both days in one picture, each person where Network has them; what came, went and changed by sign, line and colour.

#include <algorithm>
#include <cmath>
#include <vector>

#include "report/language_places.hpp"
#include "viz/camera.hpp"
#include "viz/change_mark.hpp"
#include "viz/labels.hpp"
#include "viz/panels/compare_panels.hpp"
#include "viz/shapes.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

using Places = std::vector<Position>;  // beside Compared::nodes

// More ties than this are no picture: those that stayed the same are left out, and told.
constexpr std::size_t most_same_ties = 5000;

bool leaves_out_same(const Compared& compared) { return compared.ties.size() > most_same_ties; }

// Who is not in the arrangement stands among those they knew, turned a little so that two do not cover each other;
// without ties below all others.
Position place_of_absent(const NodeChange& node, const Places& places, const std::vector<bool>& known,
                         std::size_t number, double lowest) {
  Position sum;
  double count = 0;
  for (const auto other : node.known) {
    if (!known[other]) continue;
    sum = {sum.x + places[other].x, sum.y + places[other].y};
    ++count;
  }
  const double turn = static_cast<double>(number) * 2.4;  // the golden angle
  if (count == 0) return {std::cos(turn) * 2, lowest + 1};
  return {sum.x / count + std::cos(turn) * 0.8, sum.y / count + std::sin(turn) * 0.8};
}

Places places_of(const View& view, const Compared& compared) {
  Places places(compared.nodes.size());
  std::vector<bool> known(compared.nodes.size());
  double lowest = 0;
  for (std::size_t node = 0; node < places.size(); ++node) {
    known[node] = view.results.places.contains(compared.nodes[node].actor);
    if (!known[node]) continue;
    places[node] = place_of(view.state, view.results, compared.nodes[node].actor);
    lowest = std::max(lowest, places[node].y);
  }
  std::size_t absent = 0;
  for (std::size_t node = 0; node < places.size(); ++node) {
    if (known[node]) continue;
    places[node] = place_of_absent(compared.nodes[node], places, known, absent++, lowest);
  }
  return places;
}

CanvasBox box_of(const Places& places) {
  CanvasBox box{places.front(), places.front()};
  for (const auto& place : places) {
    box.low = {std::min(box.low.x, place.x), std::min(box.low.y, place.y)};
    box.high = {std::max(box.high.x, place.x), std::max(box.high.y, place.y)};
  }
  return box;
}

struct Sheet {
  const View& view;
  const Compared& compared;
  const Places& places;
  Transform transform;
  ImVec2 low, high;

  ImVec2 at(std::size_t node) const { return transform.to_screen(places[node]); }
  ImVec2 at(const NodeChange& node) const { return at(static_cast<std::size_t>(&node - compared.nodes.data())); }
  bool in_sight(ImVec2 point) const {
    const float off = 3 * radius();
    return point.x > low.x - off && point.x < high.x + off && point.y > low.y - off && point.y < high.y + off;
  }
  float radius() const { return view.px(8); }
};

void draw_ties(ImDrawList& list, const Sheet& sheet) {
  const auto& view = sheet.view;
  for (const bool changed : {false, true}) {
    for (const auto& tie : sheet.compared.ties) {
      if (tie.sign.has_value() != changed || (!tie.sign && leaves_out_same(sheet.compared))) continue;
      const auto from = sheet.at(tie.source), to = sheet.at(tie.target);
      if (!tie.sign) {
        list.AddLine(from, to, paint(view.palette().soft_ink, 0.25F), view.px(1));
        continue;
      }
      const auto colour = paint(colour_of(view.palette(), *tie.sign), 0.9F);
      if (*tie.sign == ChangeSign::gone) {
        draw_dashed(list, from, to, colour, view.px(2), view.px(5));
      } else {
        list.AddLine(from, to, colour, view.px(*tie.sign == ChangeSign::added ? 2.5F : 1.5F));
      }
    }
  }
}

const Actor* actor_of(const Compared& compared, const ActorId& id) {
  const auto* actor = compared.after.actors.find(id);
  return actor != nullptr ? actor : compared.before.actors.find(id);
}

void draw_nodes(ImDrawList& list, const Sheet& sheet, const NodeChange* hovered) {
  const auto& view = sheet.view;
  const float radius = sheet.radius();
  for (const auto& node : sheet.compared.nodes) {
    const auto* actor = actor_of(sheet.compared, node.actor);
    if (actor == nullptr) continue;
    const auto middle = sheet.at(node);
    if (!sheet.in_sight(middle)) continue;
    const bool gone = node.sign == ChangeSign::gone;
    const auto hue = node.sign ? colour_of(view.palette(), *node.sign) : view.palette().soft_ink;
    const float strength = node.sign ? 1.0F : 0.5F;
    list.AddCircleFilled(middle, radius * 0.8F, paint(view.palette().panel));
    draw_shape(list, actor->kind, middle, radius,
               {paint(gone ? view.palette().panel : hue, strength), paint(gone ? hue : view.palette().panel, strength),
                view.px(gone ? 2 : 1.5F)});
    if (node.sign) {
      draw_sign(list, view.theme, {middle.x + radius, middle.y - radius}, *node.sign, view.px(5));
    }
    if (&node == hovered || view.state.selection == Selection(node.actor)) {
      list.AddCircle(middle, radius + view.px(5), paint(view.palette().accent), 0, view.px(2));
    }
  }
}

void label_nodes(ImDrawList& list, const Sheet& sheet, const NodeChange* hovered) {
  const auto& view = sheet.view;
  std::vector<CanvasLabel> labels;
  LabelRoom room{{sheet.low, sheet.high}, {}};
  for (const auto& node : sheet.compared.nodes) {
    const bool special = &node == hovered || view.state.selection == Selection(node.actor);
    if (!node.sign && !special) continue;
    const double priority = special ? 1e6 : node.sign == ChangeSign::changed ? 1 : 2;
    labels.push_back({sheet.at(node), sheet.radius() + view.px(4), actor_name(view.state, node.actor),
                      special ? view.theme.fonts.strong : view.theme.fonts.table, priority, false, special});
  }
  draw_labels(list, view.theme, std::move(labels), std::move(room));
}

const NodeChange* node_under(const Sheet& sheet, ImVec2 point) {
  const NodeChange* nearest = nullptr;
  float best = sheet.radius() + sheet.view.px(4);
  for (const auto& node : sheet.compared.nodes) {
    const auto middle = sheet.at(node);
    const float distance = std::hypot(middle.x - point.x, middle.y - point.y);
    if (distance > best) continue;
    nearest = &node;
    best = distance;
  }
  return nearest;
}

std::string counts(const View& view, const Compared& compared) {
  long long added = 0, gone = 0, changed = 0;
  for (const auto& node : compared.nodes) {
    added += node.sign == ChangeSign::added ? 1 : 0;
    gone += node.sign == ChangeSign::gone ? 1 : 0;
    changed += node.sign == ChangeSign::changed ? 1 : 0;
  }
  const auto count = [&](long long value) { return number(view.language(), value); };
  auto words = view.say(PlaceText::network_both, {count(added), count(gone), count(changed)});
  if (!leaves_out_same(compared)) return words;
  const auto same =
      std::count_if(compared.ties.begin(), compared.ties.end(), [](const TieChange& tie) { return !tie.sign; });
  return words + " " + view.say(PlaceText::network_ties_left_out, {count(same)});
}

}  // namespace

void draw_compare_network(const View& view, const Compared& compared, Actions& actions, ImVec2 size) {
  if (compared.nodes.empty() || view.results.places.empty()) {
    write(view.theme.fonts.text, view.palette().soft_ink,
          compared.nodes.empty() ? view.say(PlaceText::network_nobody) : view.say(WindowText::arranging));
    return;
  }
  write(view.theme.fonts.table, view.palette().soft_ink, counts(view, compared));
  size.y -= view.px(24);
  const bool pressed = ImGui::InvisibleButton("compare_network", size);
  const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  const auto places = places_of(view, compared);
  const auto box = box_of(places);
  const ImVec2 inner{low.x + view.px(40), low.y + view.px(30)}, room{size.x - view.px(80), size.y - view.px(70)};
  const auto camera = steered(box, view.state.network_camera, inner, room, true);
  if (camera != view.state.network_camera) actions.push_back(PanZoom{Canvas::network, camera});
  const Sheet sheet{view, compared, places, Transform(box, camera, inner, room), low, high};
  const auto* hovered = ImGui::IsItemHovered() ? node_under(sheet, ImGui::GetMousePos()) : nullptr;
  if (hovered != nullptr) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  if (pressed && released_in_place() && hovered != nullptr) actions.push_back(SelectActor{hovered->actor});
  auto& list = *ImGui::GetWindowDrawList();
  list.PushClipRect(low, high, true);
  draw_ties(list, sheet);
  draw_nodes(list, sheet, hovered);
  label_nodes(list, sheet, hovered);
  list.PopClipRect();
  if (hovered != nullptr) tooltip(view, actor_title(view.state, hovered->actor));
}

}  // namespace sleutelnet
