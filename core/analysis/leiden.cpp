#include "core/analysis/leiden.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "core/analysis/group_layers.hpp"
#include "core/support/random.hpp"
#include "core/support/require.hpp"

namespace sleutelnet {

namespace {

using Groups = std::vector<std::uint32_t>;  // the group of each node

// Gains in modularity stand here times total² ÷ 2: whole numbers, and so exact, when the weights and the resolution
// are whole. What rounding could make of equal partitions is no gain.
struct Yardstick {
  double total = 0;  // both ends of each tie counted
  double resolution = 1;
  double tolerance = 0;
  double temperature = 1;

  Yardstick(const GroupLayer& finest, double asked) : resolution(asked) {
    constexpr double randomness = 0.01;  // the paper's θ, in gains of one tie of average weight
    total = std::accumulate(finest.strength.begin(), finest.strength.end(), 0.0);
    tolerance = 1e-12 * total * total;
    if (total > 0) temperature = randomness * total * total / static_cast<double>(finest.neighbours.size());
  }

  // Of a node, or a part, that joins a group it is tied to by `weight`.
  double gain(double weight, double strength, double strength_of_group) const {
    return weight * total - resolution * strength * strength_of_group;
  }
};

std::vector<std::uint32_t> shuffled(std::size_t size, Random& random) {
  std::vector<std::uint32_t> order(size);
  std::iota(order.begin(), order.end(), 0U);
  for (auto left = size; left > 1; --left) std::swap(order[left - 1], order[random.below(left)]);
  return order;
}

double quality(const Yardstick& yardstick, const GroupLayer& layer, const Groups& group_of) {
  const MovingGroups groups(layer, group_of);
  double sum = 0;
  for (std::uint32_t node = 0; node < layer.size(); ++node) {
    double within = 0;
    for (const auto& neighbour : layer.neighbours_of(node)) {
      if (group_of[neighbour.node] == group_of[node]) within += neighbour.weight;
    }
    sum += yardstick.gain(within, layer.strength[node], groups.strength(group_of[node])) / 2;
  }
  return sum;
}

// Moves nodes one at a time to where they raise modularity most: everybody in random order, and again whoever had a
// neighbour go to another group.
class LocalMoves {
 public:
  LocalMoves(const Yardstick& yardstick, const GroupLayer& layer, const Groups& start)
      : yardstick_(yardstick), layer_(layer), groups_(layer, start), weights_(layer.size()) {}

  Groups result(Random& random) {
    auto queue = shuffled(layer_.size(), random);
    std::vector<bool> waiting(layer_.size(), true);
    for (std::size_t turn = 0; turn < queue.size(); ++turn) {
      const auto node = queue[turn];
      waiting[node] = false;
      const auto group = best_group(node);
      if (group == groups_.of(node)) continue;
      groups_.move(node, group);
      for (const auto& neighbour : layer_.neighbours_of(node)) {
        if (waiting[neighbour.node] || groups_.of(neighbour.node) == group) continue;
        waiting[neighbour.node] = true;
        queue.push_back(neighbour.node);
      }
    }
    return numbered_by_lowest(groups_.of_nodes());
  }

 private:
  std::uint32_t best_group(std::uint32_t node) {
    weights_.clear();
    for (const auto& neighbour : layer_.neighbours_of(node)) weights_.add(groups_.of(neighbour.node), neighbour.weight);
    const auto strength = layer_.strength[node];
    const auto own = groups_.of(node);
    auto best = own;
    auto most = yardstick_.gain(weights_[own], strength, groups_.strength(own) - strength) + yardstick_.tolerance;
    if (most < 0 && !groups_.alone(node)) {
      best = groups_.free_group();
      most = 0;
    }
    for (const auto group : weights_.groups()) {
      if (group == own) continue;
      const auto gain = yardstick_.gain(weights_[group], strength, groups_.strength(group));
      if (gain <= most) continue;
      best = group;
      most = gain;
    }
    return best;
  }

