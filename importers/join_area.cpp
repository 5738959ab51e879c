#include "importers/join_area.hpp"

#include <algorithm>

namespace sleutelnet {

void set_indicator(Area& area, const Indicator& indicator) {
  auto& indicators = area.indicators;
  const auto same = std::find_if(indicators.begin(), indicators.end(), [&](const Indicator& known) {
    return known.key == indicator.key && known.year == indicator.year;
  });
  if (same == indicators.end()) {
    indicators.push_back(indicator);
  } else {
    *same = indicator;
  }
}

Area joined(const Area& older, const Area& newer) {
  Area area = newer;
  const bool named = !newer.name.empty() && newer.name != newer.code.text();
  if (!named && !older.name.empty()) area.name = older.name;
  if (area.parent.empty()) area.parent = older.parent;
  if (area.edition == 0) area.edition = older.edition;
  if (!area.inhabitants) area.inhabitants = older.inhabitants;
  if (area.change == BoundaryChange::unknown) area.change = older.change;
  if (area.surface == AreaSurface::land) area.surface = older.surface;
  if (area.polygons.empty()) area.polygons = older.polygons;
  area.indicators = older.indicators;
  for (const auto& indicator : newer.indicators) set_indicator(area, indicator);
  return area;
}

}  // namespace sleutelnet
