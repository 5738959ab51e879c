#pragma once
// Labels on a canvas: asked for in any order, placed by priority where they hit no other, with a halo so
// that lines behind them do not disturb. A label that finds no room is left out.

#include <string>
#include <vector>

#include "viz/theme.hpp"

namespace sleutelnet {

struct CanvasLabel {
  ImVec2 anchor;
  float clearance = 0;  // half the size of what it belongs to
  std::string text;
  ImFont* font = nullptr;
  double priority = 0;    // higher first; equal priorities in the order asked
  bool centred = false;   // on the anchor; else below, above, right or left of it
  bool required = false;  // stands even when it hits another
};

// Draws the labels and gives how many found room.
struct LabelBox {
  ImVec2 low, high;
};
struct LabelRoom {
  LabelBox within;
  std::vector<LabelBox> taken;  // what labels must not hide
};
std::size_t draw_labels(ImDrawList& list, const Theme& theme, std::vector<CanvasLabel> labels, const LabelRoom& room);

void draw_haloed(ImDrawList& list, const Theme& theme, ImFont* font, ImVec2 at, std::string_view text);

}  // namespace sleutelnet
