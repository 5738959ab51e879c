#pragma once
// How the canvas of the place Network is arranged and what a user asks of it: plain data, changed by update_arrange()
// alone.

#include <variant>

#include "core/network/ids.hpp"

namespace sleutelnet {

enum class Arrangement { force, map, rings_team, rings_person, dot, neato, sfdp, twopi };
inline constexpr int arrangement_count = 8;

// What is outlined on the canvas.
enum class GroupKind { none, communities, district, organisation };
inline constexpr int group_kind_count = 4;

struct ArrangeState {
  Arrangement arrangement = Arrangement::force;
  ActorId centre;  // of the rings around a person: who was chosen when they were asked for
  GroupKind groups = GroupKind::none;
  ActorId pointed;  // who is under the pointer on the canvas; empty is nobody
};

struct Arrange {
  Arrangement arrangement{};
};
struct OutlineGroups {
  GroupKind groups{};
};
struct PointAt {
  ActorId actor;
};

using ArrangeAction = std::variant<Arrange, OutlineGroups, PointAt>;

}  // namespace sleutelnet
