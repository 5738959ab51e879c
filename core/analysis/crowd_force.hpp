#pragma once
// How hard all others together push on each place: the sum of (here − there) ÷ distance² over everybody, where a crowd
// far off counts as one in its middle (barnes1986). Within a few percent of the exact sum; the same for any number of
// threads. Cost O(places × log).

#include <cstdint>
#include <vector>

#include "core/analysis/layout.hpp"

namespace sleutelnet {

std::vector<Position> crowd_forces(const std::vector<Position>& places, const Effort& effort = {});

}  // namespace sleutelnet
