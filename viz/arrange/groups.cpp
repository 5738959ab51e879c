#include "viz/arrange/groups.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "core/analysis/communities.hpp"
#include "core/analysis/grouping.hpp"

namespace sleutelnet {

namespace {

std::vector<std::string> organisations(const Network& network, const Graph& drawn) {
  std::vector<std::string> codes;
  for (const auto& id : drawn.nodes) {
    const auto* actor = network.actors.find(id);
    // The organisation itself belongs to it.
    const bool itself = actor != nullptr && actor->kind == ActorKind::organisation;
    codes.push_back(itself ? id.text() : actor != nullptr ? actor->organisation.text() : "");
  }
  return codes;
}

// Negative where the turn from one to other to third is clockwise on paper.
double turn(const Position& one, const Position& other, const Position& third) {
  return (other.x - one.x) * (third.y - one.y) - (other.y - one.y) * (third.x - one.x);
}

}  // namespace

GroupsPart groups_of(const Network& network, const Graph& drawn, GroupKind kind, const Effort& effort) {
  Grouping grouping;
  switch (kind) {
    case GroupKind::none: return {};
    case GroupKind::communities: {
      const auto found = communities(drawn, {}, effort);
      grouping.of_node.assign(found.of_node.begin(), found.of_node.end());
      grouping.names.resize(found.sizes.size());
      break;
    }
    case GroupKind::district: grouping = grouping_by_district(network, drawn); break;
    case GroupKind::organisation: grouping = grouping_by_code(organisations(network, drawn)); break;
  }
  std::vector<std::vector<ActorId>> members(grouping.names.size());
  for (std::size_t node = 0; node < drawn.size(); ++node) {
    if (grouping.of_node[node]) members[*grouping.of_node[node]].push_back(drawn.nodes[node]);
  }
  std::vector<std::size_t> order(members.size());
  std::iota(order.begin(), order.end(), 0U);
  std::erase_if(order, [&](std::size_t group) { return members[group].size() < 2; });
  std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
    return std::tuple(members[right].size(), grouping.names[left]) <
           std::tuple(members[left].size(), grouping.names[right]);
  });
  GroupsPart part{.kind = kind, .members = {}, .names = {}};
  for (const auto group : order) {
    part.members.push_back(std::move(members[group]));
    part.names.push_back(grouping.names[group]);
  }
  return part;
}

// Lower and upper chain over the places from left to right (andrew1979).
std::vector<Position> convex_hull(std::vector<Position> places) {
  std::sort(places.begin(), places.end(),
            [](const auto& left, const auto& right) { return std::tie(left.x, left.y) < std::tie(right.x, right.y); });
  places.erase(std::unique(places.begin(), places.end()), places.end());
  if (places.size() < 3) return places;
  std::vector<Position> hull;
  const auto chain = [&](auto begin, auto end) {
    const auto first = hull.size();
    for (auto at = begin; at != end; ++at) {
      while (hull.size() > first + 1 && turn(hull[hull.size() - 2], hull.back(), *at) <= 0) hull.pop_back();
      hull.push_back(*at);
    }
    hull.pop_back();
  };
  chain(places.begin(), places.end());
  chain(places.rbegin(), places.rend());
  return hull;
}

std::vector<GroupOutline> outlines_of(const GroupsPart& groups, const std::map<ActorId, Position>& in_sight) {
  std::vector<GroupOutline> outlines;
  for (std::size_t group = 0; group < groups.members.size() && outlines.size() < most_outlines; ++group) {
    std::vector<Position> places;
    for (const auto& member : groups.members[group]) {
      if (const auto found = in_sight.find(member); found != in_sight.end()) places.push_back(found->second);
    }
    if (places.size() < 2) continue;
    const auto people = places.size();
    outlines.push_back({group, convex_hull(std::move(places)), people});
  }
  return outlines;
}

}  // namespace sleutelnet
