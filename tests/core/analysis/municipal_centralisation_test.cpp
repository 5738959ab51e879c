#include "core/analysis/municipal_centralisation.hpp"

#include <gtest/gtest.h>

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

TEST(MunicipalCentralisation, OfNobodyOrWithoutTiesHasNoShare) {
  EXPECT_FALSE(municipal_centralisation(Network{}, Graph{}).municipal_tie_share);
  const auto network = town();
  const auto found = municipal_centralisation(network, make_graph(network));
  EXPECT_FALSE(found.municipal_tie_share);
  EXPECT_DOUBLE_EQ(*found.with_all.degree, 0.0);
}

}  // namespace
}  // namespace sleutelnet
