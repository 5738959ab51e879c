#pragma once
// Who belongs together on the canvas, and the lines round them: communities (communities.leiden.modularity.runs),
// the wijk of most claims (grouping.district.most-claims) or the organisation. Who is in no group is in none here too.

#include <map>
#include <string>
#include <vector>

#include "core/analysis/graph.hpp"
#include "core/analysis/layout.hpp"
#include "core/support/parallel.hpp"
#include "viz/arrange/arrange_state.hpp"

namespace sleutelnet {

struct GroupsPart {
  GroupKind kind = GroupKind::none;
  std::vector<std::vector<ActorId>> members;  // the largest first, of equals by name
  std::vector<std::string> names;             // beside members: the code of an area, the id of an organisation, or none
};

// Groups of one are left out: they are no group.
GroupsPart groups_of(const Network& network, const Graph& drawn, GroupKind kind, const Effort& effort = {});

inline constexpr std::size_t most_outlines = 12;

// Round all places of a group: its convex hull, clockwise on the screen; two places are a line.
struct GroupOutline {
  std::size_t group = 0;  // in GroupsPart
  std::vector<Position> corners;
  std::size_t people = 0;  // in sight
};

// Of the largest groups that have two in sight.
std::vector<GroupOutline> outlines_of(const GroupsPart& groups, const std::map<ActorId, Position>& in_sight);

std::vector<Position> convex_hull(std::vector<Position> places);

}  // namespace sleutelnet
