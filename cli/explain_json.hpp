#pragma once
// The explanation of one value as JSON: codes, ids and ISO dates, like all answers of cli/json.hpp.

#include <string>

#include "core/analysis/explanation.hpp"
#include "core/analysis/place_certainty.hpp"

namespace sleutelnet {

// `place`: how sure value and rank are, where that was worked out.
std::string explanation_json(const Network& network, const Explanation& explanation,
                             const std::optional<ActorPlace>& place = {});

}  // namespace sleutelnet
