#pragma once
// What every map of a report shares: which areas it draws, how an area is painted, and scale, credit and
// legend below it.

#include <string>
#include <vector>

#include "report/disclose.hpp"
#include "report/picture.hpp"

namespace sleutelnet {

inline constexpr double map_margin = 16;

// The buurten of the grid that have a border.
std::vector<const Area*> drawn_areas(const Told& told);

// Whether any buurt has a border to draw; without one there is no map.
bool has_borders(const Told& told);

// © of whoever measured the borders.
std::string map_credit(const Network& network, Language language);

// On a map neighbours share their edges: a line of the ground keeps dark areas apart, pale ones get their
// own frame.
Paint map_paint(const CellStyle& style, const Palette& palette);

// Adds scale, credit, legend and ground under maps that end at `bottom`, and sets the height.
void finish_map(Picture& picture, double bottom, double pixels_per_metre, const Told& told, Language language,
                const Palette& palette);

}  // namespace sleutelnet
