#pragma once
// What the guide draws: over the window, or as a part of it.

#include "viz/view.hpp"

namespace sleutelnet {

void draw_command_palette(const View& view, Actions& actions);
void draw_picture_form(const View& view, Actions& actions);
bool first_hour_shown(const View& view);
// A part of the window, so that it covers nothing. Compact: only the task that is next.
void draw_first_hour(const View& view, bool compact, Actions& actions);

}  // namespace sleutelnet
