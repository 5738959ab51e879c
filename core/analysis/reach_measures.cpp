#include "core/analysis/reach_measures.hpp"

#include <algorithm>

#include "core/support/require.hpp"

namespace sleutelnet {

namespace {

void count_steps(const std::vector<std::int64_t>& steps, ReachCounts& counts) {
  for (const auto distance : steps) {
    if (distance == 0 || distance == unreachable) continue;
    ++counts.reachable;
    counts.farthest_steps = std::max(counts.farthest_steps, distance);
    for (auto within = static_cast<std::size_t>(distance); within <= counts.within_steps.size(); ++within) {
      ++counts.within_steps[within - 1];
    }
  }
}

void count_hours(const std::vector<std::int64_t>& hours, ReachCounts& counts) {
  for (const auto distance : hours) {
    counts.within_24h += distance > 0 && distance <= 24 ? 1 : 0;
    counts.within_72h += distance > 0 && distance <= 72 ? 1 : 0;
  }
}

// Who has heard by which hour, up to the last hour that matters: shortest paths with a list for each hour in
// place of a heap (dial1969).
class EarlyNews {
 public:
  EarlyNews(const Graph& graph, int last_hour)
      : graph_(graph), last_hour_(last_hour), arrival_(graph.size(), last_hour + 1) {
    due_.resize(static_cast<std::size_t>(last_hour) + 1);
    SLEUTELNET_REQUIRE(
        std::all_of(graph.arcs.begin(), graph.arcs.end(), [](const Arc& arc) { return arc.delay_hours > 0; }));
  }

  int others_reached(std::uint32_t source) {
    heard_.clear();
    hear(source, 0);
    for (int hour = 0; hour <= last_hour_; ++hour) {
      auto& now = due_[static_cast<std::size_t>(hour)];
      for (const auto node : now) {
        if (arrival_[node] != hour) continue;  // heard it earlier by another way
        for (const auto& arc : graph_.arcs_of(node)) hear(arc.target, hour + arc.delay_hours);
      }
      now.clear();
    }
    for (const auto node : heard_) arrival_[node] = last_hour_ + 1;
    return static_cast<int>(heard_.size()) - 1;
  }

 private:
  void hear(std::uint32_t node, int hour) {
    if (hour >= arrival_[node]) return;
    if (arrival_[node] > last_hour_) heard_.push_back(node);
    arrival_[node] = hour;
    due_[static_cast<std::size_t>(hour)].push_back(node);
  }

  const Graph& graph_;
  int last_hour_;
  std::vector<int> arrival_;                     // after the last hour: not yet
  std::vector<std::vector<std::uint32_t>> due_;  // by hour
  std::vector<std::uint32_t> heard_;
};

}  // namespace

std::vector<std::int64_t> steps_from(const Graph& graph, std::size_t source) { return Distances(graph).from(source); }

std::vector<std::int64_t> hours_from(const Graph& graph, std::size_t source) {
  return Distances(graph, delay_lengths(graph)).from(source);
}

std::vector<ReachCounts> reach_counts(const Graph& graph, int steps) {
  std::vector<ReachCounts> counts(graph.size());
  Distances by_steps(graph);
  Distances by_hours(graph, delay_lengths(graph));
  const bool any_tie = !graph.arcs.empty();
  for (std::size_t node = 0; node < graph.size(); ++node) {
    counts[node].within_steps.assign(static_cast<std::size_t>(steps), 0);
    count_steps(by_steps.from(node), counts[node]);
    if (any_tie) count_hours(by_hours.from(node), counts[node]);
  }
  return counts;
}

std::vector<int> reached_within(const Graph& graph, int hours) {
  std::vector<int> reached;
  if (hours < 0) return std::vector<int>(graph.size(), 0);
  EarlyNews news(graph, hours);
  for (std::uint32_t source = 0; source < graph.size(); ++source) reached.push_back(news.others_reached(source));
  return reached;
}

std::vector<std::size_t> shortest_path(const Graph& graph, std::size_t from, std::size_t to) {
  // Distances towards the goal, so that walking from the start can take the lowest id at every step.
  const auto to_goal = steps_from(reversed(graph), to);
  if (to_goal[from] == unreachable) return {};
  std::vector<std::size_t> path{from};
  while (path.back() != to) {
    for (const auto& arc : graph.arcs_of(path.back())) {
      if (to_goal[arc.target] != to_goal[path.back()] - 1) continue;
      path.push_back(arc.target);
      break;
    }
  }
  return path;
}

}  // namespace sleutelnet
