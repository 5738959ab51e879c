#include "report/picture.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sleutelnet {

namespace {

// Widths in em of Inter Regular, rounded up into classes.
double letter_width(unsigned char letter) {
  constexpr std::string_view narrow = "iljI.,:;'|! ";
  constexpr std::string_view slim = "ftr()-[]\"";
  constexpr std::string_view wide = "mwMW%@";
  const char sign = static_cast<char>(letter);
  if (narrow.find(sign) != std::string_view::npos) return 0.3;
  if (slim.find(sign) != std::string_view::npos) return 0.4;
  if (wide.find(sign) != std::string_view::npos) return 0.92;
  if (letter >= 'A' && letter <= 'Z') return 0.72;
  return 0.62;
}

Spot centre_of(const Box& box) { return {box.corner.x + box.width / 2, box.corner.y + box.height / 2}; }

void add_letter(Picture& picture, Spot centre, const std::string& letter, double size, Colour ink) {
  if (letter.empty()) return;
  // Capitals and digits of Inter stand 0.73 em high: half of that below the middle is the baseline.
  add_words(picture,
            {.at = {centre.x, centre.y + size * 0.365},
             .text = letter,
             .size = size,
             .strong = true,
             .anchor = Anchor::middle,
             .halo = std::nullopt},
            ink);
}

constexpr double sample_width = 26;
constexpr double sample_height = 18;
constexpr double legend_row = 26;
constexpr double legend_text = 13;

double entry_width(const LegendEntry& entry) { return sample_width + 10 + text_width(entry.words, legend_text) + 22; }

MarkShape shape_of(Sign sign) {
  switch (sign) {
    case Sign::square: return MarkShape::square;
    case Sign::hexagon: return MarkShape::hexagon;
    case Sign::house: return MarkShape::house;
    default: return MarkShape::circle;
  }
}

void add_sign(Picture& picture, const Box& box, const LegendEntry& entry, const Palette& palette) {
  const Spot middle = centre_of(box);
  if (entry.sign == Sign::line) {
    const Segment line{.from = {box.corner.x, middle.y}, .to = {box.corner.x + box.width, middle.y}};
    picture.shapes.push_back({.form = line, .paint = entry.paint, .link = {}, .tooltip = {}});
  } else if (entry.sign == Sign::cell) {
    const CellStyle style{.fill = entry.paint.fill.value_or(palette.panel),
                          .mark = entry.paint.mark,
                          .ink = entry.ink,
                          .frame = entry.paint.stroke.value_or(palette.line),
                          .pattern = entry.paint.pattern};
    add_cell(picture, box, style, {.letter = entry.letter, .tooltip = {}, .link = {}});
  } else {
    const Mark mark{.centre = middle, .radius = 8, .shape = shape_of(entry.sign)};
    picture.shapes.push_back({.form = mark, .paint = entry.paint, .link = {}, .tooltip = {}});
    add_letter(picture, middle, entry.letter, 10, entry.ink);
  }
}

struct Lowering {
  double distance;

  void operator()(Outline& outline) const {
    for (auto& ring : outline.rings) {
      for (auto& spot : ring) spot.y += distance;
    }
  }
  void operator()(Box& box) const { box.corner.y += distance; }
  void operator()(Segment& line) const {
    line.from.y += distance;
    line.to.y += distance;
  }
  void operator()(Mark& mark) const { mark.centre.y += distance; }
  void operator()(Words& words) const { words.at.y += distance; }
};

}  // namespace

double text_width(std::string_view text, double size, bool strong) {
  double width = 0;
  for (const char part : text) {
    const auto letter = static_cast<unsigned char>(part);
    if ((letter & 0xC0U) != 0x80U) width += letter_width(letter);  // one per character of UTF-8
  }
  return width * size * (strong ? 1.06 : 1.0);
}

