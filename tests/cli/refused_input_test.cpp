// A refused file means that what was opened is not what the user has: nothing is worked out from it, and
// the file, why, and what to do are said. A refused row is left out and counted.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "tests/support/command_line.hpp"
#include "tests/support/scratch_town.hpp"

namespace sleutelnet {
namespace {

using namespace testing;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
namespace fs = std::filesystem;

class RefusedFile : public ::testing::TestWithParam<std::vector<std::string>> {};

TEST_P(RefusedFile, StopsEveryVerbThatWorksSomethingOut) {
  const ScratchTown town;
  town.replace_in("2025-11-24/bereik.csv", "gebied", "plek");
  auto words = GetParam();
  words.push_back(town.text());
  if (words.front() == "report") words.insert(words.end(), {"-o", town.beside("verslag.html")});

  const auto run = command_line(words);

  EXPECT_EQ(run.exit_code, 3);
  EXPECT_THAT(run.out, IsEmpty());
  EXPECT_THAT(run.err, AllOf(HasSubstr("2025-11-24/bereik.csv"), HasSubstr("gebied"), HasSubstr("bereik"),
                             HasSubstr("sleutelnet import")));
  EXPECT_FALSE(fs::exists(town.beside("verslag.html")));
}

INSTANTIATE_TEST_SUITE_P(Verbs, RefusedFile,
                         ::testing::Values(std::vector<std::string>{"gaps"}, std::vector<std::string>{"measures"},
                                           std::vector<std::string>{"compare"}, std::vector<std::string>{"inform"},
                                           std::vector<std::string>{"what-if", "--leave", "K001"},
                                           std::vector<std::string>{"plan", "recruit"},
                                           std::vector<std::string>{"report"}));

TEST(RefusedFiles, OfAnEarlierSnapshotStopTheComparisonToo) {
  const ScratchTown town;
  town.replace_in("2024-11-25/actoren.csv", "soort", "aard");

  EXPECT_EQ(command_line({"compare", town.text()}).exit_code, 3);
}

TEST(RefusedFiles, StopMeasuresOfAPlainNetwork) {
  const ScratchTown town;
  const auto nodes = town.write("nodes.csv", "id\na\nb\n");
  const auto edges = town.write("edges.csv", "bron;doel\na;b\n");

  const auto run = command_line({"measures", nodes, edges});

  EXPECT_EQ(run.exit_code, 3);
  EXPECT_THAT(run.out, IsEmpty());
  EXPECT_THAT(run.err, HasSubstr("edges.csv"));
}

TEST(RefusedFiles, AreCountedByImportWhichThenWritesNothing) {
  const ScratchTown town;
  town.replace_in("2025-11-24/bereik.csv", "gebied", "plek");

  const auto run = command_line({"import", town.text(), "-o", town.beside("uit")});

  EXPECT_EQ(run.exit_code, 3);
  EXPECT_THAT(run.out, AllOf(HasSubstr("2025-11-24/bereik.csv"), HasSubstr("geweigerd")));
  EXPECT_THAT(run.err, HasSubstr("niets geschreven"));
  EXPECT_FALSE(fs::exists(town.beside("uit")));
}

TEST(RefusedFiles, LeaveCheckToItsWork) {
  const ScratchTown town;
  town.replace_in("2025-11-24/bereik.csv", "gebied", "plek");

  const auto run = command_line({"check", town.text()});

  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.out, Not(IsEmpty()));
  EXPECT_THAT(run.err, HasSubstr("2025-11-24/bereik.csv"));
}

TEST(RefusedRows, WhenThereIsNothingElseAreSaid) {
  const ScratchTown town;
  const auto file = town.write("slecht.csv", "id;soort\nX1;tovenaar\n");

  for (const auto* verb : {"check", "gaps", "measures"}) {
    const auto run = command_line({verb, file});
    EXPECT_EQ(run.exit_code, 3);
    EXPECT_THAT(run.err, AllOf(HasSubstr("slecht.csv, regel 2"), HasSubstr("tovenaar"))) << verb;
  }
}

TEST(RefusedRows, OfAllFilesOntoAMunicipalityAreARefusal) {
  const ScratchTown town;
  const auto file = town.write("slecht.csv", "id;soort\nX1;tovenaar\n");

  const auto run = command_line({"import", file, "--onto", town.text(), "-o", town.beside("uit")});

  EXPECT_EQ(run.exit_code, 3);
  EXPECT_FALSE(fs::exists(town.beside("uit")));
}

TEST(RefusedRows, AreCountedAndStandInTheReport) {
  const ScratchTown town;
  town.replace_in("2025-11-24/bereik.csv", "R1;K001", "R1;ZZZ");

  EXPECT_EQ(command_line({"gaps", town.text()}).exit_code, 1);
  const auto run = command_line({"report", town.text(), "-o", town.beside("verslag.html")});

  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.err, HasSubstr("1 rij is geweigerd"));
  std::ifstream stream(town.beside("verslag.html"));
  const std::string html{std::istreambuf_iterator<char>(stream), {}};
  EXPECT_THAT(html, AllOf(HasSubstr("<dt>Geweigerde rijen</dt><dd>1</dd>"), HasSubstr("Die tellen nergens in mee")));
}

TEST(Attention, NamesTheFilesAndEveryPathThatWasGiven) {
  const ScratchTown town;
  const auto nodes = town.write("nodes.csv", "id\na\nb\nc\n");
  const auto edges = town.write("edges.csv", "source,target,weight\na,b,veel\nb,c,weinig\n");

  const auto run = command_line({"measures", nodes, edges});

  EXPECT_THAT(run.err, AllOf(HasSubstr("2 punten vragen aandacht, in edges.csv"),
                             HasSubstr("sleutelnet import " + nodes + " " + edges)));
}

TEST(Attention, ToOnePointIsThatPoint) {
  const ScratchTown town;
  const auto edges = town.write("edges.csv", "source,target,weight\na,b,veel\n");

  const auto run = command_line({"measures", edges});

  EXPECT_THAT(run.err, AllOf(HasSubstr("edges.csv, regel 2"), HasSubstr("veel"), Not(HasSubstr("1 punten"))));
}

TEST(Weight, ThatCannotBeALengthIsNamedByItsPlace) {
  const ScratchTown town;
  struct Case {
    const char* weight;
    const char* said;
  };
  for (const auto& [weight, said] : {Case{"1e18", "zonder e"}, Case{"0", "groter dan 0"}, Case{"1e-320", "zonder e"},
                                     Case{"veel", "geen getal"}, Case{"0.0000000000000001", "te fijn"}}) {
    const auto edges =
        town.write("edges.csv", std::string("source,target,weight\nb,c,999999999999\na,b,") + weight + "\n");

    const auto run = command_line({"measures", edges, "--weight-means", "length"});

    EXPECT_EQ(run.exit_code, 3) << weight;
    EXPECT_THAT(run.err, AllOf(HasSubstr("edges.csv, regel 3, kolom «weight»"), HasSubstr(weight), HasSubstr(said)));
  }
}

}  // namespace
}  // namespace sleutelnet
