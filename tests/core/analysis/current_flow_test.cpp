#include "core/analysis/current_flow.hpp"

#include <gtest/gtest.h>

#include "core/analysis/centrality.hpp"
#include "tests/support/brute_force.hpp"
#include "tests/support/dense.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

struct Circuits {
  std::vector<double> betweenness;
  std::vector<double> resistances;  // Σ over the others of the component
  std::vector<int> others;
};

// One circuit for each pair: a unit in at one end, out at the other, solved anew.
Circuits circuit_by_circuit(const Graph& graph, const std::vector<double>& conductances) {
  const auto size = graph.size();
  const auto conductance = dense_incoming(graph, conductances);
  const auto reached = all_distances(graph);
  Circuits result{std::vector<double>(size), std::vector<double>(size), std::vector<int>(size)};
  for (std::size_t from = 0; from < size; ++from) {
    for (std::size_t to = from + 1; to < size; ++to) {
      if (!reached[from][to]) continue;
      // Outside the component and at the ground the potential is 0.
      auto laplacian = zeros(size);
      for (std::size_t node = 0; node < size; ++node) {
        laplacian[node][node] = 1;
        if (node == to || !reached[from][node]) continue;
        laplacian[node][node] = 0;
        for (std::size_t other = 0; other < size; ++other) {
          laplacian[node][node] += conductance[node][other];
          if (other != node) laplacian[node][other] -= conductance[node][other];
        }
      }
      std::vector<double> entering(size, 0.0);
      entering[from] = 1;
      const auto potential = solve_dense(laplacian, entering);
      for (std::size_t node = 0; node < size; ++node) {
        if (node == from || node == to) continue;
        for (std::size_t other = 0; other < size; ++other) {
          result.betweenness[node] += conductance[node][other] * std::abs(potential[node] - potential[other]) / 2;
        }
      }
      for (const auto end : {from, to}) {
        result.resistances[end] += potential[from];
        ++result.others[end];
      }
    }
  }
  return result;
}

TEST(CurrentFlow, AgreesWithSolvingEveryCircuit) {
  Random random(71);
  for (int round = 0; round < 300; ++round) {
    const int nodes = static_cast<int>(random.below(9));
    const auto graph = plain_graph(nodes, random_ends(random, nodes, 0.3, false));
    const auto conductances = round % 2 == 0 ? std::vector<double>() : weights_by_ends(graph);
    const auto found = current_flow(graph, {.conductances = conductances});
    ASSERT_EQ(found.refusal, SpectralRefusal::none);
    const auto expected = circuit_by_circuit(graph, conductances);
    for (std::size_t node = 0; node < graph.size(); ++node) {
      EXPECT_NEAR(found.betweenness[node], expected.betweenness[node], 1e-11) << "round " << round;
      ASSERT_EQ(found.betweenness_normalised[node].has_value(), nodes >= 3);
      if (nodes >= 3) {
        EXPECT_NEAR(*found.betweenness_normalised[node], 2 * found.betweenness[node] / ((nodes - 1) * (nodes - 2)),
                    1e-14);
        EXPECT_LE(*found.betweenness_normalised[node], 1 + 1e-12);
      }
      ASSERT_EQ(found.closeness[node].has_value(), expected.others[node] > 0);
      if (found.closeness[node]) {
        EXPECT_NEAR(*found.closeness[node], expected.others[node] / expected.resistances[node], 1e-11);
      }
    }
  }
}

// Without cycles there is one way, so the current takes the shortest path and resistance is distance.
TEST(CurrentFlow, OfTreesIsWhatShortestPathsGive) {
  Random random(73);
  for (int round = 0; round < 30; ++round) {
    const int nodes = 3 + static_cast<int>(random.below(60));
    std::vector<Ends> ends;
    for (int node = 1; node < nodes; ++node) {
      if (random.unit() < 0.9)
        ends.emplace_back(static_cast<int>(random.below(static_cast<std::uint64_t>(node))), node);
    }
    const auto graph = plain_graph(nodes, ends);
    const auto found = current_flow(graph);
    const auto paths = betweenness(graph);
    const auto near = closeness(graph);
    for (std::size_t node = 0; node < graph.size(); ++node) {
      EXPECT_NEAR(found.betweenness[node], paths.raw[node], 1e-9);
      ASSERT_EQ(found.closeness[node].has_value(), near.of_reached[node].has_value());
      if (found.closeness[node]) {
        EXPECT_NEAR(*found.closeness[node], *near.of_reached[node], 1e-9);
      }
    }
  }
}

