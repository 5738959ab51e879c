#include "core/analysis/fragmentation.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/brute_force.hpp"
#include "tests/support/key_player_values.hpp"
#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

struct Case {
  int nodes = 0;
  bool directed = false;
  std::vector<Ends> ends;
  std::vector<std::uint32_t> gone;

  bool leaves(std::size_t node) const { return std::count(gone.begin(), gone.end(), node) > 0; }
};

Case random_case(Random& random, int round) {
  Case made{static_cast<int>(random.below(9)), round % 3 == 0, {}, {}};
  made.ends = random_ends(random, made.nodes, 0.25, made.directed);
  for (std::uint32_t node = 0; node < static_cast<std::uint32_t>(made.nodes); ++node) {
    if (random.below(4) == 0) made.gone.push_back(node);
  }
  return made;
}

// By definition: whoever leaves keeps a place but no tie; then pair by pair.
struct Sums {
  double connected = 0;
  double closeness = 0;
};

Sums sums_of(const Case& given) {
  auto ends = given.ends;
  std::erase_if(ends, [&](const Ends& tie) {
    return given.leaves(static_cast<std::size_t>(tie.first)) || given.leaves(static_cast<std::size_t>(tie.second));
  });
  const auto distance = all_distances(plain_graph(given.nodes, ends, given.directed));
  const auto either_way = all_distances(plain_graph(given.nodes, ends, false));
  Sums sums;
  for (std::size_t node = 0; node < distance.size(); ++node) {
    for (std::size_t other = 0; other < distance.size(); ++other) {
      if (node == other) continue;
      if (distance[node][other]) sums.closeness += 1.0 / static_cast<double>(*distance[node][other]);
      if (either_way[node][other]) ++sums.connected;
    }
  }
  return sums;
}

void expect_share(const std::optional<double>& found, double sum, double nodes) {
  ASSERT_EQ(found.has_value(), nodes >= 2);
  if (!found) return;
  EXPECT_NEAR(*found, 1 - sum / (nodes * (nodes - 1)), 1e-12);
}

TEST(Fragmentation, AgreesWithTheDefinition) {
  Random random(12);
  for (int round = 0; round < 300; ++round) {
    const auto given = random_case(random, round);
    const auto found = fragmentation(plain_graph(given.nodes, given.ends, given.directed), given.gone);
    const auto sums = sums_of(given);
    const auto remaining = given.nodes - static_cast<int>(given.gone.size());
    expect_share(found.components, sums.connected, given.nodes);
    expect_share(found.distances, sums.closeness, given.nodes);
    expect_share(found.components_of_remaining, sums.connected, remaining);
    expect_share(found.distances_of_remaining, sums.closeness, remaining);
    EXPECT_EQ(2 * static_cast<double>(found.connected_pairs), sums.connected);
  }
}

// measures.md 3.8: losing an isolated family must not read as a gain.
TEST(Fragmentation, WithFixedNumberDoesNotFallWhenSomebodyIsolatedLeaves) {
  const auto graph = florentine_families();
  const auto before = fragmentation(graph);
  const auto after = fragmentation(graph, {11});
  EXPECT_NEAR(*before.distances, 0.562, 0.0005);
  EXPECT_EQ(*after.distances, *before.distances);
  EXPECT_NEAR(*after.distances_of_remaining, 0.500, 0.0005);
  EXPECT_EQ(after.connected_pairs, before.connected_pairs);
}

TEST(Fragmentation, NeverFallsWhenSomebodyLeaves) {
  Random random(13);
  for (int round = 0; round < 50; ++round) {
    const auto graph = plain_graph(12, random_ends(random, 12, 0.2, false));
    const auto before = fragmentation(graph);
    for (std::uint32_t node = 0; node < graph.size(); ++node) {
      const auto after = fragmentation(graph, {node});
      EXPECT_GE(*after.components, *before.components);
      EXPECT_GE(*after.distances, *before.distances - 1e-15);
      EXPECT_LE(*after.distances, 1.0);
    }
  }
}

