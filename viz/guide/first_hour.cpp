#include "viz/guide/first_hour.hpp"

#include <algorithm>

#include "core/analysis/departure.hpp"
#include "core/analysis/gaps.hpp"
#include "core/analysis/graph.hpp"

namespace sleutelnet {

namespace {

bool is_gap(const State& state, const CellPlace& place) {
  const auto covered = coverage(state.network(), state.coverage);
  const auto missing = gaps(state.network(), covered);
  return std::any_of(missing.begin(), missing.end(),
                     [&](const Gap& gap) { return gap.area == place.area && gap.value == place.value; });
}

// Somebody without whom cells fall empty or others lose touch.
bool hangs_on(const State& state, const ActorId& actor) {
  const auto graph = make_graph(state.network());
  const auto impacts = departure_impacts(state.network(), coverage(state.network(), state.coverage), graph);
  return std::any_of(impacts.begin(), impacts.end(), [&](const DepartureImpact& impact) {
    return impact.actor == actor && (!impact.cells_lost.empty() || impact.separated > 0);
  });
}

}  // namespace

bool is_sample(const Network& network) { return network.synthetic && network.name == "Veldhaven"; }

BeforeAction before_action(const State& state) { return {state.network().actors.size(), state.history.current()}; }

std::array<bool, first_tasks> ticked(const BeforeAction& before, const Action& action, const State& after) {
  std::array<bool, first_tasks> done = after.guide.hour.done;
  const auto tick = [&](FirstTask task, auto&& condition) {
    auto& ticked = done[static_cast<std::size_t>(task)];
    ticked = ticked || condition();
  };
  const auto& kind = action.kind();
  tick(FirstTask::gap, [&] {
    const auto* chosen = std::get_if<SelectCell>(&kind);
    return chosen != nullptr && after.selection == Selection(chosen->cell) && is_gap(after, chosen->cell);
  });
  tick(FirstTask::thread, [&] {
    const auto* chosen = std::get_if<SelectActor>(&kind);
    return chosen != nullptr && after.selection == Selection(chosen->actor) && hangs_on(after, chosen->actor);
  });
  tick(FirstTask::add, [&] {
    const bool travelled = std::holds_alternative<Undo>(kind) || std::holds_alternative<Redo>(kind);
    return !travelled && after.history.current() > before.step && after.network().actors.size() > before.actors;
  });
  tick(FirstTask::undo, [&] { return std::holds_alternative<Undo>(kind) && after.history.current() < before.step; });
  tick(FirstTask::what_if, [&] { return std::holds_alternative<ToggleLeaving>(kind) && !after.leaving.empty(); });
  tick(FirstTask::picture, [&] {
    const auto* guide = std::get_if<GuideAction>(&kind);
    const auto* made = guide != nullptr ? std::get_if<PictureMade>(guide) : nullptr;
    return made != nullptr && !made->answer.path.empty();
  });
  return done;
}

}  // namespace sleutelnet