// Among four who all know each other, a pair sends half straight and a quarter through each of the others.
TEST(CurrentFlow, OfFourAllTiedIsAQuarter) {
  const auto found = current_flow(plain_graph(4, {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}}));
  for (const auto& value : found.betweenness_normalised) EXPECT_NEAR(value.value(), 0.25, 1e-14);
  for (const auto& value : found.closeness) EXPECT_NEAR(value.value(), 2.0, 1e-14);
}

// Between two at distance d on a ring of n, the resistance is d(n−d)/n.
TEST(CurrentFlow, OfARingHasItsKnownResistance) {
  constexpr int nodes = 101;
  std::vector<Ends> ends;
  double resistances = 0;
  for (int node = 0; node < nodes; ++node) {
    ends.emplace_back(node, (node + 1) % nodes);
    resistances += static_cast<double>(node * (nodes - node)) / nodes;
  }
  const auto found = current_flow(plain_graph(nodes, ends));
  for (const auto& value : found.closeness) EXPECT_NEAR(value.value(), (nodes - 1) / resistances, 1e-12);
  for (const auto value : found.betweenness) EXPECT_NEAR(value, found.betweenness[0], 1e-8);
}

TEST(CurrentFlow, IsTheSameBitForBitWithAnyNumberOfThreads) {
  Random random(79);
  const auto graph = plain_graph(150, random_ends(random, 150, 0.04, false));
  const auto weights = weights_by_ends(graph);
  const auto one = current_flow(graph, {.conductances = weights}, {.threads = 1});
  const auto many = current_flow(graph, {.conductances = weights}, {.threads = 7});
  EXPECT_EQ(one.betweenness, many.betweenness);
  EXPECT_EQ(one.closeness, many.closeness);
}

TEST(CurrentFlow, IsNotChangedByOtherLabels) {
  Random random(83);
  for (int round = 0; round < 30; ++round) {
    const int nodes = 14;
    const auto ends = random_ends(random, nodes, 0.2, false);
    const auto label = random_order(random, nodes);
    const auto one = current_flow(plain_graph(nodes, ends));
    const auto other = current_flow(plain_graph(nodes, relabelled(ends, label)));
    for (std::size_t node = 0; node < one.betweenness.size(); ++node) {
      const auto twin = static_cast<std::size_t>(label[node]);
      EXPECT_NEAR(one.betweenness[node], other.betweenness[twin], 1e-11);
      ASSERT_EQ(one.closeness[node].has_value(), other.closeness[twin].has_value());
      if (one.closeness[node]) {
        EXPECT_NEAR(*one.closeness[node], *other.closeness[twin], 1e-11);
      }
    }
  }
}

TEST(CurrentFlow, IsRefusedWhereItIsNotDefinedOrTooLarge) {
  EXPECT_EQ(current_flow(plain_graph(2, {{0, 1}}, true)).refusal, SpectralRefusal::directed);
  EXPECT_EQ(current_flow(plain_graph(2, {{0, 1}}), {.conductances = {0, 0}}).refusal,
            SpectralRefusal::weight_not_positive);
  const auto path = plain_graph(5, {{0, 1}, {1, 2}, {3, 4}});
  const auto refused = current_flow(path, {.largest_component = 2});
  EXPECT_EQ(refused.refusal, SpectralRefusal::too_large);
  EXPECT_TRUE(refused.betweenness.empty());
  EXPECT_EQ(current_flow(path, {.largest_component = 3}).refusal, SpectralRefusal::none);
}

TEST(CurrentFlow, StopsWhenToldTo) {
  Progress progress;
  progress.cancel();
  EXPECT_THROW(current_flow(plain_graph(3, {{0, 1}, {1, 2}}), {}, {.threads = 1, .progress = &progress}), Cancelled);
}

}  // namespace
}  // namespace sleutelnet
