#include "core/analysis/node_measures.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <numeric>
#include <set>

#include "core/analysis/measure_name.hpp"
#include "tests/support/known_networks.hpp"
#include "tests/support/networks.hpp"
#include "tests/support/random_town.hpp"
#include "tests/support/relabelling.hpp"

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
    const auto weight = round % 4 < 2 ? WeightMeaning::strength : WeightMeaning::length;
    const MeasureOptions options{.municipal = false, .weight = weight};
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

std::optional<double> parameter(const Measure& measure, const std::string& name) {
  for (const auto& number : measure.parameters) {
    if (number.name == name) return number.value;
  }
  return std::nullopt;
}

constexpr double heaviest = 4;  // weight in random_network

// What the values of one actor cannot pass, each by an argument of its own; N is the number of actors.
class Bounds {
 public:
  Bounds(const Columns& columns, double actors, bool directed, std::size_t node)
      : columns_(columns), actors_(actors), directed_(directed), node_(node) {}

  std::optional<double> of(const std::string& name) const {
    const auto parts = measure_name(name);
    for (const auto& bound : {of_nearness(parts), of_between(parts), of_ties(std::string(parts.base)), of_holes(parts),
                              of_cohesion(parts), of_spectrum(parts)}) {
      if (bound) return bound;
    }
    return std::nullopt;
  }

 private:
  double at(const std::string& name) const { return columns_.at(name).values[node_].value_or(0); }
  double degree(bool in) const { return at(!directed_ ? "degree" : in ? "in_degree" : "out_degree"); }
  double either_way() const { return directed_ ? std::min(actors_ - 1, degree(true) + degree(false)) : degree(true); }

  // Nobody is nearer than one step, or than the shortest tie.
  std::optional<double> of_nearness(const MeasureName& name) const {
    double nearest = 1;
    for (const auto* one :
         {"harmonic_norm_wlen", "harmonic_norm_wlen_out", "harmonic_norm_winv", "harmonic_norm_winv_out"}) {
      if (name.lengths != WeightMeaning::none && columns_.contains(one)) {
        nearest = *parameter(columns_.at(one), "length_of_shortest_tie");
      }
    }
    if (name.base == "harmonic") return (actors_ - 1) / nearest;
    if (name.base == "closeness_wf") return 1 / nearest;
    if (name.is_one_of({"harmonic_norm", "closeness_wf_norm", "closeness_reach", "reachable_share"})) return 1;
    if (name.base.starts_with("reach") || name.base == "eccentricity_reach") return actors_ - 1;
    if (name.base.starts_with("cells_") || name.base == "coverage_betweenness") return 1;
    return std::nullopt;
  }

  // All pairs of others pass.
  std::optional<double> of_between(const MeasureName& name) const {
    if (name.is_one_of({"betweenness_norm", "current_flow_betweenness_norm"})) return 1;
    if (name.base == "betweenness") return (actors_ - 1) * (actors_ - 2) / (directed_ ? 1 : 2);
    // Ties only lower resistances, and between two of N who all know each other it is 2/N.
    if (name.base == "current_flow_closeness") return actors_ / 2;
    return std::nullopt;
  }

  std::optional<double> of_ties(const std::string& base) const {
    if (base == "degree_centrality") return 1;
    if (base == "degree" || base == "in_degree" || base == "out_degree") return actors_ - 1;
    if (base == "strength" || base == "in_strength") return heaviest * degree(true);
    if (base == "out_strength") return heaviest * degree(false);
    if (base.starts_with("degree_")) return either_way();
    if (base.starts_with("strength_unsaid_")) return at("degree_" + base.substr(16));
    if (base.starts_with("strength_")) return 3 * at("degree_" + base.substr(9));
    return std::nullopt;
  }

