#include "core/analysis/step_worths.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

namespace sleutelnet {

namespace {

StepWorths by_distance(std::size_t nodes, std::size_t out_of_reach) {
  const Ticks most = std::numeric_limits<Ticks>::max() / 2 / static_cast<Ticks>(std::max<std::size_t>(nodes, 1));
  StepWorths worths;
  Ticks one = 1;
  for (Ticks steps = 2; steps < static_cast<Ticks>(out_of_reach); ++steps) {
    const auto factor = steps / std::gcd(one, steps);
    if (one > most / factor) {
      worths.tolerance = static_cast<Ticks>(nodes);
      break;
    }
    one *= factor;
  }
  worths.of.push_back(one);
  for (Ticks steps = 1; steps < static_cast<Ticks>(out_of_reach); ++steps) {
    worths.of.push_back((one + steps / 2) / steps);
  }
  worths.of.push_back(0);
  return worths;
}

}  // namespace

StepWorths step_worths(std::size_t nodes, std::size_t out_of_reach, std::optional<int> within_steps) {
  if (!within_steps) return by_distance(nodes, out_of_reach);
  StepWorths worths{.of = std::vector<Ticks>(out_of_reach + 1, 0)};
  const auto within = std::min(static_cast<std::size_t>(std::max(*within_steps, 0)) + 1, out_of_reach);
  std::fill_n(worths.of.begin(), within, 1);
  return worths;
}

}  // namespace sleutelnet
