#include "viz/project/asking.hpp"

#include <utility>

#include "viz/update.hpp"

namespace sleutelnet {

namespace {

bool replaces_present(const Errand& errand) {
  const auto* save = std::get_if<SaveErrand>(&errand);
  return save == nullptr || save->source == SaveErrand::Source::nothing;
}

}  // namespace

std::uint64_t ask(ProjectState& project, Errand errand) {
  project.asked.push_back({++project.last_number, std::move(errand)});
  return project.last_number;
}

void work_on(ProjectState& project, Errand errand) {
  const auto number = ask(project, errand);
  if (!std::holds_alternative<LeaveErrand>(errand)) project.dialog = WorkingPage{number, std::move(errand)};
}

void begin_errand(State& state, Errand errand) {
  if (replaces_present(errand) && edited(state)) {
    state.project.next = std::move(errand);
    state.closing = Closing::asked;
  } else {
    work_on(state.project, std::move(errand));
  }
}

}  // namespace sleutelnet
