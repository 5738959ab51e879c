#pragma once
// What could the network look like if only the number of ties of each actor were given? A random graph in which
// everybody keeps that number: again and again two ties a–b and c–d become a–d and c–b, unless that makes a loop or a
// tie that is there already (maslov2002). Convention null.degree.swaps10: ten attempts per tie, after which every such
// graph is about as likely as any other.
//
// Undirected graphs only. The isolated stay isolated; components need not last. Where no other graph has these degrees,
// as with a star, the same comes back. Each arc keeps the number of the tie that was moved, and no delay.
// The same seed gives the same graph. Cost about O(ties × ties of one actor).

#include <cstdint>

#include "core/analysis/graph.hpp"

namespace sleutelnet {

Graph rewired(const Graph& graph, std::uint64_t seed);

}  // namespace sleutelnet
