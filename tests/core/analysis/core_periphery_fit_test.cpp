#include "core/analysis/core_periphery_fit.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "tests/support/known_networks.hpp"
#include "tests/support/relabelling.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

bool tied(const Graph& graph, std::size_t one, std::size_t other) {
  const auto leads_to = [&](std::size_t from, std::size_t to) {
    const auto arcs = graph.arcs_of(from);
    return std::any_of(arcs.begin(), arcs.end(), [&](const Arc& arc) { return arc.target == to; });
  };
  return leads_to(one, other) || leads_to(other, one);
}

// Pearson's correlation over the pairs within the core (ideal 1) and within the periphery (ideal 0).
std::optional<double> correlation_by_pairs(const Graph& graph, const std::vector<bool>& in_core) {
  double count = 0, sum_tie = 0, sum_ideal = 0, sum_both = 0;
  for (std::size_t one = 0; one < graph.size(); ++one) {
    for (std::size_t other = 0; other < one; ++other) {
      if (in_core[one] != in_core[other]) continue;
      const double tie = tied(graph, one, other) ? 1 : 0;
      const double ideal = in_core[one] ? 1 : 0;
      count += 1;
      sum_tie += tie;
      sum_ideal += ideal;
      sum_both += tie * ideal;
    }
  }
  const double spread = sum_tie * (count - sum_tie) * sum_ideal * (count - sum_ideal);
  if (spread <= 0) return std::nullopt;
  return (count * sum_both - sum_tie * sum_ideal) / std::sqrt(spread);
}

std::optional<double> best_of_all_divisions(const Graph& graph) {
  std::optional<double> best;
  for (unsigned subset = 0; subset < (1U << graph.size()); ++subset) {
    std::vector<bool> in_core;
    for (unsigned node = 0; node < graph.size(); ++node) in_core.push_back((subset >> node & 1U) == 1);
    const auto correlation = correlation_by_pairs(graph, in_core);
    if (correlation && (!best || *correlation > *best)) best = correlation;
  }
  return best;
}

TEST(CorePeripheryFit, IsTheBestOfAllDivisionsOfSmallNetworks) {
  Random random(20);
  for (int round = 0; round < 150; ++round) {
    const int nodes = static_cast<int>(random.below(10));
    const bool directed = round % 2 == 0;
    const auto graph = plain_graph(nodes, random_ends(random, nodes, 0.05 + 0.8 * random.unit(), directed), directed);
    const auto fit = core_periphery_fit(graph, {.seed = random.next(), .starts = 60});
    const auto best = best_of_all_divisions(graph);
    ASSERT_EQ(fit.has_value(), best.has_value()) << "round " << round;
    if (!fit) continue;
    EXPECT_NEAR(fit->correlation, *best, 1e-12) << "round " << round;
    EXPECT_NEAR(*correlation_by_pairs(graph, fit->in_core), fit->correlation, 1e-12);
  }
}

TEST(CorePeripheryFit, LeavesNoMoveOrExchangeThatImprovesIt) {
  Random random(21);
  for (int round = 0; round < 6; ++round) {
    const auto graph = plain_graph(24, random_ends(random, 24, 0.2, false));
    const auto fit = *core_periphery_fit(graph, {.seed = random.next(), .starts = 2});
    EXPECT_LE(fit.correlation, 1.0);
    for (std::size_t one = 0; one < graph.size(); ++one) {
      for (std::size_t other = 0; other <= one; ++other) {
        auto moved = fit.in_core;
        moved[one] = !moved[one];
        if (other != one) {
          if (moved[other] == fit.in_core[one]) continue;
          moved[other] = !moved[other];
        }
        EXPECT_LE(correlation_by_pairs(graph, moved).value_or(-1), fit.correlation + 1e-9);
      }
    }
  }
}

TEST(CorePeripheryFit, IsOneForTheIdealPatternWhateverTiesTheTwoParts) {
  // given three who know each other, and five others each tied to some of the three only
  const auto fit =
      core_periphery_fit(plain_graph(8, {{0, 1}, {0, 2}, {1, 2}, {0, 3}, {1, 4}, {2, 5}, {0, 6}, {1, 6}, {2, 7}}));
  ASSERT_TRUE(fit);
  EXPECT_DOUBLE_EQ(fit->correlation, 1.0);
  EXPECT_EQ(fit->in_core, (std::vector<bool>{true, true, true, false, false, false, false, false}));
}

// The best of all 65,536 divisions, which we counted once.
TEST(CorePeripheryFit, OfTheFlorentineMarriagesIsTheBestThereIs) {
  EXPECT_NEAR(core_periphery_fit(florentine_marriages().graph(), {.starts = 200})->correlation, 0.429029, 5e-7);
}

TEST(CorePeripheryFit, IsNotDefinedForFewerThanFourWithoutTiesAndForAllTied) {
  EXPECT_FALSE(core_periphery_fit(Graph{}));
  EXPECT_FALSE(core_periphery_fit(plain_graph(1, {})));
  EXPECT_FALSE(core_periphery_fit(plain_graph(3, {{0, 1}, {1, 2}})));
  EXPECT_FALSE(core_periphery_fit(plain_graph(6, {})));
  EXPECT_FALSE(core_periphery_fit(plain_graph(4, {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}})));
}

TEST(CorePeripheryFit, DoesNotDependOnTheOrderOfTheActors) {
  Random random(22);
  const auto club = karate_club();
  const auto before = *core_periphery_fit(club.graph());
  const Relabelling relabelling(random, club.nodes);
  const auto after = *core_periphery_fit(plain_graph(club.nodes, relabelling.of(club.ends)));
  EXPECT_NEAR(before.correlation, after.correlation, 1e-12);
  for (std::size_t node = 0; node < before.in_core.size(); ++node) {
    EXPECT_EQ(before.in_core[node], after.in_core[relabelling.place[node]]);
  }
}

}  // namespace
}  // namespace sleutelnet
