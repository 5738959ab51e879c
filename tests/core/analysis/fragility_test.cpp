#include "core/analysis/fragility.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/analysis/components.hpp"
#include "core/analysis/owners.hpp"
#include "tests/support/brute_force.hpp"
#include "tests/support/networks.hpp"
#include "tests/support/random_town.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

// A town with what the questions look at, which must outlive them.
struct Town {
  Network network;
  Coverage covered = coverage(network);
  Graph graph = make_graph(network);

  Situation situation() const { return {network, covered, graph}; }
};

// By definition: take these out of the tables, work coverage and components out again, compare.
void expect_losses(const Losses& found, const Town& town, const std::set<ActorId>& gone) {
  const auto rest = town_without(town.network, gone);
  const auto expected = losses_between(town.covered, coverage(rest));
  EXPECT_EQ(found.cells_lost, expected.lost);
  EXPECT_EQ(found.cells_thinned, expected.thinned);
  EXPECT_EQ(found.targets_lost, expected.targets);
  EXPECT_EQ(found.inhabitants_lost, expected.inhabitants);
  EXPECT_EQ(found.components_before, parts_without(town.graph, town.graph.size()));
  EXPECT_EQ(found.components_after, static_cast<int>(weak_components(make_graph(rest)).sizes.size()));
}

TEST(OrganisationDeparture, AgreesWithRemovingAllItsPeopleAndStartingOver) {
  Random random(31);
  std::size_t organisations = 0;
  for (int round = 0; round < 100; ++round) {
    const Town town{random_town(random)};
    const auto found = organisation_departures(town.situation());
    organisations += found.size();
    for (const auto& departure : found) {
      std::set<ActorId> gone{departure.organisation};
      std::vector<ActorId> people;
      for (const auto& each : town.network.actors) {
        if (each.organisation == departure.organisation) people.push_back(each.id);
      }
      gone.insert(people.begin(), people.end());
      EXPECT_EQ(departure.people, people);
      expect_losses(departure, town, gone);
    }
  }
  EXPECT_GT(organisations, 100U);
}

TEST(OrganisationDeparture, LosesTheCellThatTwoPeopleOfOneBoardHold) {
  auto network = two_neighbourhoods();
  for (const auto* id : {"K001", "K002"}) {
    network.actors.put(key_figure(id, "O01"));
    network.reach.put(reach(std::string("R") + id, id, "BU99010000", "zorg"));
  }
  const Town town{network};
  const auto found = organisation_departures(town.situation());
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].cells_lost, (std::vector{CellPlace{AreaId("BU99010000"), TermId("zorg")}}));
  EXPECT_EQ(found[0].inhabitants_lost, 1000);
}

TEST(GroupDeparture, OfAnOrganisationIsThatOfTheOrganisation) {
  Random random(34);
  for (int round = 0; round < 50; ++round) {
    const Town town{random_town(random)};
    for (const auto& expected : organisation_departures(town.situation())) {
      const auto found = group_departure(town.situation(), {expected.organisation, expected.organisation});
      EXPECT_EQ(static_cast<const Losses&>(found), static_cast<const Losses&>(expected));
      EXPECT_EQ(found.named, (std::vector{NamedLeaver{expected.organisation, expected.people}}));
      const bool takes_part = town.graph.index_of(expected.organisation) < town.graph.size();
      EXPECT_EQ(found.actors.size(), expected.people.size() + (takes_part ? 1 : 0));
    }
  }
}

TEST(OwnerDeparture, AgreesWithRemovingTheOwnerAndStartingOver) {
  Random random(32);
  std::size_t alone = 0;
  for (int round = 0; round < 100; ++round) {
    const Town town{random_town(random)};
    const auto before = owners(town.network);
    const auto found = owner_departures(town.situation());
    ASSERT_EQ(found.size(), before.owners.size());
    for (const auto& departure : found) {
      expect_losses(departure, town, {departure.owner});
      const auto after = owners(town_without(town.network, {departure.owner}));
      std::vector<ActorId> left_alone;
      for (std::size_t person = 0; person < before.key_figures.size(); ++person) {
        if (before.key_figures[person].owners.empty() || !after.key_figures[person].owners.empty()) continue;
        left_alone.push_back(before.key_figures[person].key_figure);
      }
      EXPECT_EQ(departure.left_without_owner, left_alone);
      alone += left_alone.size();
    }
  }
  EXPECT_GT(alone, 0U);
}

