// A municipality that says "sleutelpersoon" reads that word everywhere, and keeps it.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/command_line.hpp"
#include "tests/support/scratch_town.hpp"

namespace sleutelnet {
namespace {

using namespace testing;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

std::string town_that_chose(const ScratchTown& town, const std::string& choices) {
  town.write("town/gemeente.csv", "sleutel;waarde\nnaam;Proefstad\npeildatum;2026-06-04\n" + choices);
  town.write("town/gebieden.csv", "code;naam;inwoners\nBU99020000;Markt;900\n");
  town.write("town/actoren.csv", "id;soort;status\nK001;sleutelpersoon;actief\n");
  return town.beside("town");
}

TEST(OwnWord, IsThatOfTheMunicipalityInBothLanguages) {
  const ScratchTown town;
  const auto folder = town_that_chose(town, "woord;sleutelpersoon\n");

  EXPECT_THAT(command_line({"structure", folder}).out,
              AllOf(HasSubstr("sleutelpersonen"), Not(HasSubstr("leutelfigu"))));
  EXPECT_THAT(command_line({"structure", folder, "--lang", "en"}).out,
              AllOf(HasSubstr("key people"), Not(HasSubstr("ey figure"))));
}

TEST(OwnWord, IsSleutelfiguurWhenNothingIsChosen) {
  const ScratchTown town;
  const auto folder = town_that_chose(town, "");

  EXPECT_THAT(command_line({"structure", folder}).out,
              AllOf(HasSubstr("sleutelfiguren"), Not(HasSubstr("leutelpersonen"))));
}

TEST(OwnWord, AnotherOneIsRefusedByName) {
  const ScratchTown town;

  const auto run = command_line({"import", town_that_chose(town, "woord;informant\n"), "--dry-run"});

  EXPECT_NE(run.exit_code, 0);
  EXPECT_THAT(run.out + run.err, AllOf(HasSubstr("informant"), HasSubstr("sleutelpersoon")));
}

TEST(OwnWord, DaysWithoutATalkAreAWholeNumberOfDays) {
  const ScratchTown town;
  const auto refused = [&](const std::string& choices) {
    const auto run = command_line({"gaps", town_that_chose(town, choices)});
    return run.err.find("geweigerd") != std::string::npos;
  };

  EXPECT_FALSE(refused("stil;90\n"));
  for (const auto* wrong : {"stil;0\n", "stil;3651\n", "stil;drie\n"}) EXPECT_TRUE(refused(wrong)) << wrong;
}

}  // namespace
}  // namespace sleutelnet
