#include "core/analysis/mixing.hpp"

#include <gtest/gtest.h>

#include <numeric>

#include "tests/support/known_networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

Grouping groups_of(const KnownNetwork& known) { return grouping_by_code(known.groups); }

// Values on which igraph and NetworkX agree.
TEST(Mixing, OfTheKarateClubIsAsPublished) {
  const auto club = karate_club();
  const auto matrix = mixing_matrix(club.graph(), groups_of(club));
  const auto index = external_internal_index(club.graph(), groups_of(club));
  EXPECT_EQ(matrix.at(0, 1), 11);
  EXPECT_EQ(matrix.at(1, 0), 11);
  EXPECT_EQ(matrix.at(0, 0) + matrix.at(1, 1), 67);
  EXPECT_NEAR(*index.overall.index, -0.717948717948718, 1e-12);
  EXPECT_NEAR(*modularity(club.graph(), groups_of(club)), 0.3582347140039448, 1e-12);
}

TEST(Mixing, OfADirectedGraphTellsFromAndTo) {
  const auto known = knoke_information();
  EXPECT_NEAR(*modularity(known.graph(), groups_of(known)), -0.10204081632653057, 1e-12);
  const auto index = external_internal_index(known.graph(), groups_of(known));
  EXPECT_EQ(index.overall.external, 37);
  EXPECT_EQ(index.overall.internal, 12);
  const auto one_way = mixing_matrix(plain_graph(2, {{0, 1}}, true), grouping_by_code({"x", "y"}));
  EXPECT_EQ(one_way.ties, (std::vector<std::int64_t>{0, 1, 0, 0}));
}

TEST(Mixing, IsNotDefinedWithoutTiesBetweenNodesThatHaveAGroup) {
  const auto graph = plain_graph(3, {{0, 1}});
  const auto grouping = grouping_by_code({"x", "", "y"});
  const auto matrix = mixing_matrix(graph, grouping);
  EXPECT_EQ(matrix.nodes_left_out, 1);
  EXPECT_EQ(matrix.ties_left_out, 1);
  const auto index = external_internal_index(graph, grouping);
  EXPECT_FALSE(index.overall.index);
  EXPECT_FALSE(index.of_group[0].index);
  EXPECT_FALSE(modularity(graph, grouping));
  EXPECT_FALSE(shuffled_external_internal_index(graph, grouping));
  EXPECT_FALSE(modularity(Graph{}, Grouping{}));
}

TEST(Mixing, IndexOfOneGroupCountsItsOwnTiesOnce) {
  // x: 0, 1, 2 and y: 3, 4; within x two ties, between them one, y has no more.
  const auto index =
      external_internal_index(plain_graph(5, {{0, 1}, {1, 2}, {2, 3}}), grouping_by_code({"x", "x", "x", "y", "y"}));
  EXPECT_DOUBLE_EQ(*index.of_group[0].index, -1.0 / 3);
  EXPECT_DOUBLE_EQ(*index.of_group[1].index, 1.0);
}

struct RandomCase {
  Graph graph;
  std::vector<std::string> codes;
  std::vector<double> weights;
};

RandomCase random_case(Random& random, bool directed, bool weighted) {
  const int nodes = static_cast<int>(random.below(10));
  RandomCase made{plain_graph(nodes, random_ends(random, nodes, random.unit(), directed), directed), {}, {}};
  const std::vector<std::string> choices{"", "x", "y", "z"};
  for (int node = 0; node < nodes; ++node) made.codes.push_back(choices[random.below(4)]);
  std::vector<double> of_tie(made.graph.arcs.size());
  for (auto& weight : of_tie) weight = random.unit();
  for (const auto& arc : made.graph.arcs) {
    if (weighted) made.weights.push_back(of_tie[arc.tie]);
  }
  return made;
}

