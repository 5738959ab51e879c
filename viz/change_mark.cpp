#include "viz/change_mark.hpp"

#include <algorithm>
#include <cmath>

namespace sleutelnet {

Colour colour_of(const Palette& palette, ChangeSign sign) {
  switch (sign) {
    case ChangeSign::added: return palette.covered.fill;
    case ChangeSign::gone: return palette.blank.frame;
    case ChangeSign::changed: return palette.accent;
  }
  return palette.accent;
}

void draw_dashed(ImDrawList& list, ImVec2 from, ImVec2 to, ImU32 colour, float thickness, float dash) {
  const float x = to.x - from.x, y = to.y - from.y, length = std::hypot(x, y);
  if (length <= 0) return;
  for (float at = 0; at < length; at += 2 * dash) {
    const float end = std::min(at + dash, length);
    list.AddLine({from.x + x * at / length, from.y + y * at / length},
                 {from.x + x * end / length, from.y + y * end / length}, colour, thickness);
  }
}

void draw_sign(ImDrawList& list, const Theme& theme, ImVec2 middle, ChangeSign sign, float radius) {
  const auto& palette = *theme.palette;
  const auto colour = paint(colour_of(palette, sign));
  const float line = std::max(1.5F, radius / 4), arm = radius * 0.55F;
  list.AddCircleFilled(middle, radius + line / 2, paint(palette.panel));
  list.AddCircle(middle, radius, colour, 0, line);
  if (sign == ChangeSign::changed) {
    list.AddCircleFilled(middle, radius * 0.4F, colour);
    return;
  }
  list.AddLine({middle.x - arm, middle.y}, {middle.x + arm, middle.y}, colour, line);
  if (sign == ChangeSign::added) list.AddLine({middle.x, middle.y - arm}, {middle.x, middle.y + arm}, colour, line);
}

void draw_change_frame(ImDrawList& list, const Theme& theme, ImVec2 low, ImVec2 high, ChangeSign sign) {
  const auto colour = paint(colour_of(*theme.palette, sign));
  const float thickness = theme.px(2);
  if (sign != ChangeSign::gone) {
    list.AddRect(low, high, colour, theme.px(sign == ChangeSign::changed ? 8 : 4), 0, thickness);
    return;
  }
  const float dash = theme.px(4);
  draw_dashed(list, low, {high.x, low.y}, colour, thickness, dash);
  draw_dashed(list, {high.x, low.y}, high, colour, thickness, dash);
  draw_dashed(list, high, {low.x, high.y}, colour, thickness, dash);
  draw_dashed(list, {low.x, high.y}, low, colour, thickness, dash);
}

}  // namespace sleutelnet
