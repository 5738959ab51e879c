#pragma once
// The style sheet of an HTML report, in the colours of the palettes.

#include <string>
#include <string_view>

namespace sleutelnet {

// `footer` is printed at the foot of every page.
std::string html_style(std::string_view footer);

}  // namespace sleutelnet
