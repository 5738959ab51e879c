#pragma once
// Which groups of actors have more ties among themselves than chance would give, and how sure is it who belongs
// together? The Leiden search for the largest modularity (traag2019), run many times from seeds that follow each
// other; the best run is shown and all runs say how certain it is: never a community without its certainty
// (measures.md 3.9). Convention communities.leiden.modularity.runs.
//
// Direction is ignored. Every community is connected. The isolated are communities of one. Without ties (no actor,
// one actor) modularity is not defined and empty, and everybody is a community of one with certainty 1. That no
// partition has a larger Q is likely after many runs, but not proven. Shares run from 0 to 1.
// The same for any number of threads. Cost about O(runs × ties), memory O(runs × actors).

#include <cstdint>
#include <optional>
#include <vector>

#include "core/analysis/graph.hpp"
#include "core/support/parallel.hpp"

namespace sleutelnet {

struct CommunityOptions {
  std::uint64_t seed = 1;  // run number i uses seed + i
  std::uint32_t runs = 100;
  int rounds = 4;               // of one run at most: later rounds gain little, and only where groups are weak
  double resolution = 1.0;      // above 1 favours smaller communities
  std::vector<double> weights;  // beside graph.arcs, none negative; empty: every tie weighs 1
};

struct Communities {
  std::vector<std::uint32_t> of_node;  // of the best run: the largest Q, of equals the first; numbered by lowest node
  std::vector<std::uint32_t> sizes;    // per community
  std::optional<double> modularity;    // of the best run
  // Per node: in what share of the runs an other member of its community was with it, on average over those members;
  // of a community of one: in what share of the runs it was alone.
  std::vector<double> certainty;
  std::vector<double> together;  // beside graph.arcs: the share of the runs in which both ends were in one community
  // Per community: the share of the runs in which two of its members were together, on average over its pairs.
  std::vector<double> certainty_of;
  double agreeing_runs = 0;  // the share of the runs that found the very same communities as the best
};

Communities communities(const Graph& graph, const CommunityOptions& options = {}, const Effort& effort = {});

}  // namespace sleutelnet
