#pragma once
// The only place that changes the State. An action that no longer fits (a row that is gone, nothing to
// undo) changes nothing or leaves its reason in the message; it never fails.

#include "viz/action.hpp"

namespace sleutelnet {

void update(State& state, const Action& action);

// The value in sight in the network: of the chosen measure, of who is selected. Empty when they do not take part.
std::optional<ValueAsked> value_chosen(const State& state);

// The language of the window takes the municipality's own word for its key figures.
void speak_as_chosen(State& state);

bool edited(const State& state);  // whether the records differ from what was opened or saved last
bool can_save(const State& state);
// Not while somebody else has the project, nor before it was said what is to become of recovered work.
bool may_edit(const State& state);
// Nor while presenting: then nothing that changes is in sight.
bool offers_edits(const State& state);

// The state a window starts with.
State initial_state(Records records, std::vector<Snapshot> snapshots, std::uint64_t revision = 1);

}  // namespace sleutelnet
