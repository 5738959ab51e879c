#include "core/analysis/crosswalk.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/analysis/compare_borders.hpp"
#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::string west = "BU99010001", east = "BU99010002", north = "BU99010003", south = "BU99010004";

Network town(const std::vector<std::pair<std::string, int>>& areas) {
  Network network;
  network.date = today;
  network.terms.put(term(Facet::domain, "zorg"));
  for (const auto* code : {"GM9901", "WK990100"}) network.areas.put(area(code, 5000));
  for (const auto& [code, people] : areas) network.areas.put(area(code, people));
  for (const auto* id : {"K001", "K002"}) network.actors.put(key_figure(id));
  return network;
}

CrosswalkShare share(const std::string& from, const std::string& to, double part) {
  return {AreaId(from), AreaId(to), part};
}

std::vector<std::string> places_of(const Network& network, const std::string& actor) {
  std::vector<std::string> places;
  for (const auto& claim : network.reach) {
    if (claim.actor.text() == actor) places.push_back(claim.area.text());
  }
  return places;
}

TEST(Crosswalk, ASplitTakesTheClaimToBothParts) {
  auto before = town({{west, 1000}, {east, 500}});
  before.reach.put(reach("R1", "K001", west, "zorg"));
  const auto after = town({{north, 400}, {south, 600}, {east, 500}});

  const auto carried = carry_over(before, after, {share(west, north, 0.4), share(west, south, 0.6)});

  EXPECT_THAT(places_of(carried.network, "K001"), ElementsAre(north, south));
  EXPECT_EQ(carried.network.reach.rows().at(0).id, ReachId("R1"));
  EXPECT_EQ(carried.claims_moved, 1U);
  EXPECT_EQ(carried.claims_split, 1U);
  EXPECT_THAT(carried.areas_old, ElementsAre(AreaId(west)));
  EXPECT_EQ(carried.network.areas, after.areas);
}

TEST(Crosswalk, AStripAlongTheBorderTakesNoClaimsAlong) {
  auto before = town({{west, 1000}, {east, 1000}});
  before.reach.put(reach("R1", "K001", west, "zorg"));
  const auto after = town({{west, 950}, {east, 1050}});

  const auto carried =
      carry_over(before, after, {share(west, west, 0.95), share(west, east, 0.05), share(east, east, 1)});

  EXPECT_THAT(places_of(carried.network, "K001"), ElementsAre(west));
  EXPECT_EQ(carried.claims_moved, 0U);
}

TEST(Crosswalk, AMergerKeepsWhatIsSaidOfEitherHoweverSmall) {
  auto before = town({{west, 1000}, {east, 20}});
  before.reach.put(reach("R1", "K001", west, "zorg"));
  before.reach.put(reach("R2", "K002", east, "zorg"));
  before.targets.put({AreaId(west), Facet::domain, TermId("zorg"), 1, ResponseClass::within_24h, ""});
  before.targets.put({AreaId(east), Facet::domain, TermId("zorg"), 2, ResponseClass::within_24h, ""});
  before.inquiries.put({AreaId(west), Facet::domain, TermId("zorg"), day(2025, 1, 1)});
  before.inquiries.put({AreaId(east), Facet::domain, TermId("zorg"), day(2025, 6, 1)});
  const auto after = town({{north, 1020}});

  const auto carried = carry_over(before, after, {share(west, north, 1), share(east, north, 1)});

  EXPECT_EQ(carried.network.reach.size(), 2U);
  EXPECT_EQ(carried.network.targets.rows().at(0).minimum, 2);
  EXPECT_EQ(carried.network.inquiries.rows().at(0).asked, day(2025, 6, 1));
}

TEST(Crosswalk, AWijkThatIsGoneGoesByItsBuurten) {
  auto before = town({{west, 1000}});
  before.reach.put(reach("R1", "K001", "WK990100", "zorg"));
  Network after = town({});
  after.areas = {};
  for (const auto& [code, people] :
       std::vector<std::pair<std::string, int>>{{"GM9902", 1000}, {"WK990207", 1000}, {"BU99020701", 1000}}) {
    after.areas.put(area(code, people));
  }

  const auto carried = carry_over(before, after, {share(west, "BU99020701", 1)});

  EXPECT_THAT(places_of(carried.network, "K001"), ElementsAre("WK990207"));
}

