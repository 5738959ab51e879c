#pragma once
// Ties of a large network as they are seen from far off: the sheet in squares, and between two squares one line for
// all ties that run from the one to the other. The heaviest are drawn; what is left out is counted.

#include <cstdint>
#include <vector>

#include "core/analysis/layout.hpp"

namespace sleutelnet {

struct Scene;

struct Bundle {
  Position from, to;
  std::uint32_t ties = 0;
};

struct Bundles {
  std::vector<Bundle> lines;  // the heaviest first
  std::size_t ties = 0;       // that these stand for
};

inline constexpr std::size_t most_single_ties = 30'000;  // in sight; more are drawn as bundles
inline constexpr std::size_t most_bundles = 12'000;

// None for a scene that is never drawn with more than most_single_ties. Cost O(ties log ties).
Bundles bundles_of(const Scene& scene);

}  // namespace sleutelnet
