#pragma once
// What key figures say they reach, drawn at random within what is plausible. The planned truths and the
// counts are mended into this afterwards (mend.hpp).

#include "core/support/random.hpp"
#include "sample-data/generator/world.hpp"

namespace sleutelnet::sample {

// How many claims of people who take part there are to be in each snapshot.
void draw_claims(World& world, const std::vector<int>& goals, Random& random);

// Draw one part of a claim anew.
void draw_area(const World& world, Claim& claim, Random& random);
void draw_domain(const World& world, Claim& claim, Random& random);
void draw_setting(Claim& claim, Random& random);
void draw_age(Claim& claim, Random& random);

// A school has no claims about pensioners, and youth work none about people of fifty.
bool plausible(const Claim& claim);

// Whether the file of that snapshot holds the claim.
bool listed(const World& world, const Claim& claim, int snapshot);

}  // namespace sleutelnet::sample
