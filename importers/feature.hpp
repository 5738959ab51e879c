#pragma once
// One feature of a GeoJSON as an area, in the coordinates of the file.

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/network/area.hpp"
#include "importers/geojson_text.hpp"
#include "importers/issue.hpp"

namespace sleutelnet {

struct Feature {
  Area area;
  std::vector<Area> above;  // its wijk and gemeente, as far as the feature names them
};

// What is said once for a file, however many features it is true of.
struct FeatureRemarks {
  std::set<std::string> withheld;  // figures about origin
  std::set<std::string> unread;    // properties that are no figures
};

// Why a feature was turned down.
struct FeatureRefusal {
  IssueCode code{};
  std::string column;
  std::string value;
};

// The area, or nothing with `refusal` filled.
std::optional<Feature> read_feature(const GeojsonFeature& feature, int edition, FeatureRemarks& remarks,
                                    FeatureRefusal& refusal);

}  // namespace sleutelnet
