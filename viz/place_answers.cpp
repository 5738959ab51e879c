#include "viz/place_answers.hpp"

namespace sleutelnet {

const Compared* compared_in(const WindowResults& results) {
  return results.compared ? results.compared->part.found.get() : nullptr;
}

bool comparison_fresh(const State& state, const WindowResults& results) {
  const auto& found = results.compared;
  return found && found->revision == results.revision && found->options == results.options &&
         sides_of(state) == found->part.sides;
}

bool recruitment_fresh(const State& state, const WindowResults& results) {
  const auto& found = results.recruited;
  return found && found->revision == results.revision && found->options == results.options &&
         same_question(found->part.asked, recruit_asked(state));
}

// Ties and participants do not follow from what is asked of coverage.
bool informing_fresh(const State& state, const WindowResults& results) {
  const auto& found = results.informed;
  return found && found->revision == results.revision && found->part.asked == inform_asked(state);
}

const VacancyProfile* lit_profile(const State& state, const WindowResults& results) {
  const auto lit = state.hovered_profile ? state.hovered_profile : state.planning.profile;
  const bool here = state.place == WindowPlace::plan && state.planning.view == PlanView::profiles && results.recruited;
  if (!here || !lit || *lit >= results.recruited->part.plan.profiles.size()) return nullptr;
  return &results.recruited->part.plan.profiles[*lit];
}

}  // namespace sleutelnet
