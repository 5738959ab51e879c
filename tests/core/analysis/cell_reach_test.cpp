#include "core/analysis/cell_reach.hpp"

#include <gtest/gtest.h>

#include "core/analysis/distances.hpp"
#include "tests/support/brute_force.hpp"
#include "tests/support/networks.hpp"
#include "tests/support/random_town.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

// K1 – K2 – K3; K1 counts in zorg of the first buurt, K3 in both domains of the second. Four cells in scope.
Network line_of_three() {
  auto network = two_neighbourhoods();
  for (const auto* id : {"K1", "K2", "K3"}) network.actors.put(key_figure(id));
  network.ties.put(tie("T1", "K1", "K2"));
  network.ties.put(tie("T2", "K2", "K3"));
  network.reach.put(reach("R1", "K1", "BU99010000", "zorg"));
  network.reach.put(reach("R2", "K3", "BU99010001", "zorg"));
  network.reach.put(reach("R3", "K3", "BU99010001", "werk"));
  return network;
}

std::vector<std::optional<double>> shares(const Network& network, const CellReachOptions& options) {
  return cell_reach(coverage(network), make_graph(network), options);
}

using Values = std::vector<std::optional<double>>;

TEST(CellReach, CountsCellsOfWhoeverStandsWithinSoManySteps) {
  const auto network = line_of_three();
  EXPECT_EQ(shares(network, {.within = 0}), (Values{0.25, 0.0, 0.5}));
  EXPECT_EQ(shares(network, {.within = 1}), (Values{0.25, 0.75, 0.5}));
  EXPECT_EQ(shares(network, {.within = 2}), (Values{0.75, 0.75, 0.75}));
}

TEST(CellReach, WeighsCellsByInhabitantsWhenAsked) {
  // 1000 people in the first buurt, 500 in the second, each in two cells.
  EXPECT_EQ(shares(line_of_three(), {.within = 0, .inhabitants = true}), (Values{1000.0 / 3000, 0.0, 1000.0 / 3000}));
}

TEST(CellReach, FollowsExpectedHoursWhenAsked) {
  auto network = line_of_three();
  auto weekly = tie("T1", "K1", "K2");
  weekly.frequency = Frequency::weekly;
  network.ties.put(weekly);
  EXPECT_EQ(shares(network, {.within = 24, .in_hours = true}), (Values{0.25, 0.25, 0.5}));
}

TEST(CellReach, LeavesOutClaimsThatDoNotCount) {
  auto network = line_of_three();
  auto estimate = reach("R1", "K1", "BU99010000", "zorg");
  estimate.source = ReachSource::estimate;
  network.reach.put(estimate);
  EXPECT_EQ(shares(network, {.within = 0}).front(), 0.0);
}

// By taking every claim away of who stands farther, and covering the town anew.
std::vector<std::optional<double>> by_covering_anew(const Network& town, const Graph& graph,
                                                    const CellReachOptions& options) {
  const auto distance = options.in_hours ? all_distances(graph, delay_lengths(graph)) : all_distances(graph);
  std::vector<std::optional<double>> shares;
  for (std::size_t node = 0; node < graph.size(); ++node) {
    auto near = town;
    near.reach.erase_if([&](const Reach& claim) {
      const auto other = graph.index_of(claim.actor);
      if (other == node) return false;
      return other == graph.size() || !distance[node][other] || *distance[node][other] > options.within;
    });
    double all = 0;
    double reached = 0;
    for (const auto& cell : coverage(near).cells) {
      if (cell.state == CellState::out_of_scope) continue;
      const double weight = options.inhabitants ? cell.inhabitants : 1;
      all += weight;
      reached += cell.people > 0 ? weight : 0;
    }
    shares.push_back(all == 0 ? std::nullopt : std::optional(reached / all));
  }
  return shares;
}

TEST(CellReach, AgreesWithCoveringAnewOnRandomTowns) {
  Random random(14);
  for (int round = 0; round < 200; ++round) {
    auto town = random_town(random);
    for (auto tie : std::vector<Tie>(town.ties.rows())) {
      tie.frequency = static_cast<Frequency>(random.below(6));
      tie.directed = random.below(2) == 0;
      town.ties.put(tie);
    }
    const auto graph = make_graph(town, {.directed = round % 2 == 0});
    const auto covered = coverage(town);
    for (const auto& options : {CellReachOptions{.within = static_cast<int>(random.below(4))},
                                CellReachOptions{.within = 24, .in_hours = true},
                                CellReachOptions{.within = 200, .in_hours = true, .inhabitants = true},
                                CellReachOptions{.within = 1, .inhabitants = true}}) {
      const auto found = cell_reach(covered, graph, options);
      const auto expected = by_covering_anew(town, graph, options);
      ASSERT_EQ(found.size(), expected.size());
      for (std::size_t node = 0; node < found.size(); ++node) {
        ASSERT_EQ(found[node].has_value(), expected[node].has_value());
        EXPECT_NEAR(found[node].value_or(0), expected[node].value_or(0), 1e-12) << "round " << round;
      }
    }
  }
}

TEST(CellReach, IsNotDefinedWhereNothingIsInScope) {
  Network network;
  network.actors.put(key_figure("K1"));
  EXPECT_FALSE(shares(network, {}).front());
}

}  // namespace
}  // namespace sleutelnet
