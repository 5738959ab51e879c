#include "core/analysis/stress_search.hpp"

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/analysis/crowd_force.hpp"
#include "core/analysis/reach_measures.hpp"
#include "core/support/random.hpp"

namespace sleutelnet {

namespace {

constexpr std::size_t most_pivots = 100;
constexpr std::size_t most_for_start = 60;  // pivots; more tell no other main directions
constexpr int descents = 12;                // rounds of a large part before it opens up
constexpr double closest = 1e-9;

// Moves two places towards the distance wished, each by its share of what is missing.
void adjust(Position& one, Position& other, double wished, double share_one, double share_other) {
  const double dx = one.x - other.x, dy = one.y - other.y;
  const double distance = std::max(std::sqrt(dx * dx + dy * dy), closest);
  const double off = (distance - wished) / (2 * distance);
  one = {one.x - share_one * off * dx, one.y - share_one * off * dy};
  other = {other.x + share_other * off * dx, other.y + share_other * off * dy};
}

// Steps from one node, by a list of who comes next.
void search(const std::vector<std::uint32_t>& offsets, const std::vector<std::uint32_t>& neighbours,
            std::uint32_t source, std::int32_t* steps) {
  std::fill(steps, steps + offsets.size() - 1, -1);
  std::vector<std::uint32_t> queue{source};
  queue.reserve(offsets.size());
  steps[source] = 0;
  for (std::size_t at = 0; at < queue.size(); ++at) {
    const auto node = queue[at];
    for (auto arc = offsets[node]; arc < offsets[node + 1]; ++arc) {
      const auto next = neighbours[arc];
      if (steps[next] >= 0) continue;
      steps[next] = steps[node] + 1;
      queue.push_back(next);
    }
  }
}

// The two directions in which the squared steps to pivots differ most, centred both ways.
Eigen::MatrixXd main_directions(const std::vector<std::int32_t>& steps, std::size_t nodes, std::size_t all_pivots) {
  const auto pivots = std::min(all_pivots, most_for_start);
  Eigen::MatrixXd squares(nodes, pivots);
  for (std::size_t pivot = 0; pivot < pivots; ++pivot) {
    const auto* from = steps.data() + pivot * all_pivots / pivots * nodes;
    for (std::size_t node = 0; node < nodes; ++node) {
      const double far = from[node];
      squares(static_cast<Eigen::Index>(node), static_cast<Eigen::Index>(pivot)) = -far * far / 2;
    }
  }
  const Eigen::RowVectorXd columns = squares.colwise().mean();
  const Eigen::VectorXd rows = squares.rowwise().mean();
  squares.array() += squares.mean();
  squares.rowwise() -= columns;
  squares.colwise() -= rows;
  const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(squares.transpose() * squares);
  // Eigenvalues come in rising order, those of the product are squares of what scales the picture.
  Eigen::MatrixXd found = Eigen::MatrixXd::Zero(static_cast<Eigen::Index>(nodes), 2);
  const auto count = static_cast<Eigen::Index>(pivots);
  for (Eigen::Index axis = 0; axis < std::min<Eigen::Index>(2, count); ++axis) {
    Eigen::VectorXd direction = solver.eigenvectors().col(count - 1 - axis);
    Eigen::Index largest = 0;
    direction.cwiseAbs().maxCoeff(&largest);
    if (direction(largest) < 0) direction = -direction;
    const double value = std::max(solver.eigenvalues()(count - 1 - axis), 0.0);
    const double scale = value > closest ? 1 / std::sqrt(std::sqrt(value)) : 0;
    found.col(axis) =
        squares * direction * scale * std::sqrt(std::sqrt(static_cast<double>(nodes) / static_cast<double>(pivots)));
  }
  return found;
}

}  // namespace

StressSearch::StressSearch(const Graph& graph, std::vector<std::uint32_t> nodes, std::uint64_t seed)
    : nodes_(std::move(nodes)), places_(nodes_.size()), seed_(seed) {
  read_ties(graph);
  measure_from_pivots();
  count_regions();
  start(seed);
}

void StressSearch::read_ties(const Graph& graph) {
  std::vector<std::uint32_t> local(graph.size());
  for (std::uint32_t node = 0; node < nodes_.size(); ++node) local[nodes_[node]] = node;
  std::vector<std::vector<std::uint32_t>> known(nodes_.size());
  for (std::uint32_t node = 0; node < nodes_.size(); ++node) {
    for (const auto& arc : graph.arcs_of(nodes_[node])) {
      known[node].push_back(local[arc.target]);
      if (graph.directed) known[local[arc.target]].push_back(node);
    }
  }
  offsets_.assign(1, 0);
  for (auto& others : known) {
    std::sort(others.begin(), others.end());
    others.erase(std::unique(others.begin(), others.end()), others.end());
    neighbours_.insert(neighbours_.end(), others.begin(), others.end());
    offsets_.push_back(static_cast<std::uint32_t>(neighbours_.size()));
  }
}

// Every node where all pairs count; else each next pivot is the one farthest from those before.
void StressSearch::measure_from_pivots() {
  const auto size = nodes_.size();
  const auto wanted = size <= most_exact ? size : most_pivots;
  steps_.resize(wanted * size);
  pivot_of_.assign(size, -1);
  std::vector<std::int32_t> nearest(size, std::numeric_limits<std::int32_t>::max());
  std::uint32_t next = 0;
  for (std::size_t pivot = 0; pivot < wanted; ++pivot) {
    if (wanted == size) next = static_cast<std::uint32_t>(pivot);
    pivots_.push_back(next);
    pivot_of_[next] = static_cast<std::int32_t>(pivot);
    auto* steps = steps_.data() + pivot * size;
    search(offsets_, neighbours_, next, steps);
    for (std::size_t node = 0; node < size; ++node) nearest[node] = std::min(nearest[node], steps[node]);
    next = static_cast<std::uint32_t>(std::max_element(nearest.begin(), nearest.end()) - nearest.begin());
  }
  depth_ = static_cast<std::size_t>(*std::max_element(steps_.begin(), steps_.end())) + 1;
}

void StressSearch::count_regions() {
  const auto size = nodes_.size();
  stands_for_.assign(pivots_.size() * depth_, 0);
  for (std::size_t node = 0; node < size; ++node) {
    std::size_t nearest = 0;
    for (std::size_t pivot = 1; pivot < pivots_.size(); ++pivot) {
      if (steps_[pivot * size + node] < steps_[nearest * size + node]) nearest = pivot;
    }
    ++stands_for_[nearest * depth_ + static_cast<std::size_t>(steps_[nearest * size + node])];
  }
  for (std::size_t pivot = 0; pivot < pivots_.size(); ++pivot) {
    for (std::size_t far = 1; far < depth_; ++far) {
      stands_for_[pivot * depth_ + far] += stands_for_[pivot * depth_ + far - 1];
    }
  }
}

// A little seeded noise parts those whom the pivots cannot tell apart.
void StressSearch::start(std::uint64_t seed) {
  if (nodes_.size() < 2) return;
  const auto found = main_directions(steps_, nodes_.size(), pivots_.size());
  Random random(seed);
  for (std::size_t node = 0; node < places_.size(); ++node) {
    const auto row = static_cast<Eigen::Index>(node);
    const double aside = random.unit() - 0.5, below = random.unit() - 0.5;
    places_[node] = {found(row, 0) + aside, found(row, 1) + below};
  }
}

double StressSearch::weight(std::uint32_t node, std::size_t pivot) const {
  const auto far = static_cast<std::size_t>(steps_[pivot * nodes_.size() + node]);
  const auto stands = static_cast<double>(stands_for_[pivot * depth_ + far / 2]);
  return stands / static_cast<double>(far * far);
}

void StressSearch::hold_to_pivots(std::uint32_t node, double step) {
  for (std::size_t pivot = 0; pivot < pivots_.size(); ++pivot) {
    const auto other = pivots_[pivot];
    const auto far = steps_[pivot * nodes_.size() + node];
    // Where all pairs count each stands here once; neighbours are held elsewhere.
    if (far <= 1 || (exact() && other < node)) continue;
    const double mine = std::min(1.0, step * weight(node, pivot));
    double others = 0;
    if (exact()) others = mine;
    if (!exact() && pivot_of_[node] >= 0) {
      others = std::min(1.0, step * weight(other, static_cast<std::size_t>(pivot_of_[node])));
    }
    adjust(places_[node], places_[other], far, mine, others);
  }
}

void StressSearch::hold_to_neighbours(std::uint32_t node, double step) {
  const double share = std::min(1.0, step);
  for (auto arc = offsets_[node]; arc < offsets_[node + 1]; ++arc) {
    if (neighbours_[arc] > node) adjust(places_[node], places_[neighbours_[arc]], 1, share, share);
  }
}

void StressSearch::descend(double step, int round) {
  std::vector<std::uint32_t> order(nodes_.size());
  std::iota(order.begin(), order.end(), 0U);
  Random random(seed_ + 0x5851F42DULL * static_cast<std::uint64_t>(round + 1));
  for (std::size_t at = order.size() - 1; at > 0; --at) std::swap(order[at], order[random.below(at + 1)]);
  for (const auto node : order) {
    hold_to_pivots(node, step);
    hold_to_neighbours(node, step);
  }
}

// Each goes to where its neighbours want it, on average, and as far on as the crowd pushes.
void StressSearch::open_up(double push, const Effort& effort) {
  const auto forces = crowd_forces(places_, effort);
  std::vector<Position> next(places_.size());
  for (std::uint32_t node = 0; node < nodes_.size(); ++node) {
    const auto& here = places_[node];
    Position sum;
    for (auto arc = offsets_[node]; arc < offsets_[node + 1]; ++arc) {
      const auto& there = places_[neighbours_[arc]];
      const double dx = here.x - there.x, dy = here.y - there.y;
      const double distance = std::max(std::sqrt(dx * dx + dy * dy), closest);
      sum = {sum.x + there.x + dx / distance, sum.y + there.y + dy / distance};
    }
    const double ties = offsets_[node + 1] - offsets_[node];
    const Position wished{(sum.x + push * forces[node].x) / ties, (sum.y + push * forces[node].y) / ties};
    next[node] = {(here.x + wished.x) / 2, (here.y + wished.y) / 2};
  }
  places_ = std::move(next);
}

// Steps shrink from whatever moves the farthest pair whole to a tenth of what moves neighbours whole; the push of the
// crowd shrinks as well.
void StressSearch::improve(int round, const Effort& effort) {
  if (nodes_.size() < 2) return;
  const auto shrunk = [](double first, double last, int at, int count) {
    return first * std::pow(last / first, static_cast<double>(at) / (count - 1));
  };
  const int last_descent = exact() ? rounds : descents;
  if (round < last_descent) {
    descend(shrunk(static_cast<double>(depth_ * depth_) / 4, 0.1, round, last_descent), round);
  } else {
    open_up(shrunk(0.3, 0.02, round - descents, rounds - descents), effort);
  }
}

double layout_stress(const Graph& graph, const std::vector<Position>& places, std::size_t sources) {
  double ratio = 0, squared = 0, pairs = 0;
  const auto stride = std::max<std::size_t>(1, graph.size() / std::max<std::size_t>(1, sources));
  for (std::size_t source = 0; source < graph.size(); source += stride) {
    const auto steps = steps_from(graph, source);
    for (std::size_t node = 0; node < graph.size(); ++node) {
      if (node == source || steps[node] == unreachable) continue;
      const double drawn = std::hypot(places[node].x - places[source].x, places[node].y - places[source].y);
      const double share = drawn / static_cast<double>(steps[node]);
      ratio += share;
      squared += share * share;
      ++pairs;
    }
  }
  // At scale a the sum is a²·Σq² − 2a·Σq + pairs, least at a = Σq ÷ Σq².
  return pairs == 0 ? 0 : squared == 0 ? 1 : 1 - ratio * ratio / squared / pairs;
}

}  // namespace sleutelnet
