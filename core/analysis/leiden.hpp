#pragma once
// Into which communities does one run of the Leiden search divide the network? Rounds of local moves, refinement and
// aggregation raise modularity (modularity.hpp), each from where the last one ended (traag2019). Convention
// communities.leiden.modularity; what many runs say together is in communities.hpp.
//
// Direction is ignored. Every community is connected. When a last round found nothing, no actor alone would raise
// modularity in another community or apart; that it is the largest possible is not promised. The isolated, and those
// whose ties all weigh 0, are communities of one. No actor gives an empty answer. The same seed gives the same answer.
// Cost about O(ties) for each round; where groups are weak, small gains go on for some twenty rounds.

#include <cstdint>
#include <limits>
#include <vector>

#include "core/analysis/undirected_view.hpp"

namespace sleutelnet {

struct LeidenOptions {
  double resolution = 1.0;  // above 0; above 1 favours smaller communities
  std::uint64_t seed = 1;
  int rounds = std::numeric_limits<int>::max();  // at most; fewer when a round finds nothing
};

// The community of each node, numbered by their lowest node.
std::vector<std::uint32_t> leiden_partition(const UndirectedView& view, const LeidenOptions& options = {});

}  // namespace sleutelnet
