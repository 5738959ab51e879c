#pragma once
// A page of the report in the window: the same words and tables that the command line and the files give. Pictures are
// left out.

#include "report/document.hpp"
#include "viz/view.hpp"

namespace sleutelnet {

void draw_document(const View& view, const Document& document);
void draw_block(const View& view, const Block& block);

// How wide columns become in so much room: as wide as they wish where that fits; else the narrow ones keep their wish
// and the wide ones share evenly what is left.
std::vector<float> column_widths(const std::vector<float>& wishes, float room);

}  // namespace sleutelnet
