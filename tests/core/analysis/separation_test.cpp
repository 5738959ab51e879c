#include "core/analysis/separation.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "core/analysis/components.hpp"
#include "core/analysis/undirected_view.hpp"
#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

// By definition: label the parts by spreading the lowest number over every tie, before and after.
std::vector<std::size_t> parts_of(const Graph& graph, const std::vector<bool>& gone, const Bridge* lost = nullptr) {
  std::vector<std::size_t> label(graph.size());
  for (std::size_t node = 0; node < graph.size(); ++node) label[node] = node;
  for (std::size_t round = 0; round < graph.size(); ++round) {
    for (std::uint32_t node = 0; node < graph.size(); ++node) {
      for (const auto& arc : graph.arcs_of(node)) {
        const auto [low, high] = std::minmax(node, arc.target);
        if (gone[node] || gone[arc.target] || (lost != nullptr && low == lost->low && high == lost->high)) continue;
        label[node] = label[arc.target] = std::min(label[node], label[arc.target]);
      }
    }
  }
  return label;
}

Separation by_definition(const Graph& graph, const std::vector<std::uint32_t>& leaving, const Bridge* lost = nullptr) {
  std::vector<bool> gone(graph.size(), false);
  const auto before = parts_of(graph, gone);
  for (const auto node : leaving) gone[node] = true;
  const auto after = parts_of(graph, gone, lost);
  std::map<std::size_t, std::map<std::size_t, int>> sizes;  // component before → part after → nodes
  for (std::size_t node = 0; node < graph.size(); ++node) {
    if (!gone[node]) ++sizes[before[node]][after[node]];
  }
  Separation result;
  for (const auto& [component, parts] : sizes) {
    int all = 0;
    int largest = 0;
    for (const auto& [part, size] : parts) {
      all += size;
      largest = std::max(largest, size);
    }
    result.components += static_cast<int>(parts.size());
    result.separated += all - largest;
  }
  return result;
}

Graph random_graph(Random& random, int round) {
  const int nodes = static_cast<int>(random.below(11));
  const double chance = 0.05 + 0.3 * random.unit();
  const bool directed = round % 3 == 0;
  return plain_graph(nodes, random_ends(random, nodes, directed ? chance / 2 : chance, directed), directed);
}

TEST(Separation, OfEachActorAgreesWithTakingItOut) {
  Random random(1);
  for (int round = 0; round < 400; ++round) {
    const auto graph = random_graph(random, round);
    const auto found = separations(graph);
    ASSERT_EQ(found.size(), graph.size());
    for (std::uint32_t node = 0; node < graph.size(); ++node) {
      EXPECT_EQ(found[node], by_definition(graph, {node})) << "round " << round << " node " << node;
      EXPECT_EQ(found[node], separation_without(graph, {node}));
    }
  }
}

TEST(Separation, OfEachPairAgreesWithTakingBothOut) {
  Random random(2);
  for (int round = 0; round < 200; ++round) {
    const auto graph = random_graph(random, round);
    const auto undirected = undirected_view(graph).graph;
    for (std::uint32_t first = 0; first < graph.size(); ++first) {
      const auto found = separations_beside(undirected, first);
      ASSERT_EQ(found.size(), graph.size());
      for (std::uint32_t second = 0; second < graph.size(); ++second) {
        EXPECT_EQ(found[second], by_definition(graph, {first, second}))
            << "round " << round << " pair " << first << ' ' << second;
      }
    }
  }
}

TEST(Separation, OfAGroupAgreesWithTakingAllOut) {
  Random random(3);
  for (int round = 0; round < 300; ++round) {
    const auto graph = random_graph(random, round);
    std::vector<std::uint32_t> group;
    for (std::uint32_t node = 0; node < graph.size(); ++node) {
      if (random.below(3) == 0) group.push_back(node);
    }
    EXPECT_EQ(separation_without(graph, group), by_definition(graph, group)) << "round " << round;
  }
}

TEST(Bridges, AreTheTiesWhoseLossSplitsAComponentAndTellWhatFallsOff) {
  Random random(4);
  for (int round = 0; round < 300; ++round) {
    const auto graph = random_graph(random, round);
    const auto whole = by_definition(graph, {});
    const auto all = bridges(graph);
    auto found = all.begin();
    const auto undirected = undirected_view(graph).graph;
    for (std::uint32_t low = 0; low < graph.size(); ++low) {
      for (const auto& arc : undirected.arcs_of(low)) {
        if (arc.target < low) continue;
        const Bridge lost{low, arc.target, 0, 0};
        const auto without = by_definition(graph, {}, &lost);
        if (without.components == whole.components) continue;
        ASSERT_NE(found, all.end()) << "round " << round;
        EXPECT_EQ(found->low, low);
        EXPECT_EQ(found->high, arc.target);
        EXPECT_EQ(found->separated, without.separated);
        ++found;
      }
    }
    EXPECT_EQ(found, all.end()) << "round " << round;
  }
}

TEST(Bridges, NameTheTieThatIsKept) {
  const auto network = plain_network(3, {{0, 1}, {2, 1}});
  const auto found = bridges(make_graph(network));
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(network.ties.rows()[found[1].tie].id, TieId("t1001"));
}

// Two who each named the other are one tie, and it is a bridge with a name and the shorter delay.
TEST(Bridges, OfTwoOppositeTiesNameTheFirst) {
  auto network = plain_network(3, {{0, 1}, {1, 0}, {2, 1}}, true);
  for (auto actor : network.actors.rows()) {
    actor.response = ResponseClass::within_2h;
    network.actors.put(actor);
  }
  auto often = *network.ties.find(TieId("t1001"));
  often.frequency = Frequency::weekly;
  network.ties.put(often);
  const auto graph = make_graph(network, {.directed = true});
  const auto found = bridges(graph);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(network.ties.rows()[found[0].tie].id, TieId("t1000"));
  EXPECT_EQ(network.ties.rows()[found[1].tie].id, TieId("t1002"));
  const auto view = undirected_view(graph).graph;
  EXPECT_EQ(view.arcs_of(0)[0].delay_hours, 4);
  EXPECT_EQ(view.arcs_of(1)[0].delay_hours, 4);
}

TEST(Separation, OfALongChainIsTheShorterEnd) {
  std::vector<Ends> ends;
  constexpr int nodes = 900;
  for (int node = 1; node < nodes; ++node) ends.emplace_back(node - 1, node);
  const auto found = separations(plain_graph(nodes, ends));
  EXPECT_EQ(found[0], (Separation{1, 0}));
  EXPECT_EQ(found[300], (Separation{2, 300}));
}

}  // namespace
}  // namespace sleutelnet
