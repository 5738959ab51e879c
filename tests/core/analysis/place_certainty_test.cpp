#include "core/analysis/place_certainty.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <map>

#include "core/analysis/distances.hpp"
#include "tests/support/brute_force.hpp"
#include "tests/support/plausible_networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

using Values = std::vector<std::optional<double>>;

// The four measures from their definitions, in the order of PlaceOptions.
std::vector<Values> measures_by_definition(const Graph& graph) {
  const auto size = graph.size();
  const auto others = static_cast<double>(size) - 1;
  const auto steps = all_distances(graph);
  const auto hours = all_distances(graph, delay_lengths(graph));
  const auto passes = betweenness_by_walking(graph);
  std::vector<Values> measures(4, Values(size));
  for (std::size_t node = 0; node < size; ++node) {
    double degree = 0;
    double inverse = 0;
    double reached = 0;
    for (std::size_t other = 0; other < size; ++other) {
      if (other == node) continue;
      const auto& there = steps[node][other];
      degree += there == 1 ? 1 : 0;
      degree += graph.directed && steps[other][node] == 1 ? 1 : 0;
      inverse += there ? 1 / static_cast<double>(*there) : 0;
      reached += hours[node][other] && *hours[node][other] <= 24 ? 1 : 0;
    }
    measures[0][node] = degree;
    if (size > 1) measures[1][node] = inverse / others;
    if (size > 2) measures[2][node] = passes[node] / (others * (others - 1) / (graph.directed ? 1 : 2));
    measures[3][node] = reached;
  }
  return measures;
}

std::optional<int> rank_by_counting(const Values& values, std::size_t node) {
  if (!values[node]) return std::nullopt;
  int higher = 0;
  for (const auto& other : values) higher += other && *other > *values[node] + 1e-9 ? 1 : 0;
  return higher + 1;
}

// Fewer than five are higher, and no more than five are as high.
bool first_by_counting(const Values& values, std::size_t node) {
  if (!values[node]) return false;
  int equal = 0;
  for (const auto& other : values) equal += other && std::abs(*other - *values[node]) < 1e-9 ? 1 : 0;
  return *rank_by_counting(values, node) <= first_ranks && equal <= first_ranks;
}

void expect_spread(const std::optional<Spread>& found, const std::vector<double>& drawn) {
  const auto expected = spread(drawn);
  ASSERT_EQ(found.has_value(), expected.has_value());
  if (!found) return;
  EXPECT_NEAR(found->low, expected->low, 1e-9);
  EXPECT_NEAR(found->high, expected->high, 1e-9);
}

TEST(PlaceCertainty, IsThatOfEveryDrawWorkedOutByItself) {
  Random random(41);
  constexpr std::size_t draws = 12;
  for (int round = 0; round < 150; ++round) {
    // given a small network in doubt, of which actors may be lost as well
    const bool directed = round % 2 == 0;
    const auto nodes = 1 + static_cast<int>(random.below(7));
    const auto network = network_in_doubt(random, nodes, 2 * nodes);
    const PlausibleRules rules{.tie_loss = 0.1, .actor_loss = round % 3 == 0 ? 0.2 : 0};
    const auto seed = random.next();

    // when its places are asked
    const auto found = place_certainty(network, rules, {.directed = directed, .sampling = {draws, seed, {}}});

    // then they are those of each draw as a network of its own
    std::vector<std::vector<std::vector<double>>> values(4, std::vector<std::vector<double>>(found.actors.size()));
    auto ranks = values;
    for (std::size_t draw = 0; draw < draws; ++draw) {
      const auto luck = luck_of_draw(seed, draw);
      const auto graph = make_graph(
          struck_out(network, drawn(actor_chances(network, rules), luck), drawn(tie_chances(network, rules), luck)),
          {.directed = directed});
      const auto measures = measures_by_definition(graph);
      for (std::size_t actor = 0; actor < found.actors.size(); ++actor) {
        const auto node = graph.index_of(found.actors[actor]);
        if (node == graph.size()) continue;
        for (std::size_t measure = 0; measure < 4; ++measure) {
          if (!measures[measure][node]) continue;
          values[measure][actor].push_back(*measures[measure][node]);
          ranks[measure][actor].push_back(*rank_by_counting(measures[measure], node));
        }
      }
    }
    const auto kept = measures_by_definition(make_graph(network, {.directed = directed}));
    for (std::size_t measure = 0; measure < 4; ++measure) {
      for (std::size_t actor = 0; actor < found.actors.size(); ++actor) {
        const auto& place = found.measures[measure].actors[actor];
        expect_spread(place.values, values[measure][actor]);
        expect_spread(place.ranks, ranks[measure][actor]);
        EXPECT_EQ(place.among_first.has_value(), !ranks[measure][actor].empty());
        EXPECT_NEAR(place.value.value_or(-1), kept[measure][actor].value_or(-1), 1e-9);
        EXPECT_EQ(place.rank, rank_by_counting(kept[measure], actor));
        EXPECT_EQ(place.first, first_by_counting(kept[measure], actor));
      }
    }
  }
}

