// Every gap of the newest snapshot, per facet, as the generator worked it out by its own plain reading of
// coverage.v1. Two implementations that share no code must name the same cells for the same reasons.

#include "core/analysis/gaps.hpp"

#include <gtest/gtest.h>

#include "cli/json.hpp"
#include "core/network/codes.hpp"
#include "tests/samples/veldhaven.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

class VeldhavenGaps : public ::testing::TestWithParam<Facet> {};

TEST_P(VeldhavenGaps, AreExactlyThePlantedOnes) {
  const auto& network = veldhaven().records->network;
  const auto found = gaps(network, coverage(network, {.facet = GetParam()}));
  std::map<std::string, const Gap*> by_cell;
  for (const auto& gap : found) by_cell[gap.area.text() + " " + gap.value.text()] = &gap;
  const auto expected = expected_table("gaps-" + std::string(code_of(GetParam())) + ".csv");
  ASSERT_FALSE(expected.empty());
  for (const auto& row : expected) {
    const auto cell = row.at("area") + " " + row.at("value");
    ASSERT_TRUE(by_cell.contains(cell)) << cell;
    const auto& gap = *by_cell.at(cell);
    EXPECT_EQ(code_of(gap.state), row.at("state")) << cell;
    EXPECT_EQ(code_of(gap.reason), row.at("reason")) << cell;
    EXPECT_EQ(std::to_string(gap.people), row.at("people")) << cell;
    EXPECT_EQ(std::to_string(gap.independent), row.at("independent")) << cell;
    EXPECT_EQ(std::to_string(gap.inhabitants), row.at("inhabitants")) << cell;
  }
  EXPECT_EQ(found.size(), expected.size());
}

TEST_P(VeldhavenGaps, NameNoWaterBusinessParkOrAreaUnderFiftyInhabitants) {
  const auto& network = veldhaven().records->network;
  for (const auto& gap : gaps(network, coverage(network, {.facet = GetParam()}))) {
    const auto& area = *network.areas.find(gap.area);
    EXPECT_EQ(area.surface, AreaSurface::land) << area.name;
    EXPECT_GE(area.inhabitants.value_or(0), fewest_inhabitants) << area.name;
  }
}

INSTANTIATE_TEST_SUITE_P(Facets, VeldhavenGaps, ::testing::Values(Facet::domain, Facet::age, Facet::setting),
                         [](const auto& facet) { return std::string(english_code_of(facet.param)); });

}  // namespace
}  // namespace sleutelnet
