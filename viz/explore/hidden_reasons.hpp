#pragma once
// Why is not everything in sight? The reasons in the place that is shown, each of which can be taken back: filters and
// steps in Network, wijken that are folded in Coverage, the filter of a table in Manage, and in Compare what did not
// change. Nothing here changes what a number is worked out on.

#include <vector>

#include "viz/state.hpp"

namespace sleutelnet {

// In the order in which they were asked for; the last is the first to be taken back.
std::vector<HiddenReason> hidden_reasons(const State& state);

void take_back(State& state, const HiddenReason& reason);

}  // namespace sleutelnet
