#include "core/store/project.hpp"

#include <algorithm>

namespace sleutelnet {

void keep_snapshot(Project& project, Date day) {
  auto& present = project.records.network;
  Snapshot snapshot{iso_date(day), present};
  snapshot.network.date = day;
  const auto later = [&](const Snapshot& kept) { return kept.network.date > day; };
  project.snapshots.insert(std::find_if(project.snapshots.begin(), project.snapshots.end(), later),
                           std::move(snapshot));
  present.date = std::max(present.date, day);
}

}  // namespace sleutelnet
