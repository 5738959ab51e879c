#include "core/analysis/node_measures.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <numeric>
#include <set>

#include "tests/support/known_networks.hpp"
#include "tests/support/networks.hpp"
#include "tests/support/random_town.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

using Columns = std::map<std::string, Measure>;

Columns columns_of(const Network& network, bool directed, MeasureOptions options = {}) {
  const auto measures = node_measures(network, make_graph(network, {.directed = directed}), options);
  EXPECT_TRUE(measures);
  Columns columns;
  for (const auto& measure : *measures) {
    EXPECT_TRUE(columns.emplace(measure.name, measure).second) << measure.name << " stands there twice";
  }
  return columns;
}

Columns columns_of(const KnownNetwork& known) {
  return columns_of(plain_network(known.nodes, known.ends, known.directed), known.directed, {.municipal = false});
}

void expect_values(const Columns& columns, const std::string& name, const std::vector<double>& expected,
                   double tolerance) {
  const auto& values = columns.at(name).values;
  ASSERT_EQ(values.size(), expected.size());
  for (std::size_t node = 0; node < expected.size(); ++node) {
    ASSERT_TRUE(values[node]) << name << ' ' << node;
    EXPECT_NEAR(*values[node], expected[node], tolerance) << name << ' ' << node;
  }
}

// Krackhardt 1990, rounded as printed there.
TEST(NodeMeasures, OfTheKiteAreThoseOfKrackhardt) {
  const auto columns = columns_of(kite());
  expect_values(columns, "degree", {4, 4, 3, 6, 3, 5, 5, 3, 2, 1}, 0);
  expect_values(columns, "closeness_wf", {0.529, 0.529, 0.5, 0.6, 0.5, 0.643, 0.643, 0.6, 0.429, 0.310}, 0.0005);
  expect_values(columns, "betweenness", {0.83, 0.83, 0, 3.67, 0, 8.33, 8.33, 14, 8, 0}, 0.005);
}

// Each ordered pair once, as R prints them (influenceR, tests/testthat/flo_results.RData).
TEST(NodeMeasures, OfFlorentineMarriagesAreThoseOfInfluenceR) {
  const auto columns = columns_of(florentine_marriages());
  std::vector<double> halves{0, 38.66667, 17, 19, 10, 0, 46.33333, 0, 95, 0, 4, 0, 20.66667, 26, 18.66667, 16.66667};
  for (auto& value : halves) value /= 2;
  expect_values(columns, "betweenness", halves, 0.0001);
}

// Printed in many places, to four digits.
TEST(NodeMeasures, OfTheKarateClubAreThoseWidelyPrinted) {
  const auto columns = columns_of(karate_club());
  const auto at = [&](const char* name, std::size_t node) { return *columns.at(name).values[node - 1]; };
  EXPECT_NEAR(at("betweenness_norm", 1), 0.4376, 0.00005);
  EXPECT_NEAR(at("betweenness_norm", 34), 0.3041, 0.00005);
  EXPECT_NEAR(at("betweenness_norm", 33), 0.1452, 0.00005);
  EXPECT_NEAR(at("eigenvector_l2", 34), 0.3734, 0.00005);
  EXPECT_NEAR(at("eigenvector_l2", 1), 0.3555, 0.00005);
  EXPECT_EQ(at("core_number", 1), 4);
}

Network random_network(Random& random, bool directed) {
  const int nodes = static_cast<int>(random.below(12));
  const auto ends = random_ends(random, nodes, 0.1 + 0.1 * static_cast<double>(random.below(4)), directed);
  auto network = plain_network(nodes, ends, directed);
  auto weighted = network.ties.rows();
  for (auto& one : weighted) {
    one.weight = std::to_string(1 + random.below(4));
    network.ties.put(one);
  }
  return network;
}

std::string reversed_id(int nodes, const std::string& id) {
  auto number = std::to_string(nodes - 1 - std::stoi(id.substr(1)));
  return "n" + std::string(3 - number.size(), '0') + number;
}

Network renumbered(const Network& network) {
  const auto nodes = static_cast<int>(network.actors.size());
  Network turned;
  turned.date = network.date;
  for (auto one : network.actors.rows()) {
    one.id = ActorId(reversed_id(nodes, one.id.text()));
    turned.actors.put(one);
  }
  for (auto one : network.ties.rows()) {
    one.source = ActorId(reversed_id(nodes, one.source.text()));
    one.target = ActorId(reversed_id(nodes, one.target.text()));
    turned.ties.put(one);
  }
  return turned;
}

