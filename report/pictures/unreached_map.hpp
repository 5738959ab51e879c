#pragma once
// Where do we reach least? Per buurt for how many values of the facet there is nobody to count on: a shade
// with the number in it, and the name where it fits. Uncertain cells count as nobody.

#include "report/disclose.hpp"
#include "report/picture.hpp"

namespace sleutelnet {

Picture unreached_map(const Told& told, Language language, const Palette& palette = light_palette);

}  // namespace sleutelnet
