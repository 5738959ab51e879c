#pragma once
// Does one claim count, and if not, why not? The rule of coverage.v1 for a single claim, and how many
// people a set of claims amounts to. Shared by coverage, gaps, cell people and comparison.
// Without claims nobody stands behind them: 0 people, no ids. Who has no organisation stands alone. Standings are
// categories, people are counted in whole persons. Cost: O(1) for one claim, O(claims log claims) for a set.

#include <vector>

#include "core/analysis/coverage.hpp"

namespace sleutelnet {

Standing standing_of(const Actor& actor, const Reach& reach, const CoverageOptions& options, Date day);

// Available at that moment of the day? An unknown availability suits every moment: we did not ask, and
// the response class already says how soon somebody reacts.
bool suits(Availability availability, Moment moment);

struct PeopleCount {
  int people = 0;
  int independent = 0;  // people of one organisation count once; somebody without one counts alone
};

// The people behind the claims that count.
PeopleCount count_people(const Network& network, const std::vector<ClaimStanding>& basis);

// The distinct actors whose claims have that standing, by id.
std::vector<ActorId> actors_with(const std::vector<ClaimStanding>& basis, Standing standing);

}  // namespace sleutelnet
