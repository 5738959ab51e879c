#include "core/analysis/communities.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "core/analysis/leiden.hpp"
#include "core/analysis/modularity.hpp"
#include "tests/support/known_networks.hpp"
#include "tests/support/relabelling.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

using Groups = std::vector<std::uint32_t>;

// The largest Q over every partition there is.
double largest_modularity(const Graph& graph, const ModularityOptions& options) {
  double largest = -1;
  Groups groups(graph.size(), 0);
  const std::function<void(std::size_t, std::uint32_t)> place = [&](std::size_t node, std::uint32_t used) {
    if (node == groups.size()) {
      largest = std::max(largest, *modularity(graph, groups, options));
      return;
    }
    for (std::uint32_t group = 0; group <= used && group < groups.size(); ++group) {
      groups[node] = group;
      place(node + 1, std::max(used, group + 1));
    }
  };
  place(0, 0);
  return largest;
}

TEST(Communities, ReachTheLargestModularityOfSmallNetworks) {
  Random random(6);
  for (int round = 0; round < 120; ++round) {
    const int nodes = 2 + static_cast<int>(random.below(6));
    const bool directed = round % 2 == 0;
    const auto graph = plain_graph(nodes, random_ends(random, nodes, 0.4, directed), directed);
    if (graph.arcs.empty()) continue;
    std::vector<double> weights;
    for (const auto& arc : graph.arcs) weights.push_back(round % 3 == 0 ? 1.0 : 0.5 + arc.tie % 3);
    const auto found = communities(graph, {.runs = 20, .weights = weights});
    EXPECT_NEAR(*found.modularity, largest_modularity(graph, {.weights = weights}), 1e-12);
  }
}

// Proven maxima: python-igraph 0.10.2, community_optimal_modularity.
TEST(Communities, ReachTheProvenMaximumOfKnownNetworks) {
  EXPECT_NEAR(*communities(karate_club().graph()).modularity, 0.4197896120973046, 1e-12);
  EXPECT_NEAR(*communities(florentine_marriages().graph()).modularity, 0.39874999999999994, 1e-12);
  EXPECT_NEAR(*communities(knoke_information().graph()).modularity, 0.05419921875, 1e-12);
  // D. Krackhardt 1990, doi:10.2307/2393394, from Jane at the tail to Andre.
  const auto kite = plain_graph(10, {{0, 1},
                                     {1, 2},
                                     {2, 3},
                                     {2, 4},
                                     {3, 4},
                                     {3, 5},
                                     {3, 6},
                                     {3, 8},
                                     {4, 6},
                                     {4, 7},
                                     {4, 9},
                                     {5, 6},
                                     {5, 8},
                                     {6, 7},
                                     {6, 8},
                                     {6, 9},
                                     {7, 9},
                                     {8, 9}});
  EXPECT_NEAR(*communities(kite).modularity, 0.2222222222222222, 1e-12);
}

TEST(Communities, OfTheKarateClubAreTheFourOfTheMaximum) {
  const auto found = communities(karate_club().graph());
  EXPECT_EQ(found.of_node, (Groups{0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 1, 0, 0, 0, 2, 2, 1,
                                   0, 2, 0, 2, 0, 2, 3, 3, 3, 2, 3, 3, 2, 2, 3, 2, 2}));
  EXPECT_EQ(found.sizes, (Groups{11, 5, 12, 6}));
}

struct Company {
  std::vector<std::vector<double>> together;  // per pair of nodes, the share of runs
  std::vector<double> alone;
};

Company company_by_counting(const Graph& graph, const CommunityOptions& options) {
  const auto size = graph.size();
  Company company{std::vector<std::vector<double>>(size, std::vector<double>(size, 0.0)),
                  std::vector<double>(size, 0.0)};
  const double one_run = 1.0 / options.runs;
  for (std::uint32_t run = 0; run < options.runs; ++run) {
    const auto groups = leiden_partition(undirected_view(graph, options.weights),
                                         {options.resolution, options.seed + run, options.rounds});
    for (std::size_t one = 0; one < size; ++one) {
      for (std::size_t other = 0; other < size; ++other) {
        if (groups[one] == groups[other]) company.together[one][other] += one_run;
      }
      if (std::count(groups.begin(), groups.end(), groups[one]) == 1) company.alone[one] += one_run;
    }
  }
  return company;
}

double certainty_by_definition(const Company& company, const Communities& found, std::size_t node) {
  double sum = 0;
  int others = 0;
  for (std::size_t other = 0; other < found.of_node.size(); ++other) {
    if (other == node || found.of_node[other] != found.of_node[node]) continue;
    sum += company.together[node][other];
    ++others;
  }
  return others == 0 ? company.alone[node] : sum / others;
}

