#pragma once
// The parts of the place Network that are about more than one: each draws itself from what it may see; none changes
// anything.

#include "viz/network_scene.hpp"
#include "viz/view.hpp"

namespace sleutelnet {

// The canvas as it lies on the screen in this frame.
struct CanvasSight {
  const Scene& scene;
  SceneFrame frame;
  ImVec2 low, high;

  Transform transform(const Camera& camera) const { return frame.transform(camera); }
};

// Of the canvas that was just drawn as an item. True when the hand was meant for several, and is done with.
bool take_explore_hand(const View& view, const CanvasSight& sight, const SceneNode* under, Actions& actions);
bool hand_may_pan(const View& view);  // false while a drag goes round people
void take_explore_keys(const View& view, const CanvasSight& sight, Actions& actions);
void draw_chosen(ImDrawList& list, const View& view, const CanvasSight& sight);

// Above the canvas: the form of a rule, and the filters. Nothing while there are none.
void draw_filter_chips(const View& view, Actions& actions);
// Above a list that follows the filters: how many of it are in sight, and that its numbers are of everybody.
void draw_list_basis(const View& view, std::size_t listed, std::size_t all);

// The right column while several are chosen; and, with one of them in it, the way back.
void draw_set(const View& view, Actions& actions);
void draw_back_to_set(const View& view, Actions& actions);
void draw_shared_change(const View& view, Actions& actions);
void draw_removal_question(const View& view, Actions& actions);

// The way between two: in words at the top of the right column, and in the picture.
const ActorWay* way_lit(const State& state, const WindowResults& results);  // null: none
void draw_way(const View& view, Actions& actions);
void draw_way_lines(ImDrawList& list, const View& view, const CanvasSight& sight);

// Typing to whom somebody is connected; false when nobody is being.
bool draw_joining(const View& view, Actions& actions);

// Arranging by hand. A drag of one who is chosen takes the others along.
void move_grabbed(const View& view, Position place, Actions& actions);
void draw_alignment(const View& view, Actions& actions);
void draw_unpin(const View& view, const ActorId& actor, Actions& actions);
void draw_pins(ImDrawList& list, const View& view, const CanvasSight& sight);

// Questions "what if these leave" under a name: keep this one, the way to those there are, and all beside each other.
void draw_scenario_keeping(const View& view, Actions& actions);
void draw_scenario_link(const View& view, Actions& actions);
void draw_scenarios(const View& view, Actions& actions);

// In the status line: "84 of 312 in view, because …", each reason with a press to take it back. Gives the width taken.
float draw_hidden_reasons(const View& view, ImVec2 at, float room, Actions& actions);

}  // namespace sleutelnet
