#include "viz/listed_gaps.hpp"

#include <algorithm>
#include <set>

namespace sleutelnet {

bool is_listed(const Gap& gap, ListedGaps listed) {
  switch (listed) {
    case ListedGaps::nobody: return gap.state == CellState::blank;
    case ListedGaps::outdated: return gap.state == CellState::stale;
    case ListedGaps::one_person: return gap.reason == GapReason::one_person;
    case ListedGaps::one_board: return gap.reason == GapReason::one_board;
    case ListedGaps::never_asked: return gap.state == CellState::unknown;
    case ListedGaps::below_target: return gap.misses_target;
    case ListedGaps::all:
    case ListedGaps::quiet: break;
  }
  return true;
}

std::vector<std::size_t> listed_gaps(const std::vector<Gap>& gaps, ListedGaps listed) {
  std::vector<std::size_t> places;
  for (std::size_t at = 0; at < gaps.size(); ++at) {
    if (is_listed(gaps[at], listed)) places.push_back(at);
  }
  return places;
}

ListedCounts listed_counts(const std::vector<Gap>& gaps) {
  ListedCounts counts{};
  for (std::size_t choice = 0; choice < counts.size(); ++choice) {
    const auto listed = static_cast<ListedGaps>(choice);
    const auto named = std::count_if(gaps.begin(), gaps.end(), [&](const Gap& gap) { return is_listed(gap, listed); });
    counts.at(choice) = static_cast<std::size_t>(named);
  }
  return counts;
}

GapAreas areas_of(const std::vector<Gap>& gaps, const std::vector<std::size_t>& places) {
  std::set<AreaId> seen;
  GapAreas found;
  for (const auto at : places) {
    if (!seen.insert(gaps[at].area).second) continue;
    ++found.areas;
    found.inhabitants += gaps[at].inhabitants;
  }
  return found;
}

}  // namespace sleutelnet
