// What no file says is told as not known: never 1970, never 0, never an empty name.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/what_if_json.hpp"
#include "tests/support/command_line.hpp"
#include "tests/support/networks.hpp"
#include "tests/support/scratch_town.hpp"

namespace sleutelnet {
namespace {

using namespace testing;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

const std::string areas = "code;naam\nGM9902;Proefstad\nBU99020000;Markt\n";
const Date fourth_of_june = *parse_date("2026-06-04");

TEST(Unknown, DateAndInhabitantsAreWordsInText) {
  const ScratchTown town;
  const auto file = town.write("gebieden.csv", areas);

  const auto run = command_line({"gaps", file});

  EXPECT_EQ(run.exit_code, 0);
  EXPECT_THAT(run.out, AllOf(HasSubstr("datum onbekend"), HasSubstr("onbekend"), Not(HasSubstr("1970"))));
  EXPECT_THAT(run.out, HasSubstr("Proefstad · ")) << "the only gemeente gives its name";
}

TEST(Unknown, DateMeansTodayAndThatIsSaid) {
  const ScratchTown town;
  const auto file = town.write("gebieden.csv", areas);

  const auto run = command_line({"gaps", file}, fourth_of_june);

  EXPECT_THAT(run.out, HasSubstr("4 juni 2026"));
  EXPECT_THAT(run.err, AllOf(HasSubstr("noemen geen datum"), HasSubstr("4 juni 2026")));
}

TEST(Unknown, IsNullInJsonAndEmptyInCsv) {
  const ScratchTown town;
  const auto file = town.write("gebieden.csv", "code;naam\nBU99020000;Markt\n");

  const auto json = command_line({"gaps", file, "--json"}).out;
  EXPECT_THAT(json, AllOf(HasSubstr("\"municipality\": null"), HasSubstr("\"date\": null"),
                          HasSubstr("\"as_of\": null"), HasSubstr("\"inhabitants\": null"), Not(HasSubstr("1970"))));
  EXPECT_THAT(command_line({"gaps", file, "--csv"}).out, HasSubstr("never_asked,0,0,1,1,,\n"));
}

TEST(Unknown, InhabitantsOfWhatFallsEmptyAreNullAndCounted) {
  auto network = two_neighbourhoods();
  for (const auto* code : {"BU99010000", "BU99010001"}) {
    auto area = *network.areas.find(AreaId(code));
    area.inhabitants.reset();
    network.areas.put(area);
  }
  network.actors.put(key_figure("K001"));
  network.reach.put(reach("R1", "K001", "BU99010000", "zorg"));
  network.reach.put(reach("R2", "K001", "BU99010001", "zorg"));
  const auto covered = coverage(network);
  const auto graph = make_graph(network);
  const Situation situation{network, covered, graph};

  const auto json = what_if_json(situation, group_departure(situation, {ActorId("K001")}), {});

  EXPECT_THAT(json, AllOf(HasSubstr("\"inhabitants_lost\": null"), HasSubstr("\"inhabitants_unknown_areas\": 2")));
}

TEST(Unknown, NameIsWordsAndNotNothing) {
  const ScratchTown town;
  const auto file = town.write("gebieden.csv", "code;naam\nBU99020000;Markt\n");

  EXPECT_THAT(command_line({"gaps", file}).out, HasSubstr("gemeente zonder naam · "));
}

TEST(Unknown, DateIsNotWrittenByImport) {
  const ScratchTown town;
  const auto file = town.write("gebieden.csv", areas);

  ASSERT_EQ(command_line({"import", file, "-o", town.beside("uit")}).exit_code, 0);

  std::ifstream stream(town.beside("uit") + "/gemeente.csv");
  const std::string written{std::istreambuf_iterator<char>(stream), {}};
  EXPECT_THAT(written, Not(HasSubstr("peildatum")));
  EXPECT_FALSE(date_known(open_paths({town.beside("uit")}).records->network));
}

TEST(Unknown, DateInAReportIsToldBesideTheDayOfMaking) {
  const ScratchTown town;
  const auto file = town.write("gebieden.csv", areas);

  ASSERT_EQ(command_line({"report", file, "-o", town.beside("verslag.html")}, fourth_of_june).exit_code, 0);

  std::ifstream stream(town.beside("verslag.html"));
  const std::string html{std::istreambuf_iterator<char>(stream), {}};
  EXPECT_THAT(html, AllOf(HasSubstr("4 juni 2026 (de gegevens noemen geen datum)"), Not(HasSubstr("1970"))));
}

}  // namespace
}  // namespace sleutelnet
