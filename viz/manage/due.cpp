#include "viz/manage/due.hpp"

#include "viz/state.hpp"

namespace sleutelnet {

bool update_due(DueResults& due, const State& state) {
  if (state.place != WindowPlace::manage) return false;
  const auto& network = state.network();
  const auto as_of = state.coverage.as_of.value_or(network.date);
  if (due.revision == state.history.revision() && due.as_of == as_of) return false;
  due.revision = state.history.revision();
  due.as_of = as_of;
  due.contacts = contact_log(network, {.as_of = as_of});
  due.owners = owners(network);
  due.upkeep = upkeep(network, {.as_of = as_of});
  due.duplicates = possible_duplicates(state.records());
  Project project;
  project.records = state.records();
  for (const auto& snapshot : state.snapshots) {
    if (snapshot.network.date < network.date) project.snapshots.push_back(snapshot);
  }
  due.now = purge_due(project, as_of);
  due.soon = purge_due(project, as_of + std::chrono::days(purge_ahead_days));
  return true;
}

}  // namespace sleutelnet
