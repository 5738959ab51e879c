#include "core/analysis/length_search.hpp"

#include <gtest/gtest.h>

#include "tests/support/brute_force.hpp"
#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

std::vector<std::int64_t> random_lengths(Random& random, const Graph& graph, std::int64_t shortest,
                                         std::uint64_t range) {
  std::vector<std::int64_t> lengths;
  for (std::size_t arc = 0; arc < graph.arcs.size(); ++arc) {
    lengths.push_back(shortest + static_cast<std::int64_t>(random.below(range)));
  }
  return lengths;
}

// Short, even and very uneven lengths: the width of a rank differs in each.
TEST(LengthSearch, AgreesWithFloydWarshall) {
  Random random(6);
  for (int round = 0; round < 300; ++round) {
    const int nodes = 1 + static_cast<int>(random.below(12));
    const auto graph = plain_graph(nodes, random_ends(random, nodes, 0.3, true), true);
    const auto lengths = round % 3 == 0   ? random_lengths(random, graph, 1, 3)
                         : round % 3 == 1 ? random_lengths(random, graph, 252, 2000)
                                          : random_lengths(random, graph, 1, 1'000'000'000);
    const auto compacted = compact(graph);
    const auto beside = beside_targets(compacted, lengths);
    const auto distance = all_distances(graph, lengths);
    LengthSearch search(compacted, beside);
    for (std::uint32_t source = 0; source < graph.size(); ++source) {
      search.run(source);
      std::size_t reached = 0;
      for (std::uint32_t node = 0; node < graph.size(); ++node) {
        const auto& expected = distance[compacted.node_of[source]][compacted.node_of[node]];
        if (!expected) continue;
        ++reached;
        EXPECT_EQ(search.distance(node), *expected);
      }
      EXPECT_EQ(search.order().size(), reached);
    }
  }
}

TEST(LengthSearch, PutsEveryNodeBehindThoseOnItsShortestPaths) {
  Random random(9);
  const auto graph = plain_graph(60, random_ends(random, 60, 0.1, true), true);
  const auto compacted = compact(graph);
  const auto lengths = random_lengths(random, graph, 3, 9);
  LengthSearch search(compacted, lengths);
  search.run(0);
  std::vector<bool> placed(graph.size(), false);
  for (const auto node : search.order()) {
    placed[node] = true;
    for (auto arc = compacted.offsets[node]; arc < compacted.offsets[node + 1]; ++arc) {
      const auto target = compacted.targets[arc];
      const bool leads_on = search.distance(node) + lengths[arc] == search.distance(target);
      EXPECT_FALSE(leads_on && placed[target]);
    }
  }
}

TEST(LengthSearch, StopsAtTheLimitItselfIncluded) {
  const auto graph = plain_graph(4, {{0, 1}, {1, 2}, {2, 3}});
  const auto compacted = compact(graph);
  const std::vector<std::int64_t> lengths(graph.arcs.size(), 12);
  LengthSearch search(compacted, lengths);
  search.run(0, 24);
  EXPECT_EQ(search.order().size(), 3U);
  search.run(0, 23);
  EXPECT_EQ(search.order().size(), 2U);
}

}  // namespace
}  // namespace sleutelnet
