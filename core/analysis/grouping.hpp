#pragma once
// Which actors belong together, by domain or by the part of town in which they work? A value beside the nodes
// of a graph, for measures that compare ties within groups and between them.
//
// grouping.domain.first: the first domain that the actor lists.
// grouping.district.most-claims: the wijk in which most of the actor's claims lie, of those that are neither
//   expired nor of the future on the network's date, whatever their strength or source; of equals the lowest
//   code. A claim on a buurt counts for its wijk, one on the gemeente for none.
// Who lists no domain or claims nothing is in no group: an empty optional, never a group of the unknown.
// Groups are ordered by code, and only those that have a member stand there. Cost: O((nodes + claims) log).

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/analysis/graph.hpp"

namespace sleutelnet {

struct Grouping {
  std::vector<std::optional<std::uint32_t>> of_node;  // place in `names`
  std::vector<std::string> names;                     // the codes
  bool operator==(const Grouping&) const = default;
};

// From one code per node; an empty code is no group.
Grouping grouping_by_code(const std::vector<std::string>& codes);

Grouping grouping_by_domain(const Network& network, const Graph& graph);
Grouping grouping_by_district(const Network& network, const Graph& graph);

// The claim holds on that day: not expired, not of the future.
bool holds_on(const Reach& reach, Date day);

// The wijk that an area is or lies in; empty for a gemeente and for an area nobody knows.
AreaId district_code_of(const Network& network, const AreaId& area);

}  // namespace sleutelnet
