// The verb `inform` in a network too large to compare all groups.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/support/command_line.hpp"
#include "tests/support/scratch_town.hpp"

namespace sleutelnet {
namespace {

using namespace testing;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

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
  EXPECT_THAT(command_line({"inform", files[0], files[1]}).out,
              AllOf(HasSubstr("Hoeveel er zo goed zijn"), Not(HasSubstr("te groot"))));
}

}  // namespace
}  // namespace sleutelnet
