#pragma once
// Buurten under the name of their wijk, one column per value of the facet, one cell each: the picture in
// which a coordinator sees at a glance where the network does not reach.

#include <vector>

#include "report/disclose.hpp"
#include "report/picture.hpp"

namespace sleutelnet {

struct MatrixLook {
  Palette palette = light_palette;
  int rows_per_panel = 32;     // buurten and wijk names; more go into a panel beside it
  int panels_per_picture = 2;  // more go into a next picture
};

// At least one picture; a municipality with many buurten gets several, cut between wijken.
std::vector<Picture> coverage_matrix(const Told& told, Language language, const MatrixLook& look = {});

}  // namespace sleutelnet
