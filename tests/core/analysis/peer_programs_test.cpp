// What other programs print, beside published values: the table of docs/measures.md's sources for a path, a pair
// and an isolate, Gephi's loop measured on the karate club, igraph's star.

#include "core/analysis/peer_programs.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/analysis/decimal_betweenness.hpp"
#include "core/analysis/early_stops.hpp"
#include "core/analysis/eigenvector.hpp"
#include "core/analysis/pagerank.hpp"
#include "core/analysis/structural_holes.hpp"
#include "tests/support/known_networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

struct Asked {
  Network network;
  Graph graph;
  MeasureOptions options;
  std::vector<Measure> measures;

  const Measure& measure(const std::string& name) const {
    const auto at = std::find_if(measures.begin(), measures.end(), [&](const auto& it) { return it.name == name; });
    EXPECT_NE(at, measures.end()) << name;
    return *at;
  }
  PeerColumn column(const std::string& name, PeerProgram program) const {
    return peer_columns(network, graph, options, measure(name)).at(static_cast<std::size_t>(program));
  }
};

Asked ask(Network network, bool directed = false, WeightMeaning weight = WeightMeaning::none) {
  Asked asked{std::move(network), {}, {.municipal = false, .weight = weight}, {}};
  asked.graph = make_graph(asked.network, {.directed = directed});
  asked.measures = *node_measures(asked.network, asked.graph, asked.options);
  return asked;
}

// A path a–e, a pair x–y and z alone.
Asked path_pair_and_isolate() { return ask(plain_network(8, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {5, 6}})); }
constexpr std::size_t end = 0;
constexpr std::size_t middle = 2;
constexpr std::size_t paired = 5;
constexpr std::size_t alone = 7;

using Row = std::vector<std::optional<double>>;  // middle, end, paired, alone

void expect_row(const PeerColumn& column, const Row& row) {
  const std::size_t nodes[] = {middle, end, paired, alone};
  ASSERT_EQ(column.answer, PeerAnswer::printed) << column.called;
  for (std::size_t at = 0; at < 4; ++at) {
    const auto& value = column.values.at(nodes[at]);
    ASSERT_EQ(value.has_value(), row[at].has_value()) << column.called << " " << at;
    if (value) {
      EXPECT_NEAR(*value, *row[at], 0.0005) << column.called << " " << at;
    }
  }
}

using enum PeerProgram;

TEST(PeerPrograms, PrintTheClosenessThatWasMeasured) {
  const auto asked = path_pair_and_isolate();
  expect_row(asked.column("closeness_wf", gephi), {0.667, 0.400, 1.0, 0.0});
  expect_row(asked.column("closeness_reach", gephi), {0.667, 0.400, 1.0, 0.0});
  expect_row(asked.column("harmonic_norm", gephi), {0.750, 0.521, 1.0, 0.0});
  expect_row(asked.column("closeness_wf", igraph), {0.667, 0.400, 1.0, std::nullopt});
  expect_row(asked.column("closeness_wf", networkx), {0.381, 0.229, 0.143, 0.0});
  expect_row(asked.column("closeness_reach", networkx), {0.381, 0.229, 0.143, 0.0});
  expect_row(asked.column("closeness_reach", socnetv), {0.0, 0.0, 0.0, 0.0});
  expect_row(asked.column("harmonic_norm", socnetv), {0.750, 0.521, 1.0, 0.0});
  expect_row(asked.column("harmonic_norm", igraph), {0.429, 0.298, 0.143, 0.0});
  expect_row(asked.column("closeness_wf", socnetv), {0.381, 0.229, 0.143, 0.0});
  EXPECT_EQ(asked.column("closeness_wf", ucinet).answer, PeerAnswer::not_known);
}

TEST(PeerPrograms, SayWhyAndWhereTheyAgree) {
  const auto asked = path_pair_and_isolate();
  EXPECT_EQ(asked.column("closeness_wf", gephi).differences, std::vector{PeerDifference::divides_by_reached});
  EXPECT_TRUE(asked.column("closeness_wf", networkx).differences.empty());
  const auto& reach = asked.measure("closeness_reach");
  EXPECT_TRUE(agrees_at(asked.column("closeness_reach", gephi), reach, paired));
  EXPECT_FALSE(agrees_at(asked.column("closeness_reach", gephi), reach, alone));
  EXPECT_TRUE(agrees_at(asked.column("closeness_reach", igraph), reach, alone));
}

TEST(PeerPrograms, AgreeOnPlainThings) {
  const auto asked = ask(plain_network(4, {{0, 1}, {1, 2}, {2, 0}, {2, 3}}));
  for (const auto* name : {"degree", "betweenness", "clustering"}) {
    for (const auto program : {gephi, igraph, networkx, socnetv}) {
      const auto column = asked.column(name, program);
      EXPECT_TRUE(column.differences.empty()) << name;
      EXPECT_EQ(column.values, asked.measure(name).values) << name;
    }
  }
}

