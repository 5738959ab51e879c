#pragma once
// A picture that goes on its own: its title above it, and below it what a report says around it.

#include <string>
#include <vector>

#include "report/disclose.hpp"
#include "report/picture.hpp"

namespace sleutelnet {

// With title, warning, basis and stamp drawn, and told in the description as well. Of pictures without people the stamp
// has no day on which they are to be destroyed.
Picture on_page(Picture picture, const Told& told, bool people, Language language, const Palette& palette);

// One below the other, for files that have no pages. As wide as the widest.
Picture below_each_other(const std::vector<Picture>& pages, const Palette& palette = light_palette);

// Lines no wider than that, broken at blanks; a word that is too long stands on a line of its own.
std::vector<std::string> lines_within(const std::string& words, double width, double size, bool strong = false);

}  // namespace sleutelnet
