#include "core/analysis/cores.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/networks.hpp"
#include "tests/support/relabelling.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

enum class Way { total, in, out };

int degree_within(const Graph& graph, std::size_t node, const std::vector<bool>& part, Way way) {
  int count = 0;
  for (std::size_t source = 0; source < graph.size(); ++source) {
    if (!part[source]) continue;
    for (const auto& arc : graph.arcs_of(source)) {
      if (!part[arc.target]) continue;
      if (source == node && way != Way::in) ++count;
      if (arc.target == node && way != Way::out && (graph.directed || way == Way::in)) ++count;
    }
  }
  return count;
}

// The k-core by its definition: strike whoever has too few ties left until nobody has; what is left is the
// largest part of that kind, since nobody of any such part is ever struck.
std::vector<bool> core_by_striking(const Graph& graph, int least, Way way) {
  std::vector<bool> part(graph.size(), true);
  for (bool struck = true; struck;) {
    struck = false;
    for (std::size_t node = 0; node < graph.size(); ++node) {
      if (!part[node] || degree_within(graph, node, part, way) >= least) continue;
      part[node] = false;
      struck = true;
    }
  }
  return part;
}

void expect_cores(const Graph& graph, const std::vector<int>& numbers, Way way) {
  ASSERT_EQ(numbers.size(), graph.size());
  const int deepest = numbers.empty() ? 0 : *std::max_element(numbers.begin(), numbers.end());
  for (int least = 0; least <= deepest + 1; ++least) {
    std::vector<bool> part;
    for (const int number : numbers) part.push_back(number >= least);
    EXPECT_EQ(part, core_by_striking(graph, least, way)) << "of " << least << " ties";
  }
}

TEST(CoreNumbers, AreThoseOfTheLargestPartInWhichEverybodyHasSoManyTies) {
  Random random(41);
  for (int round = 0; round < 200; ++round) {
    const int nodes = static_cast<int>(random.below(14));
    const bool directed = round % 2 == 0;
    const auto graph = plain_graph(nodes, random_ends(random, nodes, 0.05 + 0.4 * random.unit(), directed), directed);
    const auto numbers = core_numbers(graph);
    expect_cores(graph, numbers.total, Way::total);
    expect_cores(graph, numbers.in, directed ? Way::in : Way::total);
    expect_cores(graph, numbers.out, directed ? Way::out : Way::total);
  }
}

// A triangle with a ray, and two apart.
TEST(CoreNumbers, TellTheDeepestCoreAndHowManyAreInIt) {
  const auto numbers = core_numbers(plain_graph(6, {{0, 1}, {1, 2}, {0, 2}, {2, 3}, {4, 5}}));
  EXPECT_EQ(numbers.deepest, 2);
  EXPECT_EQ(numbers.deepest_size, 3);
  EXPECT_EQ(core_numbers(Graph{}).deepest, 0);
  EXPECT_EQ(core_numbers(Graph{}).deepest_size, 0);
  EXPECT_EQ(core_numbers(plain_graph(4, {})).deepest_size, 4);
}

TEST(CoreNumbers, CountAMutualPairOfADirectedGraphTwice) {
  const auto numbers = core_numbers(plain_graph(3, {{0, 1}, {1, 0}, {1, 2}}, true));
  EXPECT_EQ(numbers.total, (std::vector<int>{2, 2, 1}));
  EXPECT_EQ(numbers.in, (std::vector<int>{1, 1, 1}));
  EXPECT_EQ(numbers.out, (std::vector<int>{1, 1, 0}));
}

TEST(CoreNumbers, OfTheIsolatedAreZeroAndOfNobodyNone) {
  EXPECT_EQ(core_numbers(plain_graph(3, {{0, 1}})).total, (std::vector<int>{1, 1, 0}));
  EXPECT_EQ(core_numbers(plain_graph(1, {}, true)).total, (std::vector<int>{0}));
  EXPECT_TRUE(core_numbers(Graph{}).total.empty());
}

TEST(CoreNumbers, DoNotDependOnTheOrderOfTheActors) {
  Random random(8);
  const int nodes = 30;
  const auto ends = random_ends(random, nodes, 0.15, true);
  const Relabelling relabelling(random, nodes);
  const auto before = core_numbers(plain_graph(nodes, ends, true));
  const auto after = core_numbers(plain_graph(nodes, relabelling.of(ends), true));
  for (std::size_t node = 0; node < relabelling.place.size(); ++node) {
    const auto there = relabelling.place[node];
    EXPECT_EQ(before.total[node], after.total[there]);
    EXPECT_EQ(before.in[node], after.in[there]);
    EXPECT_EQ(before.out[node], after.out[there]);
  }
}

}  // namespace
}  // namespace sleutelnet
