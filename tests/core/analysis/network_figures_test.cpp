#include "core/analysis/network_figures.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/brute_force.hpp"
#include "tests/support/known_networks.hpp"
#include "tests/support/relabelling.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

// Pearson's correlation over the ties, each taken from both ends.
std::optional<double> assortativity_by_ends(const Graph& undirected) {
  double count = 0, sum = 0, squares = 0, products = 0;
  for (std::size_t node = 0; node < undirected.size(); ++node) {
    const auto own = static_cast<double>(undirected.arcs_of(node).size());
    for (const auto& arc : undirected.arcs_of(node)) {
      count += 1;
      sum += own;
      squares += own * own;
      products += own * static_cast<double>(undirected.arcs_of(arc.target).size());
    }
  }
  const double spread = count * squares - sum * sum;
  if (spread < 0.5) return std::nullopt;
  return (count * products - sum * sum) / spread;
}

struct Paths {
  double steps = 0, pairs = 0;
  std::int64_t longest = 0;
};

Paths paths_among(const Graph& graph, const std::vector<bool>& among) {
  Paths paths;
  const auto distance = all_distances(graph);
  for (std::size_t one = 0; one < graph.size(); ++one) {
    for (std::size_t other = 0; other < graph.size(); ++other) {
      if (one == other || !among[one] || !distance[one][other]) continue;
      paths.steps += static_cast<double>(*distance[one][other]);
      paths.pairs += 1;
      paths.longest = std::max(paths.longest, *distance[one][other]);
    }
  }
  return paths;
}

std::vector<bool> largest_part(const Graph& undirected) {
  const auto distance = all_distances(undirected);
  std::vector<bool> largest;
  for (std::size_t node = 0; node < undirected.size(); ++node) {
    std::vector<bool> part;
    for (const auto& reached : distance[node]) part.push_back(reached.has_value());
    const auto size = [](const std::vector<bool>& some) { return std::count(some.begin(), some.end(), true); };
    if (size(part) > size(largest)) largest = part;
  }
  return largest;
}

TEST(NetworkFigures, AgreeWithTheirDefinitions) {
  Random random(53);
  for (int round = 0; round < 200; ++round) {
    // given
    const int nodes = 1 + static_cast<int>(random.below(9));
    const bool directed = round % 2 == 0;
    const auto ends = random_ends(random, nodes, 0.05 + 0.4 * random.unit(), directed);
    const auto graph = plain_graph(nodes, ends, directed);
    const auto undirected = plain_graph(nodes, ends);
    // when
    const auto found = network_figures(graph);
    // then
    const auto assortativity = assortativity_by_ends(undirected);
    ASSERT_EQ(found.degree_assortativity.has_value(), assortativity.has_value());
    if (assortativity) {
      EXPECT_NEAR(*found.degree_assortativity, *assortativity, 1e-9);
    }
    const auto all = paths_among(graph, std::vector<bool>(graph.size(), true));
    ASSERT_EQ(found.average_path_length.has_value(), all.pairs > 0);
    if (all.pairs > 0) {
      EXPECT_NEAR(*found.average_path_length, all.steps / all.pairs, 1e-12);
    }
    if (nodes > 1) {
      EXPECT_NEAR(*found.reachable_share, all.pairs / (nodes * (nodes - 1)), 1e-12);
    }
    const auto part = largest_part(undirected);
    const auto within = paths_among(graph, part);
    EXPECT_EQ(found.largest_component.actors, static_cast<std::size_t>(std::count(part.begin(), part.end(), true)));
    ASSERT_EQ(found.largest_component.diameter.has_value(), within.pairs > 0);
    if (within.pairs == 0) continue;
    EXPECT_EQ(*found.largest_component.diameter, within.longest);
    EXPECT_NEAR(*found.largest_component.average_path_length, within.steps / within.pairs, 1e-12);
  }
}

// Sources: igraph 0.10.2 and NetworkX 2.8.8 on the same ties.
TEST(NetworkFigures, OfKnownNetworksAreAsOthersFindThem) {
  const auto club = network_figures(karate_club().graph());
  EXPECT_NEAR(*club.degree_assortativity, -0.47561309768461413, 1e-12);
  EXPECT_EQ(*club.largest_component.diameter, 5);
  EXPECT_NEAR(*club.largest_component.average_path_length, 2.408199643493761, 1e-12);
  EXPECT_DOUBLE_EQ(*club.reachable_share, 1.0);
  const auto families = network_figures(florentine_marriages().graph());
  EXPECT_NEAR(*families.degree_assortativity, -0.3748378728923487, 1e-12);
  EXPECT_EQ(*families.largest_component.diameter, 5);
  EXPECT_NEAR(*families.largest_component.average_path_length, 2.4857142857142858, 1e-12);
  EXPECT_EQ(families.largest_component.actors, 15U);
  EXPECT_NEAR(*families.reachable_share, 15.0 * 14 / (16 * 15), 1e-12);
}

TEST(NetworkFigures, AreNotDefinedForNobodyForOneAndWithoutTies) {
  const auto nobody = network_figures(Graph{});
  EXPECT_EQ(nobody.largest_component.actors, 0U);
  EXPECT_FALSE(nobody.reachable_share);
  EXPECT_FALSE(network_figures(plain_graph(1, {})).reachable_share);
  const auto apart = network_figures(plain_graph(3, {}));
  EXPECT_FALSE(apart.degree_assortativity);
  EXPECT_FALSE(apart.average_path_length);
  EXPECT_FALSE(apart.largest_component.diameter);
  EXPECT_DOUBLE_EQ(*apart.reachable_share, 0.0);
  EXPECT_EQ(apart.largest_component.actors, 1U);
}

TEST(NetworkFigures, HaveNoAssortativityWhenEverybodyHasAsManyTies) {
  EXPECT_FALSE(network_figures(plain_graph(7, {{0, 1}, {1, 2}, {2, 0}, {3, 4}, {4, 5}, {5, 3}})).degree_assortativity);
  EXPECT_DOUBLE_EQ(*network_figures(plain_graph(4, {{0, 1}, {0, 2}, {0, 3}})).degree_assortativity, -1.0);
}

TEST(NetworkFigures, DoNotDependOnTheOrderOfTheActors) {
  Random random(54);
  const auto ends = random_ends(random, 40, 0.04, true);
  const Relabelling relabelling(random, 40);
  const auto before = network_figures(plain_graph(40, ends, true));
  const auto after = network_figures(plain_graph(40, relabelling.of(ends), true));
  EXPECT_NEAR(*before.degree_assortativity, *after.degree_assortativity, 1e-12);
  EXPECT_NEAR(*before.average_path_length, *after.average_path_length, 1e-12);
  EXPECT_EQ(before.largest_component.diameter, after.largest_component.diameter);
}

}  // namespace
}  // namespace sleutelnet
