#include "core/analysis/structural_holes.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

#include "tests/support/known_networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

constexpr double precise = 1e-12;

// UCINET's values as Borgatti 1997 prints them, for A, C and G.
TEST(StructuralHoles, OfBorgattisExampleAreAsPublished) {
  const auto known = burt_example();
  const auto plain = structural_holes(known.graph()).whole_network;
  EXPECT_NEAR(*plain.constraint[0], 0.595, 0.001);
  EXPECT_NEAR(*plain.constraint[2], 1.0, 0.001);
  EXPECT_NEAR(*plain.constraint[6], 0.400, 0.001);
  EXPECT_NEAR(*plain.effective_size[0], 2.5, 0.01);
  EXPECT_NEAR(*plain.effective_size[2], 1.0, 0.01);
  EXPECT_NEAR(*plain.effective_size[6], 4.67, 0.01);
  const auto weighted = structural_holes(known.graph(), known.arc_strengths()).whole_network;
  EXPECT_NEAR(*weighted.constraint[0], 0.795, 0.001);
  EXPECT_NEAR(*weighted.constraint[2], 1.0, 0.001);
  EXPECT_NEAR(*weighted.constraint[6], 0.299, 0.001);
  EXPECT_NEAR(*weighted.effective_size[0], 2.47, 0.01);
  EXPECT_NEAR(*weighted.effective_size[6], 5.47, 0.01);
}

TEST(StructuralHoles, OfADirectedGraphCountAnAnsweredTieDouble) {
  const KnownNetwork known{3, true, {{0, 1}, {0, 2}, {1, 0}, {2, 1}}, {}, {2, 2, 1, 1}};
  const auto plain = structural_holes(known.graph()).whole_network;
  EXPECT_NEAR(*plain.constraint[0], 1.003, 0.001);
  EXPECT_NEAR(*plain.constraint[2], 1.389, 0.001);
  EXPECT_NEAR(*plain.effective_size[0], 1.167, 0.001);
  const auto weighted = structural_holes(known.graph(), known.arc_strengths()).whole_network;
  EXPECT_NEAR(*weighted.constraint[0], 0.840, 0.001);
  EXPECT_NEAR(*weighted.constraint[1], 1.143, 0.001);
  EXPECT_NEAR(*weighted.effective_size[1], 1.083, 0.001);
}

// igraph, NetworkX and exact fractions; influenceR's 0.6451 for the Peruzzi (10) is not the definition.
TEST(StructuralHoles, OfTheFlorentineFamiliesAreAsPublishedAndEmptyForWhoIsAlone) {
  const auto found = structural_holes(florentine_marriages().graph()).whole_network;
  EXPECT_NEAR(*found.constraint[8], 0.2098765, 1e-6);
  EXPECT_NEAR(*found.effective_size[8], 5.666667, 1e-6);
  EXPECT_NEAR(*found.constraint[10], 0.6558642, 1e-6);
  EXPECT_NEAR(*found.effective_size[10], 1.666667, 1e-6);
  EXPECT_FALSE(found.constraint[11]);
  EXPECT_FALSE(found.effective_size[11]);
}

// The table of measures.md 3.7: two contacts who know each other and one more each.
TEST(StructuralHoles, OfTheEgoNetworkDoNotCountTiesBeyondIt) {
  const auto found = structural_holes(plain_graph(6, {{0, 1}, {0, 2}, {1, 2}, {1, 3}, {2, 4}}));
  EXPECT_NEAR(*found.whole_network.constraint[0], 0.889, 0.0005);
  EXPECT_NEAR(*found.ego_network.constraint[0], 1.125, 0.0005);
  EXPECT_FALSE(found.ego_network.constraint[5]);
}

TEST(StructuralHoles, CountWhoHasIncomingTiesOnly) {
  const auto found = structural_holes(plain_graph(3, {{0, 2}, {1, 2}}, true)).whole_network;
  EXPECT_DOUBLE_EQ(*found.constraint[2], 0.5);
  EXPECT_DOUBLE_EQ(*found.effective_size[2], 2.0);
}

TEST(StructuralHoles, TakeAStrengthOfZeroForNoTie) {
  const auto found = structural_holes(plain_graph(2, {{0, 1}}), {0.0, 0.0});
  EXPECT_FALSE(found.whole_network.constraint[0]);
  EXPECT_TRUE(structural_holes(Graph{}).whole_network.constraint.empty());
}

using Matrix = std::vector<std::vector<double>>;

Matrix ties_both_ways(const Graph& graph, const std::vector<double>& strengths) {
  Matrix matrix(graph.size(), std::vector<double>(graph.size(), 0.0));
  for (std::size_t node = 0; node < graph.size(); ++node) {
    for (auto arc = graph.offsets[node]; arc < graph.offsets[node + 1]; ++arc) {
      const double strength = strengths.empty() ? 1.0 : strengths[arc];
      matrix[node][graph.arcs[arc].target] += strength;
      matrix[graph.arcs[arc].target][node] += strength;
    }
  }
  return matrix;
}

