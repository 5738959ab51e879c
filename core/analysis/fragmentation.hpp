#pragma once
// How scattered is the network, as it is or once a given group has left? It weighs a group that somebody names;
// it looks for none (P40).
//
// F = 1 − Σ s(s−1) ÷ N(N−1) over the components of size s: the share of pairs not connected.
// DF = 1 − Σ 1/d(i,j) ÷ N(N−1) over ordered pairs: a pair farther apart is less connected (borgatti2006keys).
// Conventions fragmentation.components.n-fixed and fragmentation.distances.n-fixed: N is the number before anybody
// left, so that losing somebody never looks like a gain. Beside them ….n-remaining with the number that is left,
// as R keyplayer prints it, where losing somebody isolated lowers the value. All lie in 0 to 1: 0 when everybody
// is connected (DF: directly), 1 when nobody is. Not defined below two nodes of the kind counted.
// Isolated nodes are in N. Components ignore direction, distances are in steps along it. Nothing is assumed
// about ties nobody knows. Cost: that of step_sweep.hpp; F without each actor in turn O(nodes + ties) in all
// (tarjan1972).

#include <cstdint>
#include <optional>
#include <vector>

#include "core/analysis/graph.hpp"
#include "core/support/parallel.hpp"

namespace sleutelnet {

struct Fragmentation {
  std::int64_t connected_pairs = 0;  // of those who remain, each pair once
  std::optional<double> components;  // F, N fixed
  std::optional<double> distances;   // DF, N fixed
  std::optional<double> components_of_remaining;
  std::optional<double> distances_of_remaining;
};

// Without these nodes; double mention counts once.
Fragmentation fragmentation(const Graph& graph, const std::vector<std::uint32_t>& gone = {}, const Effort& effort = {});

// F as it is, without the distances; empty below two.
std::optional<double> fragmentation_by_components(const Graph& graph);

// F, N fixed, when each actor leaves alone; per node, empty below two.
std::vector<std::optional<double>> fragmentation_without_each(const Graph& graph);

}  // namespace sleutelnet