TEST(Communities, TellHowOftenMembersWereTogetherOverAllRuns) {
  Random random(9);
  for (int round = 0; round < 30; ++round) {
    // given a network of loose groups, in which the runs differ
    const int nodes = 5 + static_cast<int>(random.below(20));
    const bool directed = round % 2 == 0;
    const auto graph = plain_graph(nodes, random_ends(random, nodes, 0.15, directed), directed);
    const CommunityOptions options{.seed = random.next(), .runs = 15, .resolution = 1.4};
    // when
    const auto found = communities(graph, options);
    // then
    const auto company = company_by_counting(graph, options);
    for (std::size_t node = 0; node < graph.size(); ++node) {
      EXPECT_NEAR(found.certainty[node], certainty_by_definition(company, found, node), 1e-12);
      for (auto arc = graph.offsets[node]; arc < graph.offsets[node + 1]; ++arc) {
        EXPECT_NEAR(found.together[arc], company.together[node][graph.arcs[arc].target], 1e-12);
      }
    }
    // and of a community that is the mean over its pairs
    ASSERT_EQ(found.certainty_of.size(), found.sizes.size());
    for (std::uint32_t community = 0; community < found.sizes.size(); ++community) {
      double sum = 0, pairs = 0, alone = 0;
      for (std::size_t one = 0; one < graph.size(); ++one) {
        if (found.of_node[one] != community) continue;
        alone = company.alone[one];
        for (std::size_t other = 0; other < one; ++other) {
          if (found.of_node[other] != community) continue;
          sum += company.together[one][other];
          ++pairs;
        }
      }
      EXPECT_NEAR(found.certainty_of[community], pairs == 0 ? alone : sum / pairs, 1e-12);
    }
  }
}

TEST(Communities, CountTheRunsThatFoundTheVerySame) {
  const auto graph = karate_club().graph();
  const CommunityOptions options{.seed = 1, .runs = 40, .rounds = 1};
  const auto found = communities(graph, options);
  int same = 0;
  for (std::uint32_t run = 0; run < options.runs; ++run) {
    const auto groups = leiden_partition(undirected_view(graph), {1.0, options.seed + run, options.rounds});
    if (groups == found.of_node) ++same;
  }
  EXPECT_GT(same, 0);
  EXPECT_LT(same, 40);
  EXPECT_DOUBLE_EQ(found.agreeing_runs, same / 40.0);
}

TEST(Communities, AreTheSameWithAnyNumberOfThreads) {
  Random random(10);
  const auto graph = plain_graph(120, random_ends(random, 120, 0.03, false));
  const auto one = communities(graph, {.runs = 30}, {.threads = 1});
  const auto three = communities(graph, {.runs = 30}, {.threads = 3});
  EXPECT_EQ(one.of_node, three.of_node);
  EXPECT_EQ(one.modularity, three.modularity);
  EXPECT_EQ(one.certainty, three.certainty);
  EXPECT_EQ(one.together, three.together);
}

TEST(Communities, DoNotDependOnTheOrderOfTheActors) {
  Random random(11);
  const auto club = karate_club();
  const auto before = communities(club.graph());
  const Relabelling relabelling(random, club.nodes);
  const auto after = communities(plain_graph(club.nodes, relabelling.of(club.ends)));
  EXPECT_NEAR(*before.modularity, *after.modularity, 1e-12);
  for (std::size_t one = 0; one < before.of_node.size(); ++one) {
    for (std::size_t other = 0; other < one; ++other) {
      EXPECT_EQ(before.of_node[one] == before.of_node[other],
                after.of_node[relabelling.place[one]] == after.of_node[relabelling.place[other]]);
    }
  }
}

TEST(Communities, OfTheIsolatedAreCertainAndOfOne) {
  const auto found = communities(plain_graph(4, {{0, 1}, {1, 3}}), {.runs = 10});
  EXPECT_EQ(found.of_node, (Groups{0, 0, 1, 0}));
  EXPECT_EQ(found.sizes, (Groups{3, 1}));
  EXPECT_EQ(found.certainty, (std::vector<double>{1, 1, 1, 1}));
  EXPECT_EQ(found.together, (std::vector<double>{1, 1, 1, 1}));
  EXPECT_DOUBLE_EQ(found.agreeing_runs, 1.0);
}

TEST(Communities, WithoutTiesHaveNoModularity) {
  EXPECT_FALSE(communities(plain_graph(3, {})).modularity);
  EXPECT_EQ(communities(plain_graph(3, {})).of_node, (Groups{0, 1, 2}));
  EXPECT_EQ(communities(plain_graph(1, {})).certainty, (std::vector<double>{1}));
  const auto nobody = communities(Graph{});
  EXPECT_TRUE(nobody.of_node.empty());
  EXPECT_FALSE(nobody.modularity);
}

TEST(Communities, StopWhenToldTo) {
  Progress progress;
  progress.cancel();
  EXPECT_THROW(communities(plain_graph(2, {{0, 1}}), {}, {.progress = &progress}), Cancelled);
}

}  // namespace
}  // namespace sleutelnet
