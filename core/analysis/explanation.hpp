#pragma once
// Why has this actor this value? For every measure of node_measures(): the value or why there is none, of which
// actors and ties it was made, its rank, on what it rests by name, and what other programs print. Of the
// coordinator's eyes only where it is about a person (disclose).
//
// The basis adds up to the value wherever the value is a sum: contacts to a degree, circles to closeness, pairs to
// betweenness, shares to constraint, effective size, eigenvector, Katz and PageRank, cells to coverage. Nothing
// stands there for a value that is not defined, for current flow (all ways at once) and for sampled betweenness.
// Rank: rank.competition, 1 the highest; a place, no judgement. Isolated: the values of the measure, with an empty
// list. Refuses an actor that is not in the graph, a measure that this network does not have, and what
// weight_lengths() refuses. Cost: that of the measure, of the peers (once more), and for betweenness
// O(nodes × ties) again.

#include <string>
#include <string_view>

#include "core/analysis/counted_network.hpp"
#include "core/analysis/explanation_basis.hpp"
#include "core/analysis/peer_programs.hpp"

namespace sleutelnet {

struct PeerValue {
  PeerProgram program{};
  PeerAnswer answer{};
  std::string called;
  std::optional<double> value;
  bool agrees = false;  // at this actor
  std::vector<PeerDifference> differences;
};

struct Explanation {
  std::string measure;
  std::string convention;
  ActorId actor;
  std::optional<double> value;
  UndefinedReason undefined = UndefinedReason::none;
  CountedNetwork counted;
  std::optional<int> rank;
  int ranked = 0;        // actors with a value
  int sharing_rank = 0;  // the actor included
  Basis basis;
  std::vector<PeerValue> peers;
};

inline constexpr std::size_t basis_limit = 20;

Result<Explanation> explain(const Network& network, const Graph& graph, const MeasureOptions& options,
                            std::string_view measure, const ActorId& actor, std::size_t limit = basis_limit);

}  // namespace sleutelnet