// Eight actors, one certain tie and eight in doubt: all 256 plausible networks with their probability.
struct Enumerated {
  std::vector<std::vector<std::map<int, double>>> ranks;  // per measure and actor the probability of each rank
  std::vector<std::vector<double>> first;                 // and of being among the first five
};

Network eight_ties_in_doubt() {
  auto network = plain_network(8, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 5}, {5, 6}, {0, 4}, {2, 6}, {1, 7}});
  const auto plain = network.ties;
  std::size_t number = 0;
  for (auto tie : plain) {
    constexpr std::array kinds{TieEvidence::both, TieEvidence::one, TieEvidence::same_meeting, TieEvidence::unknown};
    tie.evidence = number == 0 ? kinds[0] : kinds[1 + number % 3];
    if (number == 5) tie.expires = today;
    tie.frequency = Frequency::weekly;
    network.ties.put(tie);
    ++number;
  }
  const auto slow = network.actors;
  for (auto actor : slow) {
    actor.response = ResponseClass::within_2h;
    network.actors.put(actor);
  }
  return network;
}

Enumerated enumerated(const Network& network) {
  const auto chances = tie_chances(network, {});
  Enumerated all{std::vector(4, std::vector<std::map<int, double>>(network.actors.size())),
                 std::vector(4, std::vector<double>(network.actors.size(), 0.0))};
  for (std::uint32_t pattern = 0; pattern < (1U << chances.size()); ++pattern) {
    double probability = 1;
    std::vector<bool> ties;
    for (std::size_t tie = 0; tie < chances.size(); ++tie) {
      ties.push_back(((pattern >> tie) & 1U) != 0);
      probability *= ties.back() ? chances[tie].chance : 1 - chances[tie].chance;
    }
    if (probability == 0) continue;
    const auto graph = make_graph(struck_out(network, std::vector<bool>(network.actors.size(), true), ties));
    const auto measures = measures_by_definition(graph);
    for (std::size_t measure = 0; measure < 4; ++measure) {
      for (std::size_t node = 0; node < graph.size(); ++node) {
        all.ranks[measure][node][*rank_by_counting(measures[measure], node)] += probability;
        if (first_by_counting(measures[measure], node)) all.first[measure][node] += probability;
      }
    }
  }
  return all;
}

double up_to(const std::map<int, double>& probabilities, double rank) {
  double sum = 0;
  for (const auto& [each, probability] : probabilities) sum += each <= rank ? probability : 0;
  return sum;
}

// Within four and a half standard deviations of a share of 2000 draws.
TEST(PlaceCertainty, AgreesWithAllPlausibleNetworksOfASmallOne) {
  const auto network = eight_ties_in_doubt();
  const auto all = enumerated(network);
  const auto found = place_certainty(network, {}, {.sampling = {2000, 3, {}}});
  const double at_ends = 4.5 * std::sqrt(0.05 * 0.95 / 2000);
  for (std::size_t measure = 0; measure < 4; ++measure) {
    for (std::size_t actor = 0; actor < found.actors.size(); ++actor) {
      const auto& place = found.measures[measure].actors[actor];
      const auto& exact = all.ranks[measure][actor];
      const auto first = all.first[measure][actor];
      EXPECT_NEAR(*place.among_first, first, 4.5 * std::sqrt(std::max(0.0, first * (1 - first)) / 2000) + 1e-9);
      EXPECT_LE(up_to(exact, place.ranks->low - 1), 0.05 + at_ends);
      EXPECT_GE(up_to(exact, place.ranks->low), 0.05 - at_ends);
      EXPECT_LE(up_to(exact, place.ranks->high - 1), 0.95 + at_ends);
      EXPECT_GE(up_to(exact, place.ranks->high), 0.95 - at_ends);
    }
  }
}

