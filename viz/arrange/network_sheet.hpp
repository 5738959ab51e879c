#pragma once
// The scene of the place Network drawn on a part of the screen, from what lies behind it to the labels. Cost of a
// frame: O(actors + ties in the scene) to skip what is out of sight, and what is drawn; far out many ties are bundles
// and many marks are dots.

#include "viz/arrange/spots.hpp"
#include "viz/labels.hpp"
#include "viz/network_scene.hpp"

namespace sleutelnet {

// Half the width of a mark in pixels of the screen: radius_of, shrunk unless a measure gives it.
float mark_radius(const View& view, const SceneNode& node, float shrink);

struct NetworkSheet {
  const View& view;
  const Scene& scene;
  Transform transform;
  SpotSheet spots;

  ImVec2 at(const SceneNode& node) const { return spots.at[static_cast<std::size_t>(&node - scene.nodes.data())]; }
  float radius(const SceneNode& node) const { return mark_radius(view, node, spots.shrink); }
};
NetworkSheet sheet_of(const View& view, const Scene& scene, const Transform& transform, ImVec2 low, ImVec2 high);

void draw_backdrop(ImDrawList& list, const NetworkSheet& sheet);  // borders, rings, lines round groups
// What those are called, to be placed with the names of people, before them.
void add_backdrop_labels(std::vector<CanvasLabel>& labels, const NetworkSheet& sheet);
void draw_scene_ties(ImDrawList& list, const NetworkSheet& sheet);
void draw_scene_nodes(ImDrawList& list, const NetworkSheet& sheet, const SceneNode* hovered);
void label_scene(ImDrawList& list, const NetworkSheet& sheet, const SceneNode* hovered);

// That ties are drawn as bundles; empty when each is drawn.
std::string bundles_told(const NetworkSheet& sheet);

}  // namespace sleutelnet
