#include "core/analysis/opened_gaps.hpp"

#include <map>

namespace sleutelnet {

namespace {

Network without(const Situation& situation, const std::vector<ActorId>& leaving) {
  auto rest = situation.network;
  for (const auto& id : who_leave(situation, leaving)) {
    auto actor = *rest.actors.find(id);
    actor.status = ActorStatus::left;
    rest.actors.put(std::move(actor));
  }
  return rest;
}

bool gets_worse(const Gap& before, const Gap& after) {
  const bool somebody_known = before.people > 0 || before.state == CellState::stale;
  const bool knows_fewer = somebody_known && before.state != after.state;
  return knows_fewer || (after.misses_target && !before.misses_target);
}

}  // namespace

std::vector<Gap> opened_gaps(const Situation& situation, const std::vector<ActorId>& leaving) {
  std::map<CellPlace, Gap> before;
  for (auto& gap : gaps(situation.network, situation.coverage)) {
    const CellPlace place{gap.area, gap.value};
    before.emplace(place, std::move(gap));
  }
  const auto rest = without(situation, leaving);
  auto options = situation.coverage.options;
  options.as_of = situation.coverage.as_of;
  auto opened = gaps(rest, coverage(rest, options));
  std::erase_if(opened, [&](const Gap& gap) {
    const auto was = before.find({gap.area, gap.value});
    return was != before.end() && !gets_worse(was->second, gap);
  });
  return opened;
}

}  // namespace sleutelnet
