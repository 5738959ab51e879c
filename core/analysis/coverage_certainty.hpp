#pragma once
// How sure is each cell, and the coverage as a whole, given which claims are sure? So that every gap carries how
// certain it is (P43).
//
// Claims are drawn by plausible.v1 and each draw is judged by coverage.v1: a drawn claim counts when nothing but
// the doubts stood against it. Convention certainty.coverage.v1. Spreads are spread.5-95.
// Out of scope: no certainty, the cell takes no part. Unknown (never asked, no claim ever): no certainty either, as
// no record speaks of it; the cell counts as not met and `never_asked` says how many there are.
// Without a loss of actors no draw falls below what is kept, for what counts is certain. With one, an actor who is
// lost takes all claims along. Ties play no part, isolated actors count like others.
// No cell: no share. No doubt: every spread has width 0 and repeats what is kept. Inhabitants that nobody knows
// add nothing. Cost: O(claims × buurten per claim) once and again for each draw.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/analysis/coverage.hpp"
#include "core/analysis/plausible.hpp"
#include "core/analysis/spread.hpp"

namespace sleutelnet {

struct CoverageCertaintyOptions {
  PlausibleRules rules;
  Sampling sampling;
};

// Each the share of the draws, 0 to 1.
struct CellCertainty {
  double somebody = 0;      // at least one person counts
  double covered = 0;       // two or more independent people do
  double meets_target = 0;  // enough independent people within the target's own response class
  double gap = 0;           // not covered, or below the target: what gaps.hpp lists
  bool operator==(const CellCertainty&) const = default;
};

struct CoverageCertainty {
  std::string convention = "certainty.coverage.v1";
  int judged = 0;                                   // cells in scope
  int never_asked = 0;                              // of them
  std::vector<std::optional<CellCertainty>> cells;  // beside coverage.cells; empty too without a draw
  std::optional<double> share_met;                  // of the cells in scope, as kept
  std::optional<Spread> share_met_spread;
  long inhabitants_unreached = 0;  // as kept
  std::optional<Spread> inhabitants_unreached_spread;
  // One for each draw, in order: with one seed, draw by draw on the same luck as another date or plan.
  std::vector<int> met_by_draw;
  std::vector<long> unreached_by_draw;
  bool operator==(const CoverageCertainty&) const = default;
};

CoverageCertainty coverage_certainty(const Network& network, const Coverage& coverage,
                                     const CoverageCertaintyOptions& options = {});

}  // namespace sleutelnet
