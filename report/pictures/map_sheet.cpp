#include "report/pictures/map_sheet.hpp"

#include <cmath>

#include "report/pictures/map_frame.hpp"

namespace sleutelnet {

std::vector<const Area*> drawn_areas(const Told& told) {
  std::vector<const Area*> areas;
  for (const auto& code : told.results.coverage.areas) {
    const Area* area = told.results.network.areas.find(code);
    if (area != nullptr && !area->polygons.empty()) areas.push_back(area);
  }
  return areas;
}

bool has_borders(const Told& told) { return !drawn_areas(told).empty(); }

std::string map_credit(const Network& network, Language language) {
  return std::string(text(language, network.synthetic ? Text::map_credit_synthetic : Text::map_credit_cbs));
}

Paint map_paint(const CellStyle& style, const Palette& palette) {
  if (style.pattern == Pattern::none) return {.stroke = style.frame, .stroke_width = 1};
  auto paint = paint_of(style);
  if (style.pattern == Pattern::framed) return paint;
  paint.stroke = style.frame == style.fill ? palette.panel : style.frame;
  paint.stroke_width = 1;
  return paint;
}

void finish_map(Picture& picture, double bottom, double pixels_per_metre, const Told& told, Language language,
                const Palette& palette) {
  const double width = picture.width - 2 * map_margin;
  add_scale_and_credit(picture, {map_margin, bottom + 10}, width, pixels_per_metre,
                       map_credit(told.results.network, language), palette);
  const double legend = add_legend(picture, {map_margin, bottom + 38}, width, palette);
  picture.height = std::ceil(bottom + 38 + legend + 6);
  add_ground(picture, palette.panel);
}

}  // namespace sleutelnet
