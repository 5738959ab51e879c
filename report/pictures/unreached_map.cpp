#include "report/pictures/unreached_map.hpp"

#include <algorithm>
#include <set>

#include "report/names.hpp"
#include "report/pictures/map_frame.hpp"
#include "report/pictures/map_sheet.hpp"

namespace sleutelnet {

namespace {

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

// Values without anybody in one row of the grid; nothing when the area does not count.
std::optional<int> unreached_values(const Coverage& coverage, std::size_t row) {
  int unreached = 0;
  for (std::size_t column = 0; column < coverage.values.size(); ++column) {
    const auto& cell = coverage.at(row, column);
    if (cell.state == CellState::out_of_scope) return std::nullopt;
    if (!is_reached(cell.state)) ++unreached;
  }
  return unreached;
}

class Painter {
 public:
  Painter(const Told& told, Language language, const Palette& palette)
      : told_(told),
        coverage_(told.results.coverage),
        language_(language),
        palette_(palette),
        shades_(shades_for(static_cast<int>(coverage_.values.size()), palette)) {}

  Picture paint() {
    constexpr double width = 720;
    const auto areas = drawn_areas(told_);
    const double height = std::clamp(width * height_per_width(areas), 240.0, 720.0);
    picture_.width = width + 2 * map_margin;
    const MapFrame frame(areas, {.corner = {map_margin, map_margin}, .width = width, .height = height});
    for (std::size_t row = 0; row < coverage_.areas.size(); ++row) {
      const Area* area = told_.results.network.areas.find(coverage_.areas[row]);
      if (area != nullptr && !area->polygons.empty()) paint_area(*area, row, frame.outline(*area));
    }
    for (const auto& [words, ink] : labels_) add_words(picture_, words, ink);
    describe();
    fill_legend();
    finish_map(picture_, map_margin + height, frame.pixels_per_metre(), told_, language_, palette_);
    return std::move(picture_);
  }

 private:
  void paint_area(const Area& area, std::size_t row, const Outline& outline) {
    const auto unreached = unreached_values(coverage_, row);
    const auto name = area_name(told_.results.network, area.code, language_);
    if (!unreached) {
      const auto words = name + ": " + std::string(label(language_, CellState::out_of_scope));
      add(outline, map_paint(palette_.out_of_scope, palette_), area, words);
      return;
    }
    const auto& shade = shade_of(shades_, *unreached);
    const auto digits = count(language_, *unreached);
    const auto words = name + ": " + text(language_, Text::map_unreached_of_values, {digits});
    add(outline, {.fill = shade.fill, .stroke = palette_.soft_ink, .stroke_width = 0.75}, area, words);
    label_area(room_in(outline), digits, name, shade.ink);
  }

  void add(const Outline& outline, const Paint& paint, const Area& area, const std::string& words) {
    picture_.shapes.push_back({.form = outline, .paint = paint, .link = area.code.text(), .tooltip = words});
  }

  // The number where there is room for it, and under it the name where that fits too.
  void label_area(const Room& room, const std::string& digits, const std::string& name, Colour ink) {
    if (room.radius < 7) return;
    const bool named = room.radius > 14 && text_width(name, 10) < 1.9 * room.radius;
    Words words{.at = {room.spot.x, room.spot.y + (named ? -1 : 4.5)},
                .text = digits,
                .size = 12,
                .strong = true,
                .anchor = Anchor::middle,
                .halo = std::nullopt};
    labels_.emplace_back(words, ink);
    if (!named) return;
    words.at.y += 12;
    words.text = name;
    words.size = 10;
    words.strong = false;
    labels_.emplace_back(words, ink);
  }

  void describe() {
    const auto facet = label(language_, coverage_.options.facet);
    const auto& totals = coverage_.totals;
    picture_.title = text(language_, Text::unreached_title);
    picture_.description =
        text(language_, Text::unreached_description,
             {facet, count(language_, totals.neighbourhoods_reached), count(language_, totals.neighbourhoods)});
  }

  // Only what occurs: each shade that was used, and areas that do not count when there are any.
  void fill_legend() {
    std::set<int> used;
    bool outside_grid = false;
    for (std::size_t row = 0; row < coverage_.areas.size(); ++row) {
      const auto unreached = unreached_values(coverage_, row);
      if (unreached) used.insert(shade_of(shades_, *unreached).from);
      outside_grid = outside_grid || !unreached;
    }
    for (const auto& shade : shades_) {
      if (!used.contains(shade.from)) continue;
      const auto from = count(language_, shade.from);
      const auto letter = shade.from == shade.to ? from : from + "–" + count(language_, shade.to);
      const auto words = shade.from == 0 ? std::string(text(language_, Text::map_all_reached))
                                         : text(language_, Text::map_unreached_of_values, {letter});
      picture_.legend.push_back({.paint = {.fill = shade.fill, .mark = shade.fill, .stroke = shade.fill},
                                 .letter = letter,
                                 .ink = shade.ink,
                                 .words = words});
    }
    if (!outside_grid) return;
    const auto& outside = palette_.out_of_scope;
    picture_.legend.push_back({.paint = paint_of(outside),
                               .letter = {},
                               .ink = outside.ink,
                               .words = std::string(label(language_, CellState::out_of_scope))});
  }

  const Told& told_;
  const Coverage& coverage_;
  Language language_;
  const Palette& palette_;
  std::vector<Shade> shades_;
  Picture picture_;
  std::vector<std::pair<Words, Colour>> labels_;  // above all areas
};

}  // namespace

Picture unreached_map(const Told& told, Language language, const Palette& palette) {
  return Painter(told, language, palette).paint();
}

}  // namespace sleutelnet
