// The verb `what-if`: the numbers of the analysis in the words of the window, and what it says of an unknown id.

#include "report/what_if.hpp"

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
using ::testing::StartsWith;

const std::string veldhaven = std::string(SOURCE_FOLDER) + "/sample-data/veldhaven";

nlohmann::json places_of(const std::vector<CellPlace>& places) {
  auto list = nlohmann::json::array();
  for (const auto& place : places) list.push_back({{"area", place.area.text()}, {"value", place.value.text()}});
  return list;
}

nlohmann::json places_of(const nlohmann::json& gaps) {
  auto list = nlohmann::json::array();
  for (const auto& gap : gaps) list.push_back({{"area", gap["area"]}, {"value", gap["value"]}});
  return list;
}

nlohmann::json json_of(std::vector<std::string> words) {
  words.insert(words.begin(), "what-if");
  words.emplace_back("--json");
  return nlohmann::json::parse(command_line(words).out);
}

TEST(WhatIfVerb, PrintsTheNumbersOfTheAnalysis) {
  const auto network = open_paths({veldhaven}).records->network;
  const auto covered = coverage(network);
  const auto graph = make_graph(network);
  const std::vector<ActorId> leaving{ActorId("K107"), ActorId("K002")};
  const auto expected = group_departure({network, covered, graph}, leaving);
  std::vector<CellPlace> opened;
  for (const auto& gap : opened_gaps({network, covered, graph}, leaving)) opened.push_back({gap.area, gap.value});
  ASSERT_FALSE(expected.cells_lost.empty() || opened.empty());

  const auto json = json_of({veldhaven, "--leave", "K107,K002"});

  EXPECT_EQ(json["leaving"], (nlohmann::json{"K002", "K107"}));
  EXPECT_EQ(json["cells_lost"], places_of(expected.cells_lost));
  EXPECT_EQ(json["cells_thinned"], places_of(expected.cells_thinned));
  EXPECT_EQ(json["inhabitants_lost"], expected.inhabitants_lost);
  EXPECT_EQ(json["inhabitants_unknown_areas"], expected.inhabitants_unknown_areas);
  EXPECT_EQ(json["components_after"], expected.components_after);
  EXPECT_EQ(json["fragmentation_after"]["distances"], *expected.after.distances);
  EXPECT_EQ(places_of(json["gaps_opened"]), places_of(opened));
}

TEST(WhatIfVerb, NamesTheGapThatIsLeftWhenAnExpiredClaimCanNoLongerBeRenewed) {
  const auto json = json_of({veldhaven, "--leave", "K047"});
  EXPECT_GE(json["gaps_opened"].size(), 4U);
}

TEST(WhatIfVerb, SpeaksOfABackupAndNotOfImportance) {
  const auto run = command_line({"what-if", veldhaven, "--leave", "K001"});
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_THAT(run.out, AllOf(HasSubstr("Als deze ene weggaat: K001"), HasSubstr("achtervang"),
                             HasSubstr("Hetzelfde, met afstand meegeteld"), Not(HasSubstr("belangrijk"))));
}

TEST(WhatIfVerb, SaysWhoseNetworkItIsAndForWhom) {
  for (const auto& run : {command_line({"what-if", veldhaven, "--leave", "K001"}), command_line({"inform", veldhaven}),
                          command_line({"structure", veldhaven})}) {
    EXPECT_THAT(run.out, StartsWith("Netwerk van Veldhaven, momentopname van 24 november 2025\n"));
    EXPECT_THAT(run.out, AllOf(HasSubstr("verzonnen"), HasSubstr("Alleen voor de coördinator")));
  }
}

TEST(WhatIfVerb, TakesAnOrganisationWithItsPeople) {
  const auto network = open_paths({veldhaven}).records->network;
  const auto covered = coverage(network);
  const auto graph = make_graph(network);
  const auto all = organisation_departures({network, covered, graph});
  const auto expected = std::find_if(all.begin(), all.end(), [](const OrganisationDeparture& departure) {
    return departure.organisation == ActorId("O064");
  });
  ASSERT_NE(expected, all.end());
  ASSERT_GT(expected->people.size(), 1U);

  const auto json = json_of({veldhaven, "--leave", "O064"});

  EXPECT_EQ(json["cells_lost"], places_of(expected->cells_lost));
  EXPECT_EQ(json["separated"], expected->separated);
  EXPECT_EQ(json["asked"][0]["id"], "O064");
  EXPECT_EQ(json["asked"][0]["people"].size(), expected->people.size());
  EXPECT_THAT(command_line({"what-if", veldhaven, "--leave", "O064"}).out,
              HasSubstr(": O064 met " + std::to_string(expected->people.size()) + " mensen"));
}

