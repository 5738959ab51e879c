#include "core/analysis/lazy_greedy.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/analysis/inform_first.hpp"
#include "tests/support/brute_force.hpp"
#include "tests/support/key_player_values.hpp"
#include "tests/support/relabelling.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

using Set = std::vector<std::uint32_t>;
constexpr Ticks one = 27'720;  // all distances up to 12 divide it

// By definition, from all distances.
class Plain {
 public:
  Plain(const Graph& graph, std::optional<int> within) : distance_(all_distances(graph)), within_(within) {}

  Ticks value(const Set& set) const {
    Ticks sum = 0;
    for (std::size_t other = 0; other < distance_.size(); ++other) {
      Distance nearest;
      for (const auto member : set) {
        const auto& steps = distance_[member][other];
        if (steps && (!nearest || *steps < *nearest)) nearest = steps;
      }
      if (!nearest || (within_ && *nearest > *within_)) continue;
      sum += within_ ? one : one / std::max<std::int64_t>(*nearest, 1);
    }
    return sum;
  }

  Set greedy(std::size_t people) const {
    Set set;
    while (set.size() < people) {
      std::optional<std::uint32_t> best;
      for (std::uint32_t node = 0; node < distance_.size(); ++node) {
        if (std::find(set.begin(), set.end(), node) != set.end()) continue;
        if (!best || with(set, node) > with(set, *best)) best = node;
      }
      set.push_back(*best);
    }
    return set;
  }

  Ticks optimum(std::size_t people) const {
    Ticks best = 0;
    for (std::uint32_t mask = 0; mask < (1U << distance_.size()); ++mask) {
      Set set;
      for (std::uint32_t node = 0; node < distance_.size(); ++node) {
        if ((mask >> node & 1U) != 0) set.push_back(node);
      }
      if (set.size() == people) best = std::max(best, value(set));
    }
    return best;
  }

 private:
  Ticks with(Set set, std::uint32_t node) const {
    set.push_back(node);
    return value(set);
  }

  std::vector<std::vector<Distance>> distance_;
  std::optional<int> within_;
};

double share(Ticks ticks, Ticks whole) { return static_cast<double>(ticks) / static_cast<double>(whole); }

InformOptions one_by_one(int people, std::optional<int> within = {}) {
  return {.people = people, .within_steps = within, .exact_up_to = 0};
}

TEST(LazyGreedy, ChoosesWhatPlainGreedyChoosesAndBoundsTheBest) {
  Random random(71);
  for (int round = 0; round < 600; ++round) {
    const int nodes = 1 + static_cast<int>(random.below(9));
    const bool directed = round % 3 == 0;
    const auto graph = plain_graph(nodes, random_ends(random, nodes, 0.5 * random.unit(), directed), directed);
    LazyGreedyOptions options{.people = std::min<std::size_t>(random.below(6), graph.size())};
    if (round % 2 == 0) options.within_steps = static_cast<int>(random.below(4));
    const Plain plain(graph, options.within_steps);
    const auto whole = one * static_cast<Ticks>(graph.size());

    const auto found = lazy_greedy(graph, options);

    EXPECT_EQ(found.nodes, plain.greedy(options.people));
    EXPECT_DOUBLE_EQ(share(found.value, found.whole), share(plain.value(found.nodes), whole));
    EXPECT_GE(share(found.bound, found.whole) + 1e-12, share(plain.optimum(options.people), whole));
    EXPECT_GE(static_cast<double>(found.value), (1 - std::exp(-1.0)) * static_cast<double>(found.bound) - 1e-9);
  }
}

// As many as take several sweeps and several rounds of weighing; distances so long that worths are rounded as well.
TEST(LazyGreedy, AgreesWithTheGreedyChoiceOfTheExactSearchInLargerNetworks) {
  Random random(72);
  std::vector<Ends> path;
  for (int node = 1; node < 120; ++node) path.emplace_back(node - 1, node);
  const std::vector<Graph> graphs{plain_graph(120, path), plain_graph(700, random_ends(random, 700, 0.004, false)),
                                  plain_graph(700, random_ends(random, 700, 0.004, true), true), florentine_families()};
  for (const auto& graph : graphs) {
    for (const auto within : {std::optional<int>(), std::optional<int>(2)}) {
      const auto exact = inform_first(graph, {.people = 7, .within_steps = within, .budget = 0});
      const auto found = inform_first(graph, one_by_one(7, within));
      EXPECT_DOUBLE_EQ(*found.value, *exact.greedy);
      EXPECT_DOUBLE_EQ(*found.bound, *exact.bound);
      EXPECT_TRUE(verify(graph, found));
    }
  }
}

TEST(LazyGreedy, IsAcceptedByTheCheckOfInformFirst) {
  Random random(73);
  int proven = 0;
  for (int round = 0; round < 100; ++round) {
    const auto graph = plain_graph(30, random_ends(random, 30, 0.1 * random.unit(), false));
    const auto found = inform_first(graph, one_by_one(3, round % 2 == 0 ? std::optional<int>(1) : std::nullopt));
    EXPECT_TRUE(verify(graph, found));
    EXPECT_EQ(found.proven, *found.bound == *found.value);
    EXPECT_EQ(found.sets.size(), 1U);
    EXPECT_FALSE(found.optimal_sets);
    proven += found.proven ? 1 : 0;
  }
  EXPECT_GT(proven, 0);
  EXPECT_LT(proven, 100);
}

// Names break ties, so that another set may be chosen; but one alone is the best, and no set passes another's bound.
TEST(LazyGreedy, FollowsTheActorsWhateverTheirNamesAre) {
  Random random(74);
  for (int round = 0; round < 50; ++round) {
    const auto ends = random_ends(random, 40, 0.06, false);
    const auto graph = plain_graph(40, ends);
    const auto renamed = plain_graph(40, Relabelling(random, 40).of(ends));
    EXPECT_EQ(inform_first(graph, one_by_one(1)).value, inform_first(renamed, one_by_one(1)).value);
    const auto four = inform_first(graph, one_by_one(4)), again = inform_first(renamed, one_by_one(4));
    EXPECT_LE(*four.value, *again.bound);
    EXPECT_LE(*again.value, *four.bound);
  }
}

TEST(LazyGreedy, TakesNobodyTwiceWhereNobodyAddsAnything) {
  const auto graph = plain_graph(4, {{0, 1}, {0, 2}, {0, 3}});
  const auto found = lazy_greedy(graph, {.people = 4, .within_steps = 1});
  EXPECT_EQ(found.nodes, (Set{0, 1, 2, 3}));
  EXPECT_EQ(found.value, found.bound);
  EXPECT_TRUE(lazy_greedy(Graph{}, {}).nodes.empty());
}

TEST(LazyGreedy, TakesAllWhereMoreAreAskedThanThereAre) {
  const auto graph = plain_graph(3, {{0, 1}});
  EXPECT_EQ(lazy_greedy(graph, {.people = 9}).nodes.size(), 3U);
}

TEST(LazyGreedy, IsTheSameWithOneThreadAndWithMany) {
  Random random(75);
  const auto graph = plain_graph(900, random_ends(random, 900, 0.003, true), true);
  EXPECT_EQ(inform_first(graph, one_by_one(5), {1, nullptr}), inform_first(graph, one_by_one(5), {4, nullptr}));
}

TEST(LazyGreedy, StopsWhenToldTo) {
  Progress progress;
  progress.cancel();
  EXPECT_THROW(lazy_greedy(florentine_families(), {}, {1, &progress}), Cancelled);
}

}  // namespace
}  // namespace sleutelnet
