#include "importers/topojson.inl"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace sleutelnet {

namespace {

using nlohmann::json;

struct Scaling {
  double x = 1;
  double y = 1;
  double from_x = 0;
  double from_y = 0;
  bool quantised = false;
};

bool two_numbers(const json& pair) {
  return pair.is_array() && pair.size() >= 2 && pair[0].is_number() && pair[1].is_number();
}

Scaling scaling_of(const json& root) {
  Scaling scaling;
  const auto transform = root.find("transform");
  if (transform == root.end() || !transform->is_object()) return scaling;
  const auto scale = transform->find("scale");
  const auto translate = transform->find("translate");
  if (scale == transform->end() || translate == transform->end()) return scaling;
  if (!two_numbers(*scale) || !two_numbers(*translate)) return scaling;
  return {(*scale)[0], (*scale)[1], (*translate)[0], (*translate)[1], true};
}

// A few lines may name one long arc again and again. In a sound file it belongs to two areas of each layer at most.
constexpr std::size_t most_points = 5'000'000;
constexpr std::size_t most_uses = 32;

// Empty when it is no row of positions.
json positions_of(const json& arc, const Scaling& scaling) {
  auto positions = json::array();
  double x = 0;
  double y = 0;
  if (!arc.is_array()) return positions;
  for (const auto& step : arc) {
    if (!two_numbers(step)) return json::array();
    x = step[0].get<double>() + (scaling.quantised ? x : 0);
    y = step[1].get<double>() + (scaling.quantised ? y : 0);
    positions.push_back({x * scaling.x + scaling.from_x, y * scaling.y + scaling.from_y});
  }
  return positions;
}

class Borders {
 public:
  explicit Borders(const json& root) {
    const auto scaling = scaling_of(root);
    const auto arcs = root.find("arcs");
    if (arcs == root.end() || !arcs->is_array()) return;
    std::size_t points = 0;
    for (const auto& arc : *arcs) points += arcs_.emplace_back(positions_of(arc, scaling)).size();
    most_points_ = std::min(most_points, points * most_uses);
  }

  // Arcs join head to tail; ~n is arc n backwards. Nothing when one is not there.
  json ring(const json& places) {
    auto ring = json::array();
    if (!places.is_array()) return nullptr;
    for (const auto& place : places) {
      if (!place.is_number_integer()) return nullptr;
      const auto number = place.get<std::int64_t>();
      const bool backwards = number < 0;
      const auto index = static_cast<std::size_t>(backwards ? ~number : number);
      if (index >= arcs_.size() || arcs_[index].empty()) return nullptr;
      points_ += arcs_[index].size();
      if (points_ > most_points_) return nullptr;
      append(ring, arcs_[index], backwards);
    }
    return ring;
  }

  json rings(const json& places) {
    auto rings = json::array();
    if (!places.is_array()) return nullptr;
    for (const auto& each : places) {
      auto next = ring(each);
      const bool hole = !rings.empty();
      if (!hole || !collapsed(next)) rings.push_back(std::move(next));
    }
    return rings;
  }

  json polygons(const json& places) {
    auto polygons = json::array();
    if (!places.is_array()) return nullptr;
    for (const auto& each : places) {
      auto next = rings(each);
      const bool speck = next.is_array() && !next.empty() && collapsed(next.front());
      if (!speck) polygons.push_back(std::move(next));
    }
    return polygons;
  }

 private:
  // Of an island smaller than the steps of the file only a point or a line is left.
  static bool collapsed(const json& ring) {
    constexpr std::size_t fewest_with_the_first_again = 4;
    return ring.is_array() && ring.size() < fewest_with_the_first_again;
  }

  // The first point of an arc is the last of the one before it.
  static void append(json& ring, const json& arc, bool backwards) {
    const std::size_t skipped = ring.empty() ? 0 : 1;
    for (auto at = skipped; at < arc.size(); ++at) ring.push_back(arc[backwards ? arc.size() - 1 - at : at]);
  }

  std::vector<json> arcs_;
  std::size_t points_ = 0;  // given out so far
  std::size_t most_points_ = 0;
};

json feature_of(const json& shape, Borders& borders) {
  json feature{{"type", "Feature"}, {"properties", shape.value("properties", json::object())}, {"geometry", nullptr}};
  auto& properties = feature["properties"];
  if (!properties.is_object()) properties = json::object();
  const auto id = shape.find("id");
  if (id != shape.end() && !properties.contains("statcode")) properties["statcode"] = *id;
  const auto type = shape.find("type");
  const auto arcs = shape.find("arcs");
  if (type == shape.end() || arcs == shape.end()) return feature;
  const bool one = *type == "Polygon";
  feature["geometry"] = {{"type", *type}, {"coordinates", one ? borders.rings(*arcs) : borders.polygons(*arcs)}};
  return feature;
}

void add_features(const json& shape, Borders& borders, json& features) {
  if (!shape.is_object()) return;
  const auto inner = shape.find("geometries");
  if (inner == shape.end() || !inner->is_array()) return features.push_back(feature_of(shape, borders));
  for (const auto& each : *inner) add_features(each, borders, features);
}

}  // namespace

bool is_topology(const json& root) {
  const auto type = root.find("type");
  return type != root.end() && *type == "Topology";
}

json features_of_topology(const json& root) {
  Borders borders(root);
  auto features = json::array();
  const auto objects = root.find("objects");
  if (objects != root.end() && objects->is_object()) {
    for (const auto& object : *objects) add_features(object, borders, features);
  }
  return {{"type", "FeatureCollection"}, {"features", std::move(features)}};
}

}  // namespace sleutelnet
