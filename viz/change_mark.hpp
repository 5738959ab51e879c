#pragma once
// How a change looks: added by a plus and a solid line, gone by a minus and a dashed line, changed otherwise by a ring.
// The shape tells it without the colour.

#include <imgui.h>

#include "viz/compared.hpp"
#include "viz/theme.hpp"

namespace sleutelnet {

Colour colour_of(const Palette& palette, ChangeSign sign);

void draw_dashed(ImDrawList& list, ImVec2 from, ImVec2 to, ImU32 colour, float thickness, float dash);

// The sign itself, in a small disc that stands out from what is behind it.
void draw_sign(ImDrawList& list, const Theme& theme, ImVec2 middle, ChangeSign sign, float radius);

// The line round what changed.
void draw_change_frame(ImDrawList& list, const Theme& theme, ImVec2 low, ImVec2 high, ChangeSign sign);

}  // namespace sleutelnet
