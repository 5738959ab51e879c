#pragma once
// Carries out what is asked of the place Network beside choosing one. Only update() calls it.

#include "viz/explore/explore_action.hpp"
#include "viz/state.hpp"

namespace sleutelnet {

// The edit that the action asks for, if any; update() applies it.
std::optional<Edit> update_explore(State& state, const ExploreAction& action);

bool changes_records(const ExploreAction& action);

// What came of that edit.
void explore_answered(State& state, const std::optional<Reason>& refusal);

// Lets go of what the records no longer hold.
void forget_gone_chosen(State& state);

// One step back for Escape; false when there is none here.
bool explore_step_back(State& state);

// Several are chosen, and it is they who are looked at.
bool set_in_sight(const State& state);

// The way between exactly two who are chosen.
std::optional<WayAsked> way_of_two(const State& state);

// Keeps where nodes were put, so that it can be taken back: before a drag begins, and before everybody moves at once.
void remember_places(State& state);

// Why not everything is in sight in the place that is: the last reason can be taken back.
bool something_hidden(const State& state);

}  // namespace sleutelnet
