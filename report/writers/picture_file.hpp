#pragma once
// Pages of a picture as one file: SVG, PNG or PDF by the ending of its name. One Picture, several back ends.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report/disclose.hpp"
#include "report/picture.hpp"

namespace sleutelnet {

enum class PictureFormat { svg, png, pdf };

// By the ending of a file name: .svg, .png or .pdf, in any case.
std::optional<PictureFormat> picture_format(std::string_view ending);

// A PDF has the pages as pages, the others have them below each other. Nothing when that is too large for a PNG.
std::optional<std::string> to_picture_file(const std::vector<Picture>& pages, PictureFormat format, const Stamp& stamp,
                                           Language language);

}  // namespace sleutelnet
