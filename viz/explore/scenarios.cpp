#include "viz/explore/scenarios.hpp"

#include <algorithm>

#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

auto find_named(std::vector<Scenario>& scenarios, const std::string& name) {
  return std::find_if(scenarios.begin(), scenarios.end(),
                      [&](const Scenario& scenario) { return scenario.name == name; });
}

}  // namespace

void change_scenarios(State& state, const TypeScenario& action) { state.explore.scenario_name = action.name; }

void change_scenarios(State& state, const KeepScenario&) {
  auto& explore = state.explore;
  const std::string name(trimmed(explore.scenario_name));
  if (name.empty() || state.leaving.empty()) return;
  const Scenario scenario{name, {state.leaving.begin(), state.leaving.end()}};
  const auto taken = find_named(explore.scenarios, name);
  if (taken != explore.scenarios.end()) {
    *taken = scenario;
  } else if (explore.scenarios.size() < most_scenarios) {
    explore.scenarios.push_back(scenario);
  } else {
    return;
  }
  explore.scenario_name.clear();
}

void change_scenarios(State& state, const ShowScenarios& action) {
  auto& explore = state.explore;
  explore.scenarios_shown = action.shown && !explore.scenarios.empty();
  explore.renamed.reset();
  explore.scenario_name.clear();
}

void change_scenarios(State& state, const BeginRename& action) {
  auto& explore = state.explore;
  if (action.scenario >= explore.scenarios.size()) return;
  explore.renamed = action.scenario;
  explore.scenario_name = explore.scenarios[action.scenario].name;
}

void change_scenarios(State& state, const RenameScenario&) {
  auto& explore = state.explore;
  const std::string name(trimmed(explore.scenario_name));
  if (!explore.renamed || name.empty()) return;
  auto& renamed = explore.scenarios[*explore.renamed];
  const auto taken = find_named(explore.scenarios, name);
  if (taken != explore.scenarios.end() && &*taken != &renamed) {
    state.message = {.kind = Message::Kind::not_now, .why_not = GuideText::scenario_taken};
    return;
  }
  renamed.name = name;
  explore.renamed.reset();
  explore.scenario_name.clear();
}

void change_scenarios(State& state, const DropScenario& action) {
  auto& explore = state.explore;
  if (action.scenario >= explore.scenarios.size()) return;
  explore.scenarios.erase(explore.scenarios.begin() + static_cast<std::ptrdiff_t>(action.scenario));
  explore.renamed.reset();
  if (explore.scenarios.empty()) explore.scenarios_shown = false;
}

void change_scenarios(State& state, const AskScenario& action) {
  auto& explore = state.explore;
  if (action.scenario >= explore.scenarios.size()) return;
  const auto& leaving = explore.scenarios[action.scenario].leaving;
  state.leaving = {leaving.begin(), leaving.end()};
  std::erase_if(state.leaving, [&](const ActorId& id) {
    const auto* actor = state.network().actors.find(id);
    return actor == nullptr || !participates(*actor);
  });
  explore.scenarios_shown = false;
}

}  // namespace sleutelnet
