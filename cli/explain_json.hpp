#pragma once
// The explanation of one value as JSON: codes, ids and ISO dates, like all answers of cli/json.hpp.

#include <string>

#include "core/analysis/explanation.hpp"

namespace sleutelnet {

std::string explanation_json(const Network& network, const Explanation& explanation);

}  // namespace sleutelnet
