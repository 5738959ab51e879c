#include "core/analysis/core_periphery_fit.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/analysis/undirected_view.hpp"
#include "core/support/random.hpp"

namespace sleutelnet {

namespace {

constexpr double undefined = -std::numeric_limits<double>::infinity();
constexpr double rounding = 1e-12;  // what could be equal is no improvement

double pairs_of(double count) { return count * (count - 1) / 2; }

// All that the correlation depends on.
struct Tally {
  double core = 0;            // actors
  double periphery = 0;       // actors
  double core_ties = 0;       // within the core
  double periphery_ties = 0;  // within the periphery

  double correlation() const {
    const double core_pairs = pairs_of(core);
    const double periphery_pairs = pairs_of(periphery);
    const double ties = core_ties + periphery_ties;
    const double untied = core_pairs + periphery_pairs - ties;
    const double spread = core_pairs * periphery_pairs * ties * untied;
    if (spread <= 0) return undefined;
    return (core_ties * periphery_pairs - periphery_ties * core_pairs) / std::sqrt(spread);
  }
};

// A division while it changes.
class Division {
 public:
  explicit Division(const Graph& graph)
      : graph_(graph), in_core_(graph.size(), 0), core_neighbours_(graph.size(), 0), beside_(graph.size(), 0) {
    tally_.periphery = static_cast<double>(graph.size());
    tally_.periphery_ties = static_cast<double>(tie_count(graph));
  }

  double correlation() const { return tally_.correlation(); }
  std::vector<bool> in_core() const { return {in_core_.begin(), in_core_.end()}; }

  void flip(std::size_t node) {
    tally_ = after_flip(node);
    in_core_[node] ^= 1;
    for (const auto& arc : graph_.arcs_of(node)) core_neighbours_[arc.target] += in_core_[node] != 0 ? 1 : -1;
  }

  void climb() {
    while (flip_all_that_gain() || exchange_all_that_gain()) {
    }
  }

 private:
  Tally after_flip(std::size_t node) const {
    const double sign = in_core_[node] != 0 ? -1 : 1;
    const double to_core = core_neighbours_[node];
    const double to_periphery = static_cast<double>(graph_.arcs_of(node).size()) - to_core;
    return {tally_.core + sign, tally_.periphery - sign, tally_.core_ties + sign * to_core,
            tally_.periphery_ties - sign * to_periphery};
  }

  bool flip_all_that_gain() {
    bool any = false;
    for (std::size_t node = 0; node < graph_.size(); ++node) {
      if (after_flip(node).correlation() <= correlation() + rounding) continue;
      flip(node);
      any = true;
    }
    return any;
  }

  // One leaves the core and one from the periphery takes the place.
  bool exchange_all_that_gain() {
    bool any = false;
    for (std::size_t leaving = 0; leaving < graph_.size(); ++leaving) {
      if (in_core_[leaving] == 0) continue;
      const auto entering = gaining_exchange(leaving);
      if (entering == graph_.size()) continue;
      flip(leaving);
      flip(entering);
      any = true;
    }
    return any;
  }

  std::size_t gaining_exchange(std::size_t leaving) {
    const double now = correlation() + rounding;
    for (const auto& arc : graph_.arcs_of(leaving)) beside_[arc.target] = 1;
    const auto without = after_flip(leaving);
    std::size_t found = graph_.size();
    for (std::size_t entering = 0; entering < graph_.size() && found == graph_.size(); ++entering) {
      if (in_core_[entering] != 0) continue;
      const double to_core = core_neighbours_[entering] - beside_[entering];
      const double to_periphery = static_cast<double>(graph_.arcs_of(entering).size()) - to_core;
      const Tally after{tally_.core, tally_.periphery, without.core_ties + to_core,
                        without.periphery_ties - to_periphery};
      if (after.correlation() > now) found = entering;
    }
    for (const auto& arc : graph_.arcs_of(leaving)) beside_[arc.target] = 0;
    return found;
  }

  const Graph& graph_;
  Tally tally_;
  std::vector<char> in_core_;
  std::vector<int> core_neighbours_;  // per node: its neighbours in the core
  std::vector<char> beside_;          // of the one that leaves
};

// Those with most ties, as many as suit best; of equals the lowest node first.
Division division_by_degree(const Graph& graph) {
  std::vector<std::uint32_t> order(graph.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(),
                   [&](auto left, auto right) { return graph.arcs_of(left).size() > graph.arcs_of(right).size(); });
  Division growing(graph);
  double most = undefined;
  std::size_t best_size = 0;
  for (std::size_t size = 1; size <= order.size(); ++size) {
    growing.flip(order[size - 1]);
    if (growing.correlation() <= most + rounding) continue;
    most = growing.correlation();
    best_size = size;
  }
  Division best(graph);
  for (std::size_t place = 0; place < best_size; ++place) best.flip(order[place]);
  return best;
}

Division random_division(const Graph& graph, Random& random) {
  Division division(graph);
  const double chance = random.unit();
  for (std::size_t node = 0; node < graph.size(); ++node) {
    if (random.unit() < chance) division.flip(node);
  }
  return division;
}

// Somebody with all neighbours: where ties are few the best core is often a knot that no random division comes near.
Division division_around_somebody(const Graph& graph, Random& random) {
  Division division(graph);
  const auto middle = random.below(graph.size());
  division.flip(middle);
  for (const auto& arc : graph.arcs_of(middle)) division.flip(arc.target);
  return division;
}

Division starting_division(const Graph& graph, int start, Random& random) {
  if (start == 0 || graph.size() == 0) return division_by_degree(graph);
  return start % 2 == 1 ? division_around_somebody(graph, random) : random_division(graph, random);
}

}  // namespace

std::optional<CorePeripheryFit> core_periphery_fit(const Graph& graph, const FitOptions& options) {
  const auto view = undirected_view(graph).graph;
  Random random(options.seed);
  std::optional<CorePeripheryFit> best;
  for (int start = 0; start < options.starts; ++start) {
    auto division = starting_division(view, start, random);
    division.climb();
    const double correlation = division.correlation();
    if (correlation == undefined || (best && correlation <= best->correlation + rounding)) continue;
    best = {division.in_core(), correlation};
  }
  return best;
}

}  // namespace sleutelnet
