#pragma once
// A Document as one HTML file that stands on its own: no scripts, nothing loaded, readable on a screen by
// day and by night, by a screen reader, and printed on A4.

#include <string>

#include "report/document.hpp"

namespace sleutelnet {

std::string to_html(const Document& document);

}  // namespace sleutelnet
