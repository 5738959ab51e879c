#include "core/analysis/mixing.hpp"

#include <algorithm>
#include <utility>

#include "core/support/random.hpp"
#include "core/support/require.hpp"

namespace sleutelnet {

namespace {

// The ties between nodes that have a group, an undirected tie once, with the groups by number of that node.
struct GroupedTies {
  std::vector<std::uint32_t> group;  // per node with a group, in order
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ties;
  int nodes_left_out = 0;
  std::int64_t ties_left_out = 0;
};

GroupedTies grouped_ties(const Graph& graph, const Grouping& grouping) {
  SLEUTELNET_REQUIRE(grouping.of_node.size() == graph.size());
  GroupedTies result;
  std::vector<std::uint32_t> number(graph.size(), 0);
  for (std::size_t node = 0; node < graph.size(); ++node) {
    number[node] = static_cast<std::uint32_t>(result.group.size());
    if (grouping.of_node[node]) {
      result.group.push_back(*grouping.of_node[node]);
    } else {
      ++result.nodes_left_out;
    }
  }
  for (std::uint32_t node = 0; node < graph.size(); ++node) {
    for (const auto& arc : graph.arcs_of(node)) {
      if (!graph.directed && arc.target < node) continue;
      if (grouping.of_node[node] && grouping.of_node[arc.target]) {
        result.ties.emplace_back(number[node], number[arc.target]);
      } else {
        ++result.ties_left_out;
      }
    }
  }
  return result;
}

std::optional<double> index_of(std::int64_t external, std::int64_t internal) {
  if (external + internal == 0) return std::nullopt;
  return static_cast<double>(external - internal) / static_cast<double>(external + internal);
}

std::int64_t ties_within(const GroupedTies& grouped, const std::vector<std::uint32_t>& group) {
  return std::count_if(grouped.ties.begin(), grouped.ties.end(),
                       [&](const auto& tie) { return group[tie.first] == group[tie.second]; });
}

void shuffle(std::vector<std::uint32_t>& values, Random random) {
  for (auto left = values.size(); left > 1; --left) std::swap(values[left - 1], values[random.below(left)]);
}

// What `of` makes of each shuffle of the groups. Every shuffle has a seed of its own, so that the threads do not
// matter.
template <class Of>
auto of_each_shuffle(const GroupedTies& grouped, const ShuffleOptions& options, Of of) {
  std::vector<decltype(of(grouped.group))> found(static_cast<std::size_t>(options.shuffles));
  std::vector<std::uint64_t> seeds;
  Random random(options.seed);
  while (seeds.size() < found.size()) seeds.push_back(random.next());
  constexpr std::size_t per_chunk = 64;
  for_each_chunk((found.size() + per_chunk - 1) / per_chunk, options.effort, [&](std::size_t chunk) {
    const auto end = std::min(found.size(), (chunk + 1) * per_chunk);
    for (auto at = chunk * per_chunk; at < end; ++at) {
      auto group = grouped.group;
      shuffle(group, Random(seeds[at]));
      found[at] = of(group);
    }
  });
  return found;
}

// Of R + 1 places, 2.5 % lie outside at either end: with 999 the 25th and the 975th.
std::size_t places_outside(std::size_t shuffles) { return std::max<std::size_t>(1, (shuffles + 1) / 40) - 1; }

// The index of each group, from the group of each node.
std::vector<ExternalInternal> indices_of(const GroupedTies& grouped, const std::vector<std::uint32_t>& group,
                                         std::size_t groups) {
  std::vector<ExternalInternal> found(groups);
  for (const auto& [source, target] : grouped.ties) {
    if (group[source] == group[target]) {
      ++found[group[source]].internal;
    } else {
      ++found[group[source]].external;
      ++found[group[target]].external;
    }
  }
  for (auto& each : found) each.index = index_of(each.external, each.internal);
  return found;
}

// Where `found` stands among what the shuffles gave; equal shares are equal numbers.
ShuffledIndex place_among(double found, std::vector<double> shuffled) {
  const auto p_value = [&](auto at_least_so) {
    const auto times = std::count_if(shuffled.begin(), shuffled.end(), at_least_so);
    return (1 + static_cast<double>(times)) / (1 + static_cast<double>(shuffled.size()));
  };
  ShuffledIndex result;
  result.p_as_low = p_value([&](double index) { return index <= found; });
  result.p_as_high = p_value([&](double index) { return index >= found; });
  std::sort(shuffled.begin(), shuffled.end());
  const auto outside = places_outside(shuffled.size());
  result.low = shuffled[outside];
  result.high = shuffled[shuffled.size() - 1 - outside];
  return result;
}

}  // namespace

MixingMatrix mixing_matrix(const Graph& graph, const Grouping& grouping) {
  const auto grouped = grouped_ties(graph, grouping);
  MixingMatrix matrix;
  matrix.groups = grouping.names.size();
  matrix.ties.assign(matrix.groups * matrix.groups, 0);
  matrix.nodes_left_out = grouped.nodes_left_out;
  matrix.ties_left_out = grouped.ties_left_out;
  for (const auto& [source, target] : grouped.ties) {
    const auto from = grouped.group[source];
    const auto to = grouped.group[target];
    ++matrix.ties[from * matrix.groups + to];
    if (!graph.directed && from != to) ++matrix.ties[to * matrix.groups + from];
  }
  return matrix;
}

ExternalInternalIndex external_internal_index(const Graph& graph, const Grouping& grouping) {
  const auto grouped = grouped_ties(graph, grouping);
  ExternalInternalIndex result;
  result.overall.internal = ties_within(grouped, grouped.group);
  result.overall.external = static_cast<std::int64_t>(grouped.ties.size()) - result.overall.internal;
  result.overall.index = index_of(result.overall.external, result.overall.internal);
  result.of_group = indices_of(grouped, grouped.group, grouping.names.size());
  return result;
}

std::optional<ShuffledIndex> shuffled_external_internal_index(const Graph& graph, const Grouping& grouping,
                                                              const ShuffleOptions& options) {
  const auto grouped = grouped_ties(graph, grouping);
  const auto ties = static_cast<std::int64_t>(grouped.ties.size());
  if (ties == 0 || options.shuffles < 1) return std::nullopt;
  const auto index = [&](const std::vector<std::uint32_t>& group) {
    const auto within = ties_within(grouped, group);
    return *index_of(ties - within, within);
  };
  return place_among(index(grouped.group), of_each_shuffle(grouped, options, index));
}

std::vector<std::optional<ShuffledIndex>> shuffled_group_indices(const Graph& graph, const Grouping& grouping,
                                                                 const ShuffleOptions& options) {
  const auto grouped = grouped_ties(graph, grouping);
  const auto groups = grouping.names.size();
  std::vector<std::optional<ShuffledIndex>> result(groups);
  if (grouped.ties.empty() || options.shuffles < 1) return result;
  const auto of = [&](const std::vector<std::uint32_t>& group) { return indices_of(grouped, group, groups); };
  const auto found = of(grouped.group);
  const auto shuffles = of_each_shuffle(grouped, options, of);
  for (std::size_t group = 0; group < groups; ++group) {
    std::vector<double> shuffled;
    for (const auto& shuffle : shuffles) {
      if (shuffle[group].index) shuffled.push_back(*shuffle[group].index);
    }
    if (found[group].index && !shuffled.empty()) result[group] = place_among(*found[group].index, std::move(shuffled));
  }
  return result;
}

std::optional<double> modularity(const Graph& graph, const Grouping& grouping, const std::vector<double>& weights) {
  SLEUTELNET_REQUIRE(grouping.of_node.size() == graph.size());
  SLEUTELNET_REQUIRE(weights.empty() || weights.size() == graph.arcs.size());
  const auto& group = grouping.of_node;
  std::vector<double> out(grouping.names.size(), 0.0);
  std::vector<double> in(grouping.names.size(), 0.0);
  double within = 0;
  double total = 0;
  for (std::uint32_t node = 0; node < graph.size(); ++node) {
    for (auto arc = graph.offsets[node]; arc < graph.offsets[node + 1]; ++arc) {
      const auto target = graph.arcs[arc].target;
      if (!group[node] || !group[target]) continue;
      const double weight = weights.empty() ? 1.0 : weights[arc];
      SLEUTELNET_REQUIRE(weight >= 0);
      out[*group[node]] += weight;
      in[*group[target]] += weight;
      total += weight;
      within += *group[node] == *group[target] ? weight : 0.0;
    }
  }
  if (total == 0) return std::nullopt;
  double by_chance = 0;
  for (std::size_t number = 0; number < out.size(); ++number) by_chance += out[number] / total * (in[number] / total);
  return within / total - by_chance;
}

}  // namespace sleutelnet
