#include "viz/panels/matrix_lines.hpp"

#include <algorithm>
#include <cmath>

#include "viz/widgets.hpp"

namespace sleutelnet {

MatrixGeometry matrix_geometry(const View& view) {
  const auto& coverage = view.results.coverage;
  MatrixGeometry geometry{.row = view.px(24), .cell_height = view.px(20)};
  float longest = view.px(90);
  for (const auto& area : coverage.areas) {
    longest = std::max(longest, text_width(view.theme.fonts.table, area_name(view.state, area)) + view.px(24));
  }
  for (const auto& district : view.results.districts) {
    longest =
        std::max(longest, text_width(view.theme.fonts.strong, area_name(view.state, district.district)) + view.px(24));
  }
  geometry.labels = std::min(longest, view.px(180));
  const auto columns = coverage.values.size();
  const bool tight = ImGui::GetContentRegionAvail().x < view.px(720) && ImGui::GetIO().DisplaySize.x < view.px(1500);
  geometry.pitch = view.px(columns > 12 ? 24 : columns > 9 ? 28 : tight ? 30 : 34);
  geometry.cell_width = geometry.pitch - view.px(4);
  geometry.context = view.state.look.context ? view.px(104) : 0;
  float head = 0;
  for (const auto& value : coverage.values) {
    head = std::max(head, text_width(view.theme.fonts.table, term_name(view.state, coverage.options.facet, value)));
  }
  geometry.head = std::round(std::min(head, view.px(150)) * 0.72F) + view.px(14);
  return geometry;
}

std::vector<MatrixLine> matrix_lines(const View& view) {
  std::vector<MatrixLine> lines;
  for (const auto& district : view.results.districts) {
    lines.push_back({&district, 0, true});
    if (view.state.folded.contains(district.district)) continue;
    for (const auto row : district.rows) lines.push_back({&district, row, false});
  }
  return lines;
}

}  // namespace sleutelnet
