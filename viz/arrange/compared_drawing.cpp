#include "viz/arrange/compared_drawing.hpp"

#include <algorithm>
#include <cmath>

#include "viz/place_answers.hpp"
#include "viz/results.hpp"

namespace sleutelnet {

namespace {

// Who is not in the arrangement stands among those they knew, turned a little so that two do not cover each other;
// without ties below all others.
Position place_of_absent(const NodeChange& node, const std::vector<Position>& places, const std::vector<bool>& known,
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

void find_places(ComparedDrawing& drawing, const WindowResults& results, const State& state) {
  const auto& nodes = drawing.of->nodes;
  std::vector<bool> known(nodes.size());
  double lowest = 0;
  drawing.places.resize(nodes.size());
  for (std::size_t node = 0; node < nodes.size(); ++node) {
    known[node] = results.places.contains(nodes[node].actor);
    if (!known[node]) continue;
    drawing.places[node] = place_of(state, results, nodes[node].actor);
    lowest = std::max(lowest, drawing.places[node].y);
  }
  std::size_t absent = 0;
  for (std::size_t node = 0; node < nodes.size(); ++node) {
    if (!known[node]) drawing.places[node] = place_of_absent(nodes[node], drawing.places, known, absent++, lowest);
  }
  drawing.low = drawing.high = drawing.places.empty() ? Position{} : drawing.places.front();
  for (const auto& place : drawing.places) {
    drawing.low = {std::min(drawing.low.x, place.x), std::min(drawing.low.y, place.y)};
    drawing.high = {std::max(drawing.high.x, place.x), std::max(drawing.high.y, place.y)};
  }
}

void count(ComparedDrawing& drawing) {
  const auto& compared = *drawing.of;
  for (const auto& node : compared.nodes) {
    drawing.added += node.sign == ChangeSign::added ? 1 : 0;
    drawing.gone += node.sign == ChangeSign::gone ? 1 : 0;
    drawing.changed += node.sign == ChangeSign::changed ? 1 : 0;
    const auto* after = compared.after.actors.find(node.actor);
    const auto* actor = after != nullptr ? after : compared.before.actors.find(node.actor);
    drawing.kinds.push_back(actor != nullptr ? actor->kind : ActorKind::key_figure);
  }
  drawing.same_ties = static_cast<std::size_t>(
      std::count_if(compared.ties.begin(), compared.ties.end(), [](const TieChange& tie) { return !tie.sign; }));
}

}  // namespace

void update_compared_drawing(WindowResults& results, const State& state) {
  auto& drawing = results.compared_drawing;
  const bool shown = state.place == WindowPlace::compare && state.comparing.view == CompareView::network;
  if (!shown || !results.compared) {
    drawing = {};
    return;
  }
  const auto& found = results.compared->part.found;
  if (drawing.of == found && drawing.arranged == results.placed && drawing.moved == state.moved) return;
  drawing = {.of = found, .moved = state.moved, .arranged = results.placed, .places = {}, .kinds = {}};
  if (found == nullptr) return;
  find_places(drawing, results, state);
  count(drawing);
}

}  // namespace sleutelnet
