#include "viz/network_scene.hpp"

#include <algorithm>
#include <cmath>

#include "viz/names.hpp"
#include "viz/search.hpp"

namespace sleutelnet {

namespace {

constexpr std::size_t nobody = static_cast<std::size_t>(-1);

std::vector<bool> neighbourhood_of(const Graph& drawn, std::size_t node) {
  std::vector<bool> near(drawn.size(), false);
  near[node] = true;
  for (const auto& arc : drawn.arcs_of(node)) near[arc.target] = true;
  return near;
}

// Who stands on the way that is asked; nobody when none is.
std::vector<bool> on_the_way(const State& state, const WindowResults& results) {
  const auto& ways = results.explored.ways;
  if (!state.explore.way || !ways || !ways->quickest) return {};
  const auto& way = state.explore.way->by_steps ? *ways->fewest : *ways->quickest;
  std::vector<bool> lit(results.drawn.size());
  const auto light = [&](const ActorId& id) {
    const auto node = results.drawn.index_of(id);
    if (node < lit.size()) lit[node] = true;
  };
  light(way.from);
  for (const auto& step : way.steps) light(step.to);
  return lit;
}

// Who is bright: the hits of a search, else the pointed-at or chosen one with neighbours, else everybody.
std::vector<bool> lit_nodes(const State& state, const Graph& drawn, const ActorId& hovered) {
  if (!state.search.empty()) {
    std::vector<bool> lit(drawn.size());
    for (std::size_t node = 0; node < drawn.size(); ++node) {
      lit[node] = mentions(actor_title(state, drawn.nodes[node]), state.search);
    }
    return lit;
  }
  const auto* chosen = std::get_if<ActorId>(&state.selection);
  const bool within_ego = state.ego_steps > 0 && chosen != nullptr;
  const auto& centre = !hovered.empty() ? hovered : (chosen != nullptr && !within_ego ? *chosen : hovered);
  const auto node = drawn.index_of(centre);
  if (node == drawn.size()) return std::vector<bool>(drawn.size(), true);
  return neighbourhood_of(drawn, node);
}

// An organisation that is marked takes its people along.
bool leaves(const State& state, const ActorId& id) {
  const Actor* actor = state.network().actors.find(id);
  return state.leaving.contains(id) || (actor != nullptr && state.leaving.contains(actor->organisation));
}

// What the scene asks of every drawn node again and again, worked out in one walk over tables that are in order of id.
struct DrawnNodes {
  std::vector<Position> arranged, places;  // the second with who was moved by hand
  std::vector<std::uint32_t> in_graph;     // among those who take part
  std::vector<const Actor*> actors;
  std::vector<bool> leaving;
};

DrawnNodes drawn_nodes(const State& state, const WindowResults& results) {
  const auto& nodes = results.drawn.nodes;
  const auto& taking_part = results.graph.nodes;
  const auto& actors = state.network().actors.rows();
  DrawnNodes found;
  std::size_t actor = 0, part = 0;
  auto place = results.places.begin();
  for (const auto& id : nodes) {
    while (actor < actors.size() && actors[actor].id < id) ++actor;
    while (part < taking_part.size() && taking_part[part] < id) ++part;
    while (place != results.places.end() && place->first < id) ++place;
    found.actors.push_back(&actors[actor]);
    found.in_graph.push_back(
        static_cast<std::uint32_t>(part < taking_part.size() && taking_part[part] == id ? part : taking_part.size()));
    found.arranged.push_back(place != results.places.end() && place->first == id ? place->second : Position{});
    const auto moved = state.moved.empty() ? state.moved.end() : state.moved.find(id);
    found.places.push_back(moved != state.moved.end() ? moved->second : found.arranged.back());
    found.leaving.push_back(!state.leaving.empty() && leaves(state, id));
  }
  return found;
}

bool is_bridge(const WindowResults& results, std::uint32_t left, std::uint32_t right) {
  return std::binary_search(results.cuts.bridges.begin(), results.cuts.bridges.end(),
                            std::pair(std::min(left, right), std::max(left, right)));
}

std::map<TermId, int> places_of_domains(const Network& network) {
  std::map<TermId, int> places;
  for (const auto* term : terms_of(network, Facet::domain)) places.emplace(term->code, static_cast<int>(places.size()));
  return places;
}

// The box of who is shown follows the arrangement, not the hand: a node that is dragged beyond the rest must
// not shrink the picture under the pointer.
void find_box(Scene& scene, const std::vector<Position>& arranged, const std::vector<bool>& shown) {
  bool first = true;
  for (std::size_t node = 0; node < shown.size(); ++node) {
    if (!shown[node]) continue;
    const auto place = arranged[node];
    if (first) scene.low = scene.high = place;
    first = false;
    scene.low = {std::min(scene.low.x, place.x), std::min(scene.low.y, place.y)};
    scene.high = {std::max(scene.high.x, place.x), std::max(scene.high.y, place.y)};
  }
  // Two or three people need no more room than a handful.
  constexpr double least = 2;
  const auto widen = [](double& low, double& high) {
    const double missing = std::max(0.0, least - (high - low)) / 2;
    low -= missing;
    high += missing;
  };
  widen(scene.low.x, scene.high.x);
  widen(scene.low.y, scene.high.y);
}

void show_measure(SceneNode& node, const WindowResults& results) {
  if (!results.measure) return;
  const auto& measure = *results.measure;
  const auto place = measure.place_of(node.actor->id);
  const bool defined = place < measure.actors.size() && measure.values[place].has_value();
  node.size = defined ? NodeSize::by_value : NodeSize::not_defined;
  if (defined) node.share = share_of_area(measure, *measure.values[place]);
}

}  // namespace

double share_of_area(const ChosenMeasure& measure, double value) {
  return measure.high > 0 ? std::clamp(value / measure.high, 0.0, 1.0) : 0.0;
}

float sized_radius(double share) {
  return std::max(smallest_radius, largest_radius * static_cast<float>(std::sqrt(share)));
}

float radius_of(const SceneNode& node) {
  switch (node.size) {
    case NodeSize::by_value: return sized_radius(node.share);
    case NodeSize::not_defined: return hollow_radius;
    case NodeSize::by_degree: break;
  }
  return 7.0F + std::min(static_cast<float>(node.degree), 12.0F) * 0.35F;
}

SceneFrame frame_of(const Scene& scene, float scale, ImVec2 low, ImVec2 size) {
  const ImVec2 margin{40 * scale, 32 * scale};
  return {{scene.low, scene.high, false},
          {low.x + margin.x, low.y + margin.y},
          {size.x - 2 * margin.x, size.y - 2.5F * margin.y}};
}

Scene scene_of(const State& state, const WindowResults& results, const ActorId& hovered) {
  Scene scene;
  const auto& drawn = results.drawn;
  const auto& shown = results.explored.shown;
  const auto known = drawn_nodes(state, results);
  const auto domains = places_of_domains(state.network());
  find_box(scene, known.arranged, shown);
  const auto way = on_the_way(state, results);
  const auto lit = way.empty() || !state.search.empty() ? lit_nodes(state, drawn, hovered) : way;
  std::vector<std::size_t> number(drawn.size(), nobody);
  const auto* selected = std::get_if<ActorId>(&state.selection);
  const auto chosen = selected != nullptr ? *selected : ActorId();
  for (std::size_t node = 0; node < drawn.size(); ++node) {
    if (!shown[node]) {
      ++scene.hidden;
      continue;
    }
    number[node] = scene.nodes.size();
    const auto& id = drawn.nodes[node];
    const auto* actor = known.actors[node];
    const auto part = known.in_graph[node];
    const bool backup = part < results.cuts.articulation.size() && results.cuts.articulation[part];
    const auto domain = actor->domains.empty() ? domains.end() : domains.find(actor->domains.front());
    scene.nodes.push_back({actor, known.places[node], lit[node], id == chosen, backup, known.leaving[node],
                           static_cast<int>(drawn.arcs_of(node).size()),
                           domain != domains.end() ? domain->second : -1});
    show_measure(scene.nodes.back(), results);
  }
  for (std::size_t node = 0; node < drawn.size(); ++node) {
    for (const auto& arc : drawn.arcs_of(node)) {
      if (arc.target <= node || number[node] == nobody || number[arc.target] == nobody) continue;
      if (!tie_shown(results.explored, static_cast<std::uint32_t>(node), arc.target)) continue;
      const auto& tie = state.network().ties.rows()[arc.tie];
      scene.ties.push_back({number[node], number[arc.target], tie.strength.value_or(0),
                            is_bridge(results, known.in_graph[node], known.in_graph[arc.target]),
                            lit[node] && lit[arc.target] && !known.leaving[node] && !known.leaving[arc.target]});
    }
  }
  return scene;
}

}  // namespace sleutelnet
