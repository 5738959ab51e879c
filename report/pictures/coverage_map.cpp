#include "report/pictures/coverage_map.hpp"

#include <algorithm>
#include <cmath>

#include "report/names.hpp"
#include "report/pictures/cell_signs.hpp"
#include "report/pictures/map_frame.hpp"

namespace sleutelnet {

namespace {

constexpr double margin = 16;

std::vector<const Area*> drawn_areas(const Told& told) {
  std::vector<const Area*> areas;
  for (const auto& code : told.results.coverage.areas) {
    const Area* area = told.results.network.areas.find(code);
    if (area != nullptr && !area->polygons.empty()) areas.push_back(area);
  }
  return areas;
}

// On a map neighbours share their edges: a line of the ground keeps dark areas apart, pale ones get their
// own frame.
Paint map_paint(const CellStyle& style, const Palette& palette) {
  if (style.pattern == Pattern::none) return {.stroke = style.frame, .stroke_width = 1};
  auto paint = paint_of(style);
  if (style.pattern == Pattern::framed) return paint;
  paint.stroke = style.frame == style.fill ? palette.panel : style.frame;
  paint.stroke_width = 1;
  return paint;
}

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
    const auto tooltip = area_name(told_.results.network, cell.area) + ": " + cell_words(language_, told_.detail, cell);
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

// Adds legend, scale, credit and ground under maps that end at `bottom`.
void finish(Picture& picture, double bottom, double pixels_per_metre, const Told& told, Language language,
            const Palette& palette) {
  const double width = picture.width - 2 * margin;
  add_scale_and_credit(picture, {margin, bottom + 10}, width, pixels_per_metre,
                       map_credit(told.results.network, language), palette);
  const double legend = add_legend(picture, {margin, bottom + 38}, width, palette);
  picture.height = std::ceil(bottom + 38 + legend + 6);
  add_ground(picture, palette.panel);
}

std::string count(Language language, int value) { return number(language, static_cast<long long>(value)); }

struct Shade {
  int from = 0;
  int to = 0;
  Colour fill;
  Colour ink;
};

// Four steps from "all reached" on, split evenly over the number of values; white to dark red, each with
// its numbers in the legend.
std::vector<Shade> shades_for(int values, const Palette& palette) {
  std::vector<Shade> shades = {{0, 0, palette.covered.fill, palette.covered.ink}};
  const int steps = static_cast<int>(palette.lack.size());
  int from = 1;
  for (int step = 0; step < steps && from <= values; ++step) {
    const int to = std::max(from, values * (step + 1) / steps);
    const auto& [fill, ink] = palette.lack.at(static_cast<std::size_t>(step));
    shades.push_back({from, to, fill, ink});
    from = to + 1;
  }
  return shades;
}

const Shade& shade_of(const std::vector<Shade>& shades, int unreached) {
  for (const auto& shade : shades) {
    if (unreached >= shade.from && unreached <= shade.to) return shade;
  }
  return shades.back();
}

bool reached(const Cell& cell) { return cell.state == CellState::covered || cell.state == CellState::thin; }

// Values without anybody in one row of the grid; nothing when the area does not count.
std::optional<int> unreached_values(const Coverage& coverage, std::size_t row) {
  int unreached = 0;
  for (std::size_t column = 0; column < coverage.values.size(); ++column) {
    const auto& cell = coverage.at(row, column);
    if (cell.state == CellState::out_of_scope) return std::nullopt;
    if (!reached(cell)) ++unreached;
  }
  return unreached;
}

void shade_legend(Picture& picture, const std::vector<Shade>& shades, Language language, const Palette& palette) {
  for (const auto& shade : shades) {
    const auto from = count(language, shade.from);
    const auto letter = shade.from == shade.to ? from : from + "–" + count(language, shade.to);
    const auto words = shade.from == 0 ? std::string(text(language, Text::map_all_reached))
                                       : text(language, Text::map_unreached_of_values, {letter});
    picture.legend.push_back({.paint = {.fill = shade.fill, .mark = shade.fill, .stroke = shade.fill},
                              .letter = letter,
                              .ink = shade.ink,
                              .words = words});
  }
  const auto& outside = palette.out_of_scope;
  picture.legend.push_back({.paint = paint_of(outside),
                            .letter = {},
                            .ink = outside.ink,
                            .words = std::string(label(language, CellState::out_of_scope))});
}

}  // namespace

bool has_borders(const Told& told) { return !drawn_areas(told).empty(); }

std::string map_credit(const Network& network, Language language) {
  return std::string(text(language, network.synthetic ? Text::map_credit_synthetic : Text::map_credit_cbs));
}

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
  finish(picture, margin + height, frame.pixels_per_metre(), told, language, palette);
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
    const double left = margin + static_cast<double>(place % in_a_row) * (tile + between);
    const double top = margin + static_cast<double>(place / in_a_row) * (height + head + between);
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
      text(language, Text::maps_description, {facet, count(language, static_cast<int>(coverage.values.size()))});
  picture.legend = state_legend(coverage, told.detail, language, palette);
  finish(picture, bottom, scale, told, language, palette);
  return picture;
}

