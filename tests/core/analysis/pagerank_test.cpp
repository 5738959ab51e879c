#include "core/analysis/pagerank.hpp"

#include <gtest/gtest.h>

#include <numeric>

#include "tests/support/dense.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

// The whole matrix with restarts and dangling nodes written out.
std::vector<double> pagerank_by_elimination(const Graph& graph, double damping, const std::vector<double>& weights) {
  auto matrix = dense_incoming(graph, weights);
  const auto size = graph.size();
  for (std::size_t source = 0; source < size; ++source) {
    double leaving = 0;
    for (std::size_t node = 0; node < size; ++node) leaving += matrix[node][source];
    for (std::size_t node = 0; node < size; ++node) {
      const double share = leaving == 0 ? 1.0 / static_cast<double>(size) : matrix[node][source] / leaving;
      matrix[node][source] = (node == source ? 1.0 : 0.0) - damping * share;
    }
  }
  return solve_dense(matrix, std::vector<double>(size, (1 - damping) / static_cast<double>(size)));
}

TEST(PageRank, AgreesWithTheWholeMatrixWrittenOut) {
  Random random(61);
  for (int round = 0; round < 300; ++round) {
    const int nodes = 1 + static_cast<int>(random.below(10));
    const bool directed = round % 2 == 0;
    const auto graph = plain_graph(nodes, random_ends(random, nodes, 0.2, directed), directed);
    const auto weights = round % 3 == 0 ? std::vector<double>() : weights_by_ends(graph);
    const double damping = round % 5 == 0 ? random.unit() * 0.99 : 0.85;
    const auto found = pagerank(graph, {damping, weights});
    ASSERT_EQ(found.refusal, SpectralRefusal::none);
    EXPECT_LE(found.error_bound, 1e-12);
    const auto expected = pagerank_by_elimination(graph, damping, weights);
    double error = 0;
    for (std::size_t node = 0; node < graph.size(); ++node) {
      error += std::abs(found.values[node] - expected[node]);
      EXPECT_GT(found.values[node], 0.0);
    }
    EXPECT_LE(error, 1e-12);
    EXPECT_NEAR(std::accumulate(found.values.begin(), found.values.end(), 0.0), 1.0, 1e-14);
  }
}

TEST(PageRank, IsNotChangedByOtherLabels) {
  Random random(67);
  for (int round = 0; round < 50; ++round) {
    const int nodes = 12;
    const auto ends = random_ends(random, nodes, 0.15, true);
    const auto label = random_order(random, nodes);
    const auto one = pagerank(plain_graph(nodes, ends, true));
    const auto other = pagerank(plain_graph(nodes, relabelled(ends, label), true));
    for (std::size_t node = 0; node < one.values.size(); ++node) {
      EXPECT_NEAR(one.values[node], other.values[static_cast<std::size_t>(label[node])], 2e-12);
    }
  }
}

TEST(PageRank, OfARegularNetworkOneNodeAndNoTiesIsEven) {
  for (const auto value : pagerank(plain_graph(4, {{0, 1}, {1, 2}, {2, 3}, {3, 0}})).values) {
    EXPECT_NEAR(value, 0.25, 1e-14);
  }
  EXPECT_EQ(pagerank(plain_graph(1, {})).values, (std::vector<double>{1}));
  for (const auto value : pagerank(plain_graph(3, {})).values) EXPECT_NEAR(value, 1.0 / 3, 1e-14);
  EXPECT_TRUE(pagerank(Graph{}).values.empty());
}

// A cycle against the order of the nodes: the slowest that a pass can be.
TEST(PageRank, KeepsItsErrorBoundWhereItIsSlow) {
  std::vector<Ends> ends = {{500, 501}};
  for (int node = 0; node < 500; ++node) ends.emplace_back(node + 1, node);
  ends.emplace_back(0, 500);
  const auto graph = plain_graph(502, ends, true);
  const auto found = pagerank(graph);
  EXPECT_LE(found.error_bound, 1e-12);
  // The equation itself, node by node.
  const double dangling = found.values[501];
  for (std::size_t node = 0; node < 500; ++node) {
    const auto source = node + 1;
    const double leaving = source == 500 ? 2 : 1;
    EXPECT_NEAR(found.values[node], (0.15 + 0.85 * dangling) / 502 + 0.85 * found.values[source] / leaving, 1e-12);
  }
}

TEST(PageRank, IsRefusedWithADampingOrAWeightThatIsNone) {
  const auto pair = plain_graph(2, {{0, 1}});
  EXPECT_EQ(pagerank(pair, {1.0, {}}).refusal, SpectralRefusal::factor_out_of_range);
  EXPECT_EQ(pagerank(pair, {-0.1, {}}).refusal, SpectralRefusal::factor_out_of_range);
  EXPECT_EQ(pagerank(pair, {0.85, {0, 1}}).refusal, SpectralRefusal::weight_not_positive);
  EXPECT_EQ(pagerank(pair, {0.0, {}}).values, (std::vector<double>{0.5, 0.5}));
}

// NetworkX, igraph and graph-tool print these for the kite.
TEST(PageRank, OfTheKiteIsWhatOtherProgramsPrint) {
  const std::vector<double> expected = {0.101919912977, 0.101919912977, 0.079418114008, 0.147147916328, 0.079418114008,
                                        0.128906927573, 0.128906927573, 0.095248286808, 0.085693956314, 0.051419931434};
  const auto found = pagerank(plain_graph(10, krackhardt_kite));
  for (std::size_t node = 0; node < expected.size(); ++node) EXPECT_NEAR(found.values[node], expected[node], 1e-9);
}

}  // namespace
}  // namespace sleutelnet
