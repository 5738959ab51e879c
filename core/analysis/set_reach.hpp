#pragma once
// How much of the network does a set of actors reach, in whole numbers, so that equal sets are equal? The ground
// under inform_first.
//
// An actor counts by its steps from the nearest of the set along the direction of ties, as step_worths.hpp says.
// Cost: O(nodes × ties) once, 2 nodes² bytes, then O(nodes) for each question.

#include <cstdint>
#include <optional>
#include <vector>

#include "core/analysis/graph.hpp"
#include "core/analysis/step_worths.hpp"
#include "core/support/parallel.hpp"

namespace sleutelnet {

using Steps = std::uint16_t;

class SetReach {
 public:
  SetReach(const Graph& graph, std::optional<int> within_steps, const Effort& effort);

  std::size_t size() const { return size_; }
  // When everybody is reached directly; twice as much still fits.
  Ticks whole() const { return worths_.of.front() * static_cast<Ticks>(size_); }
  Ticks tolerance() const { return worths_.tolerance; }

  // Steps to each actor from the nearest of a set: at first of nobody, then with one more each time.
  std::vector<Steps> from_nobody() const { return std::vector<Steps>(size_, out_of_reach_); }
  void bring_nearer(std::uint32_t node, std::vector<Steps>& nearest) const;

  // What that set reaches together with this node.
  Ticks value_with(std::uint32_t node, const std::vector<Steps>& nearest) const;

 private:
  void read_steps(const Graph& graph, const Effort& effort);

  std::size_t size_;
  std::vector<Steps> steps_;  // row by row, from each to each
  Steps out_of_reach_ = 0;    // one more than the farthest that is reached
  StepWorths worths_;
};

}  // namespace sleutelnet
