#pragma once
// What the guide draws over the window.

#include "viz/view.hpp"

namespace sleutelnet {

void draw_command_palette(const View& view, Actions& actions);
void draw_picture_form(const View& view, Actions& actions);
void draw_first_hour(const View& view, Actions& actions);

}  // namespace sleutelnet
