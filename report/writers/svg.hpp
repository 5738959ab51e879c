#pragma once
// A Picture as SVG 1.1 text: one image with a title and a description for who cannot see it, nothing
// loaded from elsewhere, the same bytes for the same picture.

#include <string>

#include "report/picture.hpp"

namespace sleutelnet {

struct SvgOptions {
  std::string id_prefix = "p";  // of the ids within; must differ between pictures on one page
  bool standalone = true;       // with XML declaration and namespace, as a file of its own
};

std::string to_svg(const Picture& picture, const SvgOptions& options = {});

}  // namespace sleutelnet
