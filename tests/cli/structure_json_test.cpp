// What `structure --json` says where something is not shown, not worked out, or too much to print.

#include "cli/structure_json.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/support/command_line.hpp"
#include "tests/support/small_town.hpp"

namespace sleutelnet {
namespace {

using namespace testing;
using Json = nlohmann::json;

Json json_of(const Results& results) { return Json::parse(structure_json(results)); }

Results results_of_list(int nodes, const std::vector<Ends>& ends) {
  return structure_results_of(plain_network(nodes, ends), {.municipal = false});
}

TEST(StructureJson, NamesACoreOnlyWhereItIsShown) {
  std::vector<Ends> ends;
  for (int one = 0; one < 6; ++one) {
    for (int other = one + 1; other < 6; ++other) ends.emplace_back(one, other);
  }
  for (int node = 6; node < 14; ++node) ends.emplace_back(node, node + 1);
  const auto core = json_of(results_of_list(15, ends))["stage"]["core"];
  EXPECT_TRUE(core["size"].is_null());
  EXPECT_TRUE(core["members"].is_null());
  EXPECT_EQ(core["null_means"], "the periphery hangs on itself");
}

TEST(StructureJson, SaysWhatWasTooLarge) {
  auto results = results_of_list(3, {{0, 1}});
  results.whole.pairs.reset();
  results.whole.places.reset();
  const auto json = json_of(results);
  EXPECT_TRUE(json["needs_backup"]["pairs"].is_null());
  EXPECT_EQ(json["needs_backup"]["null_means"], "too large for an exact answer");
  EXPECT_TRUE(json["certainty"]["places"].is_null());
  EXPECT_EQ(json["certainty"]["null_means"], "too large for an exact answer");
}

TEST(StructureJson, TellsOfEachParticipantWhatFallsAwayAndWhere) {
  const auto results = structure_results_of(small_town());
  const auto json = json_of(results);
  EXPECT_EQ(json["needs_backup"]["actors"].size(), results.structure.graph.size());
  for (const auto& actor : json["needs_backup"]["actors"]) EXPECT_TRUE(actor["fragmentation"].is_number());
  ASSERT_EQ(json["certainty"]["places"].size(), 4U);
  for (const auto& measure : json["certainty"]["places"]) {
    EXPECT_EQ(measure["actors"].size(), results.structure.graph.size());
    for (const auto& [id, place] : measure["actors"].items()) {
      EXPECT_TRUE(place["value"].is_number() && place["rank"].is_number()) << id;
      EXPECT_EQ(place["values"].size(), 2U) << id;
      EXPECT_EQ(place["ranks"].size(), 2U) << id;
    }
  }
}

TEST(StructureJson, TellsOfEachCommunityWhoIsInItAndHowSurely) {
  const auto json = json_of(results_of_list(5, {{0, 1}, {1, 2}, {0, 2}, {3, 4}}))["communities"];
  EXPECT_EQ(json["communities"][0]["certainty_of_members"], (Json{{"n000", 1.0}, {"n001", 1.0}, {"n002", 1.0}}));
  EXPECT_EQ(json["communities"][0]["certainty"], 1.0);
  EXPECT_EQ(json["tied_and_together"].size(), 4U);
  EXPECT_EQ(json_of(results_of_list(2, {}))["communities"]["null_means"], "no ties at all");
}

TEST(StructureVerb, TakesFacetSpeedMomentAndDay) {
  const std::string town = std::string(SOURCE_FOLDER) + "/tests/data/proefstad";
  const auto run = command_line(
      {"structure", town, "--facet", "age", "--within", "2h", "--moment", "evening", "--as-of", "2025-11-20"});
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_NE(run.out.find("leeftijd"), std::string::npos);
  EXPECT_NE(run.out.find("binnen 2 uur"), std::string::npos);
  EXPECT_NE(run.out.find("20 november 2025"), std::string::npos);
}

}  // namespace
}  // namespace sleutelnet
