#pragma once
// Where did the coordinator ask around? A cell without any claim that was never asked about is unknown.

#include "core/support/random.hpp"
#include "sample-data/generator/world.hpp"

namespace sleutelnet::sample {

// Leaves so many cells of the domain grid without a question, in each snapshot.
void ask_around(World& world, const std::vector<int>& unknown_cells, Random& random);

}  // namespace sleutelnet::sample