  const Yardstick& yardstick_;
  const GroupLayer& layer_;
  MovingGroups groups_;
  WeightsToGroups weights_;
};

// Makes each group up again from single nodes that join along ties, so that what becomes one node of the coarser
// layer is connected. Who is alone and well tied to its group joins a well tied part of it, drawn by the gain. Where
// nobody would gain by a move, at least two of a group of several join.
class Refinement {
 public:
  Refinement(const Yardstick& yardstick, const GroupLayer& layer, const Groups& group_of)
      : yardstick_(yardstick),
        layer_(layer),
        groups_(layer, group_of),
        parts_(MovingGroups::everybody_apart(layer)),
        outward_(layer.size(), 0.0),
        weights_(layer.size()) {
    for (std::uint32_t node = 0; node < layer.size(); ++node) {
      for (const auto& neighbour : layer.neighbours_of(node)) {
        if (group_of[neighbour.node] == group_of[node]) outward_[node] += neighbour.weight;
      }
    }
  }

  Groups result(Random& random) {
    for (const auto node : shuffled(layer_.size(), random)) {
      const auto own = parts_.of(node);
      if (!parts_.alone(node) || !well_tied(own, groups_.of(node))) continue;
      const auto part = drawn_part(node, random);
      if (part == own) continue;
      outward_[part] += outward_[own] - 2 * weights_[part];
      parts_.move(node, part);
    }
    return numbered_by_lowest(parts_.of_nodes());
  }

 private:
  bool well_tied(std::uint32_t part, std::uint32_t group) const {
    const auto strength = parts_.strength(part);
    const auto rest = groups_.strength(group) - strength;
    return yardstick_.gain(outward_[part], strength, rest) >= -2 * yardstick_.tolerance;
  }

  // A part to which joining loses nothing, each with chance exp(gain ÷ temperature); the node's own when there is none.
  std::uint32_t drawn_part(std::uint32_t node, Random& random) {
    weights_.clear();
    const auto group = groups_.of(node);
    for (const auto& neighbour : layer_.neighbours_of(node)) {
      if (groups_.of(neighbour.node) == group) weights_.add(parts_.of(neighbour.node), neighbour.weight);
    }
    std::vector<std::pair<double, std::uint32_t>> choices;
    double most = 0;
    for (const auto part : weights_.groups()) {
      const auto gain = yardstick_.gain(weights_[part], layer_.strength[node], parts_.strength(part));
      if (gain < -2 * yardstick_.tolerance || !well_tied(part, group)) continue;
      choices.emplace_back(gain, part);
      most = std::max(most, gain);
    }
    double sum = 0;
    for (auto& [gain, part] : choices) gain = sum += std::exp((gain - most) / yardstick_.temperature);
    const auto drawn = random.unit() * sum;
    for (const auto& [reached, part] : choices) {
      if (drawn < reached) return part;
    }
    return parts_.of(node);
  }

  const Yardstick& yardstick_;
  const GroupLayer& layer_;
  MovingGroups groups_;
  MovingGroups parts_;
  std::vector<double> outward_;  // per part: the weight of its ties to the rest of its group
  WeightsToGroups weights_;
};

// Local moves on ever coarser layers, until every group is one node. It ends: either somebody moves and modularity
// rises, or the next layer is smaller.
Groups round(const Yardstick& yardstick, const GroupLayer& finest, const Groups& start, Random& random) {
  Groups place(finest.size());  // the node of each actor in the layer
  std::iota(place.begin(), place.end(), 0U);
  Groups group_of = start;
  for (GroupLayer layer = finest;;) {
    group_of = LocalMoves(yardstick, layer, group_of).result(random);
    if (group_count(group_of) == layer.size()) break;
    const auto part_of = Refinement(yardstick, layer, group_of).result(random);
    Groups group_of_part(group_count(part_of));
    for (std::size_t node = 0; node < layer.size(); ++node) group_of_part[part_of[node]] = group_of[node];
    for (auto& node : place) node = part_of[node];
    group_of = std::move(group_of_part);
    layer = coarser_layer(layer, part_of);
  }
  for (auto& node : place) node = group_of[node];
  return numbered_by_lowest(place);
}

}  // namespace

Groups leiden_partition(const UndirectedView& view, const LeidenOptions& options) {
  SLEUTELNET_REQUIRE(options.resolution > 0);
  const auto finest = finest_layer(view);
  const Yardstick yardstick(finest, options.resolution);
  Random random(options.seed);
  auto found = MovingGroups::everybody_apart(finest).of_nodes();
  auto reached = quality(yardstick, finest, found);
  for (int turn = 0; turn < options.rounds; ++turn) {
    auto next = round(yardstick, finest, found, random);
    const auto now = quality(yardstick, finest, next);
    if (now <= reached + yardstick.tolerance) break;
    found = std::move(next);
    reached = now;
  }
  return found;
}

}  // namespace sleutelnet
