#include "report/pictures/coverage_map.hpp"

#include <algorithm>

#include "report/names.hpp"
#include "report/pictures/cell_signs.hpp"
#include "report/pictures/map_frame.hpp"
#include "report/pictures/map_sheet.hpp"

namespace sleutelnet {

namespace {

constexpr double margin = map_margin;

// What has a line of its own comes later, so that no neighbour covers it; frames last.
int layer_of(const CellStyle& style) {
  if (style.pattern == Pattern::framed) return 2;
  return style.frame == style.fill ? 0 : 1;
}

class StateMap {
 public:
  StateMap(const Told& told, Language language, const Palette& palette)
      : told_(told), coverage_(told.results.coverage), language_(language), palette_(palette) {}

  void paint(Picture& picture, const MapFrame& frame, const TermId& value) const {
    const auto column = std::find(coverage_.values.begin(), coverage_.values.end(), value) - coverage_.values.begin();
    if (static_cast<std::size_t>(column) == coverage_.values.size()) return;
    for (const int layer : {0, 1, 2}) {
      for (std::size_t row = 0; row < coverage_.areas.size(); ++row) {
        const auto& cell = coverage_.at(row, static_cast<std::size_t>(column));
        const auto& style = style_of(palette_, cell.state);
        if (layer_of(style) == layer) paint_area(picture, frame, cell, style);
      }
    }
  }

 private:
  void paint_area(Picture& picture, const MapFrame& frame, const Cell& cell, const CellStyle& style) const {
    const Area* area = told_.results.network.areas.find(cell.area);
    if (area == nullptr || area->polygons.empty()) return;
    const auto tooltip =
        area_name(told_.results.network, cell.area, language_) + ": " + cell_words(language_, told_.detail, cell);
    picture.shapes.push_back({.form = frame.outline(*area),
                              .paint = map_paint(style, palette_),
                              .link = cell.area.text(),
                              .tooltip = tooltip});
  }

  const Told& told_;
  const Coverage& coverage_;
  Language language_;
  const Palette& palette_;
};

}  // namespace

Picture coverage_map(const Told& told, Language language, const TermId& value, const Palette& palette) {
  const auto areas = drawn_areas(told);
  const double height = std::clamp(560 * height_per_width(areas), 200.0, 640.0);
  Picture picture{.width = 560 + 2 * margin, .height = 0, .title = {}, .description = {}, .shapes = {}, .legend = {}};
  const MapFrame frame(areas, {.corner = {margin, margin}, .width = 560, .height = height});
  StateMap(told, language, palette).paint(picture, frame, value);
  const auto name = capitalised(term_name(told.results.network, told.results.coverage.options.facet, value, language));
  picture.title = text(language, Text::map_title, {name});
  picture.description = text(language, Text::map_description, {name});
  picture.legend = state_legend(told.results.coverage, told.detail, language, palette);
  finish_map(picture, margin + height, frame.pixels_per_metre(), told, language, palette);
  return picture;
}

Picture coverage_maps(const Told& told, Language language, const Palette& palette) {
  constexpr double tile = 205;
  constexpr double head = 22;
  constexpr double between = 14;
  constexpr std::size_t columns = 4;
  const auto& coverage = told.results.coverage;
  const auto areas = drawn_areas(told);
  const double height = std::clamp(tile * height_per_width(areas), 80.0, 300.0);
  const auto in_a_row = std::clamp<std::size_t>(coverage.values.size(), 3, columns);
  const double width = static_cast<double>(in_a_row) * (tile + between) - between;
  Picture picture{.width = width + 2 * margin, .height = 0, .title = {}, .description = {}, .shapes = {}, .legend = {}};
  const StateMap painter(told, language, palette);
  double scale = 0;
  double bottom = margin;
  for (std::size_t place = 0; place < coverage.values.size(); ++place) {
    const auto row = place / in_a_row;
    const double left = margin + static_cast<double>(place % in_a_row) * (tile + between);
    const double top = margin + static_cast<double>(row) * (height + head + between);
    const auto name =
        capitalised(term_name(told.results.network, coverage.options.facet, coverage.values[place], language));
    add_words(picture, {.at = {left, top + 13}, .text = name, .strong = true, .halo = std::nullopt}, palette.ink);
    const MapFrame frame(areas, {.corner = {left, top + head}, .width = tile, .height = height});
    painter.paint(picture, frame, coverage.values[place]);
    scale = frame.pixels_per_metre();
    bottom = top + head + height;
  }
  const auto facet = label(language, coverage.options.facet);
  picture.title = text(language, Text::maps_title, {facet});
  picture.description =
      text(language, Text::maps_description, {facet, number(language, static_cast<long long>(coverage.values.size()))});
  picture.legend = state_legend(coverage, told.detail, language, palette);
  finish_map(picture, bottom, scale, told, language, palette);
  return picture;
}

}  // namespace sleutelnet
