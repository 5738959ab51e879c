#pragma once
// One frame of the whole window: the bar, three columns and the status line. On a narrow screen the
// details stand under the list, and the map under the matrix.

#include "viz/view.hpp"

namespace sleutelnet {

Actions draw_frame(const View& view);

}  // namespace sleutelnet
