#pragma once
// Somebody in a list: shape, name, and one line on them below it. A press selects them.

#include <string>

#include "viz/view.hpp"

namespace sleutelnet {

// Is the last item when it returns, so that a tooltip can follow.
void draw_person_row(const View& view, const std::string& id, const Actor& actor, const std::string& told, float width,
                     Actions& actions);

}  // namespace sleutelnet
