#pragma once
// A GeoPackage or Shapefile of CBS areas to a draft, by way of GDAL's own program: its layers of buurten, wijken and
// gemeenten as GeoJSON, each read like any other. Of a Shapefile the file .shp is named; the others lie beside it.

#include <string>
#include <string_view>
#include <vector>

#include "importers/child_process.hpp"
#include "importers/file_bytes.hpp"
#include "importers/geojson.hpp"

namespace sleutelnet {

struct GdalTools {
  std::string list = "ogrinfo";
  std::string convert = "ogr2ogr";
  ChildLimits limits;
};

// Lines in its issues count the features, over all layers.
Draft read_gdal_areas(const SourceFile& file, const GdalTools& tools = {});

// The layers to read out of what ogrinfo lists: polygons named after buurt, wijk or gemeente; when none
// is named so, all polygons.
std::vector<std::string> area_layers(std::string_view listing);

}  // namespace sleutelnet
