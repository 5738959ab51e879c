// The verb `inform`, also in a network too large to compare all groups, and what `structure` says of it.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "tests/support/command_line.hpp"
#include "tests/support/scratch_town.hpp"

namespace sleutelnet {
namespace {

using namespace testing;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

std::string in_one_line(std::string words) {
  std::replace(words.begin(), words.end(), '\n', ' ');
  return words;
}

// Five stars of a thousand and one of ten, of which three can be chosen.
std::vector<std::string> six_stars(const ScratchTown& town) {
  std::string nodes = "id\n", edges = "source;target\n";
  for (int node = 0; node < 5'016; ++node) nodes += "n" + std::to_string(node) + "\n";
  for (int leaf = 6; leaf < 5'016; ++leaf) {
    const int star = leaf < 5'006 ? leaf % 5 : 5;
    edges += "n" + std::to_string(star) + ";n" + std::to_string(leaf) + "\n";
  }
  return {town.write("nodes.csv", nodes), town.write("edges.csv", edges)};
}

TEST(InformVerb, AnswersInALargeNetworkAndProvesItWhereItCan) {
  const ScratchTown town;
  const auto files = six_stars(town);

  const auto run = command_line({"inform", files[0], files[1], "--json"});

  EXPECT_EQ(run.exit_code, 0) << run.err;
  const auto plan = nlohmann::json::parse(run.out)["inform_first"];
  EXPECT_EQ(plan["sets"], (nlohmann::json{{"n0", "n1", "n2"}}));
  EXPECT_EQ(plan["value"], 3.0 * 1'001 / 5'016);
  EXPECT_TRUE(plan["proven"]);
  EXPECT_TRUE(plan["optimal_sets"].is_null());
  EXPECT_EQ(plan["method"], "one by one");
  const auto words = in_one_line(command_line({"inform", files[0], files[1]}).out);
  EXPECT_THAT(words, AllOf(HasSubstr("Hoeveel er even goed zijn"), HasSubstr("te groot om alle groepen")));
  EXPECT_THAT(words, Not(HasSubstr("Wie steeds de volgende beste"))) << "that is how these were chosen";
}

TEST(InformVerb, SaysWhenFewerTakePartThanWereAskedFor) {
  const ScratchTown town;
  const auto edges = town.write("edges.csv", "source;target\nn0;n1\nn1;n2\n");

  const auto json = nlohmann::json::parse(command_line({"inform", edges, "--people", "7", "--json"}).out);

  EXPECT_EQ(json["inform_first"]["asked"], 7);
  EXPECT_EQ(json["inform_first"]["people"], 3);
  EXPECT_EQ(json["inform_first"]["method"], "exact");
  EXPECT_THAT(command_line({"inform", edges, "--people", "7"}).out, HasSubstr("Je vroeg er 7, er doen er 3 mee."));
}

TEST(InformVerb, OfAPlainListNamesNoKindsAndSaysTheDirection) {
  const ScratchTown town;
  const auto edges = town.write("edges.csv", "source;target\nn0;n1\nn1;n2\n");

  EXPECT_THAT(command_line({"inform", edges}).out, AllOf(HasSubstr("n0, n1, n2 "), HasSubstr("zonder richting")));
  EXPECT_THAT(command_line({"inform", edges, "--directed"}).out, HasSubstr("met hun richting"));
  const auto json = nlohmann::json::parse(command_line({"inform", edges, "--json"}).out);
  EXPECT_TRUE(json["inform_first"]["not_callable"].empty());
}

TEST(StructureVerb, NamesTheVerbThatAnswersInALargeNetwork) {
  const ScratchTown town;
  const auto files = six_stars(town);

  const auto json = nlohmann::json::parse(command_line({"structure", files[0], files[1], "--json"}).out);

  EXPECT_TRUE(json["inform_first"]["sets"].is_null());
  EXPECT_FALSE(json["inform_first"]["null_means"].get<std::string>().empty());
}

TEST(StructureVerb, SaysOnWhichDayCellsAreAndOnWhichTies) {
  const auto veldhaven = std::string(SOURCE_FOLDER) + "/sample-data/veldhaven";
  const auto words = command_line({"structure", veldhaven, "--as-of", "2025-12-01"}).out;
  EXPECT_THAT(words, AllOf(HasSubstr("momentopname van 24 november 2025"),
                           HasSubstr("De cellen zijn bekeken op 1 december 2025."),
                           HasSubstr("24 november 2025 (cellen: 1 december")));
}

}  // namespace
}  // namespace sleutelnet
