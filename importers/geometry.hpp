#pragma once
// The borders in a GeoJSON feature.

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <vector>

#include "core/network/area.hpp"

namespace sleutelnet {

// Polygon and MultiPolygon, with holes; a third coordinate is left aside. No geometry at all is an empty
// list; anything that is no border (a point, a ring of two corners, text for a number) is nothing.
std::optional<std::vector<Polygon>> read_polygons(const nlohmann::json& feature);

}  // namespace sleutelnet
