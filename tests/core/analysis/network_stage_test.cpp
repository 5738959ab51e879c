#include "core/analysis/network_stage.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/analysis/components.hpp"
#include "core/analysis/subgraph.hpp"
#include "tests/support/brute_force.hpp"
#include "tests/support/networks.hpp"
#include "tests/support/relabelling.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

const CorePeripheryOptions quick{.random_graphs = 39, .starts = 10};

// `groups` of `size` actors each, in which everybody knows everybody.
std::vector<Ends> knots(int groups, int size) {
  std::vector<Ends> ends;
  for (int group = 0; group < groups; ++group) {
    for (int one = 0; one < size; ++one) {
      for (int other = 0; other < one; ++other) ends.emplace_back(group * size + other, group * size + one);
    }
  }
  return ends;
}

TEST(NetworkStage, IsScatteredWhenMostActorsStandInSmallGroups) {
  const auto found = network_stage(plain_graph(20, knots(5, 4)), quick);
  EXPECT_EQ(found.stage, NetworkStage::scattered_fragments);
  EXPECT_EQ(found.figures.components, 5U);
  EXPECT_EQ(found.figures.ties, 30U);
  EXPECT_DOUBLE_EQ(*found.figures.largest_share, 0.2);
}

TEST(NetworkStage, IsHubAndSpokeWhenOneActorHoldsTheGroupsTogether) {
  // given five groups of four and one who knows two of each
  auto ends = knots(5, 4);
  for (int group = 0; group < 5; ++group) {
    ends.emplace_back(20, group * 4);
    ends.emplace_back(20, group * 4 + 1);
  }
  // when
  const auto found = network_stage(plain_graph(21, ends), quick);
  // then
  EXPECT_EQ(found.stage, NetworkStage::hub_and_spoke);
  EXPECT_DOUBLE_EQ(*found.figures.largest_share, 1.0);
  EXPECT_DOUBLE_EQ(*found.figures.largest_share_without_hub, 0.2);
  EXPECT_DOUBLE_EQ(*found.figures.hub_tie_share, 0.25);
}

TEST(NetworkStage, IsHubAndSpokeWhenHalfOfTheTiesAreOfOneActor) {
  // given one who knows all, and a chain of the eleven others that holds without that one
  std::vector<Ends> ends;
  for (int spoke = 1; spoke <= 11; ++spoke) ends.emplace_back(0, spoke);
  for (int spoke = 1; spoke < 11; ++spoke) ends.emplace_back(spoke, spoke + 1);
  // when
  const auto found = network_stage(plain_graph(12, ends), quick);
  // then
  EXPECT_EQ(found.stage, NetworkStage::hub_and_spoke);
  EXPECT_DOUBLE_EQ(*found.figures.largest_share_without_hub, 1.0);
  EXPECT_DOUBLE_EQ(*found.figures.hub_tie_share, 11.0 / 21);
  // and two of the nine with three ties, of whom eight of thirty-six pairs share one
  EXPECT_DOUBLE_EQ(*found.figures.top_hubs_tie_share, (15 - 8.0 / 36) / 21);
}

TEST(NetworkStage, IsMultiHubWhenSeveralActorsTieTheGroups) {
  // given six groups of four, of which one in each knows one in the next, in a ring
  auto ends = knots(6, 4);
  for (int group = 0; group < 6; ++group) ends.emplace_back(group * 4, (group + 1) % 6 * 4 + 1);
  // when
  const auto found = network_stage(plain_graph(24, ends), quick);
  // then
  EXPECT_EQ(found.stage, NetworkStage::multi_hub_small_world);
  EXPECT_GE(*found.figures.largest_share_without_hub, 0.5);
}

