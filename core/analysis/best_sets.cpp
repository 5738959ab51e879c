#include "core/analysis/best_sets.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <set>
#include <span>

namespace sleutelnet {

namespace {

using Nodes = std::vector<std::uint32_t>;

struct Candidate {
  Ticks gain = 0;  // at most: that of an earlier stage, and gains only shrink
  std::uint32_t node = 0;
};
using Candidates = std::vector<Candidate>;

bool gains_more(const Candidate& left, const Candidate& right) {
  return left.gain != right.gain ? left.gain > right.gain : left.node < right.node;
}

// What a set in the making reaches.
struct Stage {
  Ticks value = 0;
  std::vector<Steps> nearest;  // steps to each from the nearest member
};

// What is reached and these gains added up; nothing is more than the whole.
Ticks bound_of(Ticks value, std::span<const Candidate> candidates, Ticks whole) {
  for (auto at = candidates.begin(); at != candidates.end() && value < whole; ++at) value += at->gain;
  return std::min(value, whole);
}

// Of all who are no member: a member adds nothing, and joins once.
Candidates gains_of_all(const SetReach& reach, const Stage& stage) {
  Candidates all;
  for (std::uint32_t node = 0; node < reach.size(); ++node) {
    if (stage.nearest[node] == 0) continue;
    all.push_back({reach.value_with(node, stage.nearest) - stage.value, node});
  }
  std::sort(all.begin(), all.end(), gains_more);
  return all;
}

// Chosen one by one, the largest gain first; the lowest of the bounds at each stage.
struct GreedyChoice {
  Nodes nodes;
  Ticks value = 0;
  Ticks bound = 0;
};

GreedyChoice greedy_choice(const SetReach& reach, std::size_t people) {
  GreedyChoice choice;
  choice.bound = reach.whole();
  Stage stage{0, reach.from_nobody()};
  for (;;) {
    const auto candidates = gains_of_all(reach, stage);
    const auto first = std::span(candidates).first(std::min(people, candidates.size()));
    choice.bound = std::min(choice.bound, bound_of(stage.value, first, reach.whole()));
    if (choice.nodes.size() == people) break;
    stage.value += candidates.front().gain;
    choice.nodes.push_back(candidates.front().node);
    reach.bring_nearer(candidates.front().node, stage.nearest);
  }
  choice.value = stage.value;
  return choice;
}

// How many ways to take `count` out of `all`; empty when the number is too large.
std::optional<std::uint64_t> ways(std::uint64_t all, std::uint64_t count) {
  std::uint64_t result = 1;
  for (std::uint64_t taken = 0; taken < count; ++taken) {
    if (result > std::numeric_limits<std::uint64_t>::max() / (all - taken)) return std::nullopt;
    result = result * (all - taken) / (taken + 1);
  }
  return result;
}

// Moves on to the next choice of places below `all` in lexicographic order.
bool next_places(std::vector<std::size_t>& places, std::size_t all) {
  for (auto at = places.size(); at-- > 0;) {
    if (places[at] + (places.size() - at) >= all) continue;
    std::iota(places.begin() + static_cast<std::ptrdiff_t>(at), places.end(), places[at] + 1);
    return true;
  }
  return false;
}

// Branch and bound over sets: each branch takes one candidate and gives up those before it. First for the best
// value, then once more for every set that has it.
class Search {
 public:
  Search(const SetReach& reach, const BestSetsOptions& options, Progress* progress)
      : reach_(reach), options_(options), progress_(progress) {}

  // Starts from a set that is known.
  BestSets proven_best(const GreedyChoice& start) {
    best_ = start.value;
    best_set_ = start.nodes;
    if (best_ < start.bound) explore_all();
    std::sort(best_set_.begin(), best_set_.end());
    return {best_,         std::min(std::max(best_, open_), start.bound), start.value, {best_set_}, std::nullopt,
            reach_.whole()};
  }

  void count(BestSets& found) {
    counting_ = true;
    optimal_sets_ = 0;
    explore_all();
    if (open_ == 0) found.optimal_sets = optimal_sets_;
    if (!sets_.empty()) found.sets.assign(sets_.begin(), sets_.end());
  }

 private:
  void explore_all() {
    spent_ = 0;
    open_ = 0;
    Candidates all;
    for (std::uint32_t node = 0; node < reach_.size(); ++node) all.push_back({reach_.whole(), node});
    explore({0, reach_.from_nobody()}, all, options_.size);
  }

  bool promises(Ticks bound) const { return counting_ ? bound >= best_ - reach_.tolerance() : bound > best_; }

