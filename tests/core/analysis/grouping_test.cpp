#include "core/analysis/grouping.hpp"

#include <gtest/gtest.h>

#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

Network two_districts() {
  Network network;
  network.date = today;
  for (const char* code : {"GM9901", "WK990100", "WK990101", "BU99010000", "BU99010001", "BU99010100"}) {
    network.areas.put(area(code, 1000));
  }
  return network;
}

std::string group_of(const Grouping& grouping, std::size_t node) {
  return grouping.of_node[node] ? grouping.names[*grouping.of_node[node]] : "none";
}

TEST(Grouping, ByCodeOrdersTheCodesAndLeavesTheEmptyOneOut) {
  const auto found = grouping_by_code({"b", "", "a", "b"});
  EXPECT_EQ(found.names, (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(found.of_node, (std::vector<std::optional<std::uint32_t>>{1, std::nullopt, 0, 1}));
  EXPECT_EQ(grouping_by_code({}), Grouping{});
}

TEST(Grouping, ByDomainTakesTheFirstThatIsListed) {
  auto network = plain_network(3, {});
  auto first = *network.actors.find(ActorId("n000"));
  first.domains = {TermId("zorg"), TermId("jeugd")};
  network.actors.put(first);
  auto second = *network.actors.find(ActorId("n001"));
  second.domains = {TermId("jeugd")};
  network.actors.put(second);
  const auto found = grouping_by_domain(network, make_graph(network));
  EXPECT_EQ(group_of(found, 0), "zorg");
  EXPECT_EQ(group_of(found, 1), "jeugd");
  EXPECT_EQ(group_of(found, 2), "none");
}

TEST(Grouping, ByDistrictFollowsMostOfTheClaimsAndOfEqualsTheLowestCode) {
  auto network = two_districts();
  for (const char* id : {"K1", "K2", "K3"}) network.actors.put(key_figure(id));
  network.reach.put(reach("a", "K1", "BU99010100", "zorg"));
  network.reach.put(reach("b", "K1", "BU99010000", "zorg"));
  network.reach.put(reach("c", "K1", "WK990101", "zorg"));
  network.reach.put(reach("d", "K2", "WK990101", "zorg"));
  network.reach.put(reach("e", "K2", "BU99010001", "zorg"));
  network.reach.put(reach("f", "K3", "GM9901", "zorg"));
  const auto found = grouping_by_district(network, make_graph(network));
  EXPECT_EQ(group_of(found, 0), "WK990101");
  EXPECT_EQ(group_of(found, 1), "WK990100");
  EXPECT_EQ(group_of(found, 2), "none");
}

TEST(Grouping, ByDistrictLeavesOutExpiredClaimsAndThoseOfTheFuture) {
  auto network = two_districts();
  network.actors.put(key_figure("K1"));
  auto expired = reach("a", "K1", "WK990100", "zorg");
  expired.expires = today;
  network.reach.put(expired);
  auto coming = reach("b", "K1", "WK990100", "zorg");
  coming.asserted = day(2026, 1, 1);
  network.reach.put(coming);
  EXPECT_EQ(group_of(grouping_by_district(network, make_graph(network)), 0), "none");

  auto undated = reach("c", "K1", "WK990101", "zorg");
  undated.asserted.reset();
  network.reach.put(undated);
  EXPECT_EQ(group_of(grouping_by_district(network, make_graph(network)), 0), "WK990101");
}

}  // namespace
}  // namespace sleutelnet
