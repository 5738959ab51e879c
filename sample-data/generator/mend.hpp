#pragma once
// Makes a drawn network hold the plan, by many small changes to single claims of which each is kept when
// it brings the network no further from the plan. Deterministic: the seed decides everything.

#include "core/support/random.hpp"
#include "sample-data/generator/plan.hpp"

namespace sleutelnet::sample {

// Changes only claims and how soon people react. Returns the distance that is left; 0 is all holds.
int mend(World& world, const Plan& plan, Random& random, int most_steps);

}  // namespace sleutelnet::sample
