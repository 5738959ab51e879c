#pragma once
// One shape per kind of actor: circle key figure, square professional, hexagon organisation, house
// municipality. Shape tells the kind where colour cannot.

#include <imgui.h>

#include "core/network/actor.hpp"

namespace sleutelnet {

struct ShapePaint {
  ImU32 fill = 0;
  ImU32 line = 0;
  float thickness = 1;
};

void draw_shape(ImDrawList& list, ActorKind kind, ImVec2 middle, float radius, const ShapePaint& paint);

}  // namespace sleutelnet
