#include "viz/arrange/network_drawing.hpp"

#include "viz/network_scene.hpp"

namespace sleutelnet {

namespace {

DrawingAsked asked_of(const State& state) {
  return {
      state.selection, state.ego_steps,       state.search,         state.leaving,
      state.moved,     state.arrange.pointed, state.arrange.groups, state.explore.way && state.explore.way->by_steps};
}

std::map<ActorId, Position> in_sight(const Scene& scene) {
  std::map<ActorId, Position> places;
  for (const auto& node : scene.nodes) places.emplace_hint(places.end(), node.actor->id, node.place);
  return places;
}

}  // namespace

void update_drawing(WindowResults& results, const State& state) {
  auto& drawing = results.drawing;
  if (state.place != WindowPlace::network) {
    drawing = {};  // what it points at may be gone when the place is shown again
    return;
  }
  auto asked = asked_of(state);
  if (!drawing.stale && asked == drawing.asked) return;
  // Who is under the pointer brightens others and moves nobody.
  auto unpointed = asked;
  unpointed.pointed = drawing.asked.pointed;
  const bool moved = drawing.stale || unpointed != drawing.asked;
  drawing.asked = std::move(asked);
  drawing.stale = false;
  drawing.scene = std::make_shared<const Scene>(scene_of(state, results, state.arrange.pointed));
  if (!moved) return;
  drawing.outlines.clear();
  const bool grouped = results.groups && results.groups->part.kind == state.arrange.groups;
  if (grouped) drawing.outlines = outlines_of(results.groups->part, in_sight(*drawing.scene));
  drawing.bundles = bundles_of(*drawing.scene);
}

}  // namespace sleutelnet
