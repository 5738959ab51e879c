#include "core/analysis/municipal_centralisation.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "tests/support/brute_force.hpp"
#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

// A team of the municipality with one of its staff, an organisation, and four key figures, one of them paid by the
// municipality.
Network town() {
  Network network;
  network.date = today;
  network.actors.put(actor("team", ActorKind::municipal_team));
  auto clerk = actor("clerk", ActorKind::professional);
  clerk.organisation = ActorId("team");
  network.actors.put(clerk);
  network.actors.put(actor("club", ActorKind::organisation));
  network.actors.put(key_figure("anna", "club"));
  network.actors.put(key_figure("bilal"));
  network.actors.put(key_figure("carla"));
  auto paid = key_figure("dirk");
  paid.independence = Independence::paid_by_municipality;
  network.actors.put(paid);
  return network;
}

TEST(MunicipalNodes, AreTeamsOfTheMunicipalityAndWhoWorksForOne) {
  const auto network = town();
  const auto graph = make_graph(network);  // anna bilal carla clerk club dirk team
  EXPECT_EQ(municipal_nodes(network, graph), (std::vector<bool>{false, false, false, true, false, false, true}));
}

TEST(MunicipalCentralisation, FallsWhenTheMunicipalityWasTheOnlyHub) {
  // given a team that everybody knows, and a ring of the five others
  auto network = town();
  int number = 0;
  const auto put = [&](const char* one, const char* other) {
    network.ties.put(tie("t" + std::to_string(number++), one, other));
  };
  for (const char* id : {"anna", "bilal", "carla", "clerk", "club", "dirk"}) put("team", id);
  put("anna", "bilal");
  put("bilal", "carla");
  put("carla", "club");
  put("club", "dirk");
  put("dirk", "anna");
  // when
  const auto found = municipal_centralisation(network, make_graph(network));
  // then
  EXPECT_EQ(found.municipal_actors, 2U);
  EXPECT_NEAR(*found.municipal_tie_share, 6.0 / 11, 1e-12);
  EXPECT_NEAR(*found.with_all.degree, (5 * 3 + 5) / 30.0, 1e-12);
  EXPECT_DOUBLE_EQ(*found.without_municipal.degree, 0.0);
  EXPECT_NEAR(*found.without_municipal.closeness, 0.0, 1e-12);
}

TEST(MunicipalCentralisation, IsTheSameTwiceWithoutMunicipalActors) {
  const auto network = plain_network(4, {{0, 1}, {0, 2}, {0, 3}, {1, 2}});
  const auto found = municipal_centralisation(network, make_graph(network));
  EXPECT_EQ(found.municipal_actors, 0U);
  EXPECT_DOUBLE_EQ(*found.municipal_tie_share, 0.0);
  EXPECT_EQ(found.with_all.degree, found.without_municipal.degree);
  EXPECT_EQ(found.with_all.betweenness, found.without_municipal.betweenness);
  EXPECT_EQ(found.with_all.closeness, found.without_municipal.closeness);
}

// Σ (largest − own) ÷ what it is in a star of so many.
std::optional<double> share_of_a_star(const std::vector<double>& values, double of_star) {
  if (values.size() < 3) return std::nullopt;
  const double largest = *std::max_element(values.begin(), values.end());
  double sum = 0;
  for (const auto value : values) sum += largest - value;
  return sum / of_star;
}

Centralisation by_definition(const Graph& graph) {
  const auto nodes = static_cast<double>(graph.size());
  const auto distance = all_distances(graph);
  std::vector<double> degree;
  std::vector<double> closeness;
  bool connected = true;
  for (std::size_t node = 0; node < graph.size(); ++node) {
    degree.push_back(static_cast<double>(graph.arcs_of(node).size()));
    double sum = 0;
    for (const auto& to : distance[node]) {
      connected = connected && to;
      sum += static_cast<double>(to.value_or(0));
    }
    closeness.push_back((nodes - 1) / sum);
  }
  Centralisation result;
  result.degree = share_of_a_star(degree, (nodes - 1) * (nodes - 2));
  auto between = betweenness_by_walking(graph);
  for (auto& value : between) value *= 2 / ((nodes - 1) * (nodes - 2));
  result.betweenness = share_of_a_star(between, nodes - 1);
  if (connected) result.closeness = share_of_a_star(closeness, (nodes - 1) * (nodes - 2) / (2 * nodes - 3));
  return result;
}

void expect_same(const Centralisation& found, const Centralisation& expected, int round) {
  for (const auto& [one, other] : {std::pair{found.degree, expected.degree},
                                   {found.betweenness, expected.betweenness},
                                   {found.closeness, expected.closeness}}) {
    ASSERT_EQ(one.has_value(), other.has_value()) << "round " << round;
    EXPECT_NEAR(one.value_or(0), other.value_or(0), 1e-9) << "round " << round;
  }
}

// Who is municipal is taken out of the network itself, and what is left is measured by definition.
TEST(MunicipalCentralisation, AgreesWithTheDefinitionOnRandomNetworks) {
  Random random(21);
  for (int round = 0; round < 300; ++round) {
    const int nodes = static_cast<int>(random.below(9));
    const bool directed = round % 2 == 0;
    auto network = plain_network(nodes, random_ends(random, nodes, 0.4, directed), directed);
    std::set<ActorId> municipal;
    for (auto actor : std::vector<Actor>(network.actors.rows())) {
      if (random.below(4) == 0) {
        actor.kind = ActorKind::municipal_team;
        municipal.insert(actor.id);
      } else if (random.below(3) == 0 && !municipal.empty()) {
        actor.organisation = *municipal.begin();
        municipal.insert(actor.id);
      }
      network.actors.put(actor);
    }
    auto rest = network;
    rest.actors.erase_if([&](const Actor& actor) { return municipal.contains(actor.id); });
    rest.ties.erase_if(
        [&](const Tie& tie) { return municipal.contains(tie.source) || municipal.contains(tie.target); });
    // when
    const auto found = municipal_centralisation(network, make_graph(network, {.directed = directed}));
    // then
    const auto whole = make_graph(network);
    const auto left = make_graph(rest);
    EXPECT_EQ(found.municipal_actors, municipal.size());
    expect_same(found.with_all, by_definition(whole), round);
    expect_same(found.without_municipal, by_definition(left), round);
    ASSERT_EQ(found.municipal_tie_share.has_value(), !whole.arcs.empty());
    if (whole.arcs.empty()) continue;
    const auto kept = static_cast<double>(left.arcs.size()) / static_cast<double>(whole.arcs.size());
    EXPECT_NEAR(*found.municipal_tie_share, 1 - kept, 1e-12);
  }
}

TEST(MunicipalCentralisation, OfNobodyOrWithoutTiesHasNoShare) {
  EXPECT_FALSE(municipal_centralisation(Network{}, Graph{}).municipal_tie_share);
  const auto network = town();
  const auto found = municipal_centralisation(network, make_graph(network));
  EXPECT_FALSE(found.municipal_tie_share);
  EXPECT_DOUBLE_EQ(*found.with_all.degree, 0.0);
}

}  // namespace
}  // namespace sleutelnet