Picture unreached_map(const Told& told, Language language, const Palette& palette) {
  const auto& coverage = told.results.coverage;
  const auto areas = drawn_areas(told);
  const double height = std::clamp(720 * height_per_width(areas), 240.0, 720.0);
  Picture picture{.width = 720 + 2 * margin, .height = 0, .title = {}, .description = {}, .shapes = {}, .legend = {}};
  const MapFrame frame(areas, {.corner = {margin, margin}, .width = 720, .height = height});
  const auto shades = shades_for(static_cast<int>(coverage.values.size()), palette);
  std::vector<std::pair<Words, Colour>> numbers;  // above all areas
  for (std::size_t row = 0; row < coverage.areas.size(); ++row) {
    const Area* area = told.results.network.areas.find(coverage.areas[row]);
    if (area == nullptr || area->polygons.empty()) continue;
    const auto outline = frame.outline(*area);
    const auto unreached = unreached_values(coverage, row);
    const auto name = area_name(told.results.network, area->code);
    if (!unreached) {
      const auto words = name + ": " + std::string(label(language, CellState::out_of_scope));
      picture.shapes.insert(picture.shapes.begin(), {.form = outline,
                                                     .paint = map_paint(palette.out_of_scope, palette),
                                                     .link = area->code.text(),
                                                     .tooltip = words});
      continue;
    }
    const auto& shade = shade_of(shades, *unreached);
    const auto digits = count(language, *unreached);
    const auto words = name + ": " + text(language, Text::map_unreached_of_values, {digits});
    picture.shapes.push_back({.form = outline,
                              .paint = {.fill = shade.fill, .stroke = palette.soft_ink, .stroke_width = 0.75},
                              .link = area->code.text(),
                              .tooltip = words});
    const auto room = room_in(outline);
    if (room.radius < 7) continue;
    numbers.push_back({{.at = {room.spot.x, room.spot.y + 4.5},
                        .text = digits,
                        .size = 12,
                        .strong = true,
                        .anchor = Anchor::middle,
                        .halo = std::nullopt},
                       shade.ink});
  }
  for (const auto& [words, ink] : numbers) add_words(picture, words, ink);
  const auto facet = label(language, coverage.options.facet);
  picture.title = text(language, Text::unreached_title, {facet});
  picture.description = text(language, Text::unreached_description,
                             {facet, count(language, coverage.totals.neighbourhoods_reached),
                              count(language, coverage.totals.neighbourhoods)});
  shade_legend(picture, shades, language, palette);
  finish(picture, margin + height, frame.pixels_per_metre(), told, language, palette);
  return picture;
}

}  // namespace sleutelnet
