#pragma once
// Which gaps open when a given group leaves together? For "needs a backup", never "important person" (P39, P40).
//
// Those who leave (an organisation with its people: who_leave in fragility.hpp) are taken to have left on the day of
// the coverage, and coverage (coverage.v1) and gaps are worked out again. A gap opens where there was none, and where
// one gets worse: covered but below its target becomes thin, thin loses everybody (stale or blank), stale loses the
// last claim that could be renewed (blank), or a target is no longer met. What was a gap already and gets no worse is
// none of theirs. Who takes no part leaves nothing open. In the order of gaps.hpp, of the coverage as it would be.
// Cost: that of coverage.hpp and gaps.hpp.

#include <vector>

#include "core/analysis/fragility.hpp"
#include "core/analysis/gaps.hpp"

namespace sleutelnet {

std::vector<Gap> opened_gaps(const Situation& situation, const std::vector<ActorId>& leaving);

}  // namespace sleutelnet
