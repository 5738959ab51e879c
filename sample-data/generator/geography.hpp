#pragma once
// Where do the borders of an invented municipality run? Buurten are made of the cells of a bent honeycomb,
// drawn as a sketch in text. Corners and the wrinkles along each side are made once and shared, so that
// neighbouring buurten touch exactly: no gaps, no overlaps.

#include <string>
#include <vector>

#include "sample-data/generator/world.hpp"

namespace sleutelnet::sample {

// Rows of the honeycomb, north first; every odd row lies half a cell to the east. Each cell is named by
// two characters, ".." is outside.
struct Sketch {
  std::vector<std::string> rows;
  Corner south_west;
  int width = 9000;  // metres
  int height = 9000;
  std::uint64_t seed = 1;
};

// The border around all cells of that name, or of any of those names.
std::vector<Corner> border_of(const Sketch& sketch, const std::vector<std::string>& cells);

}  // namespace sleutelnet::sample
