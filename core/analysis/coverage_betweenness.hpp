#pragma once
// Who connects neighbourhoods? Betweenness with pairs of neighbourhoods for ends instead of pairs of people,
// which is what a coordinator means by a bridge (measures.md 3.2). Worded as "needs a backup" (P39).
//
// Of an actor: over all pairs of neighbourhoods in scope where somebody counts, the share of the shortest ways
// from those who count in the one to those who count in the other that pass the actor, its two ends included;
// somebody who counts in both is the whole way. ÷ M(M−1)/2, M such neighbourhoods: 0 … 1; not defined (empty)
// for M < 2. Pairs without a way add nothing. Undirected, in steps. Convention betweenness.coverage.v1
// (brandes2001, with sets for ends). Cost O(M × (ties + claims)).

#include <optional>
#include <vector>

#include "core/analysis/coverage.hpp"
#include "core/analysis/graph.hpp"
#include "core/support/parallel.hpp"

namespace sleutelnet {

// One per node of the graph, which must be undirected.
std::vector<std::optional<double>> coverage_betweenness(const Coverage& coverage, const Graph& graph,
                                                        const Effort& effort = {});

// For each row of the coverage the nodes of the graph that count there in any cell, ascending; none where the
// neighbourhood is out of scope.
std::vector<std::vector<std::uint32_t>> nodes_by_neighbourhood(const Coverage& coverage, const Graph& graph);

}  // namespace sleutelnet
