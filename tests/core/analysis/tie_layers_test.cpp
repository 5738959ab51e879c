#include "core/analysis/tie_layers.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/analysis/centrality.hpp"
#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

const TieLayer& layer(const std::vector<TieLayer>& layers, TieKind kind) {
  return layers.at(static_cast<std::size_t>(kind));
}

TEST(TieLayers, KeepKindsApartAndKnowTheDirection) {
  auto network = plain_network(3, {});
  const auto put = [&](const char* id, const char* source, const char* target, TieKind kind, bool directed,
                       std::optional<int> strength) {
    auto made = tie(id, source, target);
    made.kind = kind;
    made.directed = directed;
    made.strength = strength;
    network.ties.put(made);
  };
  put("a", "n000", "n001", TieKind::knows, false, 2);
  put("b", "n000", "n001", TieKind::refers_to, true, 3);
  put("c", "n002", "n001", TieKind::refers_to, true, std::nullopt);
  put("d", "n001", "n002", TieKind::knows, false, 1);
  put("e", "n002", "n001", TieKind::knows, false, 3);  // parallel to d: the stronger counts

  const auto layers = tie_layers(network, make_graph(network));

  ASSERT_EQ(layers.size(), 6U);
  const auto& knows = layer(layers, TieKind::knows);
  EXPECT_EQ(knows.all.degree, (std::vector{1, 2, 1}));
  EXPECT_EQ(knows.all, knows.in);
  EXPECT_EQ(knows.all, knows.out);
  EXPECT_EQ(knows.all.strength, (std::vector{2, 5, 3}));
  const auto& refers = layer(layers, TieKind::refers_to);
  EXPECT_EQ(refers.in.degree, (std::vector{0, 2, 0}));
  EXPECT_EQ(refers.out.degree, (std::vector{1, 0, 1}));
  EXPECT_EQ(refers.all.degree, (std::vector{1, 2, 1}));
  EXPECT_EQ(refers.in.strength, (std::vector{0, 3, 0}));
  EXPECT_EQ(refers.in.strength_unsaid, (std::vector{0, 1, 0}));
  EXPECT_EQ(layer(layers, TieKind::works_with).all.degree, (std::vector{0, 0, 0}));
}

TEST(TieLayers, LeaveOutLoopsExpiredTiesAndWhoDoesNotTakePart) {
  auto network = plain_network(3, {{0, 0}, {0, 1}, {0, 2}});
  auto expired = network.ties.rows()[1];
  expired.expires = today;
  network.ties.put(expired);
  auto gone = *network.actors.find(ActorId("n002"));
  gone.status = ActorStatus::left;
  network.actors.put(gone);
  for (const auto& each : tie_layers(network, make_graph(network))) {
    EXPECT_EQ(each.all.degree, (std::vector{0, 0}));
  }
  EXPECT_EQ(tie_layers(Network{}, Graph{}).size(), 6U);
}

// Which of the ties between one actor and another count: those of one kind, that run the way asked.
enum class Way { either, in, out };

LayerDegrees by_asking_each_pair(const Network& network, TieKind kind, Way way) {
  const auto& actors = network.actors.rows();
  const std::vector<int> zero(actors.size(), 0);
  LayerDegrees result{zero, zero, zero};
  for (std::size_t one = 0; one < actors.size(); ++one) {
    for (const auto& other : actors) {
      std::optional<int> strongest;
      bool tied = false;
      for (const auto& tie : network.ties) {
        const bool out = tie.source == actors[one].id && tie.target == other.id;
        const bool in = tie.target == actors[one].id && tie.source == other.id;
        const bool runs = way == Way::either || !tie.directed ? out || in : way == Way::out ? out : in;
        if (other.id == actors[one].id || tie.kind != kind || !runs) continue;
        tied = true;
        if (tie.strength) strongest = std::max(strongest.value_or(0), *tie.strength);
      }
      if (!tied) continue;
      ++result.degree[one];
      result.strength[one] += strongest.value_or(0);
      result.strength_unsaid[one] += strongest ? 0 : 1;
    }
  }
  return result;
}

TEST(TieLayers, AgreeWithAskingEachPairOnRandomNetworksOfMixedKinds) {
  Random random(55);
  for (int round = 0; round < 300; ++round) {
    const int nodes = static_cast<int>(random.below(7));
    auto ends = random_ends(random, nodes, 0.4, true);
    const auto again = random_ends(random, nodes, 0.4, true);  // parallel to them
    ends.insert(ends.end(), again.begin(), again.end());
    auto network = plain_network(nodes, ends);
    for (auto tie : std::vector<Tie>(network.ties.rows())) {
      tie.kind = static_cast<TieKind>(random.below(3));
      tie.directed = random.below(2) == 0;
      if (random.below(2) == 0) tie.strength = 1 + static_cast<int>(random.below(3));
      network.ties.put(tie);
    }
    for (const auto& each : tie_layers(network, make_graph(network))) {
      EXPECT_EQ(each.all, by_asking_each_pair(network, each.kind, Way::either)) << "round " << round;
      EXPECT_EQ(each.in, by_asking_each_pair(network, each.kind, Way::in)) << "round " << round;
      EXPECT_EQ(each.out, by_asking_each_pair(network, each.kind, Way::out)) << "round " << round;
    }
  }
}

// In a network of one kind the layer is the graph.
TEST(TieLayers, OfOneKindHaveTheDegreesOfTheGraph) {
  Random random(5);
  for (int round = 0; round < 100; ++round) {
    const bool directed = round % 2 == 0;
    const int nodes = static_cast<int>(random.below(9));
    const auto network = plain_network(nodes, random_ends(random, nodes, 0.4, directed), directed);
    const auto graph = make_graph(network, {.directed = directed});
    const auto expected = degrees(graph);
    const auto found = layer(tie_layers(network, graph), TieKind::knows);
    EXPECT_EQ(found.in.degree, expected.in);
    EXPECT_EQ(found.out.degree, expected.out);
    EXPECT_EQ(found.all.degree, degrees(make_graph(network)).all);
    EXPECT_EQ(found.all.strength_unsaid, found.all.degree);
  }
}

}  // namespace
}  // namespace sleutelnet
