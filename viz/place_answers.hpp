#pragma once
// The answers that the places Compare and Plan show, and whether they are of now: asked as they are asked now, of what
// is there now. An older answer stays in sight until the new one is there, told as such.

#include "viz/results.hpp"

namespace sleutelnet {

const Compared* compared_in(const WindowResults& results);  // null when there is none yet
bool comparison_fresh(const State& state, const WindowResults& results);
bool recruitment_fresh(const State& state, const WindowResults& results);
bool informing_fresh(const State& state, const WindowResults& results);
// The vacancy profile that the map lights: under the pointer, else the chosen one. Empty outside Plan.
const VacancyProfile* lit_profile(const State& state, const WindowResults& results);

}  // namespace sleutelnet