TEST(PlaceCertainty, WithoutDoubtEverySpreadHasNoWidthAndRepeatsWhatIsKept) {
  Random random(4);
  for (int round = 0; round < 60; ++round) {
    const int nodes = static_cast<int>(random.below(10));
    const bool directed = round % 2 == 0;
    const auto network = plain_network(nodes, random_ends(random, nodes, 0.3, directed), directed);
    const auto found = place_certainty(network, {}, {.directed = directed, .sampling = {5, 1, {}}});
    for (const auto& measure : found.measures) {
      for (const auto& place : measure.actors) {
        if (!place.value) continue;
        EXPECT_EQ(place.values, (Spread{*place.value, *place.value}));
        EXPECT_EQ(place.ranks, (Spread{static_cast<double>(*place.rank), static_cast<double>(*place.rank)}));
        EXPECT_EQ(place.among_first, place.first ? 1 : 0);
      }
    }
  }
}

// More ties never lower degree, closeness or reach: each draw lies between certain ties only and all that may be.
TEST(PlaceCertainty, LiesBetweenTheCertainNetworkAndTheLargestPossibleOne) {
  Random random(77);
  for (int round = 0; round < 100; ++round) {
    const auto network = network_in_doubt(random, 8, 14);
    const auto chances = tie_chances(network, {});
    const std::vector<bool> everybody(network.actors.size(), true);
    std::vector<bool> certain;
    std::vector<bool> possible;
    for (const auto& [key, chance] : chances) {
      certain.push_back(chance == 1);
      possible.push_back(chance > 0);
    }
    const auto least = measures_by_definition(make_graph(struck_out(network, everybody, certain)));
    const auto most = measures_by_definition(make_graph(struck_out(network, everybody, possible)));
    const auto found = place_certainty(network, {}, {.sampling = {20, 1, {}}});
    for (const std::size_t measure : {0U, 1U, 3U}) {
      for (std::size_t actor = 0; actor < found.actors.size(); ++actor) {
        const auto& values = found.measures[measure].actors[actor].values;
        ASSERT_EQ(values.has_value(), least[measure][actor].has_value());
        if (!values) continue;
        EXPECT_GE(values->low, *least[measure][actor] - 1e-12);
        EXPECT_LE(values->high, *most[measure][actor] + 1e-12);
      }
    }
  }
}

TEST(PlaceCertainty, OfOneActorDoesNotChangeWhenOthersAreAddedFarAway) {
  Random random(15);
  const auto network = network_in_doubt(random, 12, 30);
  auto larger = network;
  larger.actors.put(actor("a", ActorKind::professional));
  larger.actors.put(actor("b", ActorKind::professional));
  larger.ties.put(tie("a", "a", "b"));
  const PlaceOptions options{.measures = {RankedMeasure::degree, RankedMeasure::reach_24h}};
  const auto before = place_certainty(network, {}, options);
  const auto after = place_certainty(larger, {}, options);
  for (std::size_t measure = 0; measure < 2; ++measure) {
    for (std::size_t actor = 0; actor < before.actors.size(); ++actor) {
      ASSERT_EQ(before.actors[actor], after.actors[actor + 2]);
      EXPECT_EQ(before.measures[measure].actors[actor].values, after.measures[measure].actors[actor + 2].values);
    }
  }
}

