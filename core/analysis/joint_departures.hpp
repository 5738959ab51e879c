#pragma once
// Which two people must not be lost together? For every pair, what falls open when both leave that stays when
// either leaves alone: two who are each other's only backup, in cells or in the ties (P39, P40).
//
// Convention joint.v1: a cell is lost together when these two are all who count in it (coverage.v1). `parts_beyond`
// are the parts into which the network falls beyond those that either causes alone; where it is above 0, the two are
// a separation pair (hopcroft1973tri). Exact for all pairs. Direction is ignored; somebody isolated splits nothing.
// Below two actors there is no pair.
// Cost: O(claims + nodes × (nodes + ties)).

#include <cstddef>
#include <vector>

#include "core/analysis/fragility.hpp"
#include "core/support/parallel.hpp"

namespace sleutelnet {

struct JointDeparture {
  ActorId first, second;
  std::vector<CellPlace> cells_lost;  // together, by neither alone
  int components_after = 0;           // the two not counted
  int parts_beyond = 0;               // what either causes alone
  int separated = 0;                  // when both leave (separation.v1)
  int separated_beyond = 0;           // what the two cause alone, added up
  bool operator==(const JointDeparture&) const = default;
};

struct JointDepartures {
  std::vector<JointDeparture> worst;  // most cells, then separated beyond, then parts beyond; equals by id
  std::int64_t pairs = 0;             // of participants
  std::int64_t pairs_losing_cells = 0;
  std::int64_t pairs_splitting = 0;  // parts_beyond above 0
  int cells = 0;                     // lost by some pair together: cells with two people
  bool operator==(const JointDepartures&) const = default;
};

// At most `limit` pairs are named; the totals are of all.
JointDepartures joint_departures(const Situation& situation, std::size_t limit = 20, const Effort& effort = {});

}  // namespace sleutelnet
