#pragma once
// The form of what a municipality settles for itself: its name, day, word for key figures and when it is time to call.

#include "viz/manage/manage_state.hpp"

namespace sleutelnet {

// As it is now.
MunicipalityInput municipality_input(const Network& network);

// The edit; or nothing, and why not in `input.refusal`.
std::optional<Edit> municipality_edit(MunicipalityInput& input, const Network& network);

}  // namespace sleutelnet
