#include "importers/geometry.hpp"

#include <cmath>
#include <nlohmann/json.hpp>
#include <utility>

namespace sleutelnet {

namespace {

using nlohmann::json;

std::optional<Point> read_point(const json& position) {
  if (!position.is_array() || position.size() < 2 || !position[0].is_number() || !position[1].is_number()) {
    return std::nullopt;
  }
  const Point point{position[0].get<double>(), position[1].get<double>()};
  if (!std::isfinite(point.x) || !std::isfinite(point.y)) return std::nullopt;
  return point;
}

std::optional<Ring> read_ring(const json& positions) {
  constexpr std::size_t fewest_corners = 3;
  if (!positions.is_array()) return std::nullopt;
  Ring ring;
  ring.reserve(positions.size());
  for (const auto& position : positions) {
    const auto point = read_point(position);
    if (!point) return std::nullopt;
    ring.push_back(*point);
  }
  if (ring.size() > 1 && ring.front() == ring.back()) ring.pop_back();
  if (ring.size() < fewest_corners) return std::nullopt;
  return ring;
}

std::optional<Polygon> read_polygon(const json& rings) {
  if (!rings.is_array() || rings.empty()) return std::nullopt;
  Polygon polygon;
  for (const auto& positions : rings) {
    auto ring = read_ring(positions);
    if (!ring) return std::nullopt;
    const bool first = polygon.outer.empty();
    if (first) {
      polygon.outer = std::move(*ring);
    } else {
      polygon.holes.push_back(std::move(*ring));
    }
  }
  return polygon;
}

}  // namespace

std::optional<std::vector<Polygon>> read_polygons(const json& feature) {
  const auto geometry = feature.find("geometry");
  if (geometry == feature.end() || geometry->is_null()) return std::vector<Polygon>{};
  if (!geometry->is_object()) return std::nullopt;
  const auto coordinates = geometry->find("coordinates");
  const auto type = geometry->find("type");
  if (coordinates == geometry->end() || !coordinates->is_array() || type == geometry->end()) return std::nullopt;
  std::vector<Polygon> polygons;
  if (*type == "Polygon") {
    auto polygon = read_polygon(*coordinates);
    if (!polygon) return std::nullopt;
    polygons.push_back(std::move(*polygon));
    return polygons;
  }
  if (*type != "MultiPolygon") return std::nullopt;
  for (const auto& rings : *coordinates) {
    auto polygon = read_polygon(rings);
    if (!polygon) return std::nullopt;
    polygons.push_back(std::move(*polygon));
  }
  return polygons;
}

}  // namespace sleutelnet
