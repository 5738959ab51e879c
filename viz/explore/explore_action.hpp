#pragma once
// What a user asks of the place Network beside choosing one.

#include "viz/explore/explore_state.hpp"

namespace sleutelnet {

// Choosing several.
struct ToggleChosen {
  ActorId actor;
};
struct ChooseActors {
  std::set<ActorId> actors;
  bool added = false;  // to who is chosen already
};
struct WishOfCanvas {
  CanvasWish wish{};
};
struct WalkTo {
  ActorId actor;
};
struct SetLassoMode {
  bool on = false;
};
struct SweepOver {
  Sweep sweep = Sweep::none;  // none: it is over
  std::vector<Position> corners;
};

// Rules and filters.
struct SetRule {
  std::optional<Condition> rule;
};
struct OpenRule {
  bool open = true;
};
struct AddFilter {
  Condition condition;
};
struct DropFilters {};
struct TakeBack {
  HiddenReason reason;
};
struct ShowMore {};  // takes back the last reason of the place in sight

// Changing all who are chosen.
struct FillShared {
  std::optional<SharedChange> shared;
};
struct ApplyShared {};
struct AskRemoval {
  bool asked = false;
};
struct RemoveChosen {};
struct LeaveTogether {};  // what if these leave
struct MergeChosen {
  ActorId keep;
};

using ExploreAction = std::variant<ToggleChosen, ChooseActors, WishOfCanvas, WalkTo, SetLassoMode, SweepOver, SetRule,
                                   OpenRule, AddFilter, DropFilters, TakeBack, ShowMore, FillShared, ApplyShared,
                                   AskRemoval, RemoveChosen, LeaveTogether, MergeChosen>;

}  // namespace sleutelnet
