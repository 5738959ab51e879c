#include "viz/moments.hpp"

#include <algorithm>

namespace sleutelnet {

std::vector<Date> moments(const State& state) {
  std::vector<Date> days;
  for (const auto& snapshot : state.snapshots) {
    if (snapshot.network.date < state.network().date) days.push_back(snapshot.network.date);
  }
  days.push_back(state.network().date);
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

const Network& network_on(const State& state, Date day) {
  const auto& present = state.network();
  if (day == present.date) return present;
  const auto found = std::find_if(state.snapshots.begin(), state.snapshots.end(),
                                  [&](const Snapshot& snapshot) { return snapshot.network.date == day; });
  return found != state.snapshots.end() ? found->network : present;
}

std::optional<Sides> sides_of(const State& state) {
  const auto days = moments(state);
  if (days.size() < 2) return std::nullopt;
  const auto place = [&](const std::optional<Date>& day) {
    return day ? std::find(days.begin(), days.end(), *day) : days.end();
  };
  auto after = place(state.comparing.after);
  if (after == days.end() || after == days.begin()) after = days.end() - 1;
  auto before = place(state.comparing.before);
  if (before >= after) before = after - 1;
  return Sides{*before, *after};
}

}  // namespace sleutelnet
