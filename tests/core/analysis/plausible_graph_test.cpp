#include "core/analysis/plausible_graph.hpp"

#include <gtest/gtest.h>

#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

// Loops, parallel and opposite ties, mixed directions, expired ones, speeds, and actors who left.
Network random_network(Random& random) {
  const auto nodes = static_cast<int>(random.below(9));
  std::vector<Ends> ends;
  for (auto tie = nodes == 0 ? 0 : random.below(25); tie > 0; --tie) {
    const auto any = [&] { return static_cast<int>(random.below(static_cast<std::uint64_t>(nodes))); };
    ends.emplace_back(any(), any());
  }
  auto network = plain_network(nodes, ends);
  const auto plain = network;
  for (auto tie : plain.ties) {
    tie.directed = random.below(2) == 0;
    tie.frequency = static_cast<Frequency>(random.below(6));
    if (random.below(4) == 0) tie.expires = today;
    network.ties.put(tie);
  }
  for (auto actor : plain.actors) {
    actor.response = static_cast<ResponseClass>(random.below(4));
    if (random.below(6) == 0) actor.status = ActorStatus::left;
    network.actors.put(actor);
  }
  return network;
}

std::vector<bool> random_mask(Random& random, std::size_t size) {
  std::vector<bool> mask;
  while (mask.size() < size) mask.push_back(random.below(3) != 0);
  return mask;
}

// What is drawn as a network of its own: what is not there is struck out, and what expired is in force again.
Network struck_out(const Network& network, const std::vector<bool>& actors, const std::vector<bool>& ties) {
  auto left = network;
  left.actors.erase_if([&](const Actor& actor) { return !actors[network.actors.index_of(actor.id)]; });
  left.ties.erase_if([&](const Tie& tie) { return !ties[network.ties.index_of(tie.id)]; });
  const auto drawn = left.ties;
  for (auto tie : drawn) {
    tie.expires.reset();
    left.ties.put(tie);
  }
  return left;
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
    const auto network = random_network(random);
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
