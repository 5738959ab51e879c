#include "core/analysis/cell_reach.hpp"

#include <gtest/gtest.h>

#include "tests/support/networks.hpp"

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

TEST(CellReach, IsNotDefinedWhereNothingIsInScope) {
  Network network;
  network.actors.put(key_figure("K1"));
  EXPECT_FALSE(shares(network, {}).front());
}

}  // namespace
}  // namespace sleutelnet