TEST(NetworkStage, IsCorePeripheryWhenADenseCoreIsThatDegreesAloneDoNotMake) {
  // given eight who all know each other, and thirty-two with one tie to them, of whom sixteen in pairs
  auto ends = knots(1, 8);
  for (int outer = 8; outer < 40; ++outer) ends.emplace_back(outer % 8, outer);
  for (int outer = 8; outer < 24; outer += 2) ends.emplace_back(outer, outer + 16);
  // when
  const auto found = network_stage(plain_graph(40, ends), quick);
  // then
  EXPECT_EQ(found.stage, NetworkStage::core_periphery);
  EXPECT_TRUE(found.figures.core.better_than_null);
  EXPECT_DOUBLE_EQ(*found.figures.core.core_density, 1.0);
}

TEST(NetworkStage, IsNotToldBelowTenActors) {
  EXPECT_FALSE(network_stage(Graph{}).stage);
  EXPECT_FALSE(network_stage(Graph{}).figures.largest_share);
  EXPECT_FALSE(network_stage(plain_graph(1, {})).stage);
  EXPECT_FALSE(network_stage(plain_graph(1, {})).figures.largest_share_without_hub);
  EXPECT_FALSE(network_stage(plain_graph(9, knots(1, 9))).stage);
  const auto apart = network_stage(plain_graph(10, {}));
  EXPECT_EQ(apart.stage, NetworkStage::scattered_fragments);
  EXPECT_FALSE(apart.figures.hub_tie_share);
}

TEST(NetworkStage, IsScatteredBelowHalfOfTheActorsAndNotAtHalf) {
  const auto stage_of_group = [](int size) {
    std::vector<Ends> ring;
    for (int node = 0; node < size; ++node) ring.emplace_back(node, (node + 1) % size);
    return network_stage(plain_graph(20, ring), quick).stage;
  };
  EXPECT_EQ(stage_of_group(9), NetworkStage::scattered_fragments);
  EXPECT_NE(stage_of_group(10), NetworkStage::scattered_fragments);
}

std::vector<std::size_t> hubs_of(const Graph& graph) {
  std::vector<std::size_t> hubs;
  for (std::size_t node = 0; node < graph.size(); ++node) {
    const auto ties = graph.arcs_of(node).size();
    if (!hubs.empty() && ties > graph.arcs_of(hubs.front()).size()) hubs.clear();
    if (hubs.empty() || ties == graph.arcs_of(hubs.front()).size()) hubs.push_back(node);
  }
  return hubs;
}

// Each hub taken out in turn, and the largest part of the others counted.
double least_share_without_hub(const Graph& graph) {
  double least = 1;
  for (const auto hub : hubs_of(graph)) {
    std::vector<bool> others(graph.size(), true);
    others[hub] = false;
    const auto sizes = weak_components(induced_subgraph(graph, others)).sizes;
    const auto largest = *std::max_element(sizes.begin(), sizes.end());
    least = std::min(least, static_cast<double>(largest) / static_cast<double>(graph.size() - 1));
  }
  return least;
}

std::size_t ties_of(const Graph& graph, const std::vector<std::size_t>& nodes) {
  std::size_t ties = 0;
  for (std::size_t node = 0; node < graph.size(); ++node) {
    for (const auto& arc : graph.arcs_of(node)) {
      if (arc.target < node) continue;
      const auto has = [&](std::size_t end) { return std::find(nodes.begin(), nodes.end(), end) != nodes.end(); };
      ties += has(node) || has(arc.target) ? 1 : 0;
    }
  }
  return ties;
}

// Every three of which nobody outside has more ties than one of them.
double mean_tie_share_of_three(const Graph& graph) {
  if (graph.size() <= 3) return 1;
  const auto degree = [&](std::size_t node) { return graph.arcs_of(node).size(); };
  double sum = 0;
  double choices = 0;
  for (std::size_t first = 0; first < graph.size(); ++first) {
    for (std::size_t second = first + 1; second < graph.size(); ++second) {
      for (std::size_t third = second + 1; third < graph.size(); ++third) {
        const auto fewest = std::min({degree(first), degree(second), degree(third)});
        bool top = true;
        for (std::size_t node = 0; node < graph.size(); ++node) {
          const bool outside = node != first && node != second && node != third;
          top = top && !(outside && degree(node) > fewest);
        }
        if (!top) continue;
        sum += static_cast<double>(ties_of(graph, {first, second, third}));
        ++choices;
      }
    }
  }
  return sum / choices / (static_cast<double>(graph.arcs.size()) / 2);
}

