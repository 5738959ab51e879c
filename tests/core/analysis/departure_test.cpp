#include "core/analysis/departure.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/analysis/components.hpp"
#include "core/edit/edit.hpp"
#include "tests/support/brute_force.hpp"
#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

// A random town: people with or without a board, claims, targets and ties.
Network random_town(Random& random) {
  auto network = two_neighbourhoods();
  network.actors.put(actor("O01", ActorKind::organisation));
  const char* areas[] = {"BU99010000", "BU99010001", "WK990100"};
  const char* domains[] = {"zorg", "werk"};
  for (int person = 0; person < 7; ++person) {
    const auto id = "K00" + std::to_string(person);
    auto made = key_figure(id, random.below(3) == 0 ? "O01" : "");
    if (random.below(4) == 0) made.response = ResponseClass::within_72h;
    network.actors.put(made);
    for (int claim = 0; claim < 2; ++claim) {
      network.reach.put(reach("R" + id + std::to_string(claim), id, areas[random.below(3)], domains[random.below(2)]));
    }
  }
  for (int number = 0; number < 6; ++number) {
    const auto one = random.below(7);
    const auto other = random.below(7);
    if (one == other) continue;
    network.ties.put(tie("T" + std::to_string(number), "K00" + std::to_string(one), "K00" + std::to_string(other)));
  }
  network.targets.put({AreaId("BU99010000"), Facet::domain, TermId("zorg"), 2, ResponseClass::within_24h, ""});
  return network;
}

// By definition: remove the actor with an edit, work coverage and components out again, compare.
TEST(DepartureImpact, AgreesWithRemovingTheActorAndStartingOver) {
  Random random(42);
  for (int round = 0; round < 50; ++round) {
    const auto network = random_town(random);
    const auto before = coverage(network);
    const auto graph = make_graph(network);
    for (const auto& impact : departure_impacts(network, before, graph)) {
      if (network.actors.find(impact.actor)->kind != ActorKind::key_figure) continue;
      const auto rest = apply({network, {}}, RemoveActor{impact.actor});
      const auto after = coverage(rest->network);
      std::vector<CellPlace> lost, thinned;
      int targets = 0;
      for (const auto& cell : before.cells) {
        const auto* now = after.find(cell.area, cell.value);
        if (cell.people > 0 && now->people == 0) lost.push_back({cell.area, cell.value});
        if (cell.state == CellState::covered && now->state == CellState::thin)
          thinned.push_back({cell.area, cell.value});
        if (cell.has_target && cell.meets_target && !now->meets_target) ++targets;
      }
      EXPECT_EQ(impact.cells_lost, lost);
      EXPECT_EQ(impact.cells_thinned, thinned);
      EXPECT_EQ(impact.targets_lost, targets);
      EXPECT_EQ(impact.components_after, parts_without(graph, graph.index_of(impact.actor)));
    }
  }
}

TEST(DepartureImpact, CountsInhabitantsOfABuurtOnce) {
  auto network = two_neighbourhoods();
  network.actors.put(key_figure("K001"));
  network.reach.put(reach("R1", "K001", "BU99010000", "zorg"));
  network.reach.put(reach("R2", "K001", "BU99010000", "werk"));
  const auto impacts = departure_impacts(network, coverage(network), make_graph(network));
  ASSERT_EQ(impacts.size(), 1U);
  EXPECT_EQ(impacts[0].cells_lost.size(), 2U);
  EXPECT_EQ(impacts[0].inhabitants_lost, 1000);
}

TEST(DepartureImpact, SeparatesTheSmallerParts) {
  // 0-1-2 with 3 and 4 hanging on 2: without 2 the parts are {0,1}, {3}, {4}.
  const auto network = plain_network(5, {{0, 1}, {1, 2}, {2, 3}, {2, 4}});
  const auto impacts = departure_impacts(network, coverage(network), make_graph(network));
  EXPECT_EQ(impacts[2].components_after, 3);
  EXPECT_EQ(impacts[2].separated, 2);
  EXPECT_EQ(impacts[0].separated, 0);
  EXPECT_EQ(impacts[0].components_after, 1);
}

TEST(DepartureImpact, AnIsolatedActorSeparatesNobody) {
  const auto network = plain_network(3, {{0, 1}});
  const auto impacts = departure_impacts(network, coverage(network), make_graph(network));
  EXPECT_EQ(impacts[2].components_before, 2);
  EXPECT_EQ(impacts[2].components_after, 1);
  EXPECT_EQ(impacts[2].separated, 0);
}

}  // namespace
}  // namespace sleutelnet
