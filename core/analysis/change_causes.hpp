#pragma once
// Why do more or fewer cells have somebody who counts than on an earlier day? Each cell where that changed gets exactly
// one cause, so that causes add up: reached_before + all gained − all lost = reached_after.
//
// Reached: in scope, and at least one key figure counts (covered or thin of coverage.v1). Of a cell that was lost the
// claims that counted before are looked up in the later network, of one that was gained those that count now in the
// earlier one: why does each not count there? Where they all say the same that is the cause, else it is `several`.
// A cell that stays reached while people change has no cause: nothing was gained or lost. A cell of which the area
// or the value is not there on the other day, or does not count there, came or went with the grid. Who left at their
// own request is told apart (P16). Convention change.causes.v1. Both coverages with the same facet, speed and moment.
// Without cells all counts are 0. Unit: cells. Cost: O(cells × (log areas + claims of the cell)).

#include <string>
#include <vector>

#include "core/analysis/coverage.hpp"

namespace sleutelnet {

enum class ChangeCause {
  participation,  // gained: somebody takes part who did not; lost: takes part no more
  at_request,     // lost only: left at their own request
  pause,          // back, or paused
  claims,         // the claim is new, or was withdrawn or moved
  freshness,      // confirmed (again), or expired, card too old, an estimate only
  conditions,     // trust, speed and hours suit, or do not
  notice,         // was told what is kept, or this is not known
  scope,          // area or value is new or counts, or is gone or does not count
  several,        // more than one of these at once
};

struct CauseShare {
  ChangeCause cause{};
  std::vector<CellPlace> gained;  // by area, then in order of the values
  std::vector<CellPlace> lost;
  bool operator==(const CauseShare&) const = default;
};

struct ChangeCauses {
  std::string convention = "change.causes.v1";
  int reached_before = 0;
  int reached_after = 0;
  int cells_before = 0;  // in scope
  int cells_after = 0;
  std::vector<CauseShare> causes;  // those that occur, in order of the enum
  bool operator==(const ChangeCauses&) const = default;
};

// A dated network and what is covered in it.
struct CoveredNetwork {
  const Network& network;
  const Coverage& coverage;
};

ChangeCauses change_causes(const CoveredNetwork& before, const CoveredNetwork& after);

// Whether what was gained and lost is exactly the difference.
bool adds_up(const ChangeCauses& causes);

}  // namespace sleutelnet
