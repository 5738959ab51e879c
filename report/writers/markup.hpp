#pragma once
// Text and numbers as they may stand in HTML and SVG.

#include <string>
#include <string_view>

namespace sleutelnet {

// Escapes & < > " ' for content and attributes alike; control characters, which XML forbids, become U+FFFD.
std::string escaped(std::string_view text);

// At most two decimals, a point, no trailing zeros, never "-0".
std::string plain_number(double value);

}  // namespace sleutelnet
