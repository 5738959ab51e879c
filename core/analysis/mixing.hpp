#pragma once
// Do ties stay within groups or cross them, and more so than when the groups were dealt out by chance?
//
// mixing.count: ties from group to group; undirected, a tie is counted once and stands at (g, h) and (h, g),
//   within a group once at (g, g). Nodes without a group are left out with their ties; both are counted.
// ei.index: (E − I) ÷ (E + I), E ties between groups, I ties within (krackhardt1988): −1 all within, 1 all
//   between. Of one group: E its ties with other groups either way, I those within it, each tie once. Not defined
//   without ties. The share of ties between groups, E ÷ (E + I) from 0 to 1, is the same in other words.
// ei.permutation: the labels shuffled over the nodes that have one, the ties and group sizes held; `low` and
//   `high` enclose the middle 95 % of the shuffles, p = (1 + r) ÷ (1 + R) with r shuffles at least as low, or as
//   high, as found (phipson2010); either way, and so beside an interval with two ends, p is twice the lesser.
//   Of one group the same, over the shuffles in which it has ties.
// modularity: Σ over groups of w_in ÷ W − out·in ÷ W² over arcs (newman2004; directed leicht2008), an undirected
//   tie being two arcs; below 1, 0 for one group; not defined without ties. Optional weights are strengths.
// Isolated nodes count in the shuffles only. Cost: O(ties), the interval R times.

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/analysis/graph.hpp"
#include "core/analysis/grouping.hpp"
#include "core/support/parallel.hpp"

namespace sleutelnet {

struct MixingMatrix {
  std::size_t groups = 0;
  std::vector<std::int64_t> ties;  // row by row: from, to
  int nodes_left_out = 0;
  std::int64_t ties_left_out = 0;

  std::int64_t at(std::size_t from, std::size_t to) const { return ties[from * groups + to]; }
};
MixingMatrix mixing_matrix(const Graph& graph, const Grouping& grouping);

struct ExternalInternal {
  std::int64_t external = 0;
  std::int64_t internal = 0;
  std::optional<double> index;

  std::optional<double> share_between() const { return index ? std::optional((1 + *index) / 2) : std::nullopt; }
};
struct ExternalInternalIndex {
  ExternalInternal overall;
  std::vector<ExternalInternal> of_group;
};
ExternalInternalIndex external_internal_index(const Graph& graph, const Grouping& grouping);

struct ShuffleOptions {
  int shuffles = 999;  // R
  std::uint64_t seed = 1;
  Effort effort;
};
struct ShuffledIndex {
  double low = 0;
  double high = 0;
  double p_as_low = 1;   // so low or lower
  double p_as_high = 1;  // so high or higher
  double p_either_way() const { return std::min(1.0, 2 * std::min(p_as_low, p_as_high)); }
  bool operator==(const ShuffledIndex&) const = default;
};
// Empty where the index is, or without a shuffle.
std::optional<ShuffledIndex> shuffled_external_internal_index(const Graph& graph, const Grouping& grouping,
                                                              const ShuffleOptions& options = {});

// The same for each group by itself, on the same shuffles.
std::vector<std::optional<ShuffledIndex>> shuffled_group_indices(const Graph& graph, const Grouping& grouping,
                                                                 const ShuffleOptions& options = {});

// `weights` runs beside graph.arcs, none negative; empty means that every arc weighs 1.
std::optional<double> modularity(const Graph& graph, const Grouping& grouping, const std::vector<double>& weights = {});

}  // namespace sleutelnet
