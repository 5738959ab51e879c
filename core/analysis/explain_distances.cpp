#include <map>

#include "core/analysis/distances.hpp"
#include "core/analysis/explained_families.hpp"

namespace sleutelnet {

namespace {

struct Measured {
  DistanceUnit unit = DistanceUnit::steps;
  std::vector<std::int64_t> lengths;  // beside the arcs of the graph that is walked; empty is one step
  double tick = 1;
  std::int64_t limit = unreachable - 1;  // what lies farther does not count
};

Measured measured(const ExplainInput& input) {
  const auto& base = input.name.base;
  Measured how;
  if (base.ends_with('h') && base.starts_with("reach_")) {
    how.unit = DistanceUnit::hours;
    how.lengths = delay_lengths(input.along());
    how.limit = base == "reach_24h" ? 24 : 72;
  } else if (input.name.lengths != WeightMeaning::none) {
    const auto scale = *weight_lengths(input.network, input.along(), input.name.lengths);
    how.unit = DistanceUnit::lengths;
    how.lengths = scale.lengths;
    // With the shortest tie as the unit where the value has it as well.
    const bool in_shortest = input.name.is_one_of({"harmonic_norm", "closeness_wf_norm"});
    how.tick = in_shortest ? scale.unit / shortest_length(scale) : scale.unit;
  } else if (base.ends_with("step")) {
    how.limit = base[base.size() - 5] - '0';
  }
  return how;
}

// What one other at this distance adds to the value; 0 where the value is no sum.
double adds(const ExplainInput& input, double distance) {
  const auto& base = input.name.base;
  if (base == "harmonic") return 1 / distance;
  const auto others = static_cast<double>(input.graph.size()) - 1;
  if (base == "harmonic_norm") return 1 / distance / others;
  if (base == "reachable_share") return 1 / others;
  return base.starts_with("reach") ? 1 : 0;
}

// One shortest way to a node, walked back from it; of equals over the lowest id.
Way way_to(const ExplainInput& input, const Measured& how, const std::vector<std::int64_t>& distances,
           std::uint32_t to) {
  const auto& along = input.along();
  Way way{.to = input.id(to), .distance = static_cast<double>(distances[to]) * how.tick, .actors = {input.id(to)}};
  for (auto node = to; node != input.node;) {
    const auto next = node;
    for (std::uint32_t before = 0; before < along.size() && node == next; ++before) {
      if (distances[before] == unreachable) continue;
      for (auto arc = along.offsets[before]; arc < along.offsets[before + 1]; ++arc) {
        const auto length = how.lengths.empty() ? 1 : how.lengths[arc];
        if (along.arcs[arc].target == next && distances[before] + length == distances[next]) node = before;
      }
    }
    way.actors.push_back(input.id(node));
  }
  if (!input.towards()) std::reverse(way.actors.begin(), way.actors.end());
  return way;
}

using Circles = std::map<std::int64_t, std::vector<std::uint32_t>>;

// Of all who are reached, however far away.
Circles circles_of(const ExplainInput& input, const std::vector<std::int64_t>& distances) {
  Circles circles;
  for (std::uint32_t other = 0; other < distances.size(); ++other) {
    if (other != input.node && distances[other] != unreachable) circles[distances[other]].push_back(other);
  }
  return circles;
}

void name_members(const ExplainInput& input, const std::vector<std::uint32_t>& others, Circle& circle) {
  for (const auto other : others) circle.actors.push_back(input.id(other));
  cut(circle.actors, input.limit);
}

// Takes off those who are too far away to count; tells the nearest of them where nobody else is left.
std::optional<Circle> take_beyond(const ExplainInput& input, const Measured& how, Circles& circles) {
  const auto first = circles.upper_bound(how.limit);
  std::optional<Circle> beyond;
  if (first == circles.begin() && first != circles.end()) {
    const auto& [ticks, others] = *first;
    beyond = {.distance = static_cast<double>(ticks) * how.tick, .actors_in_all = static_cast<int>(others.size())};
    name_members(input, others, *beyond);
  }
  circles.erase(first, circles.end());
  return beyond;
}

void add_circles(const ExplainInput& input, const Measured& how, const Circles& circles, StepsBasis& basis) {
  for (const auto& [ticks, others] : circles) {
    Circle circle{.distance = static_cast<double>(ticks) * how.tick, .actors_in_all = static_cast<int>(others.size())};
    circle.each = adds(input, circle.distance);
    if (basis.circles.size() < 2 || ticks == circles.rbegin()->first) name_members(input, others, circle);
    basis.reached += circle.actors_in_all;
    basis.sum += circle.distance * circle.actors_in_all;
    basis.circles.push_back(std::move(circle));
  }
}

}  // namespace

Basis steps_basis(const ExplainInput& input) {
  const auto how = measured(input);
  const auto distances = Distances(input.along(), how.lengths).from(input.node);
  auto circles = circles_of(input, distances);
  StepsBasis basis{.unit = how.unit, .towards = input.towards(), .others = static_cast<int>(input.graph.size()) - 1};
  basis.beyond = take_beyond(input, how, circles);
  add_circles(input, how, circles, basis);
  if (how.unit == DistanceUnit::hours) {
    for (const auto& [ticks, others] : circles) {
      for (const auto other : others) {
        if (basis.ways.size() < input.limit) basis.ways.push_back(way_to(input, how, distances, other));
      }
    }
  } else if (input.name.base == "eccentricity_reach" && !circles.empty()) {
    basis.ways.push_back(way_to(input, how, distances, circles.rbegin()->second.front()));
  }
  return basis;
}

}  // namespace sleutelnet
