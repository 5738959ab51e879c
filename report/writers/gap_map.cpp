#include "report/writers/gap_map.hpp"

#include <nlohmann/json.hpp>
#include <utility>

#include "report/language.hpp"

namespace sleutelnet {

namespace {

using Json = nlohmann::ordered_json;

Json positions(const Ring& ring) {
  Json list = Json::array();
  for (const auto& point : ring) list.push_back({point.x, point.y});
  if (!ring.empty()) list.push_back({ring.front().x, ring.front().y});
  return list;
}

Json geometry(const Area& area) {
  Json polygons = Json::array();
  for (const auto& polygon : area.polygons) {
    Json rings = Json::array({positions(polygon.outer)});
    for (const auto& hole : polygon.holes) rings.push_back(positions(hole));
    polygons.push_back(std::move(rings));
  }
  return {{"type", "MultiPolygon"}, {"coordinates", std::move(polygons)}};
}

// One word in Dutch, as in our tables.
std::string_view state_code(CellState state) {
  switch (state) {
    case CellState::covered: return "gedekt";
    case CellState::thin: return "dun";
    case CellState::stale: return "verouderd";
    case CellState::blank: return "leeg";
    case CellState::unknown: return "onbekend";
    case CellState::out_of_scope: return "telt_niet";
  }
  return {};
}

bool open_cell(const Told& told, const Cell& cell) {
  if (cell.state == CellState::out_of_scope) return false;
  return cell.state != CellState::covered || (told.detail == Detail::people && cell.has_target && !cell.meets_target);
}

Json properties(const Told& told, const Area& area, std::size_t row) {
  const auto& coverage = told.results.coverage;
  Json found{{"buurtcode", area.code.text()}, {"buurtnaam", area.name}, {"aantal_inwoners", nullptr}};
  if (area.inhabitants) found["aantal_inwoners"] = *area.inhabitants;
  int open = 0;
  for (std::size_t column = 0; column < coverage.values.size(); ++column) {
    const auto& cell = coverage.at(row, column);
    found[coverage.values[column].text()] = state_code(cell.state);
    if (open_cell(told, cell)) ++open;
  }
  found["open_cellen"] = open;
  found["stand"] = iso_date(coverage.as_of);
  return found;
}

Json stamp(const Told& told) {
  const auto& stamp = told.stamp;
  return {{"gemeente", stamp.municipality},  {"stand", iso_date(stamp.as_of)},
          {"gemaakt", iso_date(stamp.made)}, {"ontvanger", label(Language::dutch, stamp.recipient)},
          {"doel", stamp.purpose},           {"verzonnen", stamp.synthetic},
          {"momentopname", stamp.snapshot}};
}

}  // namespace

std::string to_gap_map(const Told& told) {
  const auto& coverage = told.results.coverage;
  Json features = Json::array();
  for (std::size_t row = 0; row < coverage.areas.size(); ++row) {
    const Area* area = told.results.network.areas.find(coverage.areas[row]);
    if (area == nullptr || area->polygons.empty()) continue;
    features.push_back(
        {{"type", "Feature"}, {"properties", properties(told, *area, row)}, {"geometry", geometry(*area)}});
  }
  const Json collection{{"type", "FeatureCollection"},
                        {"name", "dekking"},
                        {"crs", {{"type", "name"}, {"properties", {{"name", "urn:ogc:def:crs:EPSG::28992"}}}}},
                        {"sleutelnet", stamp(told)},
                        {"features", std::move(features)}};
  return collection.dump() + "\n";
}

}  // namespace sleutelnet