TEST(Fragmentation, WithoutEachIsThatOfLeavingOutOne) {
  Random random(29);
  for (int round = 0; round < 400; ++round) {
    const bool directed = round % 3 == 0;
    const auto nodes = static_cast<int>(random.below(14));
    const auto graph = plain_graph(nodes, random_ends(random, nodes, 0.3 * random.unit(), directed), directed);
    const auto found = fragmentation_without_each(graph);
    EXPECT_EQ(fragmentation_by_components(graph), fragmentation(graph).components);
    ASSERT_EQ(found.size(), graph.size());
    for (std::uint32_t node = 0; node < graph.size(); ++node) {
      const auto expected = fragmentation(graph, {node}).components;
      ASSERT_EQ(found[node].has_value(), expected.has_value());
      EXPECT_NEAR(found[node].value_or(0), expected.value_or(0), 1e-12) << round << ' ' << node;
    }
  }
}

TEST(Fragmentation, IsZeroWhenAllAreDirectlyConnectedAndOneWhenNobodyIs) {
  const auto whole = fragmentation(plain_graph(4, {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}}));
  EXPECT_EQ(*whole.components, 0.0);
  EXPECT_EQ(*whole.distances, 0.0);
  const auto apart = fragmentation(plain_graph(3, {}));
  EXPECT_EQ(*apart.components, 1.0);
  EXPECT_EQ(*apart.distances, 1.0);
}

TEST(Fragmentation, IsTheSameWithOneThreadAndWithMany) {
  Random random(14);
  const auto graph = plain_graph(300, random_ends(random, 300, 0.01, false));
  const auto one = fragmentation(graph, {3, 5}, {1, nullptr});
  const auto many = fragmentation(graph, {5, 3, 3}, {4, nullptr});
  EXPECT_EQ(*one.distances, *many.distances);
  EXPECT_EQ(*one.distances_of_remaining, *many.distances_of_remaining);
}

TEST(Fragmentation, StopsWhenToldTo) {
  Progress progress;
  progress.cancel();
  EXPECT_THROW(fragmentation(florentine_families(), {}, {1, &progress}), Cancelled);
}

// Both F and DF with either number, for nobody, each alone and the sets the reference names (its values agree
// with R keyplayer).
TEST(Fragmentation, AgreesWithTheReferenceNetworks) {
  const auto all = key_player_values();
  if (all.empty()) GTEST_SKIP() << "SLEUTELNET_REFERENCE is not set";
  int compared = 0;
  for (const auto& values : all) {
    const auto expect = [&](const nlohmann::json& expected, const std::vector<std::uint32_t>& gone) {
      const auto found = fragmentation(values.graph, gone);
      EXPECT_NEAR(*found.components_of_remaining, expected.at("F").get<double>(), 1e-9) << values.name;
      EXPECT_NEAR(*found.distances_of_remaining, expected.at("DF_residual_n").get<double>(), 1e-9) << values.name;
      EXPECT_NEAR(*found.distances, expected.at("DF_original_n").get<double>(), 1e-9) << values.name;
      ++compared;
    };
    expect(values.expected.at("baseline"), {});
    for (const auto& [id, expected] : values.expected.at("single").items()) expect(expected, {values.index.at(id)});
    for (const auto& [key, expected] : values.expected.items()) {
      if (key.rfind("KPP_NEG", 0) != 0) continue;
      for (const auto& set : expected.at("optimal_sets")) {
        const auto found = fragmentation(values.graph, values.nodes_of(set));
        const bool by_components = key.rfind("KPP_NEG_F", 0) == 0;
        const auto value = by_components ? found.components_of_remaining : found.distances_of_remaining;
        EXPECT_NEAR(*value, expected.at("optimum").get<double>(), 1e-9) << values.name << ' ' << key;
        ++compared;
      }
    }
  }
  EXPECT_GT(compared, 300);
  RecordProperty("compared", compared);
}

}  // namespace
}  // namespace sleutelnet
