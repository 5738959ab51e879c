#include "core/analysis/joint_departures.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/analysis/components.hpp"
#include "tests/support/networks.hpp"
#include "tests/support/random_town.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

int parts_of(const Network& network) { return static_cast<int>(weak_components(make_graph(network)).sizes.size()); }

std::vector<CellPlace> lost_without(const Network& network, const Coverage& before, const std::set<ActorId>& gone) {
  return losses_between(before, coverage(town_without(network, gone))).lost;
}

// By definition: each pair taken out of the tables, and each of the two alone.
struct Expected {
  std::vector<CellPlace> cells_lost;
  int components_after = 0;
  int parts_beyond = 0;
};

Expected by_definition(const Network& network, const Coverage& before, const ActorId& first, const ActorId& second) {
  Expected expected;
  const auto one = lost_without(network, before, {first});
  const auto other = lost_without(network, before, {second});
  for (const auto& place : lost_without(network, before, {first, second})) {
    const bool alone = std::count(one.begin(), one.end(), place) + std::count(other.begin(), other.end(), place) > 0;
    if (!alone) expected.cells_lost.push_back(place);
  }
  expected.components_after = parts_of(town_without(network, {first, second}));
  const int beyond = expected.components_after + parts_of(network) - parts_of(town_without(network, {first})) -
                     parts_of(town_without(network, {second}));
  expected.parts_beyond = std::max(beyond, 0);
  return expected;
}

void expect_joint_departures(const Network& network) {
  const auto before = coverage(network);
  const auto graph = make_graph(network);
  const auto found = joint_departures({network, before, graph}, 1000);
  std::size_t named = 0;
  std::int64_t losing = 0;
  std::int64_t splitting = 0;
  std::size_t cells = 0;
  for (std::size_t first = 0; first < graph.size(); ++first) {
    for (std::size_t second = first + 1; second < graph.size(); ++second) {
      const auto expected = by_definition(network, before, graph.nodes[first], graph.nodes[second]);
      const auto at = std::find_if(found.worst.begin(), found.worst.end(), [&](const JointDeparture& each) {
        return each.first == graph.nodes[first] && each.second == graph.nodes[second];
      });
      losing += expected.cells_lost.empty() ? 0 : 1;
      splitting += expected.parts_beyond > 0 ? 1 : 0;
      cells += expected.cells_lost.size();
      const bool matters = !expected.cells_lost.empty() || expected.parts_beyond > 0;
      ASSERT_EQ(at != found.worst.end(), matters);
      if (!matters) continue;
      ++named;
      EXPECT_EQ(at->cells_lost, expected.cells_lost);
      EXPECT_EQ(at->components_after, expected.components_after);
      EXPECT_EQ(at->parts_beyond, expected.parts_beyond);
    }
  }
  EXPECT_EQ(found.worst.size(), named);
  EXPECT_EQ(found.pairs_losing_cells, losing);
  EXPECT_EQ(found.pairs_splitting, splitting);
  EXPECT_EQ(static_cast<std::size_t>(found.cells), cells);
}

TEST(JointDepartures, AgreeWithRemovingEveryPairAndStartingOver) {
  Random random(51);
  for (int round = 0; round < 60; ++round) expect_joint_departures(random_town(random));
}

TEST(JointDepartures, FindEverySeparationPairOfRandomNetworks) {
  Random random(52);
  for (int round = 0; round < 60; ++round) {
    const int nodes = static_cast<int>(random.below(9));
    const bool directed = round % 3 == 0;
    expect_joint_departures(
        plain_network(nodes, random_ends(random, nodes, directed ? 0.15 : 0.3, directed), directed));
  }
}

TEST(JointDepartures, OfARingAreAllWhoAreNotNeighbours) {
  const auto network = plain_network(6, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 5}, {5, 0}});
  const auto graph = make_graph(network);
  const auto before = coverage(network);
  const auto found = joint_departures({network, before, graph}, 3);
  EXPECT_EQ(found.pairs, 15);
  EXPECT_EQ(found.pairs_splitting, 9);
  ASSERT_EQ(found.worst.size(), 3U);
  // Opposite each other they leave two on either side.
  EXPECT_EQ(found.worst[0].first, ActorId("n000"));
  EXPECT_EQ(found.worst[0].second, ActorId("n003"));
  EXPECT_EQ(found.worst[0].separated, 2);
  EXPECT_EQ(found.worst[2].separated_beyond, 2);
}

TEST(JointDepartures, NameTheWorstFirstAndTheSameWhateverTheLimitAndTheThreads) {
  Random random(53);
  const auto network = plain_network(60, random_ends(random, 60, 0.04, false));
  const auto graph = make_graph(network);
  const auto before = coverage(network);
  const auto all = joint_departures({network, before, graph}, 10000, {1, nullptr});
  const auto few = joint_departures({network, before, graph}, 5, {4, nullptr});
  ASSERT_EQ(static_cast<std::int64_t>(all.worst.size()), all.pairs_splitting);
  ASSERT_GT(all.worst.size(), 10U);
  ASSERT_EQ(few.worst.size(), 5U);
  for (std::size_t at = 0; at < few.worst.size(); ++at) EXPECT_EQ(few.worst[at], all.worst[at]);
  for (std::size_t at = 1; at < all.worst.size(); ++at) {
    EXPECT_GE(all.worst[at - 1].separated_beyond, all.worst[at].separated_beyond);
  }
  EXPECT_EQ(few.pairs_splitting, all.pairs_splitting);
}

TEST(JointDepartures, OfFewerThanTwoActorsAreNone) {
  for (const int nodes : {0, 1}) {
    const auto network = plain_network(nodes, {});
    const auto graph = make_graph(network);
    const auto before = coverage(network);
    EXPECT_EQ(joint_departures({network, before, graph}), JointDepartures{});
  }
}

}  // namespace
}  // namespace sleutelnet
