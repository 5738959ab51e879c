#pragma once
// The text of a GeoJSON to plain values: properties and borders, with no meaning yet. The one place
// where JSON is taken apart.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/network/area.hpp"

namespace sleutelnet {

struct GeojsonProperty {
  std::string key;
  std::string text;              // of a text or whole number, trimmed
  std::optional<double> number;  // finite
};

struct GeojsonFeature {
  std::vector<GeojsonProperty> properties;  // those that are not null
  // Polygon and MultiPolygon with holes, a third coordinate left aside. No geometry is an empty list;
  // nothing when it is no border (a point, a ring of two corners, text for a number).
  std::optional<std::vector<Polygon>> polygons;
};

struct GeojsonCollection {
  std::string coordinate_system;  // as the file names it, or empty
  std::string edition;            // member "edition" or "editie", or empty
  std::vector<GeojsonFeature> features;
};

struct GeojsonText {
  std::optional<GeojsonCollection> collection;  // nothing when it is JSON of another kind, or none
  std::optional<std::size_t> malformed_line;    // where it stops being JSON; 0 when that is not known
  std::string number_beyond;                    // what stands there, when it is a number too large to hold
};

// TopoJSON is read as the GeoJSON it stands for.
GeojsonText parse_geojson(std::string_view text);

}  // namespace sleutelnet
