#pragma once
// The same cells as the matrix, on the ground: whole buurten, never a point and never a home (P23).

#include "report/disclose.hpp"
#include "report/picture.hpp"

namespace sleutelnet {

// One value of the facet, coloured by state.
Picture coverage_map(const Told& told, Language language, const TermId& value, const Palette& palette = light_palette);

// One small map per value, so that they can be compared side by side.
Picture coverage_maps(const Told& told, Language language, const Palette& palette = light_palette);

}  // namespace sleutelnet
