#include "viz/explore/hidden_reasons.hpp"

namespace sleutelnet {

namespace {

std::vector<HiddenReason> in_network(const State& state) {
  std::vector<HiddenReason> reasons;
  for (std::size_t at = 0; at < state.explore.filters.size(); ++at) reasons.push_back({HiddenBy::filter, at});
  const bool ego = state.ego_steps > 0 && std::holds_alternative<ActorId>(state.selection);
  if (ego) reasons.push_back({HiddenBy::steps});
  return reasons;
}

std::vector<HiddenReason> in_compare(const State& state) {
  std::vector<HiddenReason> reasons;
  const auto& comparing = state.comparing;
  if (comparing.view == CompareView::cells && comparing.only_changed) reasons.push_back({HiddenBy::unchanged});
  if (comparing.cause) reasons.push_back({HiddenBy::cause});
  return reasons;
}

}  // namespace

std::vector<HiddenReason> hidden_reasons(const State& state) {
  switch (state.place) {
    case WindowPlace::network: return in_network(state);
    case WindowPlace::compare: return in_compare(state);
    case WindowPlace::coverage:
      if (!state.folded.empty()) return {{HiddenBy::folded}};
      break;
    case WindowPlace::manage:
      if (is_table(state.manage.view) && !state.manage.look().filter.empty()) return {{HiddenBy::row_filter}};
      break;
    case WindowPlace::plan: break;
  }
  return {};
}

void take_back(State& state, const HiddenReason& reason) {
  auto& filters = state.explore.filters;
  switch (reason.by) {
    case HiddenBy::filter:
      if (reason.at < filters.size()) filters.erase(filters.begin() + static_cast<std::ptrdiff_t>(reason.at));
      break;
    case HiddenBy::steps:
      state.ego_steps = 0;
      state.network_camera = {};
      break;
    case HiddenBy::folded: state.folded.clear(); break;
    case HiddenBy::row_filter: state.manage.looks[state.manage.view].filter.clear(); break;
    case HiddenBy::unchanged: state.comparing.only_changed = false; break;
    case HiddenBy::cause: state.comparing.cause.reset(); break;
  }
}

}  // namespace sleutelnet
