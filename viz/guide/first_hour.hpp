#pragma once
// Six small tasks for somebody's first hour, on the sample municipality. Which of them are done follows from what was
// really done: from a state before an action, the action and the state after it.

#include "viz/action.hpp"

namespace sleutelnet {

// What the ticks need to know of the state before the action.
struct BeforeAction {
  std::size_t actors = 0;
  std::size_t step = 0;  // of the history
};
BeforeAction before_action(const State& state);

// The tasks done by this action, besides those done already. Cheap unless a cell or person is chosen.
std::array<bool, first_tasks> ticked(const BeforeAction& before, const Action& action, const State& after);

bool is_sample(const Network& network);  // Veldhaven, for which the tasks are meant

}  // namespace sleutelnet
