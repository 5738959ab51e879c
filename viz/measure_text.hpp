#pragma once
// A measure in the words of the window: what it is called, what it means, and its values with their unit.

#include <string>
#include <string_view>

#include "viz/view.hpp"

namespace sleutelnet {

std::string measure_title(Language language, std::string_view name);
std::string measure_meaning(Language language, std::string_view name);
std::string measure_value(Language language, const ChosenMeasure& measure, double value);

// "12 · place 3 of 39", or that and why it is not defined.
std::string value_with_rank(const View& view, const ChosenMeasure& measure, const ActorId& actor);

}  // namespace sleutelnet
