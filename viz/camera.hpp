#pragma once
// How a canvas turns its own units into pixels and back, and how pointer and wheel move it.

#include <imgui.h>

#include "viz/action.hpp"

namespace sleutelnet {

struct CanvasBox {
  Position low, high;  // of what there is to see, in its own units
  bool y_up = false;   // maps count y upwards, screens downwards
};

class Transform {
 public:
  Transform(const CanvasBox& box, const Camera& camera, ImVec2 low, ImVec2 size);

  ImVec2 to_screen(Position place) const;
  Position to_canvas(ImVec2 point) const;
  double pixels_per_unit() const { return scale_; }

 private:
  Position middle_;
  double scale_ = 1;
  double up_ = 1;
  ImVec2 centre_;
};

// The camera after this frame's drag and wheel on the item just drawn; the same camera when nothing moved.
// `may_pan` is false while something else is being dragged.
Camera steered(const CanvasBox& box, const Camera& camera, ImVec2 low, ImVec2 size, bool may_pan);

// Whether the button that just went up was let go where it went down: a click, no drag.
bool released_in_place();

inline constexpr double smallest_zoom = 0.25;
inline constexpr double largest_zoom = 40;

}  // namespace sleutelnet
