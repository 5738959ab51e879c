#pragma once
// What is somebody worth who stands so many steps from where a message starts, in whole numbers, so that equal sums
// are equal?
//
// By distance 1/d, where the start itself counts as d = 1; or, when steps are given, 1 within so many and 0 beyond. Who
// is not reached is worth 0. Worths are counted in ticks: 1 is as many as all distances divide. Where that number grows
// too large for twice the sum over all nodes (from some 30 to 40 steps on) worths are rounded to a tick, 1e-11 or less,
// and sums within `tolerance` ticks count as equal.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace sleutelnet {

using Ticks = std::int64_t;

struct StepWorths {
  std::vector<Ticks> of;  // 0, 1, … steps; the last is 0 and stands for out of reach
  Ticks tolerance = 0;
};

// For distances below `out_of_reach` among so many nodes.
StepWorths step_worths(std::size_t nodes, std::size_t out_of_reach, std::optional<int> within_steps);

}  // namespace sleutelnet
