// Both days in one picture, each person where Network has them; what came, went and changed by sign, line and colour.

#include <algorithm>
#include <cmath>
#include <vector>

#include "report/language_places.hpp"
#include "viz/arrange/spots.hpp"
#include "viz/camera.hpp"
#include "viz/change_mark.hpp"
#include "viz/labels.hpp"
#include "viz/panels/compare_panels.hpp"
#include "viz/shapes.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

// More ties than this are no picture: those that stayed the same are left out, and told.
constexpr std::size_t most_same_ties = 5000;

bool leaves_out_same(const Compared& compared) { return compared.ties.size() > most_same_ties; }

struct Sheet {
  const View& view;
  const Compared& compared;
  const ComparedDrawing& drawing;
  SpotSheet spots;

  ImVec2 at(std::size_t node) const { return spots.at[node]; }
  ImVec2 at(const NodeChange& node) const { return at(number(node)); }
  std::size_t number(const NodeChange& node) const { return static_cast<std::size_t>(&node - compared.nodes.data()); }
  float radius() const { return std::max(view.px(8) * spots.shrink, 1.2F * view.theme.scale); }
};

void draw_ties(ImDrawList& list, const Sheet& sheet) {
  const auto& view = sheet.view;
  for (const bool changed : {false, true}) {
    for (const auto& tie : sheet.compared.ties) {
      if (tie.sign.has_value() != changed || (!tie.sign && leaves_out_same(sheet.compared))) continue;
      const auto from = sheet.at(tie.source), to = sheet.at(tie.target);
      if (!sheet.spots.crosses(from, to)) continue;
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

void draw_nodes(ImDrawList& list, const Sheet& sheet, const NodeChange* hovered) {
  const auto& view = sheet.view;
  const float radius = sheet.radius();
  std::vector<SpotDot> dots;
  for (const auto& node : sheet.compared.nodes) {
    const auto middle = sheet.at(node);
    if (!sheet.spots.shows(middle)) continue;
    const bool gone = node.sign == ChangeSign::gone;
    const auto hue = node.sign ? colour_of(view.palette(), *node.sign) : view.palette().soft_ink;
    const float strength = node.sign ? 1.0F : 0.5F;
    const bool special = &node == hovered || view.state.selection == Selection(node.actor);
    if (sheet.spots.crowded && !node.sign && !special) {
      dots.push_back({middle, radius, paint(hue, strength)});
      continue;
    }
    list.AddCircleFilled(middle, radius * 0.8F, paint(view.palette().panel));
    draw_shape(list, sheet.drawing.kinds[sheet.number(node)], middle, radius,
               {paint(gone ? view.palette().panel : hue, strength), paint(gone ? hue : view.palette().panel, strength),
                view.px(gone ? 2 : 1.5F)});
    if (node.sign) {
      draw_sign(list, view.theme, {middle.x + radius, middle.y - radius}, *node.sign, view.px(5));
    }
    if (special) {
      list.AddCircle(middle, radius + view.px(5), paint(view.palette().accent), 0, view.px(2));
    }
  }
  draw_dots(list, dots);
}

void label_nodes(ImDrawList& list, const Sheet& sheet, const NodeChange* hovered) {
  const auto& view = sheet.view;
  std::vector<CanvasLabel> labels;
  LabelRoom room{{sheet.spots.low, sheet.spots.high}, {}};
  for (const auto& node : sheet.compared.nodes) {
    const bool special = &node == hovered || view.state.selection == Selection(node.actor);
    if ((!node.sign && !special) || !sheet.spots.shows(sheet.at(node))) continue;
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
  const auto& drawing = view.results.compared_drawing;
  const auto count = [&](std::size_t value) { return number(view.language(), static_cast<long long>(value)); };
  auto words = view.say(PlaceText::network_both, {count(drawing.added), count(drawing.gone), count(drawing.changed)});
  if (!leaves_out_same(compared)) return words;
  return words + " " + view.say(PlaceText::network_ties_left_out, {count(drawing.same_ties)});
}

}  // namespace

void draw_compare_network(const View& view, const Compared& compared, Actions& actions, ImVec2 size) {
  const auto& drawing = view.results.compared_drawing;
  if (compared.nodes.empty() || view.results.places.empty() || drawing.of.get() != &compared) {
    write(view.theme.fonts.text, view.palette().soft_ink,
          compared.nodes.empty() ? view.say(PlaceText::network_nobody) : view.say(WindowText::arranging));
    return;
  }
  write(view.theme.fonts.table, view.palette().soft_ink, counts(view, compared));
  size.y -= view.px(24);
  const bool pressed = ImGui::InvisibleButton("compare_network", size);
  const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  const CanvasBox box{drawing.low, drawing.high};
  const ImVec2 inner{low.x + view.px(40), low.y + view.px(30)}, room{size.x - view.px(80), size.y - view.px(70)};
  const auto camera = steered(box, view.state.network_camera, inner, room, true);
  if (camera != view.state.network_camera) actions.push_back(PanZoom{Canvas::network, camera});
  const Sheet sheet{view, compared, drawing,
                    spots_of(drawing.places, Transform(box, camera, inner, room), view, low, high)};
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
