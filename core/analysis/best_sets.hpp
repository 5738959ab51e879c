#pragma once
// Which sets of a given size reach most? Branch and bound for inform_first, where the measure and the honesty of the
// answer are told.
//
// What a set reaches is submodular: gains only shrink as it grows. So what is reached and the largest gains left
// bound every completion (nemhauser1978), also with gains of an earlier stage. Each branch takes one candidate and
// gives up those before it, so that every set is met once; a candidate that with the most the others can add promises
// too little is left out of the branch. Where nobody adds anything, all completions are counted at once.
// Cost: O(nodes) for each gain weighed, at most `budget` of them to prove the best value and as many to count.

#include <cstdint>
#include <optional>
#include <vector>

#include "core/analysis/set_reach.hpp"

namespace sleutelnet {

struct BestSetsOptions {
  std::size_t size = 1;  // at most the number of nodes
  std::size_t limit = 20;
  std::int64_t budget = 0;
};

struct BestSets {
  Ticks value = 0;
  Ticks bound = 0;                               // no set of that size reaches more; proven when it is the value
  Ticks greedy = 0;                              // what choosing one by one reaches
  std::vector<std::vector<std::uint32_t>> sets;  // nodes ascending; the first `limit` of the best when all are counted
  std::optional<std::uint64_t> optimal_sets;     // empty when the best is not proven or the count not done
  Ticks whole = 0;                               // when everybody is reached directly
};

BestSets best_sets(const SetReach& reach, const BestSetsOptions& options, Progress* progress = nullptr);

}  // namespace sleutelnet
