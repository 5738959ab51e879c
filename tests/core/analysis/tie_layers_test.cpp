#include "core/analysis/tie_layers.hpp"

#include <gtest/gtest.h>

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