  // `left` more of the candidates, which come by gain, are to join the chosen.
  void explore(const Stage& stage, std::span<const Candidate> candidates, std::size_t left) {
    if (progress_ != nullptr && progress_->cancelled()) throw Cancelled();
    const auto bound = bound_of(stage.value, candidates.first(left), reach_.whole());
    if (!promises(bound)) return;
    if (left == 0) return keep(stage.value);
    if (spent_ >= options_.budget) {
      open_ = std::max(open_, bound);
      return;
    }
    const auto fresh = weighed(stage, candidates, left);
    if (fresh.size() < left) return;
    if (fresh.front().gain == 0) {
      if (promises(stage.value)) keep_all(stage.value, fresh, left);
      return;
    }
    const std::span<const Candidate> rest(fresh);
    for (std::size_t at = 0; at + left <= fresh.size(); ++at) {
      if (!promises(bound_of(stage.value, rest.subspan(at, left), reach_.whole()))) break;
      Stage next{stage.value + fresh[at].gain, stage.nearest};
      reach_.bring_nearer(fresh[at].node, next.nearest);
      chosen_.push_back(fresh[at].node);
      explore(next, rest.subspan(at + 1), left - 1);
      chosen_.pop_back();
    }
  }

  // The gains as they are now, without the candidates that can be in no set still of interest: with the
  // most that the others can add they promise too little.
  Candidates weighed(const Stage& stage, std::span<const Candidate> candidates, std::size_t left) {
    Candidates fresh;
    Candidates top;  // the left − 1 largest gains so far
    for (const auto& candidate : candidates) {
      const bool top_is_known = top.size() + 1 == left && (top.empty() || top.back().gain >= candidate.gain);
      if (top_is_known && !promises(bound_of(stage.value + candidate.gain, top, reach_.whole()))) break;
      fresh.push_back({reach_.value_with(candidate.node, stage.nearest) - stage.value, candidate.node});
      ++spent_;
      top.insert(std::upper_bound(top.begin(), top.end(), fresh.back(), gains_more), fresh.back());
      if (top.size() == left) top.pop_back();
    }
    std::sort(fresh.begin(), fresh.end(), gains_more);
    return fresh;
  }

  void keep(Ticks value) {
    if (!counting_) {
      best_ = value;
      best_set_ = chosen_;
      return;
    }
    if (optimal_sets_) ++*optimal_sets_;
    list(chosen_);
  }

  // Nobody adds anything: any `left` of the candidates complete the set.
  void keep_all(Ticks value, const Candidates& candidates, std::size_t left) {
    Nodes nodes;
    for (const auto& candidate : candidates) nodes.push_back(candidate.node);
    std::sort(nodes.begin(), nodes.end());
    std::vector<std::size_t> places(left);
    std::iota(places.begin(), places.end(), std::size_t{0});
    const auto complete = [&] {
      auto set = chosen_;
      for (const auto place : places) set.push_back(nodes[place]);
      return set;
    };
    if (!counting_) {
      best_ = value;
      best_set_ = complete();
      return;
    }
    const auto number = ways(nodes.size(), left);
    const bool fits = number && optimal_sets_ && *number <= std::numeric_limits<std::uint64_t>::max() - *optimal_sets_;
    optimal_sets_ = fits ? std::optional(*optimal_sets_ + *number) : std::nullopt;
    std::size_t listed = 0;
    do {
      list(complete());
    } while (++listed < options_.limit && next_places(places, nodes.size()));
  }

  void list(Nodes set) {
    std::sort(set.begin(), set.end());
    sets_.insert(std::move(set));
    if (sets_.size() > options_.limit) sets_.erase(std::prev(sets_.end()));
  }

  const SetReach& reach_;
  const BestSetsOptions& options_;
  Progress* progress_;
  bool counting_ = false;
  Ticks best_ = 0;
  Nodes best_set_;
  Nodes chosen_;
  std::set<Nodes> sets_;
  std::optional<std::uint64_t> optimal_sets_;
  std::int64_t spent_ = 0;  // gains weighed
  Ticks open_ = 0;          // the highest bound of what was not explored; 0 when everything was
};

}  // namespace

BestSets best_sets(const SetReach& reach, const BestSetsOptions& options, Progress* progress) {
  Search search(reach, options, progress);
  auto found = search.proven_best(greedy_choice(reach, options.size));
  if (found.bound == found.value) search.count(found);
  return found;
}

}  // namespace sleutelnet
