#pragma once
// Who takes part, from when to when, and how each stands on every snapshot date.

#include "core/support/random.hpp"
#include "sample-data/generator/names.hpp"
#include "sample-data/generator/world.hpp"

namespace sleutelnet::sample {

inline constexpr int until_the_end = 99;  // last snapshot of an actor who stays

void add_veldhaven_key_figures(World& world, Names& names, Random& random);
void add_polderzijl_key_figures(World& world, Names& names, Random& random);

// Organisations, professionals and account holders.
void add_veldhaven_partners(World& world, Names& names, Random& random);
void add_polderzijl_partners(World& world, Names& names, Random& random);

}  // namespace sleutelnet::sample
