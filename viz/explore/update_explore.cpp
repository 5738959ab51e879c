#include "viz/explore/update_explore.hpp"

#include <algorithm>

#include "viz/explore/hidden_reasons.hpp"
#include "viz/explore/scenarios.hpp"
#include "viz/explore/shared_change.hpp"

namespace sleutelnet {

namespace {

class ExploreUpdater {
 public:
  explicit ExploreUpdater(State& state) : state_(state), explore_(state.explore) {}

  using Asked = std::optional<Edit>;

  Asked operator()(const ToggleChosen& action) {
    auto chosen = all_chosen();
    if (chosen.erase(action.actor) == 0) chosen.insert(action.actor);
    return choose(std::move(chosen));
  }
  Asked operator()(const ChooseActors& action) {
    auto chosen = action.added ? all_chosen() : std::set<ActorId>{};
    chosen.insert(action.actors.begin(), action.actors.end());
    return choose(std::move(chosen));
  }
  Asked operator()(const WishOfCanvas& action) {
    if (action.wish != CanvasWish::none) state_.place = WindowPlace::network;
    explore_.wish = action.wish;
    return {};
  }
  Asked operator()(const WalkTo& action) {
    if (state_.network().actors.contains(action.actor)) explore_.walker = action.actor;
    return {};
  }
  Asked operator()(const SetLassoMode& action) {
    explore_.lasso_mode = action.on;
    if (action.on) state_.connecting = false;
    return {};
  }
  Asked operator()(const SweepOver& action) {
    explore_.sweep = action.sweep;
    explore_.swept = action.sweep == Sweep::none ? std::vector<Position>{} : action.corners;
    return {};
  }

  Asked operator()(const SetRule& action) {
    explore_.rule = action.rule;
    return {};
  }
  Asked operator()(const OpenRule& action) {
    state_.place = WindowPlace::network;
    explore_.rule = action.open ? std::optional<Condition>(OfKind{}) : std::nullopt;
    return {};
  }
  Asked operator()(const AddFilter& action) {
    auto& filters = explore_.filters;
    if (std::find(filters.begin(), filters.end(), action.condition) == filters.end()) {
      filters.push_back(action.condition);
    }
    explore_.rule.reset();
    return {};
  }
  Asked operator()(const DropFilters&) {
    explore_.filters.clear();
    return {};
  }

  Asked operator()(const TakeBack& action) {
    take_back(state_, action.reason);
    return {};
  }
  Asked operator()(const ShowMore&) {
    const auto reasons = hidden_reasons(state_);
    if (!reasons.empty()) take_back(state_, reasons.back());
    return {};
  }

  Asked operator()(const FillShared& action) {
    explore_.shared = action.shared;
    explore_.refusal.reset();
    return {};
  }
  Asked operator()(const ApplyShared&) {
    if (!explore_.shared) return {};
    return as_one_step(shared_edits(state_, *explore_.shared));
  }
  Asked operator()(const AskRemoval& action) {
    explore_.removal_asked = action.asked && !explore_.chosen.empty();
    return {};
  }
  Asked operator()(const RemoveChosen&) {
    if (!explore_.removal_asked) return {};
    std::vector<Edit> edits;
    for (const auto& id : explore_.chosen) edits.emplace_back(RemoveActor{id});
    return as_one_step(std::move(edits));
  }
  Asked operator()(const LeaveTogether&) {
    state_.leaving.clear();
    for (const auto& id : explore_.chosen) {
      const auto* actor = state_.network().actors.find(id);
      if (actor != nullptr && participates(*actor)) state_.leaving.insert(id);
    }
    return {};
  }
  Asked operator()(const MergeChosen& action) {
    if (explore_.chosen.size() != 2 || !explore_.chosen.contains(action.keep)) return {};
    const auto& first = *explore_.chosen.begin();
    const auto& second = *explore_.chosen.rbegin();
    return Edit(MergeActors{.keep = action.keep, .gone = action.keep == first ? second : first});
  }

  Asked operator()(const FindWay& action) {
    explore_.way = action.way;
    return {};
  }

  Asked operator()(const MoveNodes& action) {
    if (action.whole) remember_places(state_);
    for (const auto& [id, place] : action.places) {
      if (state_.network().actors.contains(id)) state_.moved[id] = place;
    }
    return {};
  }
  Asked operator()(const Unpin& action) {
    remember_places(state_);
    if (action.actors.empty()) state_.moved.clear();
    for (const auto& id : action.actors) state_.moved.erase(id);
    return {};
  }
  Asked operator()(const PutBack&) {
    auto& before = explore_.moved_before;
    // A press without a drag left everybody where they were.
    while (!before.empty() && before.back() == state_.moved) before.pop_back();
    if (before.empty()) return {};
    state_.moved = std::move(before.back());
    before.pop_back();
    // Somebody may have been removed since.
    std::erase_if(state_.moved, [&](const auto& place) { return !state_.network().actors.contains(place.first); });
    return {};
  }

