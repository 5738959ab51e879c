#pragma once
// What the canvas of the place Network draws, kept from frame to frame and made again when something of it changed:
// the scene, the lines round groups, and the bundles that stand for its ties from far off. Cost of making it:
// O(actors + ties); of a frame in which nothing changed: comparing the question.

#include <map>
#include <memory>
#include <set>
#include <string>

#include "viz/arrange/bundles.hpp"
#include "viz/arrange/groups.hpp"
#include "viz/state.hpp"

namespace sleutelnet {

struct Scene;
struct WindowResults;

// What of the state the scene depends on, beside the results.
struct DrawingAsked {
  Selection selection;
  int ego_steps = 0;
  std::string search;
  std::set<ActorId> leaving;
  std::map<ActorId, Position> moved;
  ActorId pointed;
  GroupKind groups = GroupKind::none;
  bool way_by_steps = false;  // of the two ways, the one lit
  bool operator==(const DrawingAsked&) const = default;
};

struct NetworkDrawing {
  bool stale = true;  // the results it rests on changed
  DrawingAsked asked;
  std::shared_ptr<const Scene> scene;  // none before the place is shown
  std::vector<GroupOutline> outlines;
  Bundles bundles;
};

// Only while the place Network is in sight.
void update_drawing(WindowResults& results, const State& state);

}  // namespace sleutelnet
