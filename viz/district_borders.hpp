#pragma once
// The outlines of wijken, found from the borders of their buurten: an edge that stands in one buurt of a wijk only is
// the wijk's own. Shared corners agree to the decimetre.

#include <vector>

#include "viz/map_shapes.hpp"

namespace sleutelnet {

// Edges joined to lines as long as they go; an outline that fits is one closed line. Cost: O(corners · log corners).
std::vector<DistrictBorder> district_borders(const std::vector<AreaShape>& shapes,
                                             const std::array<double, map_details>& coarseness);

}  // namespace sleutelnet