TEST(Crosswalk, WithoutInhabitantsTheSharesDecide) {
  auto before = town({{west, 0}, {east, 0}});
  for (const auto* code : {&west, &east}) {
    auto unknown = *before.areas.find(AreaId(*code));
    unknown.inhabitants.reset();
    before.areas.put(unknown);
  }
  before.reach.put(reach("R1", "K001", west, "zorg"));
  const auto after = town({{north, 400}, {south, 600}});

  const auto carried =
      carry_over(before, after, {share(west, north, 0.9), share(west, south, 0.1), share(east, south, 1)});

  EXPECT_THAT(places_of(carried.network, "K001"), ElementsAre(north));
}

TEST(Crosswalk, WhatHasNoPlaceIsCounted) {
  auto before = town({{west, 1000}, {east, 10}});
  before.reach.put(reach("R1", "K001", west, "zorg"));
  const auto after = town({{east, 10}});

  EXPECT_EQ(carry_over(before, after, {share(west, "BU88880001", 1)}).claims_left, 1U);
  EXPECT_EQ(carry_over(before, after, {}).claims_left, 1U);
}

TEST(Crosswalk, EveryFaultIsNamedWithItsArea) {
  const auto before = town({{west, 1000}, {east, 1000}, {south, 1}});
  const auto after = town({{north, 2000}});

  const auto findings = check_crosswalk({share(west, north, 0.5), share(east, north, 0.5), share(east, north, 0.5),
                                         share("BU99019999", north, 1), share("BU77770000", "BU77770001", 0.2)},
                                        before, after);

  EXPECT_THAT(findings, ElementsAre(CrosswalkFinding{CrosswalkFault::sum, AreaId(west), {}, 0.5},
                                    CrosswalkFinding{CrosswalkFault::twice, AreaId(east), AreaId(north), 0},
                                    CrosswalkFinding{CrosswalkFault::missing, AreaId(south), {}, 0},
                                    CrosswalkFinding{CrosswalkFault::old_unknown, AreaId("BU99019999"), {}, 0}));
  EXPECT_TRUE(refuses(CrosswalkFault::sum) && refuses(CrosswalkFault::twice));
  EXPECT_FALSE(refuses(CrosswalkFault::missing));
}

TEST(Crosswalk, RoundedSharesAreNoFault) {
  const auto before = town({{west, 1000}});
  const auto after = town({{north, 1}, {south, 1}, {east, 1}});

  EXPECT_THAT(
      check_crosswalk({share(west, north, 0.33), share(west, south, 0.33), share(west, east, 0.33)}, before, after),
      IsEmpty());
}

TEST(CompareOverBorders, WhatOnlyTheBordersChangedHasNoOtherCause) {
  auto before = town({{west, 1000}, {east, 500}});
  before.reach.put(reach("R1", "K001", west, "zorg"));
  auto after = town({{north, 400}, {south, 600}, {east, 500}});
  after.reach.put(reach("R1", "K001", north, "zorg"));
  after.reach.put(reach("R9", "K001", south, "zorg"));

  const auto compared = compare_over_borders(before, after, {share(west, north, 0.4), share(west, south, 0.6)});

  const auto& comparison = compared.comparison;
  EXPECT_THAT(comparison.opened, IsEmpty());
  EXPECT_THAT(comparison.closed, IsEmpty());
  EXPECT_THAT(comparison.only_before, IsEmpty());
  EXPECT_THAT(comparison.only_after, IsEmpty());
  EXPECT_EQ(compared.borders.totals_own.neighbourhoods, 2);
  EXPECT_EQ(comparison.totals_before.neighbourhoods, 3);
  EXPECT_EQ(comparison.totals_before.neighbourhoods_reached, comparison.totals_after.neighbourhoods_reached);
}

TEST(CompareOverBorders, WithoutATableItIsThePlainComparison) {
  auto before = town({{west, 1000}});
  before.reach.put(reach("R1", "K001", west, "zorg"));
  const auto after = town({{west, 1000}});

  const auto compared = compare_over_borders(before, after, {});

  EXPECT_EQ(compared.comparison.opened, compare(before, after).opened);
  EXPECT_EQ(compared.borders.totals_own, compared.comparison.totals_before);
}

}  // namespace
}  // namespace sleutelnet
