#include "core/analysis/layout_rings.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/analysis/reach_measures.hpp"

namespace sleutelnet {

namespace {

constexpr double turn = 2 * std::numbers::pi;
constexpr double ring_gap = 2;
constexpr double along = least_distance * 1.1;  // a chord is a little shorter than its arc

// Steps from the nearest of the core.
std::vector<std::int64_t> steps_from_core(const Graph& graph, const std::vector<std::uint32_t>& core) {
  std::vector<std::int64_t> steps(graph.size(), unreachable);
  std::vector<std::uint32_t> queue;
  for (const auto node : core) {
    if (steps[node] == unreachable) queue.push_back(node);
    steps[node] = 0;
  }
  for (std::size_t at = 0; at < queue.size(); ++at) {
    for (const auto& arc : graph.arcs_of(queue[at])) {
      if (steps[arc.target] != unreachable) continue;
      steps[arc.target] = steps[queue[at]] + 1;
      queue.push_back(arc.target);
    }
  }
  return steps;
}

struct Wished {
  std::uint32_t node = 0;
  double angle = 0;
};

// The direction in which those known on the rings within stand, on average; by number where there is none.
double wished_angle(const Graph& graph, const std::vector<std::int64_t>& steps, const std::vector<double>& angles,
                    std::uint32_t node) {
  double x = 0, y = 0;
  for (const auto& arc : graph.arcs_of(node)) {
    if (steps[arc.target] >= steps[node]) continue;
    x += std::cos(angles[arc.target]);
    y += std::sin(angles[arc.target]);
  }
  if (std::hypot(x, y) < 1e-9) return std::fmod(static_cast<double>(node) * 2.399963229728653, turn);
  const double angle = std::atan2(y, x);
  return angle < 0 ? angle + turn : angle;
}

// As near to what each wishes as the distance between two allows: runs of those who crowd each other spread out evenly
// around their middle (pool adjacent violators), then the whole is turned so that it closes.
std::vector<double> spread(const std::vector<Wished>& wished, double least) {
  struct Run {
    double sum = 0;  // of wished angle − place in the row × least
    std::size_t count = 0;
    double mean() const { return sum / static_cast<double>(count); }
  };
  std::vector<Run> runs;
  for (std::size_t at = 0; at < wished.size(); ++at) {
    runs.push_back({wished[at].angle - static_cast<double>(at) * least, 1});
    while (runs.size() > 1 && runs[runs.size() - 2].mean() > runs.back().mean()) {
      const auto last = runs.back();
      runs.pop_back();
      runs.back().sum += last.sum;
      runs.back().count += last.count;
    }
  }
  std::vector<double> angles;
  for (const auto& run : runs) {
    for (std::size_t at = 0; at < run.count; ++at) {
      angles.push_back(run.mean() + static_cast<double>(angles.size()) * least);
    }
  }
  // The last may not run into the first.
  const double span = angles.back() - angles.front(), most = turn - least;
  if (span > most) {
    const double first = angles.front(), even = turn / static_cast<double>(angles.size());
    for (std::size_t at = 0; at < angles.size(); ++at) angles[at] = first + static_cast<double>(at) * even;
  }
  return angles;
}

class Rings {
 public:
  Rings(const Graph& graph, const std::vector<std::uint32_t>& core)
      : graph_(graph), steps_(steps_from_core(graph, core)), angles_(graph.size()) {
    made_.positions.resize(graph.size());
    made_.apart.resize(graph.size());
  }

  RingLayout make() {
    std::int64_t farthest = -1;
    for (const auto steps : steps_) farthest = steps == unreachable ? farthest : std::max(farthest, steps);
    for (std::int64_t steps = 0; steps <= farthest; ++steps) place_ring(static_cast<int>(steps));
    place_apart();
    return std::move(made_);
  }

 private:
  void place_ring(int steps) {
    std::vector<Wished> row;
    for (std::uint32_t node = 0; node < graph_.size(); ++node) {
      if (steps_[node] == steps) row.push_back({node, wished_angle(graph_, steps_, angles_, node)});
    }
    if (steps == 0 && row.size() == 1) return;  // in the middle
    std::stable_sort(row.begin(), row.end(),
                     [](const auto& left, const auto& right) { return left.angle < right.angle; });
    const double around = static_cast<double>(row.size()) * along / turn;
    radius_ = std::max(steps == 0 ? least_distance : radius_ + ring_gap, around);
    const auto angles = spread(row, along / radius_);
    for (std::size_t at = 0; at < row.size(); ++at) {
      angles_[row[at].node] = angles[at];
      made_.positions[row[at].node] = {radius_ * std::cos(angles[at]), radius_ * std::sin(angles[at])};
    }
    if (steps > 0) made_.rings.push_back({steps, radius_, static_cast<int>(row.size())});
  }

  void place_apart() {
    const double left = -std::max(radius_, 4.0);
    made_.apart_from = radius_ + ring_gap;
    Position next{left, made_.apart_from};
    for (std::size_t node = 0; node < graph_.size(); ++node) {
      if (steps_[node] != unreachable) continue;
      made_.apart[node] = true;
      made_.positions[node] = next;
      next.x += 1;
      if (next.x > -left) next = {left, next.y + 1};
    }
  }

  const Graph& graph_;
  std::vector<std::int64_t> steps_;
  std::vector<double> angles_;
  double radius_ = 0;
  RingLayout made_;
};

}  // namespace

RingLayout ring_layout(const Graph& graph, const std::vector<std::uint32_t>& core) { return Rings(graph, core).make(); }

}  // namespace sleutelnet
