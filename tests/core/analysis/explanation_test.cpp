// The basis of a value adds up to the value, for every measure of many small networks.

#include "core/analysis/explanation.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "tests/support/known_networks.hpp"
#include "tests/support/small_town.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

// What the basis of a value comes to; empty where it is no sum.
class Total {
 public:
  Total(const Explanation& explanation, std::size_t nodes) : explanation_(explanation), nodes_(nodes) {}

  std::optional<double> operator()(const std::monostate&) const { return std::nullopt; }
  std::optional<double> operator()(const TiesBasis& basis) const {
    double sum = 0;
    for (const auto& contact : basis.contacts) sum += contact.amount;
    return sum;
  }
  std::optional<double> operator()(const StepsBasis& basis) const {
    const double reached = basis.reached;
    if (explanation_.measure.starts_with("closeness_wf")) {
      return basis.sum == 0 ? 0 : reached / basis.others * reached / basis.sum;
    }
    if (explanation_.measure.starts_with("closeness_reach")) return reached / basis.sum;
    if (explanation_.measure.starts_with("eccentricity")) {
      return basis.circles.empty() ? 0 : basis.circles.back().distance;
    }
    double sum = 0;
    for (const auto& circle : basis.circles) sum += circle.each * circle.actors_in_all;
    return sum;
  }
  std::optional<double> operator()(const PairsBasis& basis) const {
    if (!explanation_.measure.starts_with("betweenness_norm")) return basis.sum;
    const auto nodes = static_cast<double>(nodes_);
    return basis.sum / (nodes - 1) / (nodes - 2) * (explanation_.counted.directed ? 1 : 2);
  }
  std::optional<double> operator()(const ContactPairsBasis& basis) const {
    const auto pairs = static_cast<double>(basis.tied_in_all + basis.untied_in_all);
    return pairs == 0 ? 0 : static_cast<double>(basis.tied_in_all) / pairs;
  }
  std::optional<double> operator()(const SharesBasis& basis) const {
    double sum = basis.start;
    for (const auto& contact : basis.contacts) sum += contact.amount;
    return sum;
  }
  std::optional<double> operator()(const TriplesBasis& basis) const { return static_cast<double>(basis.in_all); }
  std::optional<double> operator()(const CoreBasis& basis) const {
    const auto inside = std::count_if(basis.contacts.begin(), basis.contacts.end(),
                                      [&](const CoreContact& contact) { return contact.core >= basis.core; });
    EXPECT_GE(inside, basis.core) << explanation_.measure;
    return basis.core;
  }
  std::optional<double> operator()(const PiecesBasis& basis) const {
    if (basis.after_leaving) return basis.pieces.size() > 1 ? 1 : 0;
    return basis.pieces.front().size;
  }
  std::optional<double> operator()(const CellsBasis& basis) const {
    return static_cast<double>(basis.in_all) / basis.in_scope;
  }
  std::optional<double> operator()(const AreaPairsBasis& basis) const {
    return basis.sum / static_cast<double>(basis.possible);
  }

 private:
  const Explanation& explanation_;
  std::size_t nodes_;
};

struct Tallied {
  int summed = 0;
  std::set<std::size_t> kinds;  // of basis
};

void expect_sums(const Network& network, bool directed, const MeasureOptions& options, Tallied& tallied) {
  const auto graph = make_graph(network, {.directed = directed});
  const auto measures = *node_measures(network, graph, options);
  for (const auto& measure : measures) {
    for (std::size_t node = 0; node < graph.size(); ++node) {
      const auto explained = explain(network, graph, options, measure.name, graph.nodes[node]);
      ASSERT_TRUE(explained) << measure.name;
      EXPECT_EQ(explained->value, measure.values[node]) << measure.name;
      EXPECT_EQ(explained->convention, measure.convention);
      EXPECT_EQ(explained->undefined, measure.values[node] ? UndefinedReason::none : measure.when_empty);
      EXPECT_EQ(explained->peers.size(), 5U);
      const auto total = std::visit(Total(*explained, graph.size()), explained->basis);
      tallied.kinds.insert(explained->basis.index());
      if (!total) continue;
      EXPECT_NEAR(*total, *explained->value, 1e-8) << measure.name << " of " << graph.nodes[node].text();
      ++tallied.summed;
    }
  }
}

