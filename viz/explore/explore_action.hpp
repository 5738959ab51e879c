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

// The way between two; nothing: none.
struct FindWay {
  std::optional<WayAsked> way;
};

// Arranging by hand; never an edit.
struct MoveNodes {
  std::map<ActorId, Position> places;
  bool whole = false;  // not a part of a drag: a step to take back of its own
};
struct Unpin {
  std::set<ActorId> actors;  // nobody: all
};
struct PutBack {};  // where they stood before the last time

// Connecting by typing.
struct BeginJoining {
  ActorId source;
};
struct TypeJoining {
  std::string text;
};
struct ChooseJoining {
  std::size_t choice = 0;
};
struct JoiningReady {};  // the cursor is in the box
struct StopJoining {};

// Questions under a name.
struct TypeScenario {
  std::string name;
};
struct KeepScenario {};
struct ShowScenarios {
  bool shown = false;
};
struct BeginRename {
  std::size_t scenario = 0;
};
struct RenameScenario {};
struct DropScenario {
  std::size_t scenario = 0;
};
struct AskScenario {
  std::size_t scenario = 0;
};

using ExploreAction =
    std::variant<ToggleChosen, ChooseActors, WishOfCanvas, WalkTo, SetLassoMode, SweepOver, SetRule, OpenRule,
                 AddFilter, DropFilters, TakeBack, ShowMore, FillShared, ApplyShared, AskRemoval, RemoveChosen,
                 LeaveTogether, MergeChosen, FindWay, MoveNodes, Unpin, PutBack, BeginJoining, TypeJoining,
                 ChooseJoining, JoiningReady, StopJoining, TypeScenario, KeepScenario, ShowScenarios, BeginRename,
                 RenameScenario, DropScenario, AskScenario>;

}  // namespace sleutelnet
