#pragma once
// What the actions about projects do to the state. What reads or writes a file becomes an errand.

#include "viz/project/project_action.hpp"
#include "viz/state.hpp"

namespace sleutelnet {

void update_project(State& state, const ProjectAction& action);

// After every action: whether what waited for the question about edits can go on, or is off.
void settle_next(State& state);

// One thing back; false when no dialog is open.
bool project_step_back(State& state);

// Whether a dialog stands over the rest, which then waits.
bool project_dialog_open(const State& state);

bool something_open(const State& state);
bool may_close_project(const State& state);
// Of a project that this window may change, when its day is known.
bool may_keep_moment(const State& state);
// Whether there are names that were left locked.
bool names_locked(const State& state);

// What agreeing to the page of import asks for: one step. Nothing when it was read onto other records, or refused.
std::optional<Edit> edit_of_import(const State& state);
void import_answered(State& state, const std::optional<Reason>& refusal);

}  // namespace sleutelnet
