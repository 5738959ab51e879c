#pragma once
// What the guide draws: over the window, or as a part of it.

#include "viz/view.hpp"

namespace sleutelnet {

void draw_command_palette(const View& view, Actions& actions);
void draw_picture_form(const View& view, Actions& actions);
bool first_hour_shown(const View& view);
void draw_first_hour(const View& view, Actions& actions);  // a part of the window, so that it covers nothing

}  // namespace sleutelnet
