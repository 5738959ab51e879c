#include "core/analysis/leiden.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/analysis/modularity.hpp"
#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

using Groups = std::vector<std::uint32_t>;

UndirectedView random_view(Random& random, int nodes, double chance, bool weighted) {
  const auto graph = plain_graph(nodes, random_ends(random, nodes, chance, true), true);
  std::vector<double> weights;
  for (const auto& arc : graph.arcs) weights.push_back(weighted ? 0.3 + arc.tie % 5 : 1.0);
  return undirected_view(graph, weights);
}

int community_count(const Groups& groups) {
  return groups.empty() ? 0 : static_cast<int>(*std::max_element(groups.begin(), groups.end())) + 1;
}

// How many parts the communities fall into when only ties within them count.
int connected_parts(const Graph& graph, const Groups& groups) {
  std::vector<bool> seen(graph.size(), false);
  int parts = 0;
  for (std::uint32_t start = 0; start < graph.size(); ++start) {
    if (seen[start]) continue;
    ++parts;
    std::vector<std::uint32_t> waiting{start};
    seen[start] = true;
    while (!waiting.empty()) {
      const auto node = waiting.back();
      waiting.pop_back();
      for (const auto& arc : graph.arcs_of(node)) {
        if (seen[arc.target] || groups[arc.target] != groups[node]) continue;
        seen[arc.target] = true;
        waiting.push_back(arc.target);
      }
    }
  }
  return parts;
}

// The most that one actor could add to Q by going to another community or apart.
double best_single_move(const UndirectedView& view, const Groups& groups, double resolution) {
  const ModularityOptions options{resolution, view.weights};
  const double now = *modularity(view.graph, groups, options);
  const auto communities = static_cast<std::uint32_t>(community_count(groups));
  double best = 0;
  for (std::size_t node = 0; node < groups.size(); ++node) {
    auto moved = groups;
    for (std::uint32_t to = 0; to <= communities && to < groups.size(); ++to) {
      moved[node] = to;
      best = std::max(best, *modularity(view.graph, moved, options) - now);
    }
  }
  return best;
}

// Without the refinement one in thirty of these runs gives a community that is not connected.
TEST(LeidenPartition, HasConnectedCommunities) {
  Random random(77);
  for (int round = 0; round < 12; ++round) {
    const auto view = random_view(random, 300, 0.005, round % 2 == 0);
    for (int run = 0; run < 15; ++run) {
      const auto groups = leiden_partition(view, {.seed = random.next(), .rounds = 1 + run % 3});
      EXPECT_EQ(connected_parts(view.graph, groups), community_count(groups));
    }
  }
}

TEST(LeidenPartition, LeavesNobodyWhoWouldRaiseModularityElsewhere) {
  Random random(78);
  for (int round = 0; round < 60; ++round) {
    const int nodes = 10 + static_cast<int>(random.below(25));
    const auto view = random_view(random, nodes, 0.02 + 0.1 * random.unit(), round % 2 == 0);
    if (view.graph.arcs.empty()) continue;
    const double resolution = round % 3 == 0 ? 1.7 : 1.0;
    const auto groups = leiden_partition(view, {.resolution = resolution, .seed = random.next()});
    EXPECT_LT(best_single_move(view, groups, resolution), 1e-10);
  }
}

TEST(LeidenPartition, IsNumberedByTheLowestNodeAndTheSameForTheSameSeed) {
  Random random(79);
  const auto view = random_view(random, 80, 0.02, false);
  const auto groups = leiden_partition(view, {.seed = 5});
  std::uint32_t next = 0;
  for (const auto group : groups) {
    ASSERT_LE(group, next);
    if (group == next) ++next;
  }
  EXPECT_EQ(groups, leiden_partition(view, {.seed = 5}));
}

TEST(LeidenPartition, LeavesTheIsolatedAndThoseWithoutWeightApart) {
  const auto graph = plain_graph(5, {{0, 1}, {3, 4}});
  EXPECT_EQ(leiden_partition(undirected_view(graph)), (Groups{0, 0, 1, 2, 2}));
  const std::vector<double> weights{2, 2, 0, 0};
  EXPECT_EQ(leiden_partition(undirected_view(graph, weights)), (Groups{0, 0, 1, 2, 3}));
}

TEST(LeidenPartition, OfNobodyIsEmptyAndWithoutTiesEverybodyIsApart) {
  EXPECT_TRUE(leiden_partition(undirected_view(Graph{})).empty());
  EXPECT_EQ(leiden_partition(undirected_view(plain_graph(1, {}))), (Groups{0}));
  EXPECT_EQ(leiden_partition(undirected_view(plain_graph(3, {}))), (Groups{0, 1, 2}));
}

TEST(LeidenPartition, FollowsTheResolution) {
  // given two triangles with one tie between them
  const auto view = undirected_view(plain_graph(6, {{0, 1}, {0, 2}, {1, 2}, {2, 3}, {3, 4}, {3, 5}, {4, 5}}));
  EXPECT_EQ(leiden_partition(view, {.resolution = 0.1}), (Groups{0, 0, 0, 0, 0, 0}));
  EXPECT_EQ(leiden_partition(view, {.resolution = 1.0}), (Groups{0, 0, 0, 1, 1, 1}));
  EXPECT_EQ(leiden_partition(view, {.resolution = 9.0}), (Groups{0, 1, 2, 3, 4, 5}));
}

}  // namespace
}  // namespace sleutelnet