TEST(PlaceCertainty, IsTheSameWithOneThreadAndWithTwo) {
  Random random(9);
  const auto network = network_in_doubt(random, 30, 80);
  const PlausibleRules rules{.actor_loss = 0.1};
  const auto one = place_certainty(network, rules, {.sampling = {60, 2, {.threads = 1}}});
  EXPECT_EQ(one, place_certainty(network, rules, {.sampling = {60, 2, {.threads = 2}}}));
  EXPECT_NE(one, place_certainty(network, rules, {.sampling = {60, 3, {.threads = 2}}}));
}

TEST(PlaceCertainty, OfSeveralRulesAtOnceIsThatOfEach) {
  Random random(10);
  const auto network = network_in_doubt(random, 15, 40);
  const std::vector<PlausibleRules> rules{{}, {.tie_loss = 0.5}, {.ties = ties_as_kept}};
  const PlaceOptions options{.sampling = {20, 6, {}}};
  const auto together = place_certainties(network, rules, options);
  ASSERT_EQ(together.size(), rules.size());
  for (std::size_t rule = 0; rule < rules.size(); ++rule) {
    EXPECT_EQ(together[rule], place_certainty(network, rules[rule], options));
  }
}

// A star with seven rays, of which all share the second place, and a ring of seven, of which all share the first.
TEST(PlaceCertainty, APlaceThatMoreThanFiveShareIsNotAmongTheFirst) {
  const auto star = place_certainty(plain_network(8, {{0, 1}, {0, 2}, {0, 3}, {0, 4}, {0, 5}, {0, 6}, {0, 7}}));
  EXPECT_EQ(star.measures[0].first, 1);
  EXPECT_EQ(star.measures[0].firm, 1);
  EXPECT_EQ(star.measures[0].actors[1].rank, 2);
  EXPECT_EQ(star.measures[0].actors[1].among_first, 0.0);
  const auto ring = place_certainty(plain_network(7, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 5}, {5, 6}, {0, 6}}));
  EXPECT_EQ(ring.measures[0].first, 0);
  const auto pairs = place_certainty(plain_network(5, {{0, 1}, {2, 3}}));
  EXPECT_EQ(pairs.measures[0].first, 5) << "four share the first place and one has the fifth";
}

TEST(PlaceCertainty, SaysWhyAMeasureHasNoPlaces) {
  const auto one = place_certainty(plain_network(1, {}));
  EXPECT_EQ(one.measures[0].when_empty, UndefinedReason::none);
  EXPECT_EQ(one.measures[1].when_empty, UndefinedReason::alone);
  const auto two = place_certainty(plain_network(2, {{0, 1}}));
  EXPECT_EQ(two.measures[1].when_empty, UndefinedReason::none);
  EXPECT_EQ(two.measures[2].when_empty, UndefinedReason::fewer_than_three);
}

TEST(PlaceCertainty, IsEmptyWhereNothingIsDefined) {
  EXPECT_TRUE(place_certainty({}).actors.empty());
  EXPECT_EQ(place_certainty({}).measures.size(), 4U);

  const auto alone = place_certainty(plain_network(1, {}));
  EXPECT_EQ(alone.measures[0].actors[0].values, (Spread{0, 0}));
  EXPECT_FALSE(alone.measures[1].actors[0].values);
  EXPECT_FALSE(alone.measures[2].actors[0].rank);

  const auto lost = place_certainty(plain_network(2, {{0, 1}}), {.actor_loss = 1}).measures[0].actors[0];
  EXPECT_EQ(lost.value, 1);
  EXPECT_FALSE(lost.ranks);
  EXPECT_FALSE(lost.among_first);

  const auto undrawn = place_certainty(plain_network(2, {{0, 1}}), {}, {.sampling = {0, 1, {}}});
  EXPECT_EQ(undrawn.measures[0].actors[0].rank, 1);
  EXPECT_FALSE(undrawn.measures[0].actors[0].values);
}

TEST(PlaceCertainty, StopsWhenTold) {
  Progress progress;
  progress.cancel();
  const PlaceOptions options{.sampling = {10, 1, {.threads = 1, .progress = &progress}}};
  EXPECT_THROW(place_certainty(plain_network(2, {{0, 1}}), {}, options), Cancelled);
}

}  // namespace
}  // namespace sleutelnet
