#pragma once
// A drawing as a plain list of shapes in pixels, y downwards. Every picture of a report is one, so that
// screen, paper and file show the same; a writer turns it into SVG, PNG or PDF. Nothing here knows a network.

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "report/palette.hpp"

namespace sleutelnet {

struct Spot {
  double x = 0;
  double y = 0;
  bool operator==(const Spot&) const = default;
};

enum class MarkShape { circle, square, hexagon, house };
enum class Anchor { start, middle, end };

struct Outline {  // rings by the even-odd rule: a ring within a ring is a hole
  std::vector<std::vector<Spot>> rings;
};
struct Box {
  Spot corner;  // upper left
  double width = 0;
  double height = 0;
  double radius = 0;  // of the corners
};
struct Segment {
  Spot from;
  Spot to;
};
struct Mark {
  Spot centre;
  double radius = 0;
  MarkShape shape = MarkShape::circle;
};
struct Words {
  Spot at;  // on the baseline
  std::string text;
  double size = 13;
  bool strong = false;
  Anchor anchor = Anchor::start;
  double rotation = 0;         // degrees, clockwise, around `at`
  std::optional<Colour> halo;  // drawn round the letters, to keep them readable on lines
};

// How a shape is filled and outlined. A pattern draws `mark` on `fill`.
struct Paint {
  std::optional<Colour> fill;
  Pattern pattern = Pattern::plain;
  Colour mark;
  std::optional<Colour> stroke;
  double stroke_width = 1;
  bool dashed = false;
};

struct Shape {
  std::variant<Outline, Box, Segment, Mark, Words> form;
  Paint paint;
  std::string link;     // id of what it stands for, so that a window can select it; may be empty
  std::string tooltip;  // a full sentence; may be empty
};

// What a sign means. Pictures draw their legend from these, so that it cannot differ from the mapping.
enum class Sign { cell, circle, square, hexagon, house, line };
struct LegendEntry {
  Sign sign = Sign::cell;
  Paint paint;
  std::string letter;
  Colour ink;
  std::string words;
};

struct Picture {
  double width = 0;
  double height = 0;
  std::string title;
  std::string description;  // says in words what there is to see
  std::vector<Shape> shapes;
  std::vector<LegendEntry> legend;
};

// About how wide the text is in Inter; on the wide side, so that what is laid out by it does not collide.
double text_width(std::string_view text, double size, bool strong = false);

struct CellContent {
  std::string letter;
  std::string tooltip;
  std::string link;
};

// A box in the given style with its letter; hatched and dotted cells get a clear spot behind the letter.
void add_cell(Picture& picture, const Box& box, const CellStyle& style, const CellContent& content);

void add_words(Picture& picture, const Words& words, Colour ink);

// The whole picture in one colour, under all that is drawn.
void add_ground(Picture& picture, Colour colour);

// Draws the legend entries in rows from the corner on, at most `width` wide, and returns the height used.
double add_legend(Picture& picture, Spot corner, double width, const Palette& palette);

Paint paint_of(const CellStyle& style);

// Of a mark that is no circle: it covers about the same surface as the circle of its radius.
std::vector<Spot> corners_of(const Mark& mark);

// Every shape that much lower; width and height stay.
void move_down(Picture& picture, double distance);

}  // namespace sleutelnet