TEST(WhatIfVerb, AddsUpWhoIsNamedInSeveralPlacesAndIgnoresBlanks) {
  const auto json = json_of({veldhaven, "--leave", "K001, K002", "--leave", "K004"});
  EXPECT_EQ(json["leaving"], (nlohmann::json{"K001", "K002", "K004"}));
}

TEST(WhatIfVerb, NamesWhoLooksLikeWhomWasAskedAndWhoHasLeft) {
  const auto run = command_line({"what-if", veldhaven, "--leave", "k0011,K014,k0011"});
  EXPECT_EQ(run.exit_code, 3);
  EXPECT_EQ(run.out, "");
  EXPECT_THAT(run.err, AllOf(HasSubstr("Bedoel je: K001"), Not(HasSubstr("Voeg")),
                             HasSubstr("K014 doet niet mee. Stand van 24 november 2025: vertrokken.")));
  EXPECT_EQ(run.err.find("k0011 staat niet"), run.err.rfind("k0011 staat niet")) << run.err;
}

TEST(WhatIfVerb, TakesFacetSpeedMomentAndDay) {
  const auto run = command_line({"what-if", veldhaven, "--leave", "K001", "--facet", "age", "--within", "72h",
                                 "--moment", "day", "--as-of", "2025-11-20"});
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_THAT(run.out, AllOf(HasSubstr("Cellen: stand van 20 november 2025"), HasSubstr("leeftijd"),
                             HasSubstr("momentopname van 24 november 2025")));
  const auto usual = json_of({veldhaven, "--leave", "K002,K107"})["gaps_opened"];
  ASSERT_FALSE(usual.empty());
  EXPECT_NE(json_of({veldhaven, "--leave", "K002,K107", "--facet", "age"})["gaps_opened"], usual);
  EXPECT_NE(json_of({veldhaven, "--leave", "K002,K107", "--within", "2h"})["gaps_opened"], usual);
  EXPECT_NE(json_of({veldhaven, "--leave", "K002,K107", "--moment", "weekend"})["gaps_opened"], usual);
}

TEST(WhatIfVerb, SaysNothingOfCellsWhereThereAreNone) {
  const ScratchTown town;
  const auto edges = town.write("edges.csv", "source;target\nn0;n1\nn1;n2\n");

  const auto json = json_of({edges, "--leave", "n1"});

  for (const auto* of_cells : {"cells_lost", "cells_thinned", "targets_lost", "inhabitants_lost", "gaps_opened"}) {
    EXPECT_TRUE(json[of_cells].is_null()) << of_cells;
  }
  EXPECT_FALSE(json["null_means"].get<std::string>().empty());
  EXPECT_FALSE(json.contains("how"));
  EXPECT_EQ(json["separated"], 1);
  const auto run = command_line({"what-if", edges, "--leave", "n1", "--as-of", "2025-11-20"});
  EXPECT_THAT(run.err, HasSubstr("--as-of telt hier niet mee"));
  EXPECT_THAT(run.out, Not(HasSubstr("20 november 2025")));
}

std::string line_of(const GroupDeparture& departure, Text name, Language language = Language::dutch) {
  for (const auto& line : what_if_lines(departure, true, language)) {
    if (line.name == name) return line.value;
  }
  return "no such line";
}

TEST(WhatIfLines, SayUnknownWhereNobodyGaveTheInhabitants) {
  GroupDeparture departure;
  departure.cells_lost = {{AreaId("BU1"), TermId("zorg")}, {AreaId("BU2"), TermId("zorg")}};
  departure.inhabitants_unknown_areas = 2;
  EXPECT_EQ(line_of(departure, Text::what_if_inhabitants), "onbekend");
  departure.inhabitants_unknown_areas = 1;
  departure.inhabitants_lost = 6'900;
  EXPECT_EQ(line_of(departure, Text::what_if_inhabitants), "minstens 6.900; van 1 buurt onbekend");
  departure.inhabitants_unknown_areas = 0;
  EXPECT_EQ(line_of(departure, Text::what_if_inhabitants), "6.900");
}

TEST(WhatIfLines, ShowThatAShareChangesHoweverLittle) {
  GroupDeparture departure;
  departure.before.components = departure.after.components = 0.5;
  EXPECT_EQ(line_of(departure, Text::what_if_fragmentation), "50 %");
  departure.after.components = 0.53;
  EXPECT_EQ(line_of(departure, Text::what_if_fragmentation), "50 % → 53 %");
  departure.after.components = 0.5003;
  EXPECT_EQ(line_of(departure, Text::what_if_fragmentation), "50,00 % → 50,03 %");
  departure.after.components = 0.5000001;
  EXPECT_EQ(line_of(departure, Text::what_if_fragmentation), "50 %, nauwelijks anders");
}

}  // namespace
}  // namespace sleutelnet
