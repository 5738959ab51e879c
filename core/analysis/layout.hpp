#pragma once
// Where to draw the actors of a network so that ties are short and parts do not overlap? Force-directed
// (fruchterman1991) per component, components packed beside each other, seeded: the same graph and
// seed give the same picture. Isolated actors stand in a row of their own. Positions in units where 1 is
// about the distance wished between neighbours. Cost: O(rounds × nodes²), on one core; throws Cancelled when told
// to stop.

#include <cstdint>
#include <vector>

#include "core/analysis/graph.hpp"
#include "core/support/parallel.hpp"

namespace sleutelnet {

struct LayoutOptions {
  std::uint64_t seed = 1;
  int rounds = 300;
};

struct Position {
  double x = 0;
  double y = 0;
  bool operator==(const Position&) const = default;
};

std::vector<Position> force_layout(const Graph& graph, const LayoutOptions& options = {}, const Effort& effort = {});

}  // namespace sleutelnet