// Newman's double sum over nodes, in the directed form of Leicht and Newman.
std::optional<double> modularity_by_definition(const RandomCase& given) {
  const auto size = given.graph.size();
  std::vector<std::vector<double>> weight(size, std::vector<double>(size, 0.0));
  double total = 0;
  for (std::size_t node = 0; node < size; ++node) {
    for (auto arc = given.graph.offsets[node]; arc < given.graph.offsets[node + 1]; ++arc) {
      const auto target = given.graph.arcs[arc].target;
      if (given.codes[node].empty() || given.codes[target].empty()) continue;
      weight[node][target] = given.weights.empty() ? 1.0 : given.weights[arc];
      total += weight[node][target];
    }
  }
  if (total == 0) return std::nullopt;
  double sum = 0;
  for (std::size_t one = 0; one < size; ++one) {
    for (std::size_t other = 0; other < size; ++other) {
      if (given.codes[one].empty() || given.codes[one] != given.codes[other]) continue;
      const double out = std::accumulate(weight[one].begin(), weight[one].end(), 0.0);
      double in = 0;
      for (std::size_t node = 0; node < size; ++node) in += weight[node][other];
      sum += weight[one][other] - out * in / total;
    }
  }
  return sum / total;
}

TEST(Mixing, AgreesWithTheDefinitions) {
  Random random(83);
  for (int round = 0; round < 300; ++round) {
    const bool directed = round % 2 == 0;
    const auto given = random_case(random, directed, round % 3 == 0);
    const auto grouping = grouping_by_code(given.codes);
    const auto expected = modularity_by_definition(given);
    const auto found = modularity(given.graph, grouping, given.weights);
    ASSERT_EQ(found.has_value(), expected.has_value());
    if (found) {
      EXPECT_NEAR(*found, *expected, 1e-12);
      EXPECT_LT(*found, 1.0);
    }

    const auto matrix = mixing_matrix(given.graph, grouping);
    const auto index = external_internal_index(given.graph, grouping);
    std::int64_t within = 0;
    std::int64_t between = 0;
    for (std::size_t from = 0; from < matrix.groups; ++from) {
      for (std::size_t to = 0; to < matrix.groups; ++to) {
        (from == to ? within : between) += matrix.at(from, to);
        EXPECT_TRUE(directed || matrix.at(from, to) == matrix.at(to, from));
      }
    }
    const auto copies = directed ? 1 : 2;
    EXPECT_EQ(index.overall.internal, within);
    EXPECT_EQ(index.overall.external * copies, between);
    const auto ties = static_cast<std::int64_t>(given.graph.arcs.size()) / copies;
    EXPECT_EQ(within + between / copies + matrix.ties_left_out, ties);
  }
}

// All 4! ways to deal two labels of each kind over a path of four can be counted by hand: within is 2 when the
// halves stay together (a third of them), 1 when the ends are alike (a third), 0 when they alternate (a third).
TEST(ShuffledIndex, FollowsTheSharesOfAllShuffles) {
  const auto path = plain_graph(4, {{0, 1}, {1, 2}, {2, 3}});
  const auto grouping = grouping_by_code({"x", "x", "y", "y"});
  const auto found = *shuffled_external_internal_index(path, grouping, {.shuffles = 19999, .seed = 7});
  EXPECT_NEAR(found.p_as_low, 1.0 / 3, 0.02);
  EXPECT_EQ(found.p_as_high, 1.0);
  EXPECT_DOUBLE_EQ(found.low, -1.0 / 3);
  EXPECT_DOUBLE_EQ(found.high, 1.0);
}

// The same path: of the six divisions x has an index of 0 in two, of 1/3 in one and of 1 in three.
TEST(ShuffledIndex, OfOneGroupFollowsTheSharesOfAllShuffles) {
  const auto path = plain_graph(4, {{0, 1}, {1, 2}, {2, 3}});
  const auto found =
      shuffled_group_indices(path, grouping_by_code({"x", "x", "y", "y"}), {.shuffles = 19999, .seed = 7});
  ASSERT_EQ(found.size(), 2U);
  EXPECT_NEAR(found[0]->p_as_low, 1.0 / 3, 0.02);
  EXPECT_EQ(found[0]->p_as_high, 1.0);
  EXPECT_EQ(found[0]->low, 0.0);
  EXPECT_EQ(found[0]->high, 1.0);
  EXPECT_NEAR(found[1]->p_as_low, 1.0 / 3, 0.02);
}