  std::optional<double> of_holes(const MeasureName& name) const {
    // Each contact adds at most 1 before squaring, all together at most 2.
    if (name.base == "burt_constraint") return 2;
    if (name.base == "burt_effective_size") return either_way();
    if (name.base.starts_with("broker_")) return directed_ ? degree(true) * degree(false) : ordered(degree(true));
    return std::nullopt;
  }

  std::optional<double> of_cohesion(const MeasureName& name) const {
    if (name.base.ends_with("component_size")) return actors_;
    if (name.base == "core_number") return degree(name.way != MeasureWay::out);
    if (name.base == "core_number_total") return degree(true) + degree(false);
    if (name.is_one_of({"articulation_point", "clustering", "clustering_local"})) return 1;
    return std::nullopt;
  }

  std::optional<double> of_spectrum(const MeasureName& name) const {
    if (name.base.starts_with("eigenvector") || name.base == "pagerank") return 1;
    if (name.base != "katz") return std::nullopt;
    // Without direction A is symmetric, so that x is no longer than the vector of ones ÷ (1 − αλ).
    const double alpha = *parameter(columns_.at("katz"), "alpha");
    if (!directed_) {
      return std::sqrt(actors_) / (1 - alpha * *parameter(columns_.at("katz"), "spectral_radius"));
    }
    // Directed there is no such norm; each value is held to be 1 + α × (the sum of those tied in).
    double others = 0;
    for (const auto& value : columns_.at("katz").values) others = std::max(others, *value);
    return 1 + alpha * degree(true) * others;
  }

  static double ordered(double contacts) { return contacts * (contacts - 1); }

  const Columns& columns_;
  double actors_;
  bool directed_;
  std::size_t node_;
};

void expect_sound(const Columns& columns, double actors, bool directed, const std::string& where) {
  for (const auto& [name, measure] : columns) {
    EXPECT_FALSE(measure.convention.empty()) << name;
    for (std::size_t node = 0; node < measure.values.size(); ++node) {
      const auto& value = measure.values[node];
      if (!value) {
        EXPECT_NE(measure.when_empty, UndefinedReason::none) << name << ' ' << where << " is empty without a reason";
        continue;
      }
      const auto largest = Bounds(columns, actors, directed, node).of(name);
      EXPECT_TRUE(std::isfinite(*value)) << name << ' ' << where;
      EXPECT_GE(*value, 0.0) << name << ' ' << where;
      ASSERT_TRUE(largest) << name << " has no bound";
      EXPECT_LE(*value, *largest * (1 + 1e-9)) << name << ' ' << where;
    }
  }
}

TEST(NodeMeasures, AreFiniteWithinTheirRangeAndSayWhyWhenTheyAreNotDefined) {
  Random random(7);
  for (int round = 0; round < 200; ++round) {
    const bool directed = round % 2 == 0;
    const auto network = random_network(random, directed);
    for (const auto weight : {WeightMeaning::length, WeightMeaning::strength}) {
      const auto columns = columns_of(network, directed, {.municipal = false, .weight = weight});
      expect_sound(columns, static_cast<double>(network.actors.size()), directed, "round " + std::to_string(round));
    }
  }
}

// A town of which ties have every kind, frequency, direction, strength and weight.
Network mixed_town(Random& random) {
  auto town = random_town(random);
  for (auto tie : std::vector<Tie>(town.ties.rows())) {
    if (tie.kind != TieKind::account_holder) tie.kind = static_cast<TieKind>(random.below(5));
    tie.frequency = static_cast<Frequency>(random.below(6));
    tie.directed = random.below(3) == 0;
    if (random.below(3) > 0) tie.strength = 1 + static_cast<int>(random.below(3));
    tie.weight = std::to_string(1 + random.below(4));
    town.ties.put(tie);
  }
  for (auto actor : std::vector<Actor>(town.actors.rows())) {
    actor.response = static_cast<ResponseClass>(random.below(4));
    if (random.below(4) > 0) actor.domains = {TermId(random.below(2) == 0 ? "zorg" : "werk")};
    town.actors.put(actor);
  }
  return town;
}

