#include "importers/geojson_text.hpp"

#include <cmath>
#include <nlohmann/json.hpp>
#include <utility>

#include "importers/json_scan.hpp"
#include "importers/text_folding.hpp"
#include "importers/topojson.inl"

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

std::string text_of(const json& value) {
  if (value.is_string()) return std::string(trimmed(value.get_ref<const std::string&>()));
  return value.is_number_integer() ? value.dump() : std::string();
}

std::vector<GeojsonProperty> read_properties(const json& feature) {
  std::vector<GeojsonProperty> properties;
  const auto found = feature.find("properties");
  if (found == feature.end() || !found->is_object()) return properties;
  for (const auto& [key, value] : found->items()) {
    if (value.is_null()) continue;
    GeojsonProperty property{key, text_of(value), std::nullopt};
    if (value.is_number() && std::isfinite(value.get<double>())) property.number = value.get<double>();
    properties.push_back(std::move(property));
  }
  return properties;
}

std::string named_system(const json& collection) {
  const json::json_pointer place("/crs/properties/name");
  return collection.contains(place) ? text_of(collection.at(place)) : std::string();
}

std::string edition_of(const json& collection) {
  for (const auto* key : {"edition", "editie"}) {
    const auto found = collection.find(key);
    if (found != collection.end()) return text_of(*found);
  }
  return {};
}

std::optional<GeojsonCollection> read_collection(const json& root) {
  const auto features = root.find("features");
  if (features == root.end() || !features->is_array()) return std::nullopt;
  GeojsonCollection collection{named_system(root), edition_of(root), {}};
  collection.features.reserve(features->size());
  for (const auto& feature : *features) {
    collection.features.push_back(feature.is_object() ? GeojsonFeature{read_properties(feature), read_polygons(feature)}
                                                      : GeojsonFeature{});
  }
  return collection;
}

// The library gives no place for a number beyond what a double holds, only the number: '1e400'.
std::string number_beyond(std::string_view said) {
  const auto start = said.find('\'');
  const auto end = said.rfind('\'');
  return start == std::string_view::npos || end == start ? std::string()
                                                         : std::string(said.substr(start + 1, end - start - 1));
}

}  // namespace

GeojsonText parse_geojson(std::string_view text) {
  try {
    const auto root = json::parse(text);
    return {read_collection(is_topology(root) ? features_of_topology(root) : root), std::nullopt, {}};
  } catch (const json::parse_error& error) {
    return {std::nullopt, line_of(text, error.byte), {}};
  } catch (const json::exception& error) {
    auto number = number_beyond(error.what());
    const auto place = number.empty() ? std::string_view::npos : text.find(number);
    return {std::nullopt, place == std::string_view::npos ? 0 : line_of(text, place), std::move(number)};
  }
}

}  // namespace sleutelnet
