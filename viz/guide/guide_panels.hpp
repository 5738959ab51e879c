#pragma once
// What the guide draws over the window.

#include "viz/view.hpp"

namespace sleutelnet {

void draw_command_palette(const View& view, Actions& actions);

}  // namespace sleutelnet
