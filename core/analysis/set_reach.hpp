#pragma once
// How much of the network does a set of actors reach, in whole numbers, so that equal sets are equal? The ground
// under inform_first.
//
// An actor in d steps of the nearest of the set along the direction of ties is worth 1/d, a member 1, who is not
// reached 0; or, when steps are given, 1 within so many and 0 beyond. Worths are counted in ticks: 1 is as many as
// all distances divide. Where that number grows too large (from some 40 steps on) worths are rounded to a tick, about
// 1e-14, and sets within `tolerance` ticks count as equal.
// Cost: O(nodes × ties) once, 2 nodes² bytes, then O(nodes) for each question.

#include <cstdint>
#include <optional>
#include <vector>

#include "core/analysis/graph.hpp"
#include "core/support/parallel.hpp"

namespace sleutelnet {

using Ticks = std::int64_t;
using Steps = std::uint16_t;

class SetReach {
 public:
  SetReach(const Graph& graph, std::optional<int> within_steps, const Effort& effort);

  std::size_t size() const { return size_; }
  Ticks whole() const { return whole_; }  // when everybody is reached directly; twice as much still fits
  Ticks tolerance() const { return tolerance_; }

  // Steps to each actor from the nearest of a set: at first of nobody, then with one more each time.
  std::vector<Steps> from_nobody() const { return std::vector<Steps>(size_, out_of_reach_); }
  void bring_nearer(std::uint32_t node, std::vector<Steps>& nearest) const;

  // What that set reaches together with this node.
  Ticks value_with(std::uint32_t node, const std::vector<Steps>& nearest) const;

 private:
  void read_steps(const Graph& graph, const Effort& effort);
  void weigh_by_distance();

  std::size_t size_;
  std::vector<Steps> steps_;  // row by row, from each to each
  Steps out_of_reach_ = 0;    // one more than the farthest that is reached
  std::vector<Ticks> worth_;  // of so many steps
  Ticks whole_ = 0;
  Ticks tolerance_ = 0;
};

}  // namespace sleutelnet