Network weighted(Random& random, int nodes, bool directed) {
  auto network = plain_network(nodes, random_ends(random, nodes, 0.3, directed), directed);
  for (auto tie : std::vector<Tie>(network.ties.begin(), network.ties.end())) {
    tie.weight = std::to_string(1 + random.below(3));
    network.ties.put(tie);
  }
  return network;
}

TEST(Explanation, AddsUpToTheValueInPlainNetworks) {
  Random random(42);
  Tallied tallied;
  for (int round = 0; round < 6; ++round) {
    for (const bool directed : {false, true}) {
      const auto network = weighted(random, 4 + round, directed);
      for (const auto weight : {WeightMeaning::strength, WeightMeaning::length}) {
        expect_sums(network, directed, {.municipal = false, .weight = weight}, tallied);
      }
    }
  }
  EXPECT_GT(tallied.summed, 2000);
}

TEST(Explanation, AddsUpToTheValueInAMunicipality) {
  const auto town = small_town();
  const auto covered = coverage(town);
  Tallied tallied;
  for (const bool directed : {false, true}) expect_sums(town, directed, {.coverage = &covered}, tallied);
  EXPECT_EQ(tallied.kinds.size(), std::variant_size_v<Basis>) << "every kind of basis occurs";
}

Explanation explained(const Network& network, const std::string& measure, const std::string& actor) {
  return *explain(network, make_graph(network), {.municipal = false}, measure, ActorId(actor));
}

TEST(Explanation, NamesThePairsThatPass) {
  const auto star = plain_network(4, {{0, 1}, {0, 2}, {0, 3}});
  const auto centre = explained(star, "betweenness", "n000");
  const auto& pairs = std::get<PairsBasis>(centre.basis);
  ASSERT_EQ(pairs.in_all, 3);
  EXPECT_EQ(pairs.pairs[0].from.text(), "n001");
  EXPECT_EQ(pairs.pairs[0].to.text(), "n002");
  EXPECT_EQ(pairs.pairs[0].share, 1.0);
  EXPECT_EQ(centre.rank, 1);
  EXPECT_EQ(centre.sharing_rank, 1);
  EXPECT_EQ(explained(star, "betweenness", "n002").sharing_rank, 3);
}

TEST(Explanation, CutsListsAndKeepsTheLargestShares) {
  const auto network = karate_club();
  const auto plain = plain_network(network.nodes, network.ends);
  const auto whole = explain(plain, make_graph(plain), {.municipal = false}, "betweenness", ActorId("n000"), 1000);
  const auto few = explain(plain, make_graph(plain), {.municipal = false}, "betweenness", ActorId("n000"), 5);
  const auto& all = std::get<PairsBasis>(whole->basis);
  const auto& cut = std::get<PairsBasis>(few->basis);
  EXPECT_EQ(static_cast<std::int64_t>(all.pairs.size()), all.in_all);
  ASSERT_EQ(cut.pairs.size(), 5U);
  EXPECT_EQ(cut.in_all, all.in_all);
  for (std::size_t at = 0; at < 5; ++at) {
    EXPECT_EQ(cut.pairs[at].share, all.pairs[at].share);
    EXPECT_EQ(cut.pairs[at].from, all.pairs[at].from);
    EXPECT_EQ(cut.pairs[at].to, all.pairs[at].to);
  }
}

TEST(Explanation, WalksTheWayWithinTheHours) {
  auto network = plain_network(3, {{0, 1}, {1, 2}});
  for (auto actor : std::vector<Actor>(network.actors.begin(), network.actors.end())) {
    actor.response = ResponseClass::within_2h;
    network.actors.put(actor);
  }
  for (auto tie : std::vector<Tie>(network.ties.begin(), network.ties.end())) {
    tie.frequency = Frequency::weekly;
    network.ties.put(tie);
  }
  const auto reach = explain(network, make_graph(network), {}, "reach_24h", ActorId("n000"));
  const auto& basis = std::get<StepsBasis>(reach->basis);
  EXPECT_EQ(basis.unit, DistanceUnit::hours);
  ASSERT_EQ(basis.ways.size(), 2U);
  EXPECT_EQ(basis.ways[1].distance, 8);
  EXPECT_EQ(basis.ways[1].actors, (std::vector{ActorId("n000"), ActorId("n001"), ActorId("n002")}));
}

