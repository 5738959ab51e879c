#include "core/analysis/change_causes.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace sleutelnet {

namespace {

bool reached(const Cell* cell) { return cell != nullptr && is_reached(cell->state); }

ChangeCause cause_of(Standing standing) {
  switch (standing) {
    case Standing::expired:
    case Standing::estimate:
    case Standing::card_old: return ChangeCause::freshness;
    case Standing::paused: return ChangeCause::pause;
    case Standing::reconfirm: return ChangeCause::notice;
    case Standing::weak:
    case Standing::too_slow:
    case Standing::other_hours: return ChangeCause::conditions;
    case Standing::left:
    case Standing::candidate: return ChangeCause::participation;
    case Standing::not_asserted_yet:
    case Standing::counts: return ChangeCause::claims;
  }
  return ChangeCause::claims;
}

// Why a claim that counts on the one day does not on the other.
ChangeCause why_not_there(const ClaimStanding& claim, const Network& there, const Cell& cell) {
  const auto* actor = there.actors.find(claim.actor);
  const bool gone = actor != nullptr && !participates(*actor);
  if (gone && actor->exit_reason == ExitReason::at_request) return ChangeCause::at_request;
  if (actor == nullptr || gone) return ChangeCause::participation;
  for (const auto& other : cell.basis) {
    if (other.claim == claim.claim) return cause_of(other.standing);
  }
  return ChangeCause::claims;
}

// The cause of a cell that is reached `here` and not `there`.
ChangeCause cause_of(const Cell& here, const Network& there, const Cell* cell) {
  if (cell == nullptr || cell->state == CellState::out_of_scope) return ChangeCause::scope;
  std::optional<ChangeCause> found;
  for (const auto& claim : here.basis) {
    if (claim.standing != Standing::counts) continue;
    const auto cause = why_not_there(claim, there, *cell);
    if (found && *found != cause) return ChangeCause::several;
    found = cause;
  }
  return found.value_or(ChangeCause::several);
}

using Shares = std::map<ChangeCause, CauseShare>;

// The cells that are reached here and not there, each under its cause.
void collect(const CoveredNetwork& here, const CoveredNetwork& there, std::vector<CellPlace> CauseShare::*side,
             Shares& shares) {
  for (const auto& cell : here.coverage.cells) {
    const auto* other = there.coverage.find(cell.area, cell.value);
    if (!reached(&cell) || reached(other)) continue;
    auto cause = cause_of(cell, there.network, other);
    // Nobody comes at the request to leave: who is back takes part again.
    if (side == &CauseShare::gained && cause == ChangeCause::at_request) cause = ChangeCause::participation;
    auto& share = shares[cause];
    share.cause = cause;
    (share.*side).push_back({cell.area, cell.value});
  }
}

int count_reached(const Coverage& coverage) { return coverage.totals.covered + coverage.totals.thin; }

}  // namespace

ChangeCauses change_causes(const CoveredNetwork& before, const CoveredNetwork& after) {
  ChangeCauses result;
  result.reached_before = count_reached(before.coverage);
  result.reached_after = count_reached(after.coverage);
  result.cells_before = before.coverage.totals.cells;
  result.cells_after = after.coverage.totals.cells;
  Shares shares;
  collect(after, before, &CauseShare::gained, shares);
  collect(before, after, &CauseShare::lost, shares);
  for (auto& [cause, share] : shares) result.causes.push_back(std::move(share));
  return result;
}

bool adds_up(const ChangeCauses& causes) {
  long reached = causes.reached_before;
  for (const auto& share : causes.causes) {
    reached += static_cast<long>(share.gained.size()) - static_cast<long>(share.lost.size());
  }
  return reached == causes.reached_after;
}

}  // namespace sleutelnet