// The centre of a star of five: 1 here and in NetworkX, 0.6 by igraph's divisor in C 1.x.
TEST(PeerPrograms, DivideBetweennessDifferently) {
  const auto asked = ask(plain_network(5, {{0, 1}, {0, 2}, {0, 3}, {0, 4}}));
  EXPECT_NEAR(*asked.column("betweenness_norm", igraph).values[0], 0.6, 1e-12);
  EXPECT_NEAR(*asked.column("betweenness_norm", networkx).values[0], 1.0, 1e-12);
  EXPECT_NEAR(*asked.column("betweenness_norm", ucinet).values[0], 100.0, 1e-9);
}

// 0.015 off at worst after Gephi's hundred rounds, as was measured beside NetworkX.
TEST(PeerPrograms, KnowThatGephiDoesNotConverge) {
  const auto karate = karate_club();
  const auto exact = eigenvector_centrality(karate.graph());
  const auto rounds = adding_rounds(karate.graph());
  double worst = 0;
  for (std::size_t node = 0; node < rounds.size(); ++node) {
    worst = std::max(worst, std::abs(rounds[node] - *exact.values[node]));
  }
  EXPECT_NEAR(worst, 0.015, 0.0005);
}

TEST(PeerPrograms, SwingToAndFroInANetworkOfTwoSides) {
  const auto star = plain_graph(4, {{0, 1}, {0, 2}, {0, 3}});
  EXPECT_FALSE(power_rounds(star).settled);
  const auto triangle = power_rounds(plain_graph(3, {{0, 1}, {1, 2}, {2, 0}}));
  EXPECT_TRUE(triangle.settled);
  EXPECT_NEAR(triangle.values[0], 1 / std::sqrt(3.0), 1e-9);
}

TEST(PeerPrograms, StopPageRankNearTheRightValue) {
  const auto karate = karate_club().graph();
  const auto exact = pagerank(karate).values;
  const auto steady = rank_until_steady(karate);
  const auto in_place = rank_in_place(karate);
  for (std::size_t node = 0; node < exact.size(); ++node) {
    EXPECT_NEAR(steady[node], exact[node], 0.005 * exact[node]);
    EXPECT_NEAR(in_place[node], exact[node], 1e-4);
  }
  EXPECT_TRUE(rank_until_steady({}).empty());
  EXPECT_NEAR(rank_in_place(plain_graph(4, {{0, 1}, {1, 2}}))[3], 0.25, 1e-12);
}

TEST(PeerPrograms, LookAlongTheirOwnDirection) {
  const auto asked = ask(plain_network(3, {{0, 1}, {1, 2}}, true), true);
  const auto networkx_out = asked.column("harmonic_out", networkx);
  EXPECT_EQ(networkx_out.differences, std::vector{PeerDifference::incoming_direction});
  EXPECT_EQ(networkx_out.values, asked.measure("harmonic_in").values);
  EXPECT_EQ(asked.column("closeness_reach_in", gephi).differences.back(), PeerDifference::outgoing_direction);
  EXPECT_FALSE(asked.column("burt_constraint", networkx).values[2]);
  EXPECT_TRUE(asked.column("burt_constraint", igraph).values[2]);
}

// A tie of 0.3 beside ties of 0.1 and 0.2, which add up to a little more in decimals.
TEST(PeerPrograms, MissEqualPathsWithDecimals) {
  auto network = plain_network(3, {{0, 1}, {1, 2}, {0, 2}});
  const char* weights[] = {"0.1", "0.2", "0.3"};
  std::size_t next = 0;
  for (auto tie : std::vector<Tie>(network.ties.begin(), network.ties.end())) {
    tie.weight = weights[next++];
    network.ties.put(tie);
  }
  const auto asked = ask(network, false, WeightMeaning::length);
  EXPECT_NEAR(*asked.measure("betweenness_wlen").values[1], 0.5, 1e-12);
  const auto decimals = asked.column("betweenness_wlen", networkx);
  EXPECT_EQ(decimals.differences, std::vector{PeerDifference::decimal_lengths});
  EXPECT_NEAR(*decimals.values[1], 0.0, 1e-12);
  const auto steps = asked.column("betweenness_wlen", gephi);
  EXPECT_EQ(steps.differences, std::vector{PeerDifference::ignores_weights});
  EXPECT_EQ(*steps.values[1], 0.0);
}

TEST(PeerPrograms, AnswerForEveryMeasureOfEveryKindOfNetwork) {
  for (const bool directed : {false, true}) {
    for (const int nodes : {0, 1, 2, 6}) {
      const auto asked = ask(
          plain_network(nodes, nodes < 6 ? std::vector<Ends>{} : std::vector<Ends>{{0, 1}, {1, 2}, {3, 4}}, directed),
          directed);
      for (const auto& measure : asked.measures) {
        for (const auto& column : peer_columns(asked.network, asked.graph, asked.options, measure)) {
          const bool prints = column.answer == PeerAnswer::printed;
          EXPECT_EQ(column.values.size(), prints ? asked.graph.size() : 0) << measure.name;
          EXPECT_TRUE(prints || column.differences.empty());
          for (const auto& value : column.values) EXPECT_TRUE(!value || std::isfinite(*value)) << measure.name;
        }
      }
    }
  }
}

}  // namespace
}  // namespace sleutelnet
