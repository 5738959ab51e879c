#pragma once
// A GeoJSON of CBS areas to a draft: buurten, wijken or gemeenten with their borders and figures, under
// the property names of old and new editions. Coordinates in RD New, or WGS84, which is converted.

#include <string>
#include <string_view>

#include "importers/draft.hpp"

namespace sleutelnet {

struct GeojsonOptions {
  int edition = 0;               // when the file itself does not say
  std::size_t first_number = 0;  // above 0: issues count features from here, for text that nobody sees
};

// Wijken and gemeenten that are only named by their buurten are made as well. Features with one code are
// parts of one area. Sums that differ from those of CBS are no errors: it rounds each number apart.
Draft read_geojson(const std::string& file, std::string_view text, const GeojsonOptions& options = {});

// The year in a file name such as wijkenbuurten_2024_v2.gpkg, or 0.
int year_in(std::string_view name);

}  // namespace sleutelnet
