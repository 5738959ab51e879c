#include "core/analysis/gaps.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include "core/analysis/claim_standing.hpp"

namespace sleutelnet {

namespace {

struct ReasonOf {
  Standing standing;
  GapReason reason;
};
constexpr std::array single_reasons = {
    ReasonOf{Standing::estimate, GapReason::only_estimates},
    ReasonOf{Standing::expired, GapReason::only_expired},
    ReasonOf{Standing::card_old, GapReason::only_old_cards},
    ReasonOf{Standing::reconfirm, GapReason::only_reconfirm},
    ReasonOf{Standing::paused, GapReason::only_paused},
    ReasonOf{Standing::weak, GapReason::only_weak},
    ReasonOf{Standing::too_slow, GapReason::only_slow},
    ReasonOf{Standing::other_hours, GapReason::only_other_hours},
};

// Why nobody counts. People who take part explain more than people who left.
void explain_nobody(const Cell& cell, Gap& gap) {
  if (cell.state == CellState::unknown) {
    gap.reason = GapReason::never_asked;
    return;
  }
  if (cell.basis.empty()) {
    gap.reason = GapReason::nobody;
    return;
  }
  int kinds = 0;
  for (const auto& [standing, reason] : single_reasons) {
    const auto actors = actors_with(cell.basis, standing);
    if (actors.empty()) continue;
    ++kinds;
    gap.reason = reason;
    gap.actors.insert(gap.actors.end(), actors.begin(), actors.end());
  }
  if (kinds > 1) gap.reason = GapReason::mixed_failures;
  if (kinds == 0) {
    gap.actors = actors_with(cell.basis, Standing::left);
    gap.reason = gap.actors.empty() ? GapReason::nobody : GapReason::somebody_left;
  }
  std::sort(gap.actors.begin(), gap.actors.end());
  gap.actors.erase(std::unique(gap.actors.begin(), gap.actors.end()), gap.actors.end());
}

void explain(const Network& network, const Cell& cell, Gap& gap) {
  if (cell.people == 0) {
    explain_nobody(cell, gap);
    return;
  }
  gap.actors = actors_with(cell.basis, Standing::counts);
  if (cell.people == 1) {
    gap.reason = GapReason::one_person;
  } else if (cell.independent == 1) {
    gap.reason = GapReason::one_board;
    gap.organisation = network.actors.find(gap.actors.front())->organisation;
  } else {
    gap.reason = GapReason::below_target;
  }
}

bool is_gap(const Cell& cell) {
  if (cell.state == CellState::out_of_scope) return false;
  return cell.state != CellState::covered || !cell.meets_target;
}

int urgency(const Cell& cell) {
  if (cell.has_target && !cell.meets_target) return 0;
  switch (cell.state) {
    case CellState::blank: return 1;
    case CellState::stale: return 2;
    case CellState::thin: return 3;
    default: return 4;
  }
}

}  // namespace

std::vector<Gap> gaps(const Network& network, const Coverage& coverage) {
  std::vector<const Cell*> cells;
  for (const auto& cell : coverage.cells) {
    if (is_gap(cell)) cells.push_back(&cell);
  }
  // Cells come by area code and column, which the stable sort keeps for equals.
  std::stable_sort(cells.begin(), cells.end(), [](const Cell* left, const Cell* right) {
    return std::tuple(urgency(*left), -left->inhabitants) < std::tuple(urgency(*right), -right->inhabitants);
  });
  std::vector<Gap> found;
  found.reserve(cells.size());
  for (const Cell* cell : cells) {
    found.push_back({.area = cell->area,
                     .value = cell->value,
                     .state = cell->state,
                     .people = cell->people,
                     .independent = cell->independent,
                     .minimum = cell->minimum,
                     .has_target = cell->has_target,
                     .misses_target = !cell->meets_target,
                     .inhabitants = cell->inhabitants});
    explain(network, *cell, found.back());
  }
  return found;
}

}  // namespace sleutelnet
