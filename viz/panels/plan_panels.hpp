#pragma once
// The parts of the place Plan.

#include "viz/view.hpp"

namespace sleutelnet {

void draw_plan_list(const View& view, Actions& actions);    // the left column: vacancy profiles
void draw_plan_middle(const View& view, Actions& actions);  // the chosen view
void draw_inform(const View& view, Actions& actions);
void draw_departures(const View& view, Actions& actions);
void draw_links(const View& view, Actions& actions);  // domains that do not know each other

}  // namespace sleutelnet
