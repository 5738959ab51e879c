#pragma once
// Which place does each value take, the highest first? Convention rank.competition: 1 is the highest, equal values
// share the best rank (1, 1, 3), and what is not defined has no rank and takes no place. Values closer than one in a
// thousand million are equal, since sums of the same terms in another order differ by less; so names of nodes
// decide nothing. Cost: O(values log values).

#include <optional>
#include <vector>

namespace sleutelnet {

std::vector<std::optional<int>> ranks(const std::vector<std::optional<double>>& values);

}  // namespace sleutelnet
