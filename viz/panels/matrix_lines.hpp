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
  float head = 0;     // height of the turned column names
  float context = 0;  // width of the figures beside the cells; 0 when none is chosen
};

// One line of the matrix: a wijk, or a buurt in it.
struct MatrixLine {
  const DistrictRows* district = nullptr;
  std::size_t row = 0;
  bool is_district = false;
};

inline float context_left(const MatrixGeometry& geometry, std::size_t columns) {
  return geometry.labels + geometry.pitch * static_cast<float>(columns);
}

// The figure of the indicator beside the cells, as a bar and a number, or why there is none.
void draw_context_head(const View& view, const MatrixGeometry& geometry, ImVec2 base);
void draw_context_figure(const View& view, const MatrixGeometry& geometry, ImVec2 line, const AreaId& area);

MatrixGeometry matrix_geometry(const View& view);
std::vector<MatrixLine> matrix_lines(const View& view);

}  // namespace sleutelnet
