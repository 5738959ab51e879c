#pragma once
// Which lines the matrix has, and how large everything in it is.

#include <vector>

#include "viz/view.hpp"

namespace sleutelnet {

struct MatrixGeometry {
  float labels = 0;  // width of the names
  float pitch = 0;   // from column to column
  float row = 0;     // from row to row
  float cell_width = 0, cell_height = 0;
  float head = 0;  // height of the turned column names
};

// One line of the matrix: a wijk, or a buurt in it.
struct MatrixLine {
  const DistrictRows* district = nullptr;
  std::size_t row = 0;
  bool is_district = false;
};

MatrixGeometry matrix_geometry(const View& view);
std::vector<MatrixLine> matrix_lines(const View& view);

}  // namespace sleutelnet
