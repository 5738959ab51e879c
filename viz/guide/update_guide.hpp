#pragma once
// What the actions of the guide do to the state.

#include "viz/state.hpp"

namespace sleutelnet {

void update_guide(State& state, const GuideAction& action);

// Closes what the guide has open. False when there is nothing to close.
bool guide_step_back(State& state);

}  // namespace sleutelnet