  Asked operator()(const BeginJoining& action) {
    if (!state_.network().actors.contains(action.source)) return {};
    explore_.joining = Joining{.source = action.source, .text = {}};
    state_.form = std::monostate{};
    return {};
  }
  Asked operator()(const TypeJoining& action) {
    if (explore_.joining) explore_.joining = Joining{explore_.joining->source, action.text, 0, false};
    return {};
  }
  Asked operator()(const ChooseJoining& action) {
    if (explore_.joining) explore_.joining->choice = action.choice;
    return {};
  }
  Asked operator()(const JoiningReady&) {
    if (explore_.joining) explore_.joining->fresh = false;
    return {};
  }
  Asked operator()(const StopJoining&) {
    explore_.joining.reset();
    return {};
  }

  // Questions under a name: scenarios.hpp.
  template <class Asking>
  requires requires(State& state, const Asking& asking) { change_scenarios(state, asking); }
  Asked operator()(const Asking& action) {
    change_scenarios(state_, action);
    return {};
  }

 private:
  std::set<ActorId> all_chosen() const {
    auto chosen = explore_.chosen;
    if (const auto* actor = std::get_if<ActorId>(&state_.selection)) chosen.insert(*actor);
    return chosen;
  }

  // One alone is the selection.
  Asked choose(std::set<ActorId> chosen) {
    std::erase_if(chosen, [&](const ActorId& id) { return !state_.network().actors.contains(id); });
    state_.form = std::monostate{};
    state_.selection = {};
    if (chosen.size() == 1) state_.selection = *chosen.begin();
    explore_.chosen = chosen.size() > 1 ? std::move(chosen) : std::set<ActorId>{};
    explore_.removal_asked = false;
    explore_.refusal.reset();
    explore_.shared.reset();
    return {};
  }

  State& state_;
  ExploreState& explore_;
};

}  // namespace

std::optional<Edit> update_explore(State& state, const ExploreAction& action) {
  return std::visit(ExploreUpdater(state), action);
}

bool changes_records(const ExploreAction& action) {
  return std::holds_alternative<ApplyShared>(action) || std::holds_alternative<RemoveChosen>(action) ||
         std::holds_alternative<MergeChosen>(action) || std::holds_alternative<BeginJoining>(action);
}

void explore_answered(State& state, const std::optional<Reason>& refusal) {
  auto& explore = state.explore;
  explore.refusal = refusal;
  explore.removal_asked = false;
  if (!refusal) explore.shared.reset();
}

void forget_gone_chosen(State& state) {
  auto& explore = state.explore;
  const auto gone = [&](const ActorId& id) { return !state.network().actors.contains(id); };
  std::erase_if(explore.chosen, gone);
  if (explore.chosen.size() == 1) {
    if (state.selection.index() == 0) state.selection = *explore.chosen.begin();
    explore.chosen.clear();
  }
  if (explore.walker && gone(*explore.walker)) explore.walker.reset();
  if (explore.way && (gone(explore.way->from) || gone(explore.way->to))) explore.way.reset();
  if (explore.joining && gone(explore.joining->source)) explore.joining.reset();
  for (auto& scenario : explore.scenarios) std::erase_if(scenario.leaving, gone);
  std::erase_if(explore.scenarios, [](const auto& scenario) { return scenario.leaving.empty(); });
  if (explore.scenarios.empty()) explore.scenarios_shown = false;
  if (explore.renamed && *explore.renamed >= explore.scenarios.size()) explore.renamed.reset();
  std::erase_if(explore.filters, [&](const Condition& filter) {
    const auto* near = std::get_if<NearTo>(&filter);
    return near != nullptr && gone(near->actor);
  });
}

bool explore_step_back(State& state) {
  auto& explore = state.explore;
  if (explore.scenarios_shown) {
    explore.scenarios_shown = false;
    explore.renamed.reset();
    return true;
  }
  if (explore.removal_asked) {
    explore.removal_asked = false;
    return true;
  }
  if (state.place != WindowPlace::network) return false;
  if (explore.joining) {
    explore.joining.reset();
  } else if (explore.shared) {
    explore.shared.reset();
    explore.refusal.reset();
  } else if (explore.lasso_mode) {
    explore.lasso_mode = false;
  } else if (explore.rule) {
    explore.rule.reset();
  } else if (explore.way) {
    explore.way.reset();
  } else if (set_in_sight(state)) {
    explore.chosen.clear();
  } else {
    return false;
  }
  return true;
}

bool set_in_sight(const State& state) {
  return state.place == WindowPlace::network && !state.explore.chosen.empty() &&
         !std::holds_alternative<ActorId>(state.selection);
}

void remember_places(State& state) {
  constexpr std::size_t most = 100;
  auto& before = state.explore.moved_before;
  if (!before.empty() && before.back() == state.moved) return;
  if (before.size() == most) before.erase(before.begin());
  before.push_back(state.moved);
}

std::optional<WayAsked> way_of_two(const State& state) {
  const auto& chosen = state.explore.chosen;
  if (!set_in_sight(state) || chosen.size() != 2) return std::nullopt;
  return WayAsked{*chosen.begin(), *chosen.rbegin()};
}

bool something_hidden(const State& state) { return !hidden_reasons(state).empty(); }

}  // namespace sleutelnet
