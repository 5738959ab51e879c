#pragma once
// One connected part on the sheet: for every two nodes the distance drawn should be the number of steps between
// them, near pairs weighing most (1 ÷ steps²). Starts from classical scaling over pivots (brandes2007) and improves by
// stochastic gradient descent over pairs (zheng2019). Up to `most_exact` nodes every pair counts. Above that each node
// is first held to its neighbours and to a hundred pivots, each standing for those nearest to it (ortmann2017), then
// to its neighbours while all others push it away (gansner2013), so that a crowd of small distances opens up.
// Convention layout.stress.
//
// Deterministic for a seed, whatever the number of threads.
// Cost: O(pivots × (nodes + ties)) once, and O(rounds × (ties + nodes × pivots)); pivots are all nodes where every
// pair counts.

#include <cstdint>
#include <vector>

#include "core/analysis/layout.hpp"

namespace sleutelnet {

class StressSearch {
 public:
  static constexpr std::size_t most_exact = 2500;
  static constexpr int rounds = 40;

  // `nodes` of the graph, connected, each once; ties are read as running both ways.
  StressSearch(const Graph& graph, std::vector<std::uint32_t> nodes, std::uint64_t seed);

  void improve(int round, const Effort& effort = {});  // 0, 1, … rounds − 1

  const std::vector<std::uint32_t>& nodes() const { return nodes_; }
  const std::vector<Position>& places() const { return places_; }  // beside nodes

 private:
  void read_ties(const Graph& graph);
  void measure_from_pivots();
  void count_regions();
  void start(std::uint64_t seed);
  void descend(double step, int round);
  void open_up(double push, const Effort& effort);
  bool exact() const { return pivots_.size() == nodes_.size(); }
  void hold_to_pivots(std::uint32_t node, double step);
  void hold_to_neighbours(std::uint32_t node, double step);
  double weight(std::uint32_t node, std::size_t pivot) const;

  std::vector<std::uint32_t> nodes_;
  std::vector<Position> places_;
  std::vector<std::uint32_t> offsets_, neighbours_;  // of the part alone
  std::vector<std::uint32_t> pivots_;
  std::vector<std::int32_t> steps_;        // pivot after pivot, a number for each node
  std::vector<std::uint32_t> stands_for_;  // pivot after pivot: how many of its nearest lie within so many steps
  std::size_t depth_ = 0;                  // one more than the most steps
  std::vector<std::int32_t> pivot_of_;     // per node; −1 for most
  std::uint64_t seed_;
};

// How far the picture is from the steps: the mean over all pairs that reach each other of (drawn ÷ steps − 1)², at
// the scale that makes it smallest. 0 is perfect; lies in 0 … 1. Over the pairs of at most `sources` nodes, spread
// evenly; empty graph or no pair: 0. Cost O(sources × (nodes + ties)).
double layout_stress(const Graph& graph, const std::vector<Position>& places, std::size_t sources = 500);

}  // namespace sleutelnet
