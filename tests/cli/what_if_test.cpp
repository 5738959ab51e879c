// The verb `what-if`: the numbers of the analysis in the words of the window, and what it says of an unknown id.

#include "report/what_if.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/support/command_line.hpp"

namespace sleutelnet {
namespace {

using namespace testing;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

const std::string veldhaven = std::string(SOURCE_FOLDER) + "/sample-data/veldhaven";

TEST(WhatIfVerb, PrintsTheNumbersOfTheAnalysis) {
  const auto network = open_paths({veldhaven}).records->network;
  const auto covered = coverage(network);
  const auto graph = make_graph(network);
  const std::vector<ActorId> leaving{ActorId("K001"), ActorId("K002")};
  const auto expected = group_departure({network, covered, graph}, leaving);

  const auto json = nlohmann::json::parse(command_line({"what-if", veldhaven, "--leave", "K001,K002", "--json"}).out);

  EXPECT_EQ(json["leaving"], (nlohmann::json{"K001", "K002"}));
  EXPECT_EQ(json["cells_lost"].size(), expected.cells_lost.size());
  EXPECT_EQ(json["inhabitants_lost"], expected.inhabitants_lost);
  EXPECT_EQ(json["components_after"], expected.components_after);
  EXPECT_EQ(json["fragmentation_after"]["distances"], *expected.after.distances);
  EXPECT_EQ(json["gaps_opened"].size(), opened_gaps({network, covered, graph}, leaving).size());
}

TEST(WhatIfVerb, SpeaksOfABackupAndNotOfImportance) {
  const auto run = command_line({"what-if", veldhaven, "--leave", "K001"});
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_THAT(run.out, AllOf(HasSubstr("Als deze ene weggaat: K001"), HasSubstr("achtervang"),
                             HasSubstr("Zelfde, afstand telt mee"), Not(HasSubstr("belangrijk"))));
}

TEST(WhatIfVerb, NamesWhoLooksLikeWhomWasAskedAndWhoHasLeft) {
  const auto run = command_line({"what-if", veldhaven, "--leave", "K0011,K014"});
  EXPECT_EQ(run.exit_code, 3);
  EXPECT_EQ(run.out, "");
  EXPECT_THAT(run.err, AllOf(HasSubstr("Bedoel je: K001"), HasSubstr("K014 doet nu niet mee")));
}

TEST(WhatIfVerb, TakesFacetSpeedMomentAndDay) {
  const auto run = command_line({"what-if", veldhaven, "--leave", "K001", "--facet", "age", "--within", "72h",
                                 "--moment", "day", "--as-of", "2025-11-20"});
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_THAT(run.out, HasSubstr("20 november 2025"));
}

TEST(WhatIfLines, SayUnknownWhereNobodyGaveTheInhabitants) {
  GroupDeparture departure;
  departure.cells_lost = {{AreaId("BU1"), TermId("zorg")}};
  EXPECT_EQ(what_if_lines(departure, true, Language::dutch).at(1).value, "onbekend");
  departure.inhabitants_lost = 1'200;
  EXPECT_EQ(what_if_lines(departure, true, Language::dutch).at(1).value, "1.200");
}

}  // namespace
}  // namespace sleutelnet
