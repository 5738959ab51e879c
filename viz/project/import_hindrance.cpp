#include "viz/project/import_hindrance.hpp"

#include <algorithm>

#include "viz/update.hpp"

namespace sleutelnet {

namespace {

bool brings_names(const Batch& edit) {
  return std::any_of(edit.edits.begin(), edit.edits.end(),
                     [](const Edit& each) { return std::holds_alternative<SetIdentity>(each); });
}

}  // namespace

ImportHindrance import_hindrance(const State& state) {
  const auto& read = *state.project.import->read;
  const auto& issues = read.import.issues;
  const bool refused = std::any_of(issues.begin(), issues.end(),
                                   [](const Issue& issue) { return issue.severity == Severity::file_refused; });
  const bool names_open = state.home.kind != Home::Kind::project || state.home.names == VaultState::open;
  if (!may_edit(state)) return ImportHindrance::read_only;
  if (read.revision != state.history.revision()) return ImportHindrance::moved_on;
  if (refused) return ImportHindrance::file_refused;
  if (read.import.edit.edits.empty()) return ImportHindrance::nothing;
  if (!names_open && brings_names(read.import.edit)) return ImportHindrance::names_not_open;
  return ImportHindrance::none;
}

}  // namespace sleutelnet