TEST(TieLoss, NamesExactlyTheTiesWithoutWhichMorePartsAreLeft) {
  Random random(33);
  for (int round = 0; round < 200; ++round) {
    const auto ends = random_ends(random, 8, 0.2, round % 2 == 0);
    const Town town{plain_network(8, ends, round % 2 == 0)};
    const auto found = tie_losses(town.situation());
    const auto before = weak_components(town.graph).sizes.size();
    std::vector<std::pair<ActorId, ActorId>> expected;
    for (std::uint32_t low = 0; low < town.graph.size(); ++low) {
      for (std::uint32_t high = low + 1; high < town.graph.size(); ++high) {
        const auto parts = parts_without(town.graph, town.graph.size(), {low, high});
        if (static_cast<std::size_t>(parts) > before)
          expected.emplace_back(town.graph.nodes[low], town.graph.nodes[high]);
      }
    }
    ASSERT_EQ(found.size(), expected.size()) << "round " << round;
    for (std::size_t at = 0; at < found.size(); ++at) {
      EXPECT_EQ(found[at].first, expected[at].first);
      EXPECT_EQ(found[at].second, expected[at].second);
      const auto& tie = *town.network.ties.find(found[at].tie);
      EXPECT_EQ(std::minmax(tie.source, tie.target), std::minmax(found[at].first, found[at].second));
    }
  }
}

TEST(TieLoss, SeparatesTheSmallerSide) {
  // A chain of three, a bridge, a triangle.
  const Town town{plain_network(6, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 5}, {3, 5}})};
  const auto found = tie_losses(town.situation());
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(found[0].separated, 1);
  EXPECT_EQ(found[1].separated, 2);
  EXPECT_EQ(found[2].separated, 3);
}

TEST(GroupDeparture, AgreesWithRemovingTheGroupAndStartingOver) {
  Random random(34);
  for (int round = 0; round < 200; ++round) {
    const Town town{random_town(random)};
    std::set<ActorId> gone;
    std::vector<ActorId> leaving{ActorId("nobody")};
    for (const auto& each : town.network.actors) {
      if (random.below(3) != 0) continue;
      gone.insert(each.id);
      leaving.insert(leaving.end(), 2, each.id);
    }
    for (const auto& each : town.network.actors) {
      if (std::find(leaving.begin(), leaving.end(), each.organisation) != leaving.end()) gone.insert(each.id);
    }
    const auto found = group_departure(town.situation(), leaving);
    EXPECT_EQ(found.actors, std::vector(gone.begin(), gone.end()));
    expect_losses(found, town, gone);
    EXPECT_GE(*found.after.components, *found.before.components);
    EXPECT_GE(*found.after.distances, *found.before.distances - 1e-15);
  }
}

TEST(GroupDeparture, OfOneIsTheDepartureOfThatActor) {
  Random random(35);
  const Town town{random_town(random)};
  for (const auto& impact : departure_impacts(town.network, town.covered, town.graph)) {
    if (!named_leavers(town.situation(), {impact.actor}).at(0).people.empty()) continue;
    EXPECT_EQ(static_cast<const Losses&>(group_departure(town.situation(), {impact.actor})),
              static_cast<const Losses&>(impact));
  }
}

TEST(Fragility, OfANetworkWithoutActorsIsEmpty) {
  const Town town{Network{}};
  EXPECT_TRUE(organisation_departures(town.situation()).empty());
  EXPECT_TRUE(owner_departures(town.situation()).empty());
  EXPECT_TRUE(tie_losses(town.situation()).empty());
  const auto nobody = group_departure(town.situation(), {ActorId("K001")});
  EXPECT_TRUE(nobody.actors.empty());
  EXPECT_FALSE(nobody.before.components);
}

}  // namespace
}  // namespace sleutelnet
