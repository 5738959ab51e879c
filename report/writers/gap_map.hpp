#pragma once
// Coverage per buurt as GeoJSON for the GIS of the municipality, in RD New (EPSG:28992) as its other layers are; QGIS,
// ArcGIS and GDAL take the system from the member `crs`, as in the files of PDOK.
//
// One feature for each buurt with a border, in order of code: code, name, inhabitants (null when unknown), for each
// value of the facet the state of its cell (gedekt, dun, verouderd, leeg, onbekend, telt_niet), how many cells are
// open, and the stamp (P19). It holds areas only, and of those what the recipient may be told (disclose.hpp).

#include <string>

#include "report/disclose.hpp"

namespace sleutelnet {

std::string to_gap_map(const Told& told);

}  // namespace sleutelnet
