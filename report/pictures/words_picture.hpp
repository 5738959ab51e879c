#pragma once
// A section of a report as pages that can go on their own: its words and tables, set as a picture. So that what a place
// lists, and does not draw, can be taken along as well.

#include <vector>

#include "report/picture.hpp"
#include "report/sections/sections.hpp"

namespace sleutelnet {

// The first heading is the title. At least one page; a long table goes on on the next, under its heads.
std::vector<Picture> words_pages(const Blocks& blocks, const Palette& palette = light_palette);

}  // namespace sleutelnet
