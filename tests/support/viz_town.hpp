#pragma once
// A small invented town in code for the tests of the window: 4 wijken of 5 buurten with borders, 6 domains,
// some forty actors, ties and claims. The same town for the same seed.

#include "core/network/records.hpp"
#include "core/network/snapshot.hpp"
#include "viz/update.hpp"

namespace sleutelnet {

Records viz_town();
State viz_town_state();  // with two earlier snapshots

}  // namespace sleutelnet
