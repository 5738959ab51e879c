#include "viz/arrange/network_sheet.hpp"

#include <algorithm>
#include <cmath>

#include "report/language_arrange.hpp"
#include "report/language_explore.hpp"
#include "viz/shapes.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

constexpr float dimmed = 0.2F;
constexpr float least_with_edge = 3;      // smaller marks are a plain dot of their hue
constexpr std::size_t most_labels = 400;  // more nobody can read

// The first domain of the actor gives the hue; without one it is grey.
Colour hue_of(const View& view, const SceneNode& node) {
  return node.domain < 0 ? view.palette().soft_ink
                         : qualitative(static_cast<std::size_t>(node.domain), view.theme.dark);
}

std::pair<ImVec2, ImVec2> ends_of(const NetworkSheet& sheet, const SceneTie& tie) {
  return {sheet.spots.at[tie.from], sheet.spots.at[tie.to]};
}

bool bundled(const NetworkSheet& sheet) {
  const auto& scene = sheet.scene;
  if (sheet.view.results.drawing.bundles.lines.empty()) return false;
  std::size_t seen = 0;
  for (const auto& tie : scene.ties) {
    const auto [from, to] = ends_of(sheet, tie);
    seen += sheet.spots.crosses(from, to) ? 1 : 0;
  }
  return seen > most_single_ties;
}

SpotLine line_of(const NetworkSheet& sheet, const SceneTie& tie) {
  const auto& view = sheet.view;
  const auto [from, to] = ends_of(sheet, tie);
  const float width = tie_width(tie.strength) * view.theme.scale;
  const auto colour = tie.bridge ? view.palette().thin.frame : view.palette().soft_ink;
  return {from, to, width, paint(colour, tie.lit ? (tie.bridge ? 1.0F : 0.55F) : 0.12F)};
}

// More ties run between two squares: wider, and darker.
void draw_bundles(ImDrawList& list, const NetworkSheet& sheet) {
  const auto& view = sheet.view;
  std::vector<SpotLine> lines;
  for (const auto& bundle : view.results.drawing.bundles.lines) {
    const auto from = sheet.transform.to_screen(bundle.from), to = sheet.transform.to_screen(bundle.to);
    if (!sheet.spots.crosses(from, to)) continue;
    const float share = std::min(1.0F, static_cast<float>(bundle.ties) / 40.0F);
    lines.push_back(
        {from, to, (0.8F + 2.2F * share) * view.theme.scale, paint(view.palette().soft_ink, 0.08F + 0.35F * share)});
  }
  draw_lines(list, lines);
  // Whoever is pointed at or chosen is seen with every tie of their own.
  const auto near =
      std::count_if(sheet.scene.ties.begin(), sheet.scene.ties.end(), [](const auto& tie) { return tie.lit; });
  if (static_cast<std::size_t>(near) > most_shapes) return;
  for (const auto& tie : sheet.scene.ties) {
    if (!tie.lit) continue;
    const auto line = line_of(sheet, tie);
    list.AddLine(line.from, line.to, line.colour, line.width);
  }
}

// Where the badge of who leaves stands: below at the right, as the name stands above.
std::pair<ImVec2, ImVec2> badge_box(const View& view, ImVec2 middle, float radius) {
  const float reach = radius + view.px(5);
  ImFont* font = view.theme.fonts.mark;
  const ImVec2 low{middle.x + reach, middle.y + reach - view.px(2)};
  return {low,
          {low.x + text_width(font, view.say(WindowText::what_if_badge)) + view.px(8),
           low.y + font->FontSize + view.px(4)}};
}

// Of who leaves in the question: a stroke and a badge, so that it shows without colour.
void strike_through(ImDrawList& list, const View& view, ImVec2 middle, float radius) {
  const float reach = radius + view.px(5);
  const auto warning = paint(view.palette().warning);
  list.AddLine({middle.x - reach, middle.y + reach}, {middle.x + reach, middle.y - reach}, paint(view.palette().panel),
               view.px(5));
  list.AddLine({middle.x - reach, middle.y + reach}, {middle.x + reach, middle.y - reach}, warning, view.px(2));
  const auto [low, high] = badge_box(view, middle, radius);
  list.AddRectFilled(low, high, warning, view.px(4));
  draw_text(list, view.theme.fonts.mark, {low.x + view.px(4), low.y + view.px(2)}, paint(view.palette().panel),
            view.say(WindowText::what_if_badge));
}

void draw_node(ImDrawList& list, const NetworkSheet& sheet, const SceneNode& node, bool special) {
  const auto& view = sheet.view;
  const auto middle = sheet.at(node);
  const float radius = sheet.radius(node), strength = node.lit ? 1.0F : dimmed;
  const auto hue = hue_of(view, node);
  // An empty shape: who does not take part yet, and of whom the chosen measure is not defined.
  const bool empty = !participates(*node.actor) || node.size == NodeSize::not_defined;
  list.AddCircleFilled(middle, radius * 0.8F, paint(view.palette().panel));
  draw_shape(list, node.actor->kind, middle, radius,
             {paint(empty ? view.palette().panel : hue, strength), paint(empty ? hue : view.palette().panel, strength),
              (empty ? 2.0F : 1.5F) * view.theme.scale});
  if (node.backup && node.lit) {
    list.AddCircle(middle, radius + view.px(4), paint(view.palette().thin.frame), 0, view.px(2));
  }
  if (node.leaving) strike_through(list, view, middle, radius);
  if (special) {
    list.AddCircle(middle, radius + view.px(node.backup ? 8 : 5), paint(view.palette().accent), 0, view.px(2));
  }
}