TEST(StageFigures, AgreeWithCounting) {
  Random random(60);
  for (int round = 0; round < 60; ++round) {
    // given
    const int nodes = 2 + static_cast<int>(random.below(12));
    const bool directed = round % 2 == 0;
    const auto ends = random_ends(random, nodes, 0.1 + 0.3 * random.unit(), directed);
    const auto graph = plain_graph(nodes, ends);
    // when
    const auto figures = network_stage(plain_graph(nodes, ends, directed), {.random_graphs = 1, .starts = 1}).figures;
    // then
    const auto hub = hubs_of(graph).front();
    const auto ties = graph.arcs.size() / 2;
    EXPECT_EQ(figures.actors, graph.size());
    EXPECT_EQ(figures.ties, ties);
    EXPECT_EQ(figures.components, static_cast<std::size_t>(parts_without(graph, graph.size())));
    ASSERT_EQ(figures.hub_tie_share.has_value(), ties > 0);
    EXPECT_NEAR(*figures.largest_share_without_hub, least_share_without_hub(graph), 1e-12);
    if (ties == 0) continue;
    EXPECT_NEAR(*figures.top_hubs_tie_share, mean_tie_share_of_three(graph), 1e-12);
    const auto of_hub = static_cast<double>(graph.arcs_of(hub).size());
    EXPECT_DOUBLE_EQ(*figures.hub_tie_share, of_hub / static_cast<double>(ties));
    EXPECT_GE(*figures.top_hubs_tie_share, *figures.hub_tie_share);
    EXPECT_LE(*figures.top_hubs_tie_share, 1.0);
  }
}

// Two hubs of ten ties: without the one nine of its friends stand alone, without the other nobody does.
TEST(NetworkStage, IsDecidedByTheHubThatIsMissedMostWhateverTheirNames) {
  std::vector<Ends> ends;
  for (int leaf = 2; leaf < 12; ++leaf) ends.emplace_back(0, leaf);
  for (int other = 12; other < 22; ++other) ends.emplace_back(1, other);
  for (int other = 12; other < 21; ++other) ends.emplace_back(other, other + 1);
  ends.emplace_back(2, 12);
  Random random(61);
  const auto first = network_stage(plain_graph(22, ends), quick);
  EXPECT_DOUBLE_EQ(*first.figures.largest_share_without_hub, 12.0 / 21);
  for (int round = 0; round < 20; ++round) {
    const Relabelling relabelling(random, 22);
    const auto again = network_stage(plain_graph(22, relabelling.of(ends)), quick);
    EXPECT_EQ(again.figures.largest_share_without_hub, first.figures.largest_share_without_hub);
  }
}

TEST(StageFigures, DoNotChangeWhenActorsAreRenumbered) {
  Random random(62);
  for (int round = 0; round < 200; ++round) {
    const int nodes = 1 + static_cast<int>(random.below(14));
    const auto ends = random_ends(random, nodes, 0.1 + 0.3 * random.unit(), false);
    const CorePeripheryOptions none{.random_graphs = 1, .starts = 1};
    const auto one = network_stage(plain_graph(nodes, ends), none).figures;
    const auto moved = Relabelling(random, nodes).of(ends);
    const auto other = network_stage(plain_graph(nodes, moved), none).figures;
    EXPECT_EQ(one.ties, other.ties);
    EXPECT_EQ(one.components, other.components);
    EXPECT_EQ(one.largest_share, other.largest_share);
    EXPECT_EQ(one.largest_share_without_hub, other.largest_share_without_hub);
    EXPECT_EQ(one.hub_tie_share, other.hub_tie_share);
    ASSERT_EQ(one.top_hubs_tie_share.has_value(), other.top_hubs_tie_share.has_value());
    EXPECT_NEAR(one.top_hubs_tie_share.value_or(0), other.top_hubs_tie_share.value_or(0), 1e-12);
  }
}

}  // namespace
}  // namespace sleutelnet
