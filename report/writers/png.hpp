#pragma once
// A Picture as PNG, drawn by cairo: the same shapes in the same places as in the SVG. The same picture gives the same
// bytes with the same fonts.

#include <optional>
#include <string>

#include "report/picture.hpp"

namespace sleutelnet {

inline constexpr double sharp = 2;  // pixels for each unit of the picture: as on paper at 192 dots to the inch

// Nothing when it is larger than an image can be (32,767 pixels a side, or 256 million in all).
std::optional<std::string> to_png(const Picture& picture, double scale = sharp);

}  // namespace sleutelnet
