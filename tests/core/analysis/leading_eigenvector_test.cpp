#include "core/analysis/leading_eigenvector.hpp"

#include <gtest/gtest.h>

#include <numbers>

#include "tests/support/dense.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

double residual_of(const Graph& graph, const LeadingEigenvector& leading, const std::vector<double>& weights) {
  const auto dense = dense_incoming(graph, weights);
  double left_over = 0;
  double length = 0;
  for (std::size_t node = 0; node < graph.size(); ++node) {
    double stretched = 0;
    for (std::size_t source = 0; source < graph.size(); ++source) {
      stretched += dense[node][source] * leading.vector[source];
    }
    left_over += std::pow(stretched - leading.value * leading.vector[node], 2);
    length += std::pow(leading.vector[node], 2);
  }
  return std::sqrt(left_over / length) / leading.value;
}

std::vector<Ends> path(int nodes) {
  std::vector<Ends> ends;
  for (int node = 0; node + 1 < nodes; ++node) ends.emplace_back(node, node + 1);
  return ends;
}

TEST(LeadingEigenvector, OfAStronglyConnectedPartAgreesWithSquaring) {
  Random random(11);
  int compared = 0;
  for (int round = 0; round < 400; ++round) {
    const int nodes = 2 + static_cast<int>(random.below(9));
    const bool directed = round % 2 == 0;
    const auto graph = plain_graph(nodes, random_ends(random, nodes, 0.4, directed), directed);
    if (strong_components(graph).sizes.size() > 1) continue;
    const auto weights = round % 3 == 0 ? std::vector<double>() : weights_by_ends(graph);
    const auto found = leading_eigenvector(incoming_arcs(graph, weights));
    const auto expected = perron_by_squaring(dense_incoming(graph, weights));
    EXPECT_NEAR(found.value, expected.radius, 1e-11 * expected.radius);
    EXPECT_LE(found.residual, residual_allowed);
    EXPECT_LE(residual_of(graph, found, weights), residual_allowed);
    for (std::size_t node = 0; node < graph.size(); ++node) {
      EXPECT_NEAR(found.vector[node], expected.vector[node], 1e-10) << "round " << round;
    }
    ++compared;
  }
  EXPECT_GT(compared, 150);
}

// λ₁ = 2cos(π/(n+1)) and entries sin(πi/(n+1)): with 899 nodes the gap to the next is a hundred-thousandth.
TEST(LeadingEigenvector, OfALongPathIsAHalfWave) {
  constexpr int nodes = 899;
  const auto found = leading_eigenvector(incoming_arcs(plain_graph(nodes, path(nodes))));
  EXPECT_NEAR(found.value, 2 * std::cos(std::numbers::pi / (nodes + 1)), 1e-12);
  EXPECT_LE(found.residual, residual_allowed);
  for (int node = 0; node < nodes; ++node) {
    const auto entry = found.vector[static_cast<std::size_t>(node)];
    EXPECT_NEAR(entry, std::sin(std::numbers::pi * (node + 1) / (nodes + 1)), 1e-9);
  }
}

// The narrow gap that plain iteration does not get across.
TEST(LeadingEigenvector, OfCommunitiesJoinedByAThreadReachesTheResidual) {
  constexpr int communities = 20;
  constexpr int members = 40;
  std::vector<Ends> ends;
  Random random(23);
  for (int community = 0; community < communities; ++community) {
    const int base = community * members;
    for (int one = 0; one < members; ++one) {
      for (int other = one + 1; other < members; ++other) ends.emplace_back(base + one, base + other);
    }
    if (community > 0) ends.emplace_back(base - 1, base);
  }
  const auto graph = plain_graph(communities * members, ends);
  const auto found = leading_eigenvector(incoming_arcs(graph));
  EXPECT_LE(residual_of(graph, found, {}), residual_allowed);
  EXPECT_GT(found.value, members - 1);
  // Mirrored at the middle, and falling from there to both ends.
  for (std::size_t node = 0; node < graph.size(); ++node) {
    EXPECT_NEAR(found.vector[node], found.vector[graph.size() - 1 - node], 1e-7);
  }
  for (std::size_t community = 1; community < communities / 2; ++community) {
    EXPECT_LT(found.vector[(community - 1) * members + 5], found.vector[community * members + 5]);
  }
}

TEST(LeadingEigenvector, OfADirectedChainOfCommunitiesReachesTheResidual) {
  std::vector<Ends> ends;
  constexpr int communities = 12;
  constexpr int members = 12;
  for (int community = 0; community < communities; ++community) {
    const int base = community * members;
    for (int one = 0; one < members; ++one) {
      for (int other = 0; other < members; ++other) {
        if (one != other) ends.emplace_back(base + one, base + other);
      }
    }
    ends.emplace_back(base, (base + members) % (communities * members));
  }
  ends.emplace_back(members, 0);
  const auto graph = plain_graph(communities * members, ends, true);
  ASSERT_EQ(strong_components(graph).sizes.size(), 1U);
  const auto found = leading_eigenvector(incoming_arcs(graph));
  EXPECT_LE(residual_of(graph, found, {}), residual_allowed);
  const auto expected = perron_by_squaring(dense_incoming(graph));
  EXPECT_NEAR(found.value, expected.radius, 1e-10);
  for (std::size_t node = 0; node < graph.size(); ++node) {
    EXPECT_NEAR(found.vector[node], expected.vector[node], 1e-7);
  }
}

TEST(LeadingEigenvector, OfPeriodicPartsIsFound) {
  // A cycle of arcs has five eigenvalues of size 1, a star the pair ±√n.
  const auto cycle = leading_eigenvector(incoming_arcs(plain_graph(5, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 0}}, true)));
  EXPECT_NEAR(cycle.value, 1.0, 1e-12);
  for (const auto entry : cycle.vector) EXPECT_NEAR(entry, 1.0, 1e-12);
  const auto star = leading_eigenvector(incoming_arcs(plain_graph(5, {{0, 1}, {0, 2}, {0, 3}, {0, 4}})));
  EXPECT_NEAR(star.value, 2.0, 1e-12);
  EXPECT_NEAR(star.vector[1], 0.5, 1e-12);
}

TEST(LeadingEigenvector, OfWhatHasNoArcsIsNotFound) {
  EXPECT_GT(leading_eigenvector(IncomingArcs{}).residual, residual_allowed);
  EXPECT_GT(leading_eigenvector(incoming_arcs(plain_graph(1, {}))).residual, residual_allowed);
}

}  // namespace
}  // namespace sleutelnet
