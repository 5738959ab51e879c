#include "core/analysis/lazy_greedy.hpp"

#include <algorithm>

#include "core/analysis/compact_graph.hpp"
#include "core/analysis/step_sweep.hpp"

namespace sleutelnet {

namespace {

struct Candidate {
  Ticks gain = 0;  // of now or of an earlier stage
  std::uint32_t node = 0;
  std::uint32_t start = 0;  // the same in the compact numbering
};

bool gains_more(const Candidate& left, const Candidate& right) {
  return left.gain != right.gain ? left.gain > right.gain : left.node < right.node;
}

// Goes from one node to whom it is nearer to than a set is; kept between searches, so that each costs what it visits.
class NearerSearch {
 public:
  NearerSearch(const CompactGraph& graph, const std::vector<std::uint32_t>& nearest)
      : graph_(graph), nearest_(nearest), seen_in_(graph.size(), 0) {}

  // Tells (node, steps), nearest first; who was told of may be brought nearer meanwhile. The start is no member.
  template <class Tell>
  void run(std::uint32_t start, Tell tell) {
    ++search_;
    front_ = {start};
    seen_in_[start] = search_;
    for (std::uint32_t steps = 0; !front_.empty(); ++steps) {
      next_.clear();
      for (const auto node : front_) {
        for (auto arc = graph_.offsets[node]; arc < graph_.offsets[node + 1]; ++arc) {
          const auto target = graph_.targets[arc];
          if (steps + 1 >= nearest_[target] || seen_in_[target] == search_) continue;
          seen_in_[target] = search_;
          next_.push_back(target);
        }
        tell(node, steps);
      }
      front_.swap(next_);
    }
  }

 private:
  const CompactGraph& graph_;
  const std::vector<std::uint32_t>& nearest_;
  std::vector<std::uint32_t> seen_in_;  // the number of the last search that met it
  std::vector<std::uint32_t> front_, next_;
  std::uint32_t search_ = 0;
};

class LazyGreedy {
 public:
  LazyGreedy(const Graph& graph, std::optional<int> within_steps, const Effort& effort)
      : graph_(compact(graph)), effort_(effort), worth_(step_worths(graph.size(), graph.size(), within_steps).of) {
    // Where worth ends nobody need be followed any farther.
    const auto out_of_reach = std::find(worth_.begin(), worth_.end(), 0) - worth_.begin();
    nearest_.assign(graph.size(), static_cast<std::uint32_t>(out_of_reach));
    set_.whole = worth_.front() * static_cast<Ticks>(graph.size());
    set_.bound = set_.whole;
    const auto others = worths_reached(graph_, worth_, effort);
    for (std::uint32_t start = 0; start < graph.size(); ++start) {
      const auto node = graph_.node_of[start];
      left_.push_back({worth_.front() + others[node], node, start});
    }
    std::sort(left_.begin(), left_.end(), gains_more);
    weighed_ = left_.size();
  }

  GreedySet choose(std::size_t asked) {
    const auto people = std::min(asked, left_.size());
    for (;;) {
      const auto foremost = std::min(people, left_.size());
      bring_forward(foremost);
      tighten_bound(foremost);
      if (set_.nodes.size() == people) return std::move(set_);
      join(left_.front());
      left_.erase(left_.begin());
      weighed_ = 0;
    }
  }

 private:
  // Puts in front so many who add most now.
  void bring_forward(std::size_t foremost) {
    std::size_t batch = 64;
    while (weighed_ < left_.size() && !foremost_are_known(foremost)) {
      const auto end = std::min(left_.size(), weighed_ + batch);
      weigh(weighed_, end);
      weighed_ = end;
      std::sort(left_.begin(), left_.begin() + static_cast<std::ptrdiff_t>(weighed_), gains_more);
      batch *= 2;
    }
    std::inplace_merge(left_.begin(), left_.begin() + static_cast<std::ptrdiff_t>(weighed_), left_.end(), gains_more);
  }

  // Those weighed now come first, by gain; the others keep their older gain, which is theirs at most.
  bool foremost_are_known(std::size_t foremost) const {
    if (weighed_ < foremost) return false;
    return foremost == 0 || gains_more(left_[foremost - 1], left_[weighed_]);
  }

  void weigh(std::size_t first, std::size_t end) {
    constexpr std::size_t chunk_size = 64;
    for_each_chunk((end - first + chunk_size - 1) / chunk_size, effort_, [&](std::size_t chunk) {
      NearerSearch search(graph_, nearest_);
      const auto from = first + chunk * chunk_size;
      for (auto at = from; at < std::min(end, from + chunk_size); ++at) {
        Ticks gain = 0;
        search.run(left_[at].start,
                   [&](std::uint32_t node, std::uint32_t steps) { gain += worth_[steps] - worth_[nearest_[node]]; });
        left_[at].gain = gain;
      }
    });
  }

  void tighten_bound(std::size_t foremost) {
    auto bound = set_.value;
    for (std::size_t at = 0; at < foremost && bound < set_.whole; ++at) bound += left_[at].gain;
    set_.bound = std::min(set_.bound, bound);
  }

  void join(const Candidate& chosen) {
    set_.value += chosen.gain;
    set_.nodes.push_back(chosen.node);
    NearerSearch(graph_, nearest_).run(chosen.start, [&](std::uint32_t node, std::uint32_t steps) {
      nearest_[node] = steps;
    });
  }

  const CompactGraph graph_;
  const Effort& effort_;
  std::vector<Ticks> worth_;            // of so many steps
  std::vector<std::uint32_t> nearest_;  // steps to each from the nearest member, at most where worth ends
  std::vector<Candidate> left_;
  std::size_t weighed_ = 0;  // so many in front have their gain of now
  GreedySet set_;
};

}  // namespace

GreedySet lazy_greedy(const Graph& graph, const LazyGreedyOptions& options, const Effort& effort) {
  if (graph.size() == 0) return {};
  return LazyGreedy(graph, options.within_steps, effort).choose(options.people);
}

}  // namespace sleutelnet
