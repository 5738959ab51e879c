#include "core/analysis/coverage_betweenness.hpp"
#include "core/analysis/distances.hpp"
#include "core/analysis/explained_families.hpp"
#include "core/analysis/path_counts.hpp"

namespace sleutelnet {

Basis cells_basis(const ExplainInput& input) {
  const auto& coverage = *input.options.coverage;
  const bool hours = input.name.base == "cells_24h";
  const std::int64_t within = hours ? 24 : 2;
  const auto lengths = hours ? delay_lengths(input.graph) : std::vector<std::int64_t>();
  const auto distances = Distances(input.graph, lengths).from(input.node);
  CellsBasis basis{.unit = hours ? DistanceUnit::hours : DistanceUnit::steps};
  for (const auto& cell : coverage.cells) {
    if (cell.state == CellState::out_of_scope) continue;
    ++basis.in_scope;
    auto nearest = input.graph.size();
    for (const auto& claim : cell.basis) {
      const auto node = claim.standing == Standing::counts ? input.graph.index_of(claim.actor) : input.graph.size();
      if (node == input.graph.size() || distances[node] > within) continue;
      if (nearest == input.graph.size() || distances[node] < distances[nearest]) nearest = node;
    }
    if (nearest == input.graph.size()) continue;
    basis.cells.push_back({{cell.area, cell.value}, input.id(nearest), distances[nearest]});
  }
  basis.in_all = static_cast<int>(basis.cells.size());
  std::stable_sort(basis.cells.begin(), basis.cells.end(),
                   [](const CellWithin& left, const CellWithin& right) { return left.distance < right.distance; });
  cut(basis.cells, input.limit);
  return basis;
}

namespace {

using People = std::vector<std::uint32_t>;

// Shortest ways from a set of people to all nodes: steps, and how many ways.
struct FromSet {
  std::vector<std::int64_t> level;
  std::vector<double> ways;
};

FromSet from_set(const Graph& graph, const People& people) {
  FromSet found{std::vector<std::int64_t>(graph.size(), unreachable), std::vector<double>(graph.size(), 0.0)};
  auto order = people;
  for (const auto node : people) {
    found.level[node] = 0;
    found.ways[node] = 1;
  }
  for (std::size_t next = 0; next < order.size(); ++next) {
    const auto node = order[next];
    for (const auto& arc : graph.arcs_of(node)) {
      if (found.level[arc.target] == unreachable) {
        found.level[arc.target] = found.level[node] + 1;
        order.push_back(arc.target);
      }
      if (found.level[arc.target] == found.level[node] + 1) found.ways[arc.target] += found.ways[node];
    }
  }
  return found;
}

// Which share of the shortest ways from the set to the nearest of `target` passes the actor.
double share_through(const ExplainInput& input, const FromSet& set, const PathCounts& here, const People& target) {
  auto nearest = unreachable;
  for (const auto node : target) nearest = std::min(nearest, set.level[node]);
  if (nearest == unreachable || set.level[input.node] == unreachable) return 0;
  double all = 0;
  double through = 0;
  for (const auto node : target) {
    if (set.level[node] != nearest) continue;
    all += set.ways[node];
    const auto rest = here.distances()[node];
    if (rest == unreachable || set.level[input.node] + rest != nearest) continue;
    through += set.ways[input.node] * here.paths()[node];
  }
  return through / all;
}

}  // namespace

Basis area_pairs_basis(const ExplainInput& input) {
  const auto& areas = input.options.coverage->areas;
  const auto people = nodes_by_neighbourhood(*input.options.coverage, input.graph);
  PathCounts here(input.graph);
  here.run(input.node);
  AreaPairsBasis basis;
  for (std::size_t one = 0; one < people.size(); ++one) {
    if (people[one].empty()) continue;
    const auto set = from_set(input.graph, people[one]);
    for (std::size_t other = one + 1; other < people.size(); ++other) {
      if (people[other].empty()) continue;
      ++basis.possible;
      const double share = share_through(input, set, here, people[other]);
      if (share == 0) continue;
      basis.sum += share;
      ++basis.in_all;
      basis.pairs.push_back({areas[one], areas[other], share});
    }
  }
  std::stable_sort(basis.pairs.begin(), basis.pairs.end(),
                   [](const auto& left, const auto& right) { return left.share > right.share; });
  cut(basis.pairs, input.limit);
  return basis;
}

}  // namespace sleutelnet
