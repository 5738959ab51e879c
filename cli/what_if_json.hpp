#pragma once
// What falls open when a given group leaves, as JSON for programs: cells, gaps, parts and fragmentation, by id.

#include <string>
#include <vector>

#include "core/analysis/opened_gaps.hpp"

namespace sleutelnet {

std::string what_if_json(const Situation& situation, const GroupDeparture& departure, const std::vector<Gap>& opened);

}  // namespace sleutelnet
