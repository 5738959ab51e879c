#pragma once
// A random small town for tests of what falls open: people with or without a board, owners, claims, targets
// and ties; and the town without some of them, made again record by record.

#include <set>
#include <string>
#include <vector>

#include "core/analysis/coverage.hpp"
#include "tests/support/networks.hpp"

namespace sleutelnet::testing {

inline constexpr int people_in_town = 7;

inline std::string person_in_town(std::uint64_t number) { return "K00" + std::to_string(number); }

inline void add_random_ties(Random& random, Network& network) {
  for (int number = 0; number < 9; ++number) {
    const auto one = random.below(people_in_town);
    const auto other = random.below(people_in_town + 2);
    if (one == other) continue;
    const bool owned = other >= people_in_town;
    const auto end = owned ? "A0" + std::to_string(other - people_in_town) : person_in_town(other);
    auto made = tie("T" + std::to_string(number), person_in_town(one), end);
    if (owned) made.kind = TieKind::account_holder;
    if (random.below(6) == 0) made.expires = today;
    network.ties.put(made);
  }
}

inline Network random_town(Random& random) {
  auto network = two_neighbourhoods();
  network.actors.put(actor("O01", ActorKind::organisation));
  for (const auto* owner : {"A00", "A01"}) network.actors.put(actor(owner, ActorKind::professional));
  const char* areas[] = {"BU99010000", "BU99010001", "WK990100"};
  const char* domains[] = {"zorg", "werk"};
  for (int person = 0; person < people_in_town; ++person) {
    const auto id = person_in_town(static_cast<std::uint64_t>(person));
    auto made = key_figure(id, random.below(3) == 0 ? "O01" : "");
    if (random.below(4) == 0) made.response = ResponseClass::within_72h;
    if (random.below(5) == 0) made.organisation = ActorId("O02");  // a board that is no actor itself
    network.actors.put(made);
    for (int claim = 0; claim < 2; ++claim) {
      network.reach.put(reach("R" + id + std::to_string(claim), id, areas[random.below(3)], domains[random.below(2)]));
    }
  }
  add_random_ties(random, network);
  const auto within = static_cast<ResponseClass>(random.below(4));
  network.targets.put({AreaId("BU99010000"), Facet::domain, TermId("zorg"), 2, within, ""});
  network.targets.put({AreaId("BU99010001"), Facet::domain, TermId("werk"), 1, ResponseClass::within_24h, ""});
  return network;
}

// Without the claims, the ties and the cards of these; who stays keeps their board.
inline Network town_without(const Network& network, const std::set<ActorId>& gone) {
  Network rest = network;
  rest.actors.erase_if([&](const Actor& each) { return gone.contains(each.id); });
  rest.reach.erase_if([&](const Reach& each) { return gone.contains(each.actor); });
  rest.ties.erase_if([&](const Tie& each) { return gone.contains(each.source) || gone.contains(each.target); });
  return rest;
}

// What a town lost, by comparing two coverages cell by cell.
struct TownLosses {
  std::vector<CellPlace> lost, thinned;
  int targets = 0;
  long inhabitants = 0;
  int unknown_areas = 0;  // of the inhabitants
};

inline TownLosses losses_between(const Coverage& before, const Coverage& after) {
  TownLosses losses;
  std::set<AreaId> areas;
  for (const auto& cell : before.cells) {
    const auto* now = after.find(cell.area, cell.value);
    if (cell.people > 0 && now->people == 0) {
      losses.lost.push_back({cell.area, cell.value});
      if (areas.insert(cell.area).second) {
        losses.inhabitants += cell.inhabitants;
        losses.unknown_areas += cell.inhabitants == 0 ? 1 : 0;
      }
    }
    if (cell.state == CellState::covered && now->state == CellState::thin) {
      losses.thinned.push_back({cell.area, cell.value});
    }
    if (cell.has_target && cell.meets_target && !now->meets_target) ++losses.targets;
  }
  return losses;
}

}  // namespace sleutelnet::testing
