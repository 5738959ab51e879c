#include "viz/arrange/update_arrange.hpp"

namespace sleutelnet {

namespace {

class ArrangeUpdater {
 public:
  explicit ArrangeUpdater(State& state) : state_(state) {}

  // What was moved by hand in one picture means nothing in another.
  void operator()(const Arrange& action) {
    if (!can_arrange(state_, action.arrangement)) return;
    auto& arrange = state_.arrange;
    const auto before = std::pair(arrange.arrangement, arrange.centre);
    arrange.arrangement = action.arrangement;
    if (action.arrangement == Arrangement::rings_person) {
      if (const auto* chosen = std::get_if<ActorId>(&state_.selection)) arrange.centre = *chosen;
    }
    if (before == std::pair(arrange.arrangement, arrange.centre)) return;
    state_.moved.clear();
    state_.explore.moved_before.clear();
    state_.network_camera = {};
  }
  void operator()(const OutlineGroups& action) { state_.arrange.groups = action.groups; }
  void operator()(const PointAt& action) { state_.arrange.pointed = action.actor; }

 private:
  State& state_;
};

}  // namespace

void update_arrange(State& state, const ArrangeAction& action) { std::visit(ArrangeUpdater(state), action); }

bool can_arrange(const State& state, Arrangement arrangement) {
  return arrangement != Arrangement::rings_person || std::holds_alternative<ActorId>(state.selection) ||
         !state.arrange.centre.empty();
}

OutlineGroups next_groups(const State& state) {
  return {static_cast<GroupKind>((static_cast<int>(state.arrange.groups) + 1) % group_kind_count)};
}

}  // namespace sleutelnet
