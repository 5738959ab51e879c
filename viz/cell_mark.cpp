#include "viz/cell_mark.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

#include "report/language.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

// Where the lines `across = k × spacing` run inside the rings: pairs of `along` values per k. `across`
// and `along` are the two coordinates of a point in the frame of the pattern.
template <class Across, class Along>
std::map<int, std::vector<float>> crossings(std::span<const ScreenRing> rings, float spacing, Across across,
                                            Along along) {
  std::map<int, std::vector<float>> found;
  for (const auto& ring : rings) {
    for (std::size_t at = 0; at < ring.size(); ++at) {
      const auto& a = ring[at];
      const auto& b = ring[(at + 1) % ring.size()];
      const float from = across(a) / spacing, to = across(b) / spacing;
      if (from == to) continue;
      const int first = static_cast<int>(std::ceil(std::min(from, to)));
      for (int line = first; static_cast<float>(line) < std::max(from, to); ++line) {
        const float share = (static_cast<float>(line) - from) / (to - from);
        found[line].push_back(along(a) + share * (along(b) - along(a)));
      }
    }
  }
  for (auto& [line, ends] : found) std::sort(ends.begin(), ends.end());
  return found;
}

ScreenRing rounded(ImVec2 low, ImVec2 high, float radius) {
  ScreenRing ring;
  const float cut = radius * 0.3F;
  ring.insert(ring.end(), {{low.x + radius, low.y}, {high.x - radius, low.y}, {high.x - cut, low.y + cut}});
  ring.insert(ring.end(), {{high.x, low.y + radius}, {high.x, high.y - radius}, {high.x - cut, high.y - cut}});
  ring.insert(ring.end(), {{high.x - radius, high.y}, {low.x + radius, high.y}, {low.x + cut, high.y - cut}});
  ring.insert(ring.end(), {{low.x, high.y - radius}, {low.x, low.y + radius}, {low.x + cut, low.y + cut}});
  return ring;
}

void draw_letter(ImDrawList& list, const Theme& theme, ImVec2 low, ImVec2 high, const CellMark& mark) {
  const auto& style = style_of(*theme.palette, mark.state);
  ImFont* font = theme.fonts.mark;
  const ImVec2 middle{(low.x + high.x) / 2, (low.y + high.y) / 2};
  const bool busy = style.pattern == Pattern::hatched || style.pattern == Pattern::dotted;
  if (busy) list.AddCircleFilled(middle, theme.px(7), paint(style.fill, mark.opacity));
  const float width = text_width(font, mark.letter);
  draw_text(list, font, {std::round(middle.x - width / 2), std::round(middle.y - font->FontSize / 2)},
            paint(style.ink, std::min(1.0F, mark.opacity + 0.25F)), mark.letter);
}

// Of patterns, in logical pixels.
constexpr float spacing_of_marks = 5, width_of_line = 2.2F, radius_of_dot = 1;

Colour mixed(Colour below, Colour above, float share) {
  const auto part = [share](std::uint8_t low, std::uint8_t high) {
    return static_cast<std::uint8_t>(
        std::lround(static_cast<float>(low) * (1 - share) + static_cast<float>(high) * share));
  };
  return {part(below.red, above.red), part(below.green, above.green), part(below.blue, above.blue)};
}

}  // namespace

Colour from_afar(const CellStyle& style) {
  switch (style.pattern) {
    case Pattern::hatched: return mixed(style.fill, style.mark, width_of_line / spacing_of_marks);
    case Pattern::dotted:
      return mixed(style.fill, style.mark,
                   std::numbers::pi_v<float> * radius_of_dot * radius_of_dot / (spacing_of_marks * spacing_of_marks));
    case Pattern::framed: return mixed(style.fill, style.frame, 0.5F);
    default: return style.fill;
  }
}

void draw_hatching(ImDrawList& list, std::span<const ScreenRing> rings, ImU32 colour, float spacing, float thickness) {
  const float step = spacing * std::sqrt(2.0F);
  const auto lines = crossings(
      rings, step, [](ImVec2 point) { return point.x + point.y; }, [](ImVec2 point) { return point.x - point.y; });
  for (const auto& [line, ends] : lines) {
    const float sum = static_cast<float>(line) * step;
    for (std::size_t at = 0; at + 1 < ends.size(); at += 2) {
      list.AddLine({(sum + ends[at]) / 2, (sum - ends[at]) / 2}, {(sum + ends[at + 1]) / 2, (sum - ends[at + 1]) / 2},
                   colour, thickness);
    }
  }
}

void draw_dots(ImDrawList& list, std::span<const ScreenRing> rings, ImU32 colour, float spacing, float radius) {
  const auto lines = crossings(
      rings, spacing, [](ImVec2 point) { return point.y; }, [](ImVec2 point) { return point.x; });
  for (const auto& [line, ends] : lines) {
    const float y = static_cast<float>(line) * spacing;
    for (std::size_t at = 0; at + 1 < ends.size(); at += 2) {
      const int first = static_cast<int>(std::ceil((ends[at] + radius) / spacing));
      for (int column = first; static_cast<float>(column) * spacing <= ends[at + 1] - radius; ++column) {
        list.AddCircleFilled({static_cast<float>(column) * spacing, y}, radius, colour, 6);
      }
    }
  }
}

void draw_pattern(ImDrawList& list, const Theme& theme, std::span<const ScreenRing> rings, CellState state,
                  float opacity) {
  const auto& style = style_of(*theme.palette, state);
  const auto ink = paint(style.mark, opacity);
  const float spacing = spacing_of_marks * theme.scale;
  if (style.pattern == Pattern::hatched) draw_hatching(list, rings, ink, spacing, width_of_line * theme.scale);
  if (style.pattern == Pattern::dotted) draw_dots(list, rings, ink, spacing, radius_of_dot * theme.scale);
}

void draw_cell(ImDrawList& list, const Theme& theme, ImVec2 low, ImVec2 high, const CellMark& mark) {
  const auto& style = style_of(*theme.palette, mark.state);
  const float radius = theme.px(cell_radius);
  if (style.pattern == Pattern::none) {
    const float y = std::round((low.y + high.y) / 2);
    const float inset = (high.x - low.x) / 4;
    list.AddLine({low.x + inset, y}, {high.x - inset, y}, paint(style.frame, mark.opacity), theme.px(1));
    return;
  }
  list.AddRectFilled(low, high, paint(style.fill, mark.opacity), radius);
  if (style.pattern == Pattern::framed) {
    const float half = theme.px(2) / 2;
    list.AddRect({low.x + half, low.y + half}, {high.x - half, high.y - half}, paint(style.frame, mark.opacity), radius,
                 0, theme.px(2));
  }
  const std::vector<ScreenRing> rings = {rounded(low, high, radius)};
  draw_pattern(list, theme, rings, mark.state, mark.opacity);
  if (!mark.letter.empty()) draw_letter(list, theme, low, high, mark);
}

std::string cell_letter(const Cell& cell) {
  switch (cell.state) {
    case CellState::covered:
    case CellState::thin: return std::to_string(cell.people);
    case CellState::out_of_scope: return {};
    default: return std::string(1, letter(cell.state));
  }
}

}  // namespace sleutelnet