Paint paint_of(const CellStyle& style) {
  switch (style.pattern) {
    case Pattern::framed:
      return {
          .fill = style.fill, .pattern = style.pattern, .mark = style.mark, .stroke = style.frame, .stroke_width = 2};
    case Pattern::hatched:
    case Pattern::dotted:
      return {
          .fill = style.fill, .pattern = style.pattern, .mark = style.mark, .stroke = style.frame, .stroke_width = 1};
    default: return {.fill = style.fill, .pattern = style.pattern, .mark = style.mark, .stroke = style.frame};
  }
}

void add_words(Picture& picture, const Words& words, Colour ink) {
  picture.shapes.push_back({.form = words, .paint = {.fill = ink}, .link = {}, .tooltip = {}});
}

void add_ground(Picture& picture, Colour colour) {
  const Box ground{.corner = {0, 0}, .width = picture.width, .height = picture.height};
  picture.shapes.insert(picture.shapes.begin(), {.form = ground, .paint = {.fill = colour}, .link = {}, .tooltip = {}});
}

void add_cell(Picture& picture, const Box& box, const CellStyle& style, const CellContent& content) {
  const Spot middle = centre_of(box);
  if (style.pattern == Pattern::none) {
    const Segment line{.from = {box.corner.x + 5, middle.y}, .to = {box.corner.x + box.width - 5, middle.y}};
    picture.shapes.push_back({.form = line,
                              .paint = {.stroke = style.frame, .stroke_width = 1.5},
                              .link = content.link,
                              .tooltip = content.tooltip});
    return;
  }
  const auto paint = paint_of(style);
  // The outline is drawn inwards, so that framed cells are as large as filled ones.
  const double inset = paint.stroke_width / 2;
  const Box inner{.corner = {box.corner.x + inset, box.corner.y + inset},
                  .width = box.width - 2 * inset,
                  .height = box.height - 2 * inset,
                  .radius = box.radius};
  picture.shapes.push_back({.form = inner, .paint = paint, .link = content.link, .tooltip = content.tooltip});
  const bool busy = style.pattern == Pattern::hatched || style.pattern == Pattern::dotted;
  if (busy && !content.letter.empty()) {
    const Mark clear{.centre = middle, .radius = std::min(box.width, box.height) * 0.42};
    picture.shapes.push_back({.form = clear, .paint = {.fill = style.fill}, .link = {}, .tooltip = {}});
  }
  add_letter(picture, middle, content.letter, 12, style.ink);
}

double add_legend(Picture& picture, Spot corner, double width, const Palette& palette) {
  double column = 0;
  double row = 0;
  const auto entries = picture.legend;
  for (const auto& entry : entries) {
    const double needed = entry_width(entry);
    if (column > 0 && column + needed > width) {
      column = 0;
      row += legend_row;
    }
    const Spot place{corner.x + column, corner.y + row};
    add_sign(picture, {.corner = place, .width = sample_width, .height = sample_height, .radius = 3}, entry, palette);
    add_words(picture,
              {.at = {place.x + sample_width + 10, place.y + 14},
               .text = entry.words,
               .size = legend_text,
               .halo = std::nullopt},
              palette.ink);
    column += needed;
  }
  return entries.empty() ? 0 : row + legend_row;
}

std::vector<Spot> corners_of(const Mark& mark) {
  const auto [x, y] = mark.centre;
  if (mark.shape == MarkShape::hexagon) {
    std::vector<Spot> corners;
    for (int corner = 0; corner < 6; ++corner) {
      const double angle = std::numbers::pi / 3 * corner;
      corners.push_back({x + mark.radius * 1.1 * std::cos(angle), y + mark.radius * 1.1 * std::sin(angle)});
    }
    return corners;
  }
  const double half = mark.radius * 0.89;
  if (mark.shape == MarkShape::square) {
    return {{x - half, y - half}, {x + half, y - half}, {x + half, y + half}, {x - half, y + half}};
  }
  const double roof = mark.radius * 1.3;
  const double eaves = y - half * 0.4;
  return {{x - half, eaves}, {x, y - roof}, {x + half, eaves}, {x + half, y + half}, {x - half, y + half}};
}

void move_down(Picture& picture, double distance) {
  for (auto& shape : picture.shapes) std::visit(Lowering{distance}, shape.form);
}

}  // namespace sleutelnet