// Two who are spoken to every quarter stand at 72 hours, behind them one more; beyond all there is nobody.
TEST(Explanation, NamesTheNearestBeyondTheHoursWhereNobodyIsWithinThem) {
  auto network = plain_network(5, {{0, 1}, {0, 2}, {2, 3}});
  for (auto actor : std::vector<Actor>(network.actors.begin(), network.actors.end())) {
    actor.response = ResponseClass::within_2h;
    network.actors.put(actor);
  }
  for (auto tie : std::vector<Tie>(network.ties.begin(), network.ties.end())) {
    tie.frequency = Frequency::quarterly;
    network.ties.put(tie);
  }
  const auto basis_of = [&](const char* measure, const char* actor) {
    return std::get<StepsBasis>(explain(network, make_graph(network), {}, measure, ActorId(actor))->basis);
  };

  const auto day = basis_of("reach_24h", "n000");
  EXPECT_EQ(day.reached, 0);
  ASSERT_TRUE(day.beyond);
  EXPECT_EQ(day.beyond->distance, 72);
  EXPECT_EQ(day.beyond->actors_in_all, 2);
  EXPECT_EQ(day.beyond->actors, (std::vector{ActorId("n001"), ActorId("n002")}));

  EXPECT_FALSE(basis_of("reach_72h", "n000").beyond) << "two are within them";
  EXPECT_FALSE(basis_of("reach_24h", "n004").beyond) << "without ties";
  EXPECT_FALSE(basis_of("harmonic_norm", "n000").beyond) << "everybody counts";
}

TEST(Explanation, CountsWhatWasLeftOut) {
  auto network = plain_network(4, {{0, 1}, {0, 1}, {1, 1}, {1, 2}, {2, 3}});
  auto old = tie("old", "n000", "n002");
  old.expires = day(2025, 1, 1);
  network.ties.put(old);
  auto future = tie("soon", "n000", "n003");
  future.observed = day(2026, 1, 1);
  network.ties.put(future);
  auto gone = *network.actors.find(ActorId("n003"));
  gone.status = ActorStatus::left;
  network.actors.put(gone);
  const auto counted = counted_network(network, make_graph(network));
  EXPECT_EQ(counted.nodes, 3);
  EXPECT_EQ(counted.arcs, 2);
  EXPECT_EQ(counted.in_force, 3);
  EXPECT_EQ(counted.parallel_merged, 1);
  EXPECT_EQ(counted.loops_dropped, 1);
  EXPECT_EQ(counted.outside, 2);
  EXPECT_EQ(counted.expired, 1);
  EXPECT_EQ(counted.not_yet, 0);
  const auto degree = explained(network, "degree", "n000");
  EXPECT_EQ(std::get<TiesBasis>(degree.basis).contacts.at(0).ties.size(), 2U);
}

TEST(Explanation, RefusesWhomAndWhatItDoesNotKnow) {
  auto network = plain_network(2, {{0, 1}});
  auto gone = actor("zz", ActorKind::professional);
  gone.status = ActorStatus::left;
  network.actors.put(gone);
  const auto refusal = [&](const char* measure, const char* id) {
    return explain(network, make_graph(network), {.municipal = false}, measure, ActorId(id)).reason().code;
  };
  EXPECT_EQ(refusal("degree", "nobody"), ReasonCode::actor_unknown);
  EXPECT_EQ(refusal("degree", "zz"), ReasonCode::actor_not_taking_part);
  EXPECT_EQ(refusal("worth", "n000"), ReasonCode::measure_unknown);
  EXPECT_EQ(refusal("reach_24h", "n000"), ReasonCode::measure_unknown);
}

TEST(MeasureNames, AreThoseOfTheMeasures) {
  const auto town = small_town();
  const auto covered = coverage(town);
  for (const bool directed : {false, true}) {
    const MeasureOptions options{.weight = WeightMeaning::strength, .coverage = &covered};
    std::vector<std::string> names;
    const auto measures = node_measures(town, make_graph(town, {.directed = directed}), options);
    for (const auto& measure : *measures) names.push_back(measure.name);
    EXPECT_EQ(measure_names(town, directed, options), names);
  }
}

}  // namespace
}  // namespace sleutelnet
