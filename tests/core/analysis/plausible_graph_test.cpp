#include "core/analysis/plausible_graph.hpp"

#include <gtest/gtest.h>

#include "tests/support/plausible_networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

std::vector<bool> random_mask(Random& random, std::size_t size) {
  std::vector<bool> mask;
  while (mask.size() < size) mask.push_back(random.below(3) != 0);
  return mask;
}

void expect_same(const Graph& found, const Graph& expected) {
  EXPECT_EQ(found.directed, expected.directed);
  EXPECT_EQ(found.nodes, expected.nodes);
  EXPECT_EQ(found.offsets, expected.offsets);
  ASSERT_EQ(found.arcs.size(), expected.arcs.size());
  for (std::size_t arc = 0; arc < found.arcs.size(); ++arc) {
    EXPECT_EQ(found.arcs[arc].target, expected.arcs[arc].target);
    EXPECT_EQ(found.arcs[arc].delay_hours, expected.arcs[arc].delay_hours);
  }
}

TEST(PlausibleGraph, IsThatOfTheNetworkWithWhatIsNotThereStruckOut) {
  Random random(13);
  for (int round = 0; round < 400; ++round) {
    const auto nodes = static_cast<int>(random.below(9));
    const auto network = network_in_doubt(random, nodes, nodes * 3);
    const bool directed = round % 2 == 0;
    const auto actors = random_mask(random, network.actors.size());
    const auto ties = random_mask(random, network.ties.size());

    const auto made = plausible_graph(possible_ties(network, directed), actors, ties);

    expect_same(made.graph, make_graph(struck_out(network, actors, ties), {.directed = directed}));
  }
}

TEST(PlausibleGraph, KnowsWhichPossibleNodeEachOfItsNodesIs) {
  const auto possible = possible_ties(plain_network(4, {{0, 1}, {2, 3}}), false);
  const auto made = plausible_graph(possible, {true, false, true, true}, {true, true});
  EXPECT_EQ(made.nodes, (std::vector<std::uint32_t>{0, 2, 3}));
  for (std::size_t node = 0; node < made.nodes.size(); ++node) {
    EXPECT_EQ(made.graph.nodes[node], possible.nodes[made.nodes[node]]);
  }
}

TEST(PlausibleGraph, LosesOneOfTwoParallelTiesAndKeepsTheOther) {
  const auto possible = possible_ties(plain_network(2, {{0, 1}, {1, 0}}), false);
  const auto both = plausible_graph(possible, {true, true}, {true, true}).graph;
  const auto second = plausible_graph(possible, {true, true}, {false, true}).graph;
  EXPECT_EQ(both.arcs.size(), 2U);
  EXPECT_EQ(both.arcs[0].tie, 0U);
  EXPECT_EQ(second.arcs.size(), 2U);
  EXPECT_EQ(second.arcs[0].tie, 1U);
}

}  // namespace
}  // namespace sleutelnet
