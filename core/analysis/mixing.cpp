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

// Ties within groups, once for each shuffle. Every shuffle has a seed of its own, so that the threads do not matter.
std::vector<std::int64_t> shuffled_ties_within(const GroupedTies& grouped, const ShuffleOptions& options) {
  std::vector<std::int64_t> within(static_cast<std::size_t>(options.shuffles));
  std::vector<std::uint64_t> seeds;
  Random random(options.seed);
  while (seeds.size() < within.size()) seeds.push_back(random.next());
  constexpr std::size_t per_chunk = 64;
  for_each_chunk((within.size() + per_chunk - 1) / per_chunk, options.effort, [&](std::size_t chunk) {
    const auto end = std::min(within.size(), (chunk + 1) * per_chunk);
    for (auto at = chunk * per_chunk; at < end; ++at) {
      auto group = grouped.group;
      shuffle(group, Random(seeds[at]));
      within[at] = ties_within(grouped, group);
    }
  });
  return within;
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
  result.of_group.resize(grouping.names.size());
  for (const auto& [source, target] : grouped.ties) {
    const auto from = grouped.group[source];
    const auto to = grouped.group[target];
    if (from == to) {
      ++result.overall.internal;
      ++result.of_group[from].internal;
    } else {
      ++result.overall.external;
      ++result.of_group[from].external;
      ++result.of_group[to].external;
    }
  }
  result.overall.index = index_of(result.overall.external, result.overall.internal);
  for (auto& group : result.of_group) group.index = index_of(group.external, group.internal);
  return result;
}

std::optional<ShuffledIndex> shuffled_external_internal_index(const Graph& graph, const Grouping& grouping,
                                                              const ShuffleOptions& options) {
  const auto grouped = grouped_ties(graph, grouping);
  const auto ties = static_cast<std::int64_t>(grouped.ties.size());
  if (ties == 0 || options.shuffles < 1) return std::nullopt;
  auto within = shuffled_ties_within(grouped, options);
  const auto found = ties_within(grouped, grouped.group);
  const auto p_value = [&](auto at_least_so) {
    const auto times = std::count_if(within.begin(), within.end(), at_least_so);
    return (1 + static_cast<double>(times)) / (1 + static_cast<double>(within.size()));
  };
  ShuffledIndex result;
  // More ties within is a lower index.
  result.p_as_low = p_value([&](std::int64_t inside) { return inside >= found; });
  result.p_as_high = p_value([&](std::int64_t inside) { return inside <= found; });
  std::sort(within.begin(), within.end());
  // Of R + 1 places, 2.5 % lie outside at either end: with 999 the 25th and the 975th.
  const auto outside = std::max<std::size_t>(1, (within.size() + 1) / 40) - 1;
  const auto most = within[within.size() - 1 - outside];
  const auto fewest = within[outside];
  result.low = *index_of(ties - most, most);
  result.high = *index_of(ties - fewest, fewest);
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
