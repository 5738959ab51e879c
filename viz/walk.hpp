#pragma once
// Walking over a canvas with the arrow keys, and what a drag goes round: worked out apart from the window.

#include <optional>
#include <vector>

#include "viz/network_scene.hpp"

namespace sleutelnet {

// The node that somebody at `from` means with an arrow: within 45 degrees to either side of the direction, the one with
// the least distance along it plus twice that beside it; equals by place in the scene. `known` looks only at those a
// tie leads to, in a half circle. Nothing when nobody stands there.
std::optional<std::size_t> next_in_direction(const Scene& scene, const SceneNode& from, Position direction, bool known);

// The node nearest to a place; nothing in an empty scene.
std::optional<std::size_t> nearest_to(const Scene& scene, Position place);

// Inside a closed outline by the even-odd rule; fewer than three corners hold nobody.
bool lies_inside(const std::vector<Position>& outline, Position place);

}  // namespace sleutelnet
