#pragma once
// What the actions of the place Manage do to the state. Changes of records come back as an edit, which update() applies
// like any other; `answered` then tells how that went.

#include <optional>

#include "viz/state.hpp"

namespace sleutelnet {

// The edit that the action asks for, if it asks for one.
std::optional<Edit> update_manage(State& state, const ManageAction& action);

// Whether it is about changing records: not while they may only be read.
bool changes_records(const ManageAction& action);

// After the edit was applied, or refused with a reason.
void manage_answered(State& state, const Records& before, const std::optional<Reason>& refusal);

// The place was gone to: the keyboard is at the table, and who is chosen elsewhere is chosen here.
void enter_manage(State& state);

// Rows that are gone are not chosen any more.
void forget_gone_rows(State& state);

// One thing back: the cell, what would be pasted, the search, the chosen rows. False when there is nothing to close.
bool manage_step_back(State& state);

// All rows that the search leaves.
ChooseRows choose_all(const State& state);

// Whether rows of a table are what Delete, Enter and the like are about.
bool at_table(const State& state);
bool rows_chosen(const State& state);
bool cell_chosen(const State& state);

}  // namespace sleutelnet
