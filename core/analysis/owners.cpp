#include "core/analysis/owners.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "core/network/account_holding.hpp"

namespace sleutelnet {

namespace {

using OwnersOf = std::map<ActorId, std::vector<ActorId>>;

std::vector<OwnedKeyFigure> owned_key_figures(const Network& network, OwnersOf owners_of) {
  std::set<ActorId> agreed;
  for (const auto& agreement : network.agreements) agreed.insert(agreement.actor);
  std::vector<OwnedKeyFigure> found;
  for (const auto& actor : network.actors) {
    if (actor.kind != ActorKind::key_figure || !participates(actor)) continue;
    found.push_back({actor.id, std::move(owners_of[actor.id]), agreed.contains(actor.id)});
  }
  return found;
}

}  // namespace

Owners owners(const Network& network) {
  const auto holdings = account_holdings(network);
  Owners result;
  result.relations = static_cast<int>(holdings.size());
  OwnersOf owners_of;
  std::map<ActorId, OwnerLoad> loads;
  for (const auto& [owner, owned] : holdings) {
    owners_of[owned].push_back(owner);
    ++loads[owner].relations;
  }
  result.key_figures = owned_key_figures(network, std::move(owners_of));
  for (const auto& each : result.key_figures) {
    if (each.owners.empty()) ++result.without_owner;
    if (each.owners.size() != 1) continue;
    ++result.without_deputy;
    loads[each.owners.front()].only_owner_of.push_back(each.key_figure);
  }
  double squares = 0;
  for (auto& [owner, load] : loads) {
    load.owner = owner;
    load.share = static_cast<double>(load.relations) / result.relations;
    load.concentrated = holds_too_much(static_cast<std::size_t>(load.relations), holdings.size());
    squares += static_cast<double>(load.relations) * load.relations;
    result.owners.push_back(std::move(load));
  }
  if (result.relations > 0) result.herfindahl = squares / (static_cast<double>(result.relations) * result.relations);
  return result;
}

}  // namespace sleutelnet
