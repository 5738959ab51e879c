#pragma once
// Coverage per buurt as a GeoPackage in RD New (EPSG:28992), out of the GeoJSON of gap_map.hpp and by way of GDAL's own
// program: one layer `dekking`, with the stamp as its description and as metadata (P19). It holds areas only, and of
// those what the recipient may be told. The same results give the same bytes with the same GDAL.

#include <string>
#include <variant>

#include "importers/child_process.hpp"
#include "report/disclose.hpp"

namespace sleutelnet {

struct GeopackageTrouble {
  ChildEnd end = ChildEnd::failed;  // missing: there is no such program
  std::string words;                // what the program said
};

// The bytes of the file. While it is made it stands in a folder of its own that nobody else can read, in memory where
// there is a place for that, and gone afterwards.
std::variant<std::string, GeopackageTrouble> to_geopackage(const Told& told, const std::string& tool = "ogr2ogr");

}  // namespace sleutelnet
