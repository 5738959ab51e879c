#pragma once
// Where do we count on somebody with whom nobody really spoke for too long? Covered on paper, out of touch in practice.
//
// Convention quiet_cells.v1. A cell in which somebody counts (coverage.v1) is quiet when with none of those who count a
// two-way contact was noted in the `quiet_days` days before the day of the coverage. It changes no state: whether a
// claim counts follows from the card, not from how often one speaks. Never noted is not "long ago": days are then not
// defined. Cells where nobody counts are gaps and are not told here. Order: never noted first, then longest ago; within
// that by inhabitants, then by code. Cost O(claims + contacts log contacts + cells log cells).

#include <optional>
#include <vector>

#include "core/analysis/coverage.hpp"

namespace sleutelnet {

struct QuietCell {
  CellPlace cell;
  CellState state{};
  std::vector<ActorId> actors;  // who count, by id
  std::optional<Date> last_two_way;
  std::optional<int> days;  // since then
  int inhabitants = 0;      // 0 when unknown
  bool operator==(const QuietCell&) const = default;
};

std::vector<QuietCell> quiet_cells(const Network& network, const Coverage& coverage, int quiet_days);

}  // namespace sleutelnet
