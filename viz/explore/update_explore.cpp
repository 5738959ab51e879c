#include "viz/explore/update_explore.hpp"

#include <algorithm>

#include "viz/explore/hidden_reasons.hpp"
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
         std::holds_alternative<MergeChosen>(action);
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
  std::erase_if(explore.filters, [&](const Condition& filter) {
    const auto* near = std::get_if<NearTo>(&filter);
    return near != nullptr && gone(near->actor);
  });
}

bool explore_step_back(State& state) {
  auto& explore = state.explore;
  if (state.place != WindowPlace::network) return false;
  if (explore.removal_asked) {
    explore.removal_asked = false;
  } else if (explore.shared) {
    explore.shared.reset();
    explore.refusal.reset();
  } else if (explore.lasso_mode) {
    explore.lasso_mode = false;
  } else if (explore.rule) {
    explore.rule.reset();
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

bool something_hidden(const State& state) { return !hidden_reasons(state).empty(); }

}  // namespace sleutelnet
