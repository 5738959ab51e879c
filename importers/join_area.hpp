#pragma once
// Two descriptions of one area: a border from the map, a name or number from a table.

#include "core/network/area.hpp"

namespace sleutelnet {

// What the newer one gives stands; what it leaves open stays as it was. Figures are joined by their key
// and year.
Area joined(const Area& older, const Area& newer);

void set_indicator(Area& area, const Indicator& indicator);

}  // namespace sleutelnet