TEST(ShuffledIndex, OfAGroupWithoutTiesIsNotDefined) {
  const auto found = shuffled_group_indices(plain_graph(3, {{0, 1}}), grouping_by_code({"x", "x", "y"}));
  EXPECT_TRUE(found[0]);
  EXPECT_FALSE(found[1]);
  EXPECT_EQ(shuffled_group_indices(plain_graph(2, {}), grouping_by_code({"x", "y"})),
            std::vector<std::optional<ShuffledIndex>>(2));
}

// Of all shuffles 2.5 % lie below the interval and as many above, so that a place at its edge has p = 0.05.
TEST(ShuffledIndex, EitherWayIsTwiceTheLesser) {
  EXPECT_DOUBLE_EQ((ShuffledIndex{0, 0, 0.025, 0.98}.p_either_way()), 0.05);
  EXPECT_DOUBLE_EQ((ShuffledIndex{0, 0, 1, 0.011}.p_either_way()), 0.022);
  EXPECT_DOUBLE_EQ((ShuffledIndex{0, 0, 0.7, 0.6}.p_either_way()), 1.0);
}

TEST(Mixing, TheShareBetweenGroupsIsTheIndexInOtherWords) {
  const auto index =
      external_internal_index(plain_graph(4, {{0, 1}, {1, 2}, {2, 3}, {0, 2}}), grouping_by_code({"x", "x", "x", "y"}));
  EXPECT_EQ(index.overall.share_between(), 0.25);
  EXPECT_DOUBLE_EQ(*index.overall.index, 2 * 0.25 - 1);
  EXPECT_FALSE(ExternalInternal{}.share_between());
}

// One tie and one actor of its own group: the tie is external when that actor stands at an end, in 2 of N shuffles.
TEST(ShuffledIndex, LeavesTwoAndAHalfPercentOutAtEitherEnd) {
  const auto interval_among = [](std::size_t nodes) {
    std::vector<std::string> codes(nodes, "y");
    codes.front() = "x";
    return *shuffled_external_internal_index(plain_graph(static_cast<int>(nodes), {{0, 1}}), grouping_by_code(codes));
  };
  EXPECT_EQ(interval_among(200).high, -1.0);  // 1 % of the shuffles
  EXPECT_EQ(interval_among(40).high, 1.0);    // 5 %
  EXPECT_NEAR(interval_among(200).p_as_high, 0.01, 0.01);
}

TEST(ShuffledIndex, TellsASplitClubFromChance) {
  const auto club = karate_club();
  const auto found = *shuffled_external_internal_index(club.graph(), groups_of(club));
  EXPECT_DOUBLE_EQ(found.p_as_low, 0.001);
  EXPECT_GT(found.low, -0.717948717948718);
  EXPECT_LT(found.low, 0.0);
  EXPECT_GT(found.high, 0.0);
}

TEST(ShuffledIndex, IsTheSameWithOneThreadAndWithMany) {
  const auto club = karate_club();
  const auto one =
      shuffled_external_internal_index(club.graph(), groups_of(club), {.seed = 3, .effort = {.threads = 1}});
  const auto many =
      shuffled_external_internal_index(club.graph(), groups_of(club), {.seed = 3, .effort = {.threads = 5}});
  EXPECT_EQ(one, many);
  EXPECT_FALSE(shuffled_external_internal_index(club.graph(), groups_of(club), {.shuffles = 0}));
}

TEST(ShuffledIndex, OfOneGroupAloneIsAlwaysTheSame) {
  const auto found = *shuffled_external_internal_index(plain_graph(3, {{0, 1}}), grouping_by_code({"x", "x", "x"}));
  EXPECT_EQ(found, (ShuffledIndex{-1.0, -1.0, 1.0, 1.0}));
}

}  // namespace
}  // namespace sleutelnet
