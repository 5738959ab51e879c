#pragma once
// The map as it lies on the screen in one frame: which buurten are in sight, how large, and with which answer. What is
// out of sight is skipped; what is only a few pixels large is drawn as what the eye would make of it.

#include <vector>

#include "viz/camera.hpp"
#include "viz/view.hpp"

namespace sleutelnet {

struct SeenArea {
  const AreaShape* shape = nullptr;
  const Cell* cell = nullptr;  // of the column shown; null when the area has none
  ImVec2 low, high;            // its box on the screen
  float size() const { return std::max(high.x - low.x, high.y - low.y); }
};

struct MapSheet {
  const View& view;
  Transform transform;
  ImVec2 low, high;  // of the sheet
  TermId value;      // the column shown
  std::size_t detail = 0;
  std::vector<SeenArea> seen;

  bool shows(ImVec2 box_low, ImVec2 box_high) const {
    return box_high.x > low.x && box_low.x < high.x && box_high.y > low.y && box_low.y < high.y;
  }
};

MapSheet map_sheet(const View& view, const Transform& transform, ImVec2 low, ImVec2 high);

// Fills, patterns and borders of what is in sight, wijk borders over them.
void draw_map_areas(ImDrawList& list, const MapSheet& sheet);
// A line round one area. Thickness in logical pixels.
void draw_map_frame(ImDrawList& list, const MapSheet& sheet, const AreaShape& shape, Colour colour, float thickness);

}  // namespace sleutelnet
