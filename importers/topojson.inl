#pragma once
// TopoJSON, in which areas share their borders as arcs, as the GeoJSON it stands for. Included by .cpp files only: no
// header may bring the JSON library to whoever includes it.

#include <nlohmann/json.hpp>

namespace sleutelnet {

bool is_topology(const nlohmann::json& root);

// The polygons of every object, with their properties; an id becomes `statcode` when no property is. Arcs may be
// quantised: steps of whole numbers, scaled by `transform`; islands that vanish in that scale are left out. An arc that
// is not there leaves its area without a valid border, which is then refused by itself.
nlohmann::json features_of_topology(const nlohmann::json& root);

}  // namespace sleutelnet
