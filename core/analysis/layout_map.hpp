#pragma once
// Everybody where on the map they reach people: in the buurt in which most of their claims lie that hold on the
// network's date, whatever their strength or source; of equals the lowest code. Where somebody lives is not known and
// not asked (docs/privacy.md). Who claims only a wijk stands in the middle of it; an organisation or team without
// claims stands where most of its people do. Who claims nothing, only the gemeente, or an area without a border
// stands apart, in rows under the map. Convention layout.map.
// People of one area stand packed around its middle, inside its border where there is room, else around it.
// Units as in layout.hpp: the map is as large as everybody needs; any two stand at least least_distance apart.
// North is up, so y runs against the map. Cost O(claims + points of borders + nodes × places looked at).

#include <vector>

#include "core/analysis/layout.hpp"

namespace sleutelnet {

// From metres on the map to units on the sheet.
struct MapOnSheet {
  Point middle;
  double metres_per_unit = 1;

  Position to_sheet(const Point& point) const {
    return {(point.x - middle.x) / metres_per_unit, (middle.y - point.y) / metres_per_unit};
  }
  bool operator==(const MapOnSheet&) const = default;
};

struct MapLayout {
  std::vector<Position> positions;  // beside graph.nodes
  std::vector<AreaId> areas;        // where each stands; empty: apart
  MapOnSheet frame;
  double apart_from = 0;  // the height of the first row of those apart
};

// Empty positions when no area has a border.
MapLayout map_layout(const Network& network, const Graph& graph);

}  // namespace sleutelnet
