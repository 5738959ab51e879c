#pragma once
// From borders in metres to outlines in pixels: fits a set of areas into a box, and finds where in an
// outline there is room for a sign.

#include <vector>

#include "core/network/area.hpp"
#include "report/picture.hpp"

namespace sleutelnet {

class MapFrame {
 public:
  // The areas with a border, as large as fits, in the middle of the box. North is up.
  MapFrame(const std::vector<const Area*>& areas, const Box& into);

  bool empty() const { return scale_ == 0; }
  double pixels_per_metre() const { return scale_; }
  double height() const { return height_; }  // that the areas need at this scale

  Spot project(Point point) const;

  // Points nearer than half a pixel to the one before are left out: nobody sees them.
  Outline outline(const Area& area) const;

 private:
  double scale_ = 0;
  double height_ = 0;
  Point middle_;  // in metres
  Spot centre_;   // in pixels
};

// How much higher than wide the areas are; 1 when there are no borders.
double height_per_width(const std::vector<const Area*>& areas);

struct Room {
  Spot spot;
  double radius = 0;  // of the free circle around it; 0 when the outline is empty
};
// A spot well within the outline (the best of a grid of samples).
Room room_in(const Outline& outline);

// A line of a round length with that length beside it, and on the right whose map it is.
void add_scale_and_credit(Picture& picture, Spot corner, double width, double pixels_per_metre,
                          const std::string& credit, const Palette& palette);

}  // namespace sleutelnet
