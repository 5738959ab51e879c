#pragma once
// Whom to inform first, so that word reaches everybody soonest? The best set of k actors to start from. It is
// about the way of a message; whom it names is no more worth than others (P39, P40).
//
// By distance, KPP-Pos (borgatti2006keys): Σ_j 1/d(K,j) ÷ N, where d(K,j) are the steps from the nearest of K along the
// direction of ties, members count as distance 1 and who is not reached adds 0; convention kpp-pos.members-1.n.
// Within m steps: the share of all, members included, in at most m steps of K; convention reach.set.m-steps.n.
// Both lie in 0 to 1, grow with k and are submodular. An isolated actor reaches itself. With k above N all are
// taken; without nodes the value is not defined. Ties nobody knows are no ties.
//
// Exact by branch and bound (best_sets.hpp) up to `exact_up_to` nodes. Sums are whole multiples of 1 ÷ lcm(1, 2, …
// steps), so that equal sets are equal (step_worths.hpp says what happens where that number grows too large). When
// `budget` gains were weighed without proof, the best set met is returned with the bound proven so far. In a larger
// network members are chosen one by one (lazy_greedy.hpp), and the set is proven when its bound happens to be reached.
// Greedy gives at least 1 − 1/e of the best (nemhauser1978), and no bound here is looser than that. Told to stop, it
// throws Cancelled.
// Cost: 2 N² bytes; O(N × ties), then O(N) for each gain. One by one: that of lazy_greedy.hpp. Alike whatever the
// number of threads.

#include <cstdint>
#include <optional>
#include <vector>

#include "core/analysis/graph.hpp"
#include "core/support/parallel.hpp"

namespace sleutelnet {

inline constexpr std::size_t largest_for_best_sets = 5000;  // N² distances of two bytes: 50 MB

struct InformOptions {
  int people = 3;                   // k
  std::optional<int> within_steps;  // m; empty: by distance
  std::size_t limit = 20;           // of best sets listed
  std::int64_t budget = 5'000'000;  // gains weighed to prove the best value, and again to count the best sets
  std::size_t exact_up_to = largest_for_best_sets;  // actors; among more they are chosen one by one
  bool operator==(const InformOptions&) const = default;
};

struct InformPlan {
  InformOptions options;
  std::optional<double> value;                // of the best set found
  std::optional<double> bound;                // no set of as many does better
  std::optional<double> greedy;               // what choosing one by one gives
  bool proven = false;                        // bound is value
  bool one_by_one = false;                    // too many actors to compare all sets
  std::vector<std::vector<ActorId>> sets;     // the best found, each by id; the lowest by id first once all are counted
  std::vector<std::int64_t> reached;          // beside them: actors who are reached, along the direction of ties, and
                                              // within the steps where those are given; the set itself included
  std::optional<std::uint64_t> optimal_sets;  // how many in all; empty when not proven or not counted to the end
  bool operator==(const InformPlan&) const = default;
};

InformPlan inform_first(const Graph& graph, const InformOptions& options = {}, const Effort& effort = {});

// Who is named in some set and may not be called: ties count whoever takes part, also with a break or without a notice.
std::vector<ActorId> not_callable_in(const Network& network, const InformPlan& plan);

// Works out again, from the graph alone, what each set reaches, and whether sets, bound and count fit together.
// Shares no code with the search.
bool verify(const Graph& graph, const InformPlan& plan);

}  // namespace sleutelnet
