#pragma once
// How deep does each actor stand in the network? The k-core is the largest part in which everybody has at least
// k ties within that part; the core number of an actor is the largest k whose core holds it. A plain
// alternative to the core–periphery fit (batagelj2003).
//
// Undirected: core_number, convention core.degree. Directed: core_number_total, _in, _out by the in and out
// ties together (a mutual pair counts twice), the incoming, the outgoing; conventions core.total, core.in,
// core.out. Unit: ties; from 0 (isolated) to the largest degree. Parts of a disconnected network are judged alike;
// one actor has 0, no actors give an empty answer. Always defined. Cost O(actors + ties).

#include <cstdint>
#include <vector>

#include "core/analysis/graph.hpp"

namespace sleutelnet {

struct CoreNumbers {
  std::vector<int> total, in, out;  // per node; undirected: all three the same
  int deepest = 0;                  // of total; 0 without an actor
  std::int64_t deepest_size = 0;    // actors in that core
};

CoreNumbers core_numbers(const Graph& graph);

}  // namespace sleutelnet