TEST(NodeMeasures, OfATownAreSoundAsWell) {
  Random random(8);
  for (int round = 0; round < 100; ++round) {
    const bool directed = round % 2 == 0;
    const auto network = mixed_town(random);
    const auto covered = coverage(network);
    const auto graph = make_graph(network, {.directed = directed});
    const auto columns = columns_of(network, directed, {.coverage = &covered});
    EXPECT_TRUE(columns.contains("coverage_betweenness"));
    EXPECT_TRUE(columns.contains("broker_liaison_domain"));
    expect_sound(columns, static_cast<double>(graph.size()), directed, "town " + std::to_string(round));
  }
}

// The same town with the ids of its actors exchanged.
struct RenamedTown {
  Network network;
  std::map<ActorId, ActorId> name_of;
};

RenamedTown renamed(Random& random, const Network& town) {
  RenamedTown result{town, {}};
  const auto& actors = town.actors.rows();
  const Relabelling relabelling(random, static_cast<int>(actors.size()));
  for (std::size_t actor = 0; actor < actors.size(); ++actor) {
    result.name_of[actors[actor].id] = actors[relabelling.place[actor]].id;
  }
  for (auto actor : actors) {
    actor.id = result.name_of.at(actor.id);
    const auto board = result.name_of.find(actor.organisation);
    if (board != result.name_of.end()) actor.organisation = board->second;
    result.network.actors.put(actor);
  }
  for (auto tie : town.ties.rows()) {
    tie.source = result.name_of.at(tie.source);
    tie.target = result.name_of.at(tie.target);
    result.network.ties.put(tie);
  }
  for (auto claim : town.reach.rows()) {
    claim.actor = result.name_of.at(claim.actor);
    result.network.reach.put(claim);
  }
  return result;
}

