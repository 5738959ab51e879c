#include "viz/walk.hpp"

#include <cmath>

namespace sleutelnet {

namespace {

std::vector<bool> known_by(const Scene& scene, std::size_t node) {
  std::vector<bool> known(scene.nodes.size());
  for (const auto& tie : scene.ties) {
    if (tie.from == node) known[tie.to] = true;
    if (tie.to == node) known[tie.from] = true;
  }
  return known;
}

}  // namespace

std::optional<std::size_t> next_in_direction(const Scene& scene, const SceneNode& from, Position direction,
                                             bool known) {
  const auto start = static_cast<std::size_t>(&from - scene.nodes.data());
  const auto asked = known ? known_by(scene, start) : std::vector<bool>(scene.nodes.size(), true);
  std::optional<std::size_t> best;
  double least = 0;
  for (std::size_t node = 0; node < scene.nodes.size(); ++node) {
    if (node == start || !asked[node]) continue;
    const double x = scene.nodes[node].place.x - from.place.x, y = scene.nodes[node].place.y - from.place.y;
    const double along = x * direction.x + y * direction.y;
    const double beside = std::abs(x * direction.y - y * direction.x);
    if (along <= 0 || (!known && beside > along)) continue;
    const double cost = along + 2 * beside;
    if (best && cost >= least) continue;
    best = node;
    least = cost;
  }
  return best;
}

std::optional<std::size_t> nearest_to(const Scene& scene, Position place) {
  std::optional<std::size_t> best;
  double least = 0;
  for (std::size_t node = 0; node < scene.nodes.size(); ++node) {
    const double distance = std::hypot(scene.nodes[node].place.x - place.x, scene.nodes[node].place.y - place.y);
    if (best && distance >= least) continue;
    best = node;
    least = distance;
  }
  return best;
}

bool lies_inside(const std::vector<Position>& outline, Position place) {
  if (outline.size() < 3) return false;
  bool inside = false;
  for (std::size_t at = 0; at < outline.size(); ++at) {
    const auto& one = outline[at];
    const auto& other = outline[(at + 1) % outline.size()];
    if ((one.y > place.y) == (other.y > place.y)) continue;
    const double crossing = one.x + (place.y - one.y) / (other.y - one.y) * (other.x - one.x);
    if (place.x < crossing) inside = !inside;
  }
  return inside;
}

}  // namespace sleutelnet
