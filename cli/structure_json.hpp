#pragma once
// The network as a whole as JSON for programs: every figure with its convention, what it was counted over, its interval
// and why it is null where it is; then who and what the figures stand on, by id.

#include <string>

#include "report/results.hpp"

namespace sleutelnet {

std::string structure_json(const Results& results);

}  // namespace sleutelnet
