#pragma once
// A GeoPackage of CBS areas to a draft, by way of GDAL's own program: its layers of buurten, wijken and
// gemeenten as GeoJSON, each read like any other.

#include <string>
#include <string_view>
#include <vector>

#include "importers/child_process.hpp"
#include "importers/file_bytes.hpp"
#include "importers/geojson.hpp"

namespace sleutelnet {

struct GeopackageTools {
  std::string list = "ogrinfo";
  std::string convert = "ogr2ogr";
  ChildLimits limits;
};

// Lines in its issues count the features, over all layers.
Draft read_geopackage(const SourceFile& file, const GeopackageTools& tools = {});

// The layers to read out of what ogrinfo lists: polygons named after buurt, wijk or gemeente; when none
// is named so, all polygons.
std::vector<std::string> area_layers(std::string_view listing);

}  // namespace sleutelnet
