#include "core/analysis/coverage_betweenness.hpp"

#include <gtest/gtest.h>

#include "tests/support/brute_force.hpp"
#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

// n neighbourhoods and one domain; actor i is k0i, active and informed.
Network town(int neighbourhoods, int actors, const std::vector<Ends>& ties, const std::vector<Ends>& claims) {
  Network network;
  network.date = today;
  network.terms.put(term(Facet::domain, "zorg", 1));
  const auto area_code = [](int number) {
    return "BU990100" + std::string(number < 10 ? "0" : "") + std::to_string(number);
  };
  const auto name = [](int number) { return "k" + std::string(number < 10 ? "0" : "") + std::to_string(number); };
  for (int number = 0; number < neighbourhoods; ++number) network.areas.put(area(area_code(number), 1000));
  for (int number = 0; number < actors; ++number) network.actors.put(key_figure(name(number)));
  int count = 0;
  for (const auto& [one, other] : ties)
    network.ties.put(tie("t" + std::to_string(100 + count++), name(one), name(other)));
  for (const auto& [who, where] : claims) {
    network.reach.put(reach("r" + std::to_string(100 + count++), name(who), area_code(where), "zorg"));
  }
  return network;
}

// By definition: over each pair, all shortest ways between any two who count, of the least length of all.
std::vector<double> by_walking(const Coverage& covered, const Graph& graph) {
  const auto people = nodes_by_neighbourhood(covered, graph);
  const auto distance = all_distances(graph);
  std::vector<double> values(graph.size(), 0.0);
  double reached = 0;
  for (std::size_t one = 0; one < people.size(); ++one) reached += people[one].empty() ? 0 : 1;
  for (std::size_t one = 0; one < people.size(); ++one) {
    for (std::size_t other = one + 1; other < people.size(); ++other) {
      std::optional<std::int64_t> shortest;
      for (const auto from : people[one]) {
        for (const auto to : people[other]) {
          const auto& length = distance[from][to];
          if (length && (!shortest || *length < *shortest)) shortest = length;
        }
      }
      if (!shortest) continue;
      std::vector<double> passing(graph.size(), 0.0);
      double ways = 0;
      for (const auto from : people[one]) {
        for (const auto to : people[other]) {
          if (distance[from][to] != shortest) continue;
          const double paths = number_of_paths(graph, distance, from, to);
          ways += paths;
          passing[from] += paths;
          if (from == to) continue;
          passing[to] += paths;
          const auto shares = shares_of_paths(graph, distance, from, to);
          for (std::size_t node = 0; node < graph.size(); ++node) passing[node] += shares[node] * paths;
        }
      }
      for (std::size_t node = 0; node < graph.size(); ++node) values[node] += passing[node] / ways;
    }
  }
  for (auto& value : values) value /= reached * (reached - 1) / 2;
  return values;
}

TEST(CoverageBetweenness, OfTheOnlyWayBetweenTwoNeighbourhoodsIsOne) {
  // k00 counts in the first, k02 in the second; k01 stands between.
  const auto network = town(2, 3, {{0, 1}, {1, 2}}, {{0, 0}, {2, 1}});
  const auto values = coverage_betweenness(coverage(network), make_graph(network));
  EXPECT_EQ(values, (std::vector<std::optional<double>>{1.0, 1.0, 1.0}));
}

TEST(CoverageBetweenness, OfWhoeverCountsInBothIsTheWholeWay) {
  const auto network = town(2, 3, {{0, 1}, {1, 2}}, {{0, 0}, {2, 1}, {1, 0}, {1, 1}});
  const auto values = coverage_betweenness(coverage(network), make_graph(network));
  EXPECT_EQ(values, (std::vector<std::optional<double>>{0.0, 1.0, 0.0}));
}

TEST(CoverageBetweenness, IsNotDefinedWhenFewerThanTwoNeighbourhoodsAreReached) {
  const auto network = town(2, 2, {{0, 1}}, {{0, 0}});
  EXPECT_FALSE(coverage_betweenness(coverage(network), make_graph(network))[0]);
}

TEST(CoverageBetweenness, AgreesWithWalkingAllWays) {
  Random random(44);
  for (int round = 0; round < 60; ++round) {
    const int actors = 3 + static_cast<int>(random.below(6));
    std::vector<Ends> claims{{0, 0}, {1, 1}};
    for (int claim = 0; claim < 6; ++claim) {
      claims.emplace_back(static_cast<int>(random.below(static_cast<std::uint64_t>(actors))),
                          static_cast<int>(random.below(5)));
    }
    const auto network = town(5, actors, random_ends(random, actors, 0.35, false), claims);
    const auto covered = coverage(network);
    const auto graph = make_graph(network);
    const auto expected = by_walking(covered, graph);
    const auto found = coverage_betweenness(covered, graph, {.threads = 1 + static_cast<unsigned>(round % 2)});
    for (std::size_t node = 0; node < graph.size(); ++node) {
      EXPECT_NEAR(*found[node], expected[node], 1e-12);
      EXPECT_LE(*found[node], 1.0 + 1e-12);
    }
  }
}

}  // namespace
}  // namespace sleutelnet
