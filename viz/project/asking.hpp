#pragma once
// How what the window wants from the disk is asked for.

#include "viz/state.hpp"

namespace sleutelnet {

// Gives the number under which the answer comes.
std::uint64_t ask(ProjectState& project, Errand errand);

// The same, and the window waits for it.
void work_on(ProjectState& project, Errand errand);

// The same, once it is decided what becomes of edits that are not saved and would be lost by it.
void begin_errand(State& state, Errand errand);

}  // namespace sleutelnet
