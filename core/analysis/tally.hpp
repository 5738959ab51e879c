#pragma once
// The few counts a summary opens with, each with what is uncertain about it (P43).

#include <array>
#include <cstddef>
#include <optional>

#include "core/analysis/coverage.hpp"

namespace sleutelnet {

// Of the cells in scope, how many reach their target for certain; `uncertain` do not, but rest on
// outdated or estimated claims or were never asked about. The truth lies between the two shares.
struct CellShare {
  int cells = 0;
  int met = 0;
  int uncertain = 0;

  struct Range {
    double at_least = 0;
    double at_most = 0;
    bool operator==(const Range&) const = default;
  };
  // Empty without a cell, for UndefinedReason::nothing_in_scope.
  std::optional<Range> share() const {
    if (cells == 0) return std::nullopt;
    return Range{static_cast<double>(met) / cells, static_cast<double>(met + uncertain) / cells};
  }
};
CellShare share_of_cells(const Coverage& coverage);

// Key figures who take part, and how many of them may be called (P11).
struct PeopleTally {
  int taking_part = 0;
  int callable = 0;
};
PeopleTally tally_people(const Network& network);

// Distinct claims on cells in scope by what happened to them: the basis of every coverage figure.
inline constexpr std::size_t standings = 12;
using ClaimTally = std::array<int, standings>;
ClaimTally tally_claims(const Coverage& coverage);

}  // namespace sleutelnet