// Layers, hours, brokers, cells, neighbourhoods and lengths of both meanings, with and without direction.
TEST(NodeMeasures, OfATownFollowTheActorsAndNotTheirNames) {
  Random random(88);
  for (int round = 0; round < 120; ++round) {
    const bool directed = round % 2 == 0;
    const auto town = mixed_town(random);
    const auto [other, name_of] = renamed(random, town);
    const auto covered = coverage(town);
    const auto other_covered = coverage(other);
    const auto weight = static_cast<WeightMeaning>(round % 3);
    const auto first = columns_of(town, directed, {.weight = weight, .coverage = &covered});
    const auto second = columns_of(other, directed, {.weight = weight, .coverage = &other_covered});
    const auto graph = make_graph(town, {.directed = directed});
    const auto other_graph = make_graph(other, {.directed = directed});
    ASSERT_EQ(graph.parallel_merged, other_graph.parallel_merged);
    for (const auto& [name, measure] : first) {
      for (std::size_t node = 0; node < graph.size(); ++node) {
        const auto& value = measure.values[node];
        const auto& moved = second.at(name).values[other_graph.index_of(name_of.at(graph.nodes[node]))];
        ASSERT_EQ(value.has_value(), moved.has_value()) << name << " round " << round;
        if (!value) continue;
        EXPECT_NEAR(*value, *moved, 1e-9 * (1 + std::abs(*value))) << name << " round " << round;
      }
    }
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

// By hand: a – b of weight 2 and b – c of weight 4. As lengths a is 2 and 6 away; the shortest tie is 2 long.
TEST(NodeMeasures, WithLengthsStandInTheUnitOfTheFileAndOfTheShortestTie) {
  auto network = plain_network(3, {{0, 1}, {1, 2}});
  for (const auto& [id, weight] : {std::pair{"t1000", "2"}, std::pair{"t1001", "4"}}) {
    auto weighted = *network.ties.find(TieId(id));
    weighted.weight = weight;
    network.ties.put(weighted);
  }
  const auto columns = columns_of(network, false, {.municipal = false, .weight = WeightMeaning::length});
  const auto at = [&](const char* name, std::size_t node) { return *columns.at(name).values[node]; };
  EXPECT_NEAR(at("harmonic_wlen", 0), 1.0 / 2 + 1.0 / 6, 1e-12);
  EXPECT_NEAR(at("harmonic_norm_wlen", 0), (1.0 + 1.0 / 3) / 2, 1e-12);
  EXPECT_NEAR(at("closeness_wf_wlen", 0), 2.0 / 8, 1e-12);
  EXPECT_NEAR(at("closeness_wf_norm_wlen", 0), 2.0 / 4, 1e-12);
  EXPECT_NEAR(at("betweenness_norm_wlen", 1), 1, 1e-12);
  EXPECT_EQ(columns.at("harmonic_norm_wlen").parameters, (std::vector<NamedNumber>{{"length_of_shortest_tie", 2}}));
  // as strengths the tie of weight 4 is the shortest, a quarter long
  const auto inverse = columns_of(network, false, {.municipal = false, .weight = WeightMeaning::strength});
  EXPECT_NEAR(*inverse.at("harmonic_norm_winv").values[0], (1.0 / 2 + 1.0 / 3) / 2, 1e-12);
  EXPECT_EQ(inverse.at("harmonic_norm_winv").parameters, (std::vector<NamedNumber>{{"length_of_shortest_tie", 0.25}}));
}

// Metres or kilometres: the file decides the unit of harmonic_wlen, and not that of harmonic_norm_wlen.
TEST(NodeMeasures, InTheShortestTieDoNotDependOnTheUnitOfTheFile) {
  Random random(31);
  for (int round = 0; round < 100; ++round) {
    const auto metres = random_network(random, round % 2 == 0);
    auto kilometres = metres;
    for (auto tie : metres.ties.rows()) {
      tie.weight = "0.00" + tie.weight;
      kilometres.ties.put(tie);
    }
    const MeasureOptions options{.municipal = false, .weight = WeightMeaning::length};
    const auto first = columns_of(metres, round % 2 == 0, options);
    const auto second = columns_of(kilometres, round % 2 == 0, options);
    for (const auto& [name, measure] : first) {
      if (name.find("_norm_wlen") == std::string::npos) continue;
      for (std::size_t node = 0; node < measure.values.size(); ++node) {
        EXPECT_NEAR(measure.values[node].value_or(-1), second.at(name).values[node].value_or(-1), 1e-12) << name;
      }
    }
  }
}

TEST(NodeMeasures, SayWhetherNobodyIsReachedOrNobodyIsKnown) {
  const auto network = plain_network(3, {{0, 1}}, true);
  const auto directed = columns_of(network, true, {.municipal = false});
  EXPECT_FALSE(directed.at("closeness_reach_out").values[1]);  // who has a tie, inwards
  EXPECT_EQ(directed.at("closeness_reach_out").when_empty, UndefinedReason::nobody_reached);
  EXPECT_EQ(directed.at("closeness_reach_in").when_empty, UndefinedReason::nobody_reached);
  EXPECT_EQ(columns_of(network, false).at("closeness_reach").when_empty, UndefinedReason::isolated);
}

TEST(NodeMeasures, AlwaysTellTheShareReachable) {
  const auto network = plain_network(5, {{0, 1}, {1, 2}}, true);
  const auto directed = columns_of(network, true, {.municipal = false});
  EXPECT_EQ(directed.at("reachable_share_out").values[0], 0.5);
  EXPECT_EQ(directed.at("reachable_share_in").values[0], 0.0);
  EXPECT_EQ(columns_of(network, false, {.municipal = false}).at("reachable_share").values[1], 0.5);
  EXPECT_FALSE(columns_of(plain_network(1, {}), false).at("reachable_share").values[0]);
}

TEST(NodeMeasures, RefuseStrengthWhenOneWeightCannotBeRead) {
  for (const auto* odd : {"1e3", "-2", "veel"}) {
    auto network = plain_network(3, {{0, 1}, {1, 2}}, true);
    for (const auto& [id, weight] : {std::pair{"t1000", "2"}, std::pair{"t1001", odd}}) {
      auto weighted = *network.ties.find(TieId(id));
      weighted.weight = weight;
      network.ties.put(weighted);
    }
    for (const auto& [name, directed] : {std::pair{"strength", false}, {"in_strength", true}, {"out_strength", true}}) {
      const auto columns = columns_of(network, directed, {.municipal = false});
      ASSERT_TRUE(columns.contains(name)) << odd;
      EXPECT_EQ(columns.at(name).when_empty, UndefinedReason::weight_not_number);
      EXPECT_FALSE(columns.at(name).values[0]);
    }
  }
  EXPECT_FALSE(columns_of(plain_network(2, {{0, 1}}), false).contains("strength"));  // no weights at all
}

// A triangle, a pair and somebody isolated: two parts with a share and an error, and one damping for all.
TEST(NodeMeasures, SayHowTheyCameAbout) {
  const auto columns = columns_of(plain_network(6, {{0, 1}, {1, 2}, {2, 0}, {3, 4}}), false, {.municipal = false});
  const auto& parts = columns.at("eigenvector").parts;
  ASSERT_EQ(parts.size(), 2U);
  EXPECT_EQ(parts[1].first, 3U);
  EXPECT_EQ(parts[0].numbers[0], (NamedNumber{"actors", 3}));
  EXPECT_EQ(parts[0].numbers[1], (NamedNumber{"share", 0.5}));
  EXPECT_EQ(parts[0].numbers[2].name, "eigenvalue");
  EXPECT_NEAR(parts[0].numbers[2].value, 2, 1e-12);
  EXPECT_EQ(parts[0].numbers[3].name, "residual");
  EXPECT_LE(parts[0].numbers[3].value, 1e-12);
  EXPECT_EQ(parameter(columns.at("katz"), "alpha"), 0.25);
  EXPECT_NEAR(*parameter(columns.at("katz"), "spectral_radius"), 2, 1e-9);
  EXPECT_EQ(parameter(columns.at("pagerank"), "damping"), 0.85);
}

TEST(NodeMeasures, WithLengthsStayExactBesideASample) {
  const auto network = plain_network(5, {{0, 1}, {1, 2}, {2, 3}, {3, 4}});
  const auto sampled = columns_of(
      network, false, {.municipal = false, .weight = WeightMeaning::strength, .sample_within = 0.05, .seed = 3});
  const auto exact = columns_of(network, false, {.municipal = false, .weight = WeightMeaning::strength});
  EXPECT_EQ(sampled.at("betweenness_winv").values, exact.at("betweenness_winv").values);
  EXPECT_EQ(sampled.at("betweenness_norm_winv").values, exact.at("betweenness_norm_winv").values);
  const auto& column = sampled.at("betweenness_norm_sampled");
  EXPECT_EQ(parameter(column, "error_at_most"), 0.05);
  EXPECT_EQ(parameter(column, "confidence"), 0.9);
  EXPECT_GT(parameter(column, "samples"), 0);
  EXPECT_LE(parameter(column, "samples"), parameter(column, "samples_at_most"));
}

// Two kinds of tie, of one of which the strength was not asked.
TEST(NodeMeasures, TellHowOftenTheStrengthWasNotAsked) {
  auto network = plain_network(3, {{0, 1}, {0, 2}});
  auto said = *network.ties.find(TieId("t1000"));
  said.strength = 2;
  network.ties.put(said);
  const auto columns = columns_of(network, false);
  std::string kind;
  for (const auto& [name, measure] : columns) {
    if (name.starts_with("degree_") && measure.values[0] == 2.0) kind = name.substr(7);
  }
  EXPECT_EQ(columns.at("strength_" + kind).values[0], 2.0);
  EXPECT_EQ(columns.at("strength_unsaid_" + kind).values[0], 1.0);
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
