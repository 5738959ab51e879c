#pragma once
// What changed between two networks, when borders were redrawn in between? First the network of before is carried over
// to the areas of after (crosswalk.hpp); what that alone changes has the cause "boundary", all else is the comparison
// of the carried network with after. The two steps add up exactly: each figure goes from before, by the borders, to
// carried, and from there to after. Cost: a comparison and one coverage more.

#include "core/analysis/compare.hpp"
#include "core/analysis/crosswalk.hpp"

namespace sleutelnet {

struct BorderEffect {
  CarriedOver carried;
  CoverageTotals totals_own;  // of before, on its own areas; those on the areas of after are comparison.totals_before
};

struct ComparisonOverBorders {
  Comparison comparison;
  BorderEffect borders;
};

ComparisonOverBorders compare_over_borders(const Network& before, const Network& after, const Crosswalk& crosswalk,
                                           const CoverageOptions& options = {});

}  // namespace sleutelnet
