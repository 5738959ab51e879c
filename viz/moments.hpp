#pragma once
// Of which days is there a network, and which two are compared? The snapshots before the present, and the present
// itself; of two snapshots of one day the first. Cost: linear in the snapshots.

#include <optional>
#include <vector>

#include "viz/state.hpp"

namespace sleutelnet {

struct Sides {
  Date before{};
  Date after{};
  bool operator==(const Sides&) const = default;
};

// Ascending; the last one is the present.
std::vector<Date> moments(const State& state);

// The present, also where there is none of that day.
const Network& network_on(const State& state, Date day);

// Empty with fewer than two moments. A choice that does not fit gives way: to the present, and to the day before it.
std::optional<Sides> sides_of(const State& state);

}  // namespace sleutelnet
