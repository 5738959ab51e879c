#include "core/analysis/ways_between.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <tuple>

#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using testing::plain_network;
using testing::random_ends;

// Random frequencies and response classes, so that ways with more steps are sometimes quicker.
Network with_delays(Network network, Random& random) {
  for (auto actor : std::vector<Actor>(network.actors.begin(), network.actors.end())) {
    actor.response = static_cast<ResponseClass>(random.below(4));
    network.actors.put(actor);
  }
  for (auto tie : std::vector<Tie>(network.ties.begin(), network.ties.end())) {
    tie.frequency = static_cast<Frequency>(random.below(6));
    network.ties.put(tie);
  }
  return network;
}

std::vector<std::string> ids_of(const ActorWay& way) {
  std::vector<std::string> ids{way.from.text()};
  for (const auto& step : way.steps) ids.push_back(step.to.text());
  return ids;
}

// Walks every way that visits nobody twice and keeps the least by what is asked.
using Key = std::tuple<long, long, std::vector<std::string>>;
std::optional<Key> least_of_all(const Graph& graph, std::size_t from, std::size_t to, bool by_steps) {
  std::optional<Key> best;
  std::vector<bool> met(graph.size());
  std::vector<std::string> ids;
  std::function<void(std::size_t, long)> walk = [&](std::size_t node, long hours) {
    met[node] = true;
    ids.push_back(graph.nodes[node].text());
    if (node == to) {
      const auto steps = static_cast<long>(ids.size()) - 1;
      const Key key = by_steps ? Key{steps, hours, ids} : Key{hours, steps, ids};
      if (!best || key < *best) best = key;
    } else {
      for (const auto& arc : graph.arcs_of(node)) {
        if (!met[arc.target]) walk(arc.target, hours + arc.delay_hours);
      }
    }
    ids.pop_back();
    met[node] = false;
  };
  walk(from, 0);
  return best;
}

void expect_least(const Network& network, const Graph& graph, std::size_t from, std::size_t to) {
  const auto ways = ways_between(network, graph, graph.nodes[from], graph.nodes[to]);
  for (const bool by_steps : {false, true}) {
    const auto& way = by_steps ? ways.fewest : ways.quickest;
    const auto expected = least_of_all(graph, from, to, by_steps);
    ASSERT_EQ(way.has_value(), expected.has_value());
    if (!way) {
      EXPECT_EQ(ways.why, NoWay::other_part);
      continue;
    }
    const auto steps = static_cast<long>(way->steps.size());
    const Key found = by_steps ? Key{steps, way->hours, ids_of(*way)} : Key{way->hours, steps, ids_of(*way)};
    EXPECT_EQ(found, *expected);
  }
}

TEST(WaysBetween, AreTheLeastOfAllWaysThereAre) {
  for (std::uint64_t seed = 1; seed <= 30; ++seed) {
    SCOPED_TRACE(seed);
    Random random(seed);
    const bool directed = seed % 2 == 0;
    const int nodes = 2 + static_cast<int>(random.below(6));
    const auto network = with_delays(plain_network(nodes, random_ends(random, nodes, 0.4, directed), directed), random);
    const auto graph = make_graph(network, {.directed = directed});
    for (std::size_t from = 0; from < graph.size(); ++from) {
      for (std::size_t to = 0; to < graph.size(); ++to) expect_least(network, graph, from, to);
    }
  }
}

TEST(WaysBetween, EachStepNamesATieBetweenThoseTwoAndItsHours) {
  Random random(7);
  const auto network = with_delays(plain_network(9, random_ends(random, 9, 0.3, false)), random);
  const auto graph = make_graph(network);
  for (const auto& from : graph.nodes) {
    const auto ways = ways_between(network, graph, from, graph.nodes.back());
    if (!ways.quickest) continue;
    auto at = from;
    long hours = 0;
    for (const auto& step : ways.quickest->steps) {
      const auto* tie = network.ties.find(step.tie);
      ASSERT_NE(tie, nullptr);
      EXPECT_TRUE((tie->source == at && tie->target == step.to) || (tie->target == at && tie->source == step.to));
      EXPECT_EQ(step.hours, delay_hours(tie->frequency, network.actors.find(step.to)->response));
      hours += step.hours;
      at = step.to;
    }
    EXPECT_EQ(at, graph.nodes.back());
    EXPECT_EQ(hours, ways.quickest->hours);
  }
}

TEST(WaysBetween, TheQuickestMayTakeMoreSteps) {
  auto network = plain_network(3, {{0, 2}, {0, 1}, {1, 2}});
  for (auto actor : std::vector<Actor>(network.actors.begin(), network.actors.end())) {
    actor.response = ResponseClass::within_2h;
    network.actors.put(actor);
  }
  for (auto tie : std::vector<Tie>(network.ties.begin(), network.ties.end())) {
    const bool straight = tie.source.text() == "n000" && tie.target.text() == "n002";
    tie.frequency = straight ? Frequency::yearly : Frequency::weekly;
    network.ties.put(tie);
  }

  const auto ways = ways_between(network, make_graph(network), ActorId("n000"), ActorId("n002"));

  EXPECT_TRUE(ways.differ());
  EXPECT_EQ(ways.quickest->steps.size(), 2U);
  EXPECT_EQ(ways.quickest->hours, 8);
  EXPECT_EQ(ways.fewest->steps.size(), 1U);
  EXPECT_EQ(ways.fewest->hours, 168);
}

TEST(WaysBetween, ToOneselfIsNoStep) {
  const auto network = plain_network(2, {{0, 1}});

  const auto ways = ways_between(network, make_graph(network), ActorId("n000"), ActorId("n000"));

  ASSERT_TRUE(ways.quickest);
  EXPECT_TRUE(ways.quickest->steps.empty());
  EXPECT_FALSE(ways.differ());
}

TEST(WaysBetween, WithoutAWaySaysWhy) {
  const auto network = plain_network(4, {{0, 1}, {2, 3}});
  const auto graph = make_graph(network);

  EXPECT_EQ(ways_between(network, graph, ActorId("n000"), ActorId("n002")).why, NoWay::other_part);
  const auto absent = ways_between(network, graph, ActorId("n000"), ActorId("nobody"));
  EXPECT_EQ(absent.why, NoWay::takes_no_part);
  EXPECT_EQ(absent.not_in, ActorId("nobody"));
  EXPECT_FALSE(absent.quickest);
}

}  // namespace
}  // namespace sleutelnet
