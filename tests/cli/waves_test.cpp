// Files that are moments of one network, and borders in between, on the command line.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "core/store/project_file.hpp"
#include "tests/core/store/support/projects.hpp"
#include "tests/importers/support/workbook.hpp"
#include "tests/support/command_line.hpp"

namespace sleutelnet {
namespace {

using namespace testing;
using ::testing::AllOf;
using ::testing::HasSubstr;

class WavesOnTheCommandLine : public ::testing::Test {
 protected:
  std::string write(const std::string& name, const std::string& bytes) { return files.write(name, bytes).string(); }
  std::string beside(const std::string& name) const { return (files.path() / name).string(); }

  TemporaryFolder files;
  std::string before =
      write("net-2024-03.gml", "graph [ node [ id 1 label \"Ans Bos\" ] node [ id 2 label \"Ben Dop\" ] ]");
  std::string after =
      write("net-2025-03.gml", "graph [ node [ id 7 label \"Ans Bos\" ] node [ id 2 label \"Ben Dop\" ] ]");
};

TEST_F(WavesOnTheCommandLine, ADryRunShowsWhoIsWho) {
  const auto text = command_line({"import", before, after, "--dry-run"});
  EXPECT_EQ(text.exit_code, 1) << "somebody is doubtful";
  EXPECT_THAT(text.out, AllOf(HasSubstr("2024-03-01"), HasSubstr("dezelfde: 1"), HasSubstr("nieuw: 1 — 7 · Ans Bos"),
                              HasSubstr("weg: 1 — 1 · Ans Bos"), HasSubstr("Alleen de naam is gelijk.")));

  const auto json = nlohmann::json::parse(command_line({"import", before, after, "--dry-run", "--json"}).out);
  const auto& step = json["moments"][0];
  EXPECT_EQ(step["from"], "2024-03-01");
  EXPECT_EQ(step["matched"][0]["by"], "id");
  EXPECT_EQ(step["doubtful"][0]["why"], "name_alone");
  EXPECT_EQ(step["new"][0]["id"], "7");
  EXPECT_EQ(step["gone"][0]["id"], "1");
}

TEST_F(WavesOnTheCommandLine, WhatIsDoubtfulIsConfirmedInAFile) {
  const auto list = beside("paren.csv");
  ASSERT_EQ(command_line({"import", before, after, "--dry-run", "--save-matches", list}).exit_code, 1);
  auto bytes = bytes_of(list);
  ASSERT_THAT(bytes, HasSubstr("1,Ans Bos,2025-03-01,7,Ans Bos,name_alone,"));
  bytes.insert(bytes.rfind("\r\n"), "ja");
  put_bytes(list, bytes);

  const auto done = command_line({"import", before, after, "--dry-run", "--matches", list});

  EXPECT_EQ(done.exit_code, 0) << done.out;
  EXPECT_THAT(done.out, HasSubstr("dezelfde: 2 (1 op nummer, 0 op naam en nog een kenmerk, 1 door jou bevestigd)"));
  EXPECT_EQ(command_line({"import", before, after, "--dry-run", "--save-matches", list}).exit_code, 3)
      << "a file that is there is not replaced";
  put_bytes(list, "eerder;later;zelfde\n1;7;misschien\n");
  EXPECT_THAT(command_line({"import", before, after, "--dry-run", "--matches", list}).err, HasSubstr("regel 2"));
}

TEST_F(WavesOnTheCommandLine, AllNamesMayBeConfirmedAtOnce) {
  EXPECT_EQ(command_line({"import", before, after, "--dry-run", "--confirm-names"}).exit_code, 0);
}

TEST_F(WavesOnTheCommandLine, TheyBecomeSnapshotsOfAProject) {
  const auto key = write("sleutel", "drie oude bomen\n");
  const auto project = beside("net.sleutelnet");

  const auto done = command_line({"import", before, after, "--confirm-names", "-o", project, "--key-file", key});

  EXPECT_EQ(done.exit_code, 0) << done.err;
  const auto made = load_project(project, town_secret()).value();
  EXPECT_EQ(made.snapshots.at(0).network.date, day(2024, 3, 1));
  EXPECT_EQ(made.records.network.date, day(2025, 3, 1));
  EXPECT_TRUE(made.records.network.actors.contains(ActorId("1"))) << "the id of the first moment stays";
}

TEST_F(WavesOnTheCommandLine, EarlierMomentsOntoAProjectAreKept) {
  const auto key = write("sleutel", "drie oude bomen\n");
  const auto project = beside("net.sleutelnet");
  ASSERT_EQ(command_line({"import", before, "--date", "2023", "-o", project, "--key-file", key}).exit_code, 0);

  const auto done =
      command_line({"import", before, after, "--confirm-names", "--onto", project, "-o", project, "--key-file", key});

  const auto made = load_project(project, town_secret()).value();
  EXPECT_EQ(made.records.network.date, day(2025, 3, 1)) << done.out << done.err;
  ASSERT_EQ(made.snapshots.size(), 1U);
  EXPECT_EQ(made.snapshots[0].network.date, day(2024, 3, 1));
}

TEST_F(WavesOnTheCommandLine, TwoLooseFilesAreComparedPersonByPerson) {
  const auto doubtful = command_line({"compare", before, after});
  const auto confirmed = command_line({"compare", before, after, "--confirm-names"});

  EXPECT_EQ(doubtful.exit_code, 1);
  EXPECT_THAT(doubtful.err, HasSubstr("Ans Bos"));
  EXPECT_THAT(doubtful.out, AllOf(HasSubstr("nieuw: 1 — 7 · Ans Bos"), HasSubstr("te bevestigen: 1")));
  EXPECT_EQ(confirmed.exit_code, 0) << confirmed.err;
  EXPECT_THAT(confirmed.out, AllOf(HasSubstr("dezelfde: 2"), HasSubstr("nieuw: 0"), HasSubstr("weg: 0")));
}

TEST_F(WavesOnTheCommandLine, TwoLooseFilesWithoutADayNeedTheirDays) {
  const auto first = write("een.gml", bytes_of(before));
  const auto second = write("twee.gml", bytes_of(after));

  const auto undated = command_line({"compare", first, second});
  const auto dated = command_line({"compare", first, second, "--date", "2024-03,2025-03", "--confirm-names", "--json"});

  EXPECT_EQ(undated.exit_code, 3);
  EXPECT_THAT(undated.err, HasSubstr("--date"));
  ASSERT_EQ(dated.exit_code, 0) << dated.err;
  const auto json = nlohmann::json::parse(dated.out);
  EXPECT_EQ(json["actors"]["added"].size(), 0U);
  EXPECT_EQ(json["actors"]["removed"].size(), 0U);
}

TEST_F(WavesOnTheCommandLine, TwoLooseFilesOfOneDayAreNoTwoMoments) {
  const auto done = command_line({"compare", before, after, "--date", "2025-03,2025-03"});

  EXPECT_EQ(done.exit_code, 3);
  EXPECT_THAT(done.err, HasSubstr("--date"));
}

TEST_F(WavesOnTheCommandLine, AnImpossibleDayIsWrongUse) {
  const auto done = command_line({"import", before, after, "--date", "2024,ooit", "--dry-run"});
  EXPECT_EQ(done.exit_code, 2);
  EXPECT_THAT(done.err, HasSubstr("ooit"));
}

class Borders : public ::testing::Test {
 protected:
  std::string town(const std::string& name, const std::string& date, const std::string& areas,
                   const std::string& area) {
    files.write(name + "/gemeente.csv", "sleutel;waarde\nnaam;Stad\npeildatum;" + date + "\nsynthetisch;ja\n");
    files.write(name + "/gebieden.csv", "code;naam;inwoners\nGM9901;Stad;2000\nWK990100;Wijk;2000\n" + areas);
    files.write(name + "/actoren.csv",
                "id;soort;status;reactie;informatie_versie;informatie_taal;informatie_datum;bevestigd\n"
                "K1;sleutelfiguur;actief;24u;v1;nl;2024-01-01;2024-12-01\n");
    files.write(name + "/bereik.csv",
                "id;actor;gebied;domein;sterkte;bron;opgegeven\nR1;K1;" + area + ";zorg;2;zelf;2024-12-01\n");
    return (files.path() / name).string();
  }
  TemporaryFolder files;
  std::string before = town("voor", "2024-12-31", "BU99010001;Oud;1000\n", "BU99010001");
  std::string after = town("na", "2025-01-31", "BU99010002;Nieuw;1000\n", "BU99010002");
};

TEST_F(Borders, AreTheCauseOfWhatTheyAloneChange) {
  const auto table = files.write("tabel.csv", "oud;nieuw;aandeel\nBU99010001;BU99010002;1\n").string();

  const auto without = command_line({"compare", before, after});
  EXPECT_THAT(without.err, HasSubstr("--crosswalk"));

  const auto with = command_line({"compare", before, after, "--crosswalk", table});
  EXPECT_EQ(with.exit_code, 0) << with.err;
  EXPECT_THAT(with.out, HasSubstr("Door de grenzen: 1 van 1 → 1 van 1; door al het andere: → 1 van 1."));
  const auto json = nlohmann::json::parse(command_line({"compare", before, after, "--crosswalk", table, "--json"}).out);
  EXPECT_EQ(json["boundary"]["cause"], "boundary");
  EXPECT_EQ(json["boundary"]["claims_moved"], 1);
  EXPECT_TRUE(json["opened"].empty());
  EXPECT_TRUE(json["only_before"].empty());
}

TEST_F(Borders, WhereThereAreAreasPeopleGoByIdAndThatIsSaid) {
  const auto done = command_line({"compare", before, after, "--confirm-names"});

  EXPECT_EQ(done.exit_code, 2);
  EXPECT_THAT(done.err, HasSubstr("--confirm-names"));
}

TEST_F(Borders, TheTableMayBeAWorkbook) {
  const auto table =
      write_xlsx(files, "tabel.xlsx",
                 {.sheets = {{"Blad1", rows_of({{"oud", "nieuw", "aandeel"}, {"BU99010001", "BU99010002", "1"}})}}});
  const auto wrong = write_xlsx(files, "fout.xlsx", {.sheets = {{"Blad1", rows_of({{"a", "b"}, {"1", "2"}})}}});

  const auto with = command_line({"compare", before, after, "--crosswalk", table.string()});

  EXPECT_EQ(with.exit_code, 0) << with.err;
  EXPECT_THAT(with.out, HasSubstr("Door de grenzen: 1 van 1 → 1 van 1"));
  EXPECT_EQ(command_line({"compare", before, after, "--crosswalk", wrong.string()}).exit_code, 3);
}

TEST_F(Borders, OfMunicipalitiesThatBecameOneAreCrossedByTheTable) {
  const auto merged = town("samen", "2025-01-31", "BU99020002;Nieuw;1000\n", "BU99020002");
  files.write("samen/gebieden.csv",
              "code;naam;inwoners\nGM9902;Samen;1000\nWK990200;Wijk;1000\nBU99020002;Nieuw;1000\n");
  const auto table = files.write("tabel.csv", "oud;nieuw;aandeel\nBU99010001;BU99020002;1\n").string();

  EXPECT_EQ(command_line({"compare", before, merged}).exit_code, 2) << "without a table these are two municipalities";
  const auto with = command_line({"compare", before, merged, "--crosswalk", table});
  EXPECT_EQ(with.exit_code, 0) << with.err;
}

TEST_F(Borders, ATableThatDoesNotAddUpIsRefused) {
  const auto table = files.write("tabel.csv", "oud;nieuw;aandeel\nBU99010001;BU99010002;0,5\n").string();

  const auto done = command_line({"compare", before, after, "--crosswalk", table});

  EXPECT_EQ(done.exit_code, 3);
  EXPECT_THAT(done.err, AllOf(HasSubstr("BU99010001"), HasSubstr("0,500")));
}

}  // namespace
}  // namespace sleutelnet
