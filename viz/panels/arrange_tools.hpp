#pragma once
// How the canvas is arranged and grouped, and what that means: two drop-downs and what stands under them.

#include "viz/view.hpp"

namespace sleutelnet {

float arrangement_choice_width(const View& view);
void draw_arrangement_choice(const View& view, Actions& actions);
float group_choice_width(const View& view);
void draw_group_choice(const View& view, Actions& actions);
// What nearness means, or why the picture is still that of before; and what is outlined. Lines of their own.
void draw_arrangement_meaning(const View& view);

}  // namespace sleutelnet
