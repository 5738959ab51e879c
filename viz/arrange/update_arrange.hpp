#pragma once
// What the actions of the arrangements do to the state.

#include "viz/state.hpp"

namespace sleutelnet {

void update_arrange(State& state, const ArrangeAction& action);

// Rings around a person need somebody chosen, or somebody in the middle already.
bool can_arrange(const State& state, Arrangement arrangement);

OutlineGroups next_groups(const State& state);

}  // namespace sleutelnet
