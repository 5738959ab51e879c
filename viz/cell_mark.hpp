#pragma once
// The look of a cell state: colour, pattern and letter, on a rectangle of the matrix or any shape of the
// map. Patterns are lines and dots cut to the shape, so they stay sharp at every scale.

#include <span>
#include <string>
#include <vector>

#include "viz/theme.hpp"

namespace sleutelnet {

using ScreenRing = std::vector<ImVec2>;

// Lines at 45°, or dots, inside the rings (even-odd).
void draw_hatching(ImDrawList& list, std::span<const ScreenRing> rings, ImU32 colour, float spacing, float thickness);
void draw_dots(ImDrawList& list, std::span<const ScreenRing> rings, ImU32 colour, float spacing, float radius);

// What the state puts on top of its fill.
void draw_pattern(ImDrawList& list, const Theme& theme, std::span<const ScreenRing> rings, CellState state,
                  float opacity = 1);

// Fill and pattern as one colour: what they come to on a shape too small for a pattern.
Colour from_afar(const CellStyle& style);

struct CellMark {
  CellState state{};
  std::string letter;
  float opacity = 1;
};
void draw_cell(ImDrawList& list, const Theme& theme, ImVec2 low, ImVec2 high, const CellMark& mark);

// The letter of a cell: how many people, or the mark of its state.
std::string cell_letter(const Cell& cell);

}  // namespace sleutelnet
