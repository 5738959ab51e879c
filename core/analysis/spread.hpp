#pragma once
// Between which two values do nine of ten draws lie? Convention spread.5-95: the values in order, from the one
// below which at most 5 % of them lie to its mirror at the other end. Both ends are values that were drawn, never
// between two of them, and at least 90 % of the draws lie within. One draw: that value twice. No draws: empty.
// In the unit of the values. Cost O(draws log draws).

#include <optional>
#include <vector>

namespace sleutelnet {

struct Spread {
  double low = 0;
  double high = 0;
  bool operator==(const Spread&) const = default;
};

std::optional<Spread> spread(std::vector<double> values);

}  // namespace sleutelnet