TEST(NodeMeasures, DoNotChangeWhenActorsAreRenumbered) {
  Random random(99);
  for (int round = 0; round < 200; ++round) {
    const bool directed = round % 2 == 0;
    const auto network = random_network(random, directed);
    const MeasureOptions options{.municipal = false, .weight = WeightMeaning::strength};
    const auto first = columns_of(network, directed, options);
    const auto second = columns_of(renumbered(network), directed, options);
    for (const auto& [name, measure] : first) {
      const auto& other = second.at(name).values;
      for (std::size_t node = 0; node < measure.values.size(); ++node) {
        const auto& value = measure.values[node];
        const auto& turned = other[measure.values.size() - 1 - node];
        ASSERT_EQ(value.has_value(), turned.has_value()) << name << " round " << round;
        if (!value) continue;
        EXPECT_NEAR(*value, *turned, 1e-9 * (1 + std::abs(*value))) << name << " round " << round;
      }
    }
  }
}

// What each measure cannot pass; N is the number of actors.
double largest_possible(const std::string& name, double actors) {
  static const std::set<std::string> shares{"degree_centrality",  "harmonic_norm",      "harmonic_norm_out",
                                            "harmonic_norm_in",   "closeness_wf",       "closeness_wf_in",
                                            "closeness_wf_out",   "closeness_reach",    "closeness_reach_out",
                                            "closeness_reach_in", "betweenness_norm",   "eigenvector",
                                            "eigenvector_l2",     "eigenvector_max",    "eigenvector_w_l2",
                                            "pagerank",           "pagerank_w",         "clustering",
                                            "clustering_local",   "articulation_point", "current_flow_betweenness_norm",
                                            "cells_2step",        "cells_24h",          "coverage_betweenness"};
  if (shares.contains(name)) return 1;
  if (name.starts_with("reach") || name.starts_with("eccentricity") || name == "degree") return actors - 1;
  if (name.find("component_size") != std::string::npos) return actors;
  if (name == "betweenness") return (actors - 1) * (actors - 2);
  return std::numeric_limits<double>::infinity();
}

void expect_sound(const Columns& columns, double actors, const std::string& where) {
  for (const auto& [name, measure] : columns) {
    EXPECT_FALSE(measure.convention.empty()) << name;
    for (const auto& value : measure.values) {
      if (!value) {
        EXPECT_NE(measure.when_empty, UndefinedReason::none) << name << ' ' << where << " is empty without a reason";
        continue;
      }
      EXPECT_TRUE(std::isfinite(*value)) << name << ' ' << where;
      EXPECT_GE(*value, 0.0) << name << ' ' << where;
      EXPECT_LE(*value, largest_possible(name, actors) * (1 + 1e-12)) << name << ' ' << where;
    }
  }
}

TEST(NodeMeasures, AreFiniteWithinTheirRangeAndSayWhyWhenTheyAreNotDefined) {
  Random random(7);
  for (int round = 0; round < 200; ++round) {
    const bool directed = round % 2 == 0;
    const auto network = random_network(random, directed);
    const auto columns = columns_of(network, directed, {.municipal = false, .weight = WeightMeaning::length});
    expect_sound(columns, static_cast<double>(network.actors.size()), "round " + std::to_string(round));
  }
}

TEST(NodeMeasures, OfATownAreSoundAsWell) {
  Random random(8);
  for (int round = 0; round < 20; ++round) {
    const auto network = random_town(random);
    const auto covered = coverage(network);
    const auto graph = make_graph(network);
    const auto columns = columns_of(network, false, {.coverage = &covered});
    EXPECT_TRUE(columns.contains("coverage_betweenness"));
    EXPECT_TRUE(columns.contains("broker_liaison_domain"));
    expect_sound(columns, static_cast<double>(graph.size()), "town " + std::to_string(round));
  }
}

TEST(NodeMeasures, OfNobodyAreEmptyColumns) {
  for (const auto& [name, measure] : columns_of(Network{}, false)) EXPECT_TRUE(measure.values.empty()) << name;
}

TEST(NodeMeasures, SampledBetweennessStandsUnderItsOwnName) {
  const auto network = plain_network(5, {{0, 1}, {1, 2}, {2, 3}, {3, 4}});
  const auto columns = columns_of(network, false, {.municipal = false, .sample_within = 0.05});
  EXPECT_FALSE(columns.contains("betweenness_norm"));
  EXPECT_NEAR(*columns.at("betweenness_norm_sampled").values[2], 4.0 / 6, 0.05);
}

TEST(NodeMeasures, RefuseWeightsThatAreNoNumbers) {
  auto network = plain_network(2, {{0, 1}});
  auto odd = network.ties.rows().front();
  odd.weight = "veel";
  network.ties.put(odd);
  EXPECT_FALSE(node_measures(network, make_graph(network), {.weight = WeightMeaning::length}));
}

}  // namespace
}  // namespace sleutelnet