// The same network without what lies beyond the contacts of one node.
Matrix ego_network_of(const Matrix& whole, std::size_t ego) {
  auto part = whole;
  const auto inside = [&](std::size_t node) { return node == ego || whole[ego][node] > 0; };
  for (std::size_t one = 0; one < whole.size(); ++one) {
    for (std::size_t other = 0; other < whole.size(); ++other) {
      if (!inside(one) || !inside(other)) part[one][other] = 0;
    }
  }
  return part;
}

struct Defined {
  double constraint = 0;
  double effective_size = 0;
};

std::optional<Defined> by_definition(const Matrix& z, std::size_t i) {
  const auto p = [&](std::size_t one, std::size_t other) {
    return z[one][other] / std::accumulate(z[one].begin(), z[one].end(), 0.0);
  };
  const auto m = [&](std::size_t one, std::size_t other) {
    return z[one][other] / *std::max_element(z[one].begin(), z[one].end());
  };
  std::optional<Defined> defined;
  for (std::size_t j = 0; j < z.size(); ++j) {
    if (z[i][j] == 0) continue;
    if (!defined) defined = Defined{};
    double invested = p(i, j);
    double redundant = 0;
    for (std::size_t q = 0; q < z.size(); ++q) {
      if (q == i || q == j || z[i][q] == 0) continue;
      invested += p(i, q) * p(q, j);
      redundant += p(i, q) * m(j, q);
    }
    defined->constraint += invested * invested;
    defined->effective_size += 1 - redundant;
  }
  return defined;
}

void expect_defined(const HoleMeasures& found, std::size_t node, const std::optional<Defined>& expected) {
  ASSERT_EQ(found.constraint[node].has_value(), expected.has_value());
  ASSERT_EQ(found.effective_size[node].has_value(), expected.has_value());
  if (!expected) return;
  EXPECT_NEAR(*found.constraint[node], expected->constraint, precise);
  EXPECT_NEAR(*found.effective_size[node], expected->effective_size, precise);
  EXPECT_GT(*found.constraint[node], 0.0);
}

TEST(StructuralHoles, AgreeWithTheDefinitionInBothForms) {
  Random random(61);
  for (int round = 0; round < 400; ++round) {
    const bool directed = round % 2 == 0;
    const int nodes = static_cast<int>(random.below(9));
    const auto graph = plain_graph(nodes, random_ends(random, nodes, random.unit(), directed), directed);
    std::vector<double> of_tie;
    for (std::size_t tie = 0; tie < graph.arcs.size(); ++tie) of_tie.push_back(random.unit() * 4);
    std::vector<double> strengths;
    for (const auto& arc : graph.arcs) {
      if (round % 3 != 0) strengths.push_back(of_tie[arc.tie]);
    }
    const auto matrix = ties_both_ways(graph, strengths);
    const auto found = structural_holes(graph, strengths);
    for (std::size_t node = 0; node < graph.size(); ++node) {
      expect_defined(found.whole_network, node, by_definition(matrix, node));
      expect_defined(found.ego_network, node, by_definition(ego_network_of(matrix, node), node));
    }
  }
}

// Borgatti 1997: contacts less twice the ties among them per contact.
TEST(StructuralHoles, EffectiveSizeOfAnUndirectedGraphIsBorgattisShortForm) {
  const auto graph = karate_club().graph();
  const auto found = structural_holes(graph);
  for (std::size_t node = 0; node < graph.size(); ++node) {
    double ties_among = 0;
    for (const auto& one : graph.arcs_of(node)) {
      for (const auto& other : graph.arcs_of(one.target)) {
        for (const auto& again : graph.arcs_of(node)) ties_among += again.target == other.target ? 0.5 : 0.0;
      }
    }
    const auto contacts = static_cast<double>(graph.arcs_of(node).size());
    EXPECT_NEAR(*found.whole_network.effective_size[node], contacts - 2 * ties_among / contacts, precise);
    EXPECT_NEAR(*found.ego_network.effective_size[node], *found.whole_network.effective_size[node], precise);
  }
}

TEST(StructuralHoles, StayWithTheActorWhenNodesAreNumberedOtherwise) {
  const auto known = knoke_information();
  const auto renumber = [](int node) { return (node * 7 + 3) % 10; };
  auto turned = known;
  for (auto& [source, target] : turned.ends) {
    source = renumber(source);
    target = renumber(target);
  }
  const auto before = structural_holes(known.graph()).whole_network;
  const auto after = structural_holes(turned.graph()).whole_network;
  for (int node = 0; node < known.nodes; ++node) {
    const auto here = static_cast<std::size_t>(node);
    const auto there = static_cast<std::size_t>(renumber(node));
    EXPECT_NEAR(*before.constraint[here], *after.constraint[there], precise);
    EXPECT_NEAR(*before.effective_size[here], *after.effective_size[there], precise);
  }
}

}  // namespace
}  // namespace sleutelnet
