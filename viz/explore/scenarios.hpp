#pragma once
// Questions "what if these leave" under a name, while the window is open: kept, renamed, dropped, asked again. At most
// most_scenarios, each name once; a name that is taken already is replaced. Who left the records leaves the questions
// too. Only update_explore() calls it.

#include "viz/explore/explore_action.hpp"
#include "viz/state.hpp"

namespace sleutelnet {

void change_scenarios(State& state, const TypeScenario& action);
void change_scenarios(State& state, const KeepScenario& action);
void change_scenarios(State& state, const ShowScenarios& action);
void change_scenarios(State& state, const BeginRename& action);
void change_scenarios(State& state, const RenameScenario& action);
void change_scenarios(State& state, const DropScenario& action);
void change_scenarios(State& state, const AskScenario& action);

}  // namespace sleutelnet
