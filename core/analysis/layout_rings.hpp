#pragma once
// Everybody on the ring of so many steps from the core: who is on the innermost ring knows somebody of the core, who
// is on the next knows one of those, and so on. Along a ring people stand near whom they know on the ring before.
// Who cannot be reached from the core stands apart, in rows under the rings.
// Several in the core: a small ring of their own around the middle. Direction is ignored where the graph has none;
// else steps run out of the core. A core of nobody: everybody stands apart. Convention layout.rings.
// Units as in layout.hpp; any two stand at least least_distance apart. Cost O(ties + nodes log).

#include <cstdint>
#include <vector>

#include "core/analysis/layout.hpp"

namespace sleutelnet {

struct StepRing {
  int steps = 0;
  double radius = 0;  // around the origin
  int people = 0;
  bool operator==(const StepRing&) const = default;
};

struct RingLayout {
  std::vector<Position> positions;  // beside graph.nodes
  std::vector<StepRing> rings;      // from 1 step outwards
  std::vector<bool> apart;          // cannot be reached
  double apart_from = 0;            // the height of the first of their rows
};

RingLayout ring_layout(const Graph& graph, const std::vector<std::uint32_t>& core);

}  // namespace sleutelnet
