#include "core/analysis/introductions.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/networks.hpp"
#include "tests/support/small_town.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

std::vector<ActorId> ids(std::initializer_list<const char*> names) {
  std::vector<ActorId> made;
  for (const auto* name : names) made.emplace_back(name);
  return made;
}

Introduction of(const Network& network, const char* actor) {
  return introductions(network, make_graph(network), {ActorId(actor)}).front();
}

// G001 – P001 – O001 – {K001, K002}, P001 – K003; K004 and K005 know nobody.
TEST(Introductions, GoTheShortestWayFromTheMunicipality) {
  EXPECT_EQ(of(small_town(), "K003").through, ids({"G001", "P001"}));
  EXPECT_EQ(of(small_town(), "K002").through, ids({"G001", "P001", "O001"}));
  EXPECT_FALSE(of(small_town(), "K002").account_holder);
}

TEST(Introductions, AreNotKnownOfWhoKnowsNobodyAndOfWhoTakesNoPart) {
  EXPECT_FALSE(of(small_town(), "K004").through);
  EXPECT_FALSE(of(small_town(), "K006").through) << "left";
  EXPECT_FALSE(of(small_town(), "K999").through);
}

TEST(Introductions, AreNotNeededOfTheMunicipalityItself) {
  EXPECT_EQ(of(small_town(), "G001").through, std::vector<ActorId>());
}

TEST(Introductions, AnAccountHolderComesFirst) {
  auto town = small_town();
  auto kept = tie("T900", "O001", "K003");
  kept.kind = TieKind::account_holder;
  town.ties.put(kept);

  const auto found = of(town, "K003");

  EXPECT_EQ(found.through, ids({"O001"}));
  EXPECT_TRUE(found.account_holder);
}

TEST(Introductions, OfEquallyShortWaysGoThroughTheLowestIds) {
  Network town;
  town.actors.put(actor("G001", ActorKind::municipal_team));
  for (const auto* id : {"K001", "K002", "K003"}) town.actors.put(key_figure(id));
  town.ties.put(tie("T1", "G001", "K002"));
  town.ties.put(tie("T2", "G001", "K001"));
  town.ties.put(tie("T3", "K002", "K003"));
  town.ties.put(tie("T4", "K001", "K003"));
  EXPECT_EQ(of(town, "K003").through, ids({"G001", "K001"}));
}

TEST(Introductions, StartFromProfessionalsWhereNoTeamTakesPart) {
  auto town = small_town();
  town.actors.erase_if([](const Actor& actor) { return actor.kind == ActorKind::municipal_team; });
  EXPECT_EQ(of(town, "K003").through, ids({"P001"}));
  EXPECT_EQ(of(town, "P001").through, std::vector<ActorId>());
}

// Each step is a tie, and no way is longer than the distance.
TEST(Introductions, AreShortestWaysInRandomTowns) {
  Random random(5);
  for (int round = 0; round < 40; ++round) {
    Network town;
    town.actors.put(actor("G001", ActorKind::municipal_team));
    std::vector<std::string> names{"G001"};
    for (int number = 10; number < 30; ++number) {
      names.push_back("K0" + std::to_string(number));
      town.actors.put(key_figure(names.back()));
    }
    for (int number = 10; number < 34; ++number) {
      town.ties.put(
          tie("T" + std::to_string(number), names[random.below(names.size())], names[random.below(names.size())]));
    }
    const auto graph = make_graph(town);
    const auto start = graph.index_of(ActorId("G001"));
    std::vector<int> steps(graph.size(), -1);
    std::vector<std::size_t> queue{start};
    steps[start] = 0;
    for (std::size_t next = 0; next < queue.size(); ++next) {
      for (const auto& arc : graph.arcs_of(queue[next])) {
        if (steps[arc.target] >= 0) continue;
        steps[arc.target] = steps[queue[next]] + 1;
        queue.push_back(arc.target);
      }
    }
    for (const auto& found : introductions(town, graph, graph.nodes)) {
      const auto node = graph.index_of(found.actor);
      ASSERT_EQ(found.through.has_value(), steps[node] >= 0);
      if (!found.through) continue;
      ASSERT_EQ(static_cast<int>(found.through->size()), steps[node]);
      auto way = *found.through;
      way.push_back(found.actor);
      for (std::size_t at = 1; at < way.size(); ++at) {
        const auto arcs = graph.arcs_of(graph.index_of(way[at - 1]));
        EXPECT_TRUE(
            std::any_of(arcs.begin(), arcs.end(), [&](const Arc& arc) { return graph.nodes[arc.target] == way[at]; }));
      }
    }
  }
}

}  // namespace
}  // namespace sleutelnet
