#include "core/analysis/opened_gaps.hpp"

#include <map>

namespace sleutelnet {

namespace {

Network without(const Situation& situation, const std::vector<ActorId>& leaving) {
  auto rest = situation.network;
  for (const auto& id : leaving) {
    if (situation.graph.index_of(id) == situation.graph.size()) continue;
    auto actor = *rest.actors.find(id);
    actor.status = ActorStatus::left;
    rest.actors.put(std::move(actor));
  }
  return rest;
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
    if (was == before.end()) return false;
    const bool thinner = was->second.people > 0 && was->second.state != gap.state;
    const bool misses_more = gap.misses_target && !was->second.misses_target;
    return !thinner && !misses_more;
  });
  return opened;
}

}  // namespace sleutelnet
