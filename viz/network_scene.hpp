#pragma once
// What the network canvas shows of the state: which actors, where, how bright, and the ties between them.
// Worked out apart from the drawing, so that it can be tested without a screen.

#include <vector>

#include "viz/camera.hpp"
#include "viz/results.hpp"

namespace sleutelnet {

// How the chosen measure shows on a node.
enum class NodeSize { by_degree, by_value, not_defined };

struct SceneNode {
  const Actor* actor = nullptr;
  Position place;
  bool lit = true;  // else dimmed: not near what is pointed at, or no hit of the search
  bool chosen = false;
  bool backup = false;   // the only link between others
  bool leaving = false;  // in the question what if these leave: marked, or of an organisation that is
  int degree = 0;
  int domain = -1;  // the first one listed, as its place among terms_of(domain); −1 is none
  NodeSize size = NodeSize::by_degree;
  double share = 0;  // of the largest area, by the chosen measure
};

// Half the width of a node in logical pixels. By a measure the area follows the value; below the smallest that can
// still be pointed at nothing shrinks any further.
inline constexpr float largest_radius = 20, smallest_radius = 2.5F, hollow_radius = 6;
float sized_radius(double share);
float radius_of(const SceneNode& node);
double share_of_area(const ChosenMeasure& measure, double value);

// Of the line of a tie, in logical pixels: wider is stronger; not asked is as thin as the weakest.
constexpr float tie_width(int strength) { return strength == 3 ? 2.4F : strength == 2 ? 1.6F : 1.0F; }

struct SceneTie {
  std::size_t from = 0, to = 0;  // places in nodes
  int strength = 0;              // 0 is not asked
  bool bridge = false;
  bool lit = true;
};

struct Scene {
  std::vector<SceneNode> nodes;
  std::vector<SceneTie> ties;
  Position low, high;      // of the places of who is shown
  std::size_t hidden = 0;  // beyond the ego steps
};

// How the scene lies in a part of the screen, with room around it for labels.
struct SceneFrame {
  CanvasBox box;
  ImVec2 low, size;

  Transform transform(const Camera& camera) const { return Transform(box, camera, low, size); }
};
SceneFrame frame_of(const Scene& scene, float scale, ImVec2 low, ImVec2 size);

// `hovered` is the actor under the pointer, empty for none.
Scene scene_of(const State& state, const WindowResults& results, const ActorId& hovered);

}  // namespace sleutelnet
