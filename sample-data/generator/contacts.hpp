#pragma once
// When did we speak? Every key figure now and then, except the eight whom nobody spoke to for half a year
// (T6); three of those only get newsletters.

#include <string>
#include <vector>

#include "core/support/random.hpp"
#include "sample-data/generator/world.hpp"

namespace sleutelnet::sample {

void hold_talks(World& world, bool veldhaven, Random& random);

// T6, those with newsletters only first.
inline constexpr std::size_t newsletters_only = 3;
inline constexpr std::size_t forgotten_people = 8;
std::vector<std::string> forgotten(const World& world);

}  // namespace sleutelnet::sample