// A line of its own under the name, where there is room for it.
void add_labels(std::vector<CanvasLabel>& labels, const NetworkSheet& sheet, const SceneNode& node, bool special,
                double priority) {
  const auto& view = sheet.view;
  const float clearance = sheet.radius(node) + view.px(node.backup || special ? 7 : 3);
  labels.push_back({sheet.at(node), clearance, actor_name(view.state, node.actor->id),
                    special ? view.theme.fonts.strong : view.theme.fonts.table, priority, false, special});
  if (special && node.backup) {
    labels.push_back({sheet.at(node), clearance + view.px(17), view.say(ExploreText::only_link), view.theme.fonts.table,
                      priority - 1, false, false});
  }
}

}  // namespace

float mark_radius(const View& view, const SceneNode& node, float shrink) {
  const float whole = radius_of(node) * view.theme.scale;
  if (node.size == NodeSize::by_value) return whole;
  return std::max(whole * shrink, 1.2F * view.theme.scale);
}

NetworkSheet sheet_of(const View& view, const Scene& scene, const Transform& transform, ImVec2 low, ImVec2 high) {
  std::vector<Position> places;
  places.reserve(scene.nodes.size());
  for (const auto& node : scene.nodes) places.push_back(node.place);
  return {view, scene, transform, spots_of(places, transform, view, low, high)};
}

void draw_scene_ties(ImDrawList& list, const NetworkSheet& sheet) {
  if (bundled(sheet)) {
    draw_bundles(list, sheet);
    return;
  }
  for (const auto& tie : sheet.scene.ties) {
    const auto line = line_of(sheet, tie);
    if (sheet.spots.crosses(line.from, line.to)) list.AddLine(line.from, line.to, line.colour, line.width);
  }
}

std::string bundles_told(const NetworkSheet& sheet) {
  if (!bundled(sheet)) return {};
  const auto count = [&](std::size_t value) { return number(sheet.view.language(), static_cast<long long>(value)); };
  return sheet.view.say(ArrangeText::bundles,
                        {count(sheet.view.results.drawing.bundles.ties), count(sheet.scene.ties.size())});
}

void draw_scene_nodes(ImDrawList& list, const NetworkSheet& sheet, const SceneNode* hovered) {
  const auto& view = sheet.view;
  std::vector<SpotDot> dots;
  for (const bool lit : {false, true}) {
    dots.clear();
    for (const auto& node : sheet.scene.nodes) {
      if (node.lit != lit || !sheet.spots.shows(sheet.at(node))) continue;
      const bool special = node.chosen || &node == hovered;
      const float radius = sheet.radius(node);
      const bool plain = sheet.spots.crowded || radius < least_with_edge * view.theme.scale;
      if (plain && !special && !node.leaving) {
        dots.push_back({sheet.at(node), radius, paint(hue_of(view, node), lit ? 1.0F : dimmed)});
      }
    }
    draw_dots(list, dots);
    for (const auto& node : sheet.scene.nodes) {
      if (node.lit != lit || !sheet.spots.shows(sheet.at(node))) continue;
      const bool special = node.chosen || &node == hovered;
      const bool plain = sheet.spots.crowded || sheet.radius(node) < least_with_edge * view.theme.scale;
      if (!plain || special || node.leaving) draw_node(list, sheet, node, special);
    }
  }
}

void label_scene(ImDrawList& list, const NetworkSheet& sheet, const SceneNode* hovered) {
  const auto& view = sheet.view;
  LabelRoom room{{sheet.spots.low, sheet.spots.high}, {}};
  std::vector<std::pair<double, const SceneNode*>> wanted;
  for (const auto& node : sheet.scene.nodes) {
    const bool special = node.chosen || &node == hovered;
    const auto middle = sheet.at(node);
    if (!node.lit || !sheet.spots.shows(middle)) continue;
    const float half = sheet.radius(node) * 0.8F;
    if (sheet.spots.crowded && !special) continue;
    room.taken.push_back({{middle.x - half, middle.y - half}, {middle.x + half, middle.y + half}});
    if (node.leaving) {
      const auto [low, high] = badge_box(view, middle, sheet.radius(node));
      room.taken.push_back({low, high});
    }
    wanted.emplace_back(node.degree + (node.backup ? 100 : 0) + (special ? 1e6 : 0), &node);
  }
  // Equals in their order: the pointers run along the scene.
  const auto before = [](const auto& left, const auto& right) {
    return left.first != right.first ? left.first > right.first : left.second < right.second;
  };
  if (wanted.size() > most_labels) {
    std::nth_element(wanted.begin(), wanted.begin() + most_labels, wanted.end(), before);
    wanted.resize(most_labels);
  }
  std::sort(wanted.begin(), wanted.end(), before);
  std::vector<CanvasLabel> labels;
  add_backdrop_labels(labels, sheet);
  for (const auto& [priority, node] : wanted) {
    add_labels(labels, sheet, *node, node->chosen || node == hovered, priority);
  }
  draw_labels(list, view.theme, std::move(labels), std::move(room));
}

}  // namespace sleutelnet
