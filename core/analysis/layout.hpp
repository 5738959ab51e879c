#pragma once
// Where to draw the actors of a network so that distance on the sheet follows the number of steps between them, and
// nobody stands on somebody else? Each connected part by stress over steps (stress_search.hpp), then given room
// (layout_room.hpp): any two stand at least `least_distance` apart. Parts lie beside each other, the largest first;
// actors without ties stand in rows of their own under all of them.
// The same graph and seed give the same picture, on every machine and whatever the number of threads.
// Empty graph: nothing. One actor: the origin. Positions in units where 1 is about the distance wished between
// neighbours. 2,000 actors and 20,000 ties take about half a second, 20,000 and 60,000 a few seconds
// (docs/performance.md); throws Cancelled when told to stop.

#include <cstdint>
#include <functional>
#include <vector>

#include "core/analysis/graph.hpp"
#include "core/support/parallel.hpp"

namespace sleutelnet {

struct Position {
  double x = 0;
  double y = 0;
  bool operator==(const Position&) const = default;
};

inline constexpr double least_distance = 0.6;

struct LayoutOptions {
  std::uint64_t seed = 1;
  // Called now and then with how far it is, one place for each node, on the thread that works; may be empty.
  std::function<void(const std::vector<Position>&)> publish;
};

std::vector<Position> force_layout(const Graph& graph, const LayoutOptions& options = {}, const Effort& effort = {});

}  // namespace sleutelnet
