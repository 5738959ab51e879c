#pragma once
// What an errand brought takes its place in the state, and what of the state is kept on a disk.

#include "viz/state.hpp"

namespace sleutelnet {

// In the place of all that was open, or of nothing when nothing is open any more. What the user set for the eye stays.
void arrive(State& state, Arrival arrival, std::optional<Date> today);
void settle_in(State& state, NewHome home);

// The records as they are kept: a date that only stands in for one that nobody knows is for looking at.
Records records_to_keep(const State& state, bool in_project);

}  // namespace sleutelnet
