#include "core/analysis/tally.hpp"

#include <algorithm>
#include <set>

namespace sleutelnet {

static_assert(static_cast<std::size_t>(Standing::other_hours) + 1 == standings);

namespace {

// A target may be met by a claim in doubt also where somebody counts already.
bool rests_on_doubt(const Cell& cell) {
  return cell.state == CellState::unknown ||
         std::any_of(cell.basis.begin(), cell.basis.end(), [](const ClaimStanding& claim) {
           return claim.standing == Standing::expired || claim.standing == Standing::estimate ||
                  claim.standing == Standing::card_old;
         });
}

}  // namespace

CellShare share_of_cells(const Coverage& coverage) {
  CellShare share;
  for (const auto& cell : coverage.cells) {
    if (cell.state == CellState::out_of_scope) continue;
    ++share.cells;
    if (cell.meets_target) {
      ++share.met;
    } else if (rests_on_doubt(cell)) {
      ++share.uncertain;
    }
  }
  return share;
}

PeopleTally tally_people(const Network& network) {
  PeopleTally tally;
  for (const auto& actor : network.actors) {
    if (actor.kind != ActorKind::key_figure) continue;
    if (participates(actor)) ++tally.taking_part;
    if (callable(actor)) ++tally.callable;
  }
  return tally;
}

ClaimTally tally_claims(const Coverage& coverage) {
  ClaimTally tally{};
  std::set<ReachId> seen;
  for (const auto& cell : coverage.cells) {
    if (cell.state == CellState::out_of_scope) continue;
    for (const auto& claim : cell.basis) {
      if (seen.insert(claim.claim).second) ++tally.at(static_cast<std::size_t>(claim.standing));
    }
  }
  return tally;
}

}  // namespace sleutelnet
