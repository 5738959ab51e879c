// A project on the command line, from the tables it is made of back to tables, and what a person may ask of it.

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "core/store/autosave.hpp"
#include "core/store/erase.hpp"
#include "core/store/project_lock.hpp"
#include "core/store/safe_save.hpp"
#include "tests/core/store/support/projects.hpp"
#include "tests/support/command_line.hpp"

namespace sleutelnet {
namespace {

using namespace testing;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
namespace fs = std::filesystem;

const std::string town = std::string(SOURCE_FOLDER) + "/tests/data/proefstad";
const Date working_day = day(2025, 12, 1);

// A project with names in a folder of its own, and its passphrase in a key file.
class ProjectVerbs : public ::testing::Test {
 protected:
  ProjectVerbs() {
    put_bytes(key, "drie oude bomen\n");
    auto project = small_project();
    auto& network = project.records.network;
    network.contacts.put(
        {.id = ContactId("C1"), .actor = ActorId("K001"), .by = ActorId("G001"), .date = day(2025, 5, 5)});
    network.agreements.put({.id = AgreementId("A1"), .actor = ActorId("K001"), .functions = {"meedenken"}});
    EXPECT_FALSE(save_project(project, file, town_secret()));
  }

  CommandRun run(std::vector<std::string> words) const {
    words.insert(words.end(), {"--key-file", key});
    return command_line(words, working_day);
  }
  Project now() const { return load_project(file, town_secret()).value(); }

  ScratchFolder folder;
  std::string file = folder / "waterdam.sleutelnet";
  std::string key = folder / "sleutel";
};

TEST_F(ProjectVerbs, EveryVerbThatReadsTakesAProject) {
  for (const auto* verb : {"gaps", "measures", "structure", "compare", "import"}) {
    const auto done = run({verb, file});
    EXPECT_TRUE(done.exit_code == 0) << verb << done.err;
    EXPECT_THAT(done.err, IsEmpty()) << verb;
    EXPECT_THAT(done.out, Not(IsEmpty())) << verb;
  }
  EXPECT_EQ(run({"check", file}).exit_code, 1) << "the town has people without an agreement";
  EXPECT_EQ(run({"explain", file, "degree", "K001"}).exit_code, 0);
  EXPECT_EQ(run({"report", file, "-o", folder / "verslag.html"}).exit_code, 0);
}

TEST_F(ProjectVerbs, TheSamePassphraseServesTwoProjects) {
  ASSERT_EQ(run({"save-copy", file, folder / "kopie.sleutelnet"}).exit_code, 0);

  EXPECT_EQ(run({"compare", file, folder / "kopie.sleutelnet"}).exit_code, 0);
}

TEST_F(ProjectVerbs, ACopyMayHaveAPassphraseOfItsOwnAndIsLogged) {
  put_bytes(folder / "nieuwe sleutel", "vier losse woorden");
  const auto copy = folder / "kopie.sleutelnet";

  ASSERT_EQ(run({"save-copy", file, copy, "--new-key-file", folder / "nieuwe sleutel"}).exit_code, 0);

  EXPECT_EQ(run({"gaps", copy}).exit_code, 3);
  EXPECT_TRUE(load_project(copy, secret_of("vier losse woorden", {}))->records == now().records);
  EXPECT_EQ(now().log.back().act, Act::copied);
}

TEST_F(ProjectVerbs, NamesLeaveAProjectThroughExportOnly) {
  for (const auto* output : {"tabellen", "ander.sleutelnet"}) {
    EXPECT_THAT(run({"import", file, "-o", folder / output}).err, HasSubstr("sleutelnet export"));
    EXPECT_EQ(run({"import", town, "--onto", file, "-o", folder / output}).exit_code, 2);
    EXPECT_FALSE(fs::exists(folder / output));
  }
}

TEST_F(ProjectVerbs, ThePassphraseComesThroughADescriptor) {
  int ends[2];
  ASSERT_EQ(pipe(ends), 0);
  const std::string line = "drie oude bomen\nrest";
  ASSERT_EQ(write(ends[1], line.data(), line.size()), std::ssize(line));
  close(ends[1]);

  const auto done = command_line({"gaps", file, "--passphrase-fd", std::to_string(ends[0])});

  close(ends[0]);
  EXPECT_EQ(done.exit_code, 0) << done.err;
}

TEST_F(ProjectVerbs, WhatIsWrongWithAProjectIsSaidInBothLanguages) {
  put_bytes(folder / "fout", "drie jonge bomen");
  put_bytes(folder / "brief.sleutelnet", "Beste buur");
  const auto whole = bytes_of(file);
  put_bytes(folder / "half.sleutelnet", whole.substr(0, whole.size() / 2));
  auto newer = whole;
  newer[16] = 7;
  put_bytes(folder / "later.sleutelnet", newer);
  auto flipped = whole;
  flipped[5000] ^= 1;
  put_bytes(folder / "kapot.sleutelnet", flipped);
  const auto said = [&](std::vector<std::string> words) {
    std::string all;
    for (const auto* language : {"nl", "en"}) {
      auto these = words;
      these.insert(these.end(), {"--lang", language});
      const auto done = command_line(these);
      EXPECT_EQ(done.exit_code, 3) << words[1];
      EXPECT_THAT(done.out, IsEmpty());
      all += done.err;
    }
    return all;
  };
  const auto keyed = [&](const char* name) { return said({"gaps", (folder / name).string(), "--key-file", key}); };
  EXPECT_THAT(said({"gaps", file, "--key-file", folder / "fout"}),
              AllOf(HasSubstr("past niet"), HasSubstr("does not fit")));
  EXPECT_THAT(keyed("brief.sleutelnet"), AllOf(HasSubstr("geen project"), HasSubstr("no project")));
  EXPECT_THAT(keyed("half.sleutelnet"), AllOf(HasSubstr("afgebroken"), HasSubstr("cut off")));
  EXPECT_THAT(keyed("later.sleutelnet"), AllOf(HasSubstr("nieuwere versie"), HasSubstr("newer version")));
  EXPECT_THAT(keyed("kapot.sleutelnet"), AllOf(HasSubstr("beschadigd"), HasSubstr("damaged")));
  EXPECT_THAT(keyed("weg.sleutelnet"), AllOf(HasSubstr("is er niet"), HasSubstr("is not there")));
  EXPECT_THAT(keyed("waterdam.namen"), AllOf(HasSubstr("andere helft"), HasSubstr("other half")));
  EXPECT_THAT(said({"gaps", file, "--key-file", folder / "leeg"}), HasSubstr("niet te lezen"));
  EXPECT_THAT(said({"gaps", file, town}), HasSubstr("één project tegelijk"));
  EXPECT_EQ(bytes_of(file), whole);
}

TEST_F(ProjectVerbs, WithoutTheFileOfNamesIdsAreShownAndThatIsSaid) {
  fs::remove(folder / "waterdam.namen");

  const auto done = run({"gaps", file});

  EXPECT_EQ(done.exit_code, 0);
  EXPECT_THAT(done.err, HasSubstr("waterdam.namen ontbreekt"));
  EXPECT_THAT(run({"gaps", file, "--without-names"}).err, HasSubstr("ontbreekt"));
}

TEST_F(ProjectVerbs, WorkThatWasNotSavedIsNamed) {
  ASSERT_FALSE(write_autosave(small_project(), file, town_secret()));

  EXPECT_THAT(run({"gaps", file}).err, HasSubstr("waterdam.sleutelnet.herstel"));
  EXPECT_EQ(run({"gaps", file + ".herstel"}).exit_code, 0);
  EXPECT_EQ(run({"dossier", file, "K001"}).exit_code, 0);
  EXPECT_TRUE(find_autosave(file)) << "a line in the log saves nothing";
}

TEST_F(ProjectVerbs, ANewOneAsksForAPassphraseThatIsLongEnough) {
  const auto fresh = (folder / "nieuw.sleutelnet").string();
  put_bytes(folder / "kort", "kort");

  EXPECT_THAT(command_line({"new", fresh, "--key-file", folder / "kort"}).err, HasSubstr("ten minste 8"));
  EXPECT_FALSE(fs::exists(fresh));
  ASSERT_EQ(run({"new", fresh}).exit_code, 0);

  const auto made = load_project(fresh, secret_of("drie oude bomen", {})).value();
  EXPECT_TRUE(made.records.network.actors.empty());
  EXPECT_EQ(made.log.front().act, Act::created);
  EXPECT_THAT(run({"new", fresh}).err, HasSubstr("bestaat al"));
  EXPECT_THAT(run({"new", folder / "zonder-achternaam"}).err, HasSubstr(".sleutelnet"));
}

TEST_F(ProjectVerbs, TablesBecomeAProjectAndComeBackUnchanged) {
  const auto made = (folder / "stad.sleutelnet").string();
  const auto tables = (folder / "tabellen").string();
  ASSERT_EQ(command_line({"import", town, "-o", made, "--in-clear"}, working_day).exit_code, 0);

  const auto done = command_line({"export", made, "-o", tables, "--names", "--reason", "verhuizing"}, working_day);

  ASSERT_EQ(done.exit_code, 0) << done.err;
  const auto before = open_paths({town});
  const auto after = open_paths({tables});
  EXPECT_TRUE(after.records->network == before.records->network);
  EXPECT_TRUE(after.records->vault == before.records->vault);
  EXPECT_TRUE(after.snapshots == before.snapshots);
  const auto project = load_project(made, Secret()).value();
  EXPECT_EQ(project.log.back().act, Act::names_exported);
  EXPECT_EQ(reason_of(project, project.log.size()), "verhuizing");
}

TEST_F(ProjectVerbs, ExportLeavesNamesOutUnlessAskedWithAReason) {
  const auto tables = (folder / "tabellen").string();
  EXPECT_EQ(run({"export", file, "-o", tables, "--names"}).exit_code, 2);
  EXPECT_FALSE(fs::exists(tables));

  ASSERT_EQ(run({"export", file, "-o", tables}).exit_code, 0);

  for (const auto& entry : fs::recursive_directory_iterator(tables)) {
    if (entry.is_directory()) continue;
    EXPECT_THAT(bytes_of(entry), Not(HasSubstr("Fenna"))) << entry.path();
  }
  EXPECT_TRUE(open_paths({tables}).records->network == now().records.network);
  EXPECT_THAT(run({"export", file, "-o", tables}).err, HasSubstr("bestaat al"));
}

TEST_F(ProjectVerbs, RealDataIsNotKeptInClear) {
  const auto made = (folder / "open.sleutelnet").string();
  ASSERT_EQ(run({"export", file, "-o", folder / "tabellen"}).exit_code, 0);

  const auto done = command_line({"import", folder / "tabellen", "-o", made, "--in-clear"});

  EXPECT_EQ(done.exit_code, 3);
  EXPECT_THAT(done.err, HasSubstr("echte mensen"));
  EXPECT_FALSE(fs::exists(made));
}

TEST_F(ProjectVerbs, FilesAreAddedToTheProjectThatTheyAreReadOnto) {
  put_bytes(folder / "actoren.csv", "id;soort;status\nP077;professional;actief\n");

  const auto done = run({"import", folder / "actoren.csv", "--onto", file, "-o", file});

  ASSERT_EQ(done.exit_code, 0) << done.err << done.out;
  EXPECT_TRUE(now().records.network.actors.contains(ActorId("P077")));
  EXPECT_EQ(now().snapshots, small_project().snapshots);
  EXPECT_EQ(now().records.vault, small_project().records.vault);
  EXPECT_EQ(now().log.back().act, Act::imported);
  EXPECT_TRUE(fs::exists(file + ".1"));
  EXPECT_EQ(run({"import", folder / "actoren.csv", "-o", file}).exit_code, 3) << "only onto itself";
}

TEST_F(ProjectVerbs, ASnapshotKeepsThePresentUnderItsDay) {
  ASSERT_EQ(run({"snapshot", file, "--date", "2025-12-01"}).exit_code, 0);

  ASSERT_EQ(now().snapshots.size(), 2U);
  EXPECT_EQ(now().snapshots.back().network.date, working_day);
  EXPECT_EQ(now().records.network.date, working_day);
  EXPECT_THAT(run({"snapshot", file, "--date", "2025-12-01"}).err, HasSubstr("al een momentopname"));
  EXPECT_EQ(run({"snapshot", file}).exit_code, 2);
  EXPECT_EQ(run({"snapshot", file, "--date", "31-11-2025"}).exit_code, 2);
  EXPECT_EQ(run({"snapshot", town, "--date", "2025-12-01"}).exit_code, 2);
}

TEST_F(ProjectVerbs, ADossierTellsAllAndIsLogged) {
  const auto done = run({"dossier", file, "K001"});

  EXPECT_EQ(done.exit_code, 0) << done.err;
  for (const auto* part : {"Ömer Yıldız-de Vries", "omer@voorbeeld.nl", "BU99990001", "T003", "meedenken", "G001",
                           "2025-03-15", "dossier gemaakt"}) {
    EXPECT_THAT(done.out, HasSubstr(part));
  }
  EXPECT_THAT(done.out, Not(HasSubstr("Fenna")));
  EXPECT_EQ(log_entries_about(now(), ActorId("K001")).size(), 1U);
  EXPECT_THAT(run({"dossier", file, "K001", "--json"}).out, HasSubstr("\"email\": \"omer@voorbeeld.nl\""));
  EXPECT_THAT(run({"dossier", file, "K01"}).err, AllOf(HasSubstr("nergens"), HasSubstr("K001")));
  EXPECT_EQ(run({"dossier", file}).exit_code, 2);
}

TEST_F(ProjectVerbs, ErasingLeavesNoTraceAndSaysWhatItCannotReach) {
  ASSERT_EQ(run({"snapshot", file, "--date", "2025-12-01"}).exit_code, 0);

  const auto done = run({"erase", file, "K001", "--yes"});

  EXPECT_EQ(done.exit_code, 0) << done.err;
  EXPECT_THAT(done.out, AllOf(HasSubstr("gewist"), HasSubstr("reservekopieën")));
  for (const auto& each : {fs::path(file), generation(file, 1)}) {
    EXPECT_EQ(run({"dossier", file, "K001"}).exit_code, 3) << each;
  }
  EXPECT_FALSE(now().records.vault.identities.contains(ActorId("K001")));
  EXPECT_EQ(run({"erase", file, "K001", "--yes"}).exit_code, 3);
  EXPECT_EQ(run({"erase", town, "K001", "--yes"}).exit_code, 2);
}

TEST_F(ProjectVerbs, PurgeShowsWhatIsDueAndTakesItAway) {
  EXPECT_THAT(run({"purge", file, "--yes"}).out, HasSubstr("niets op te schonen"));
  auto project = now();
  project.records.network.actors.put({.id = ActorId("K050"), .joined = day(2025, 10, 1)});
  project.records.vault.identities.put({ActorId("K050"), "Nog Niet Gevraagd", "", ""});
  for (int twice = 0; twice < 2; ++twice) ASSERT_FALSE(save_project(project, file, town_secret()));

  const auto shown = run({"purge", file, "--dry-run"});
  EXPECT_EQ(shown.exit_code, 1);
  EXPECT_THAT(shown.out, AllOf(HasSubstr("1 kandidaten"), HasSubstr("1 bewaarde versies")));
  EXPECT_TRUE(now().records.network.actors.contains(ActorId("K050")));
  EXPECT_THAT(run({"check", file}).err, HasSubstr("sleutelnet purge"));

  EXPECT_EQ(run({"purge", file, "--yes"}).exit_code, 0);
  EXPECT_FALSE(now().records.vault.identities.contains(ActorId("K050")));
  const auto earlier = load_project(generation(file, 1), town_secret());
  EXPECT_FALSE(earlier->records.vault.identities.contains(ActorId("K050")));
  EXPECT_EQ(now().log.back().act, Act::purged);
  EXPECT_EQ(now().log.back().count, 1);
}

TEST_F(ProjectVerbs, TheLogIsShownWithoutIdsAndSaysWhenItWasChanged) {
  ASSERT_EQ(run({"dossier", file, "K001"}).exit_code, 0);
  ASSERT_EQ(run({"snapshot", file, "--date", "2025-12-01"}).exit_code, 0);

  const auto done = run({"log", file});
  EXPECT_EQ(done.exit_code, 0);
  EXPECT_THAT(done.out, AllOf(HasSubstr("dossier gemaakt"), HasSubstr("elk onveranderd"), Not(HasSubstr("K001"))));
  EXPECT_THAT(run({"log", file, "--json"}).out, HasSubstr("\"broken_at\": null"));

  auto project = now();
  project.log.front().by = "iemand anders";
  ASSERT_FALSE(save_project(project, file, town_secret()));
  EXPECT_EQ(run({"log", file}).exit_code, 1);
  EXPECT_THAT(run({"check", file}).err, HasSubstr("Regel 1"));
}

TEST_F(ProjectVerbs, WhoIsSecondMayReadAndIsToldWhoIsFirst) {
  const auto lock = ProjectLock::take(file, {"ans", "balie-3", 1, "2025-12-01 09:12"});

  const auto done = run({"erase", file, "K001", "--yes"});

  EXPECT_EQ(done.exit_code, 3);
  EXPECT_THAT(done.err, AllOf(HasSubstr("ans"), HasSubstr("balie-3"), HasSubstr("09:12")));
  EXPECT_EQ(run({"gaps", file}).exit_code, 0);
  EXPECT_TRUE(now().records.network.actors.contains(ActorId("K001")));
}

TEST_F(ProjectVerbs, CheckNamesAKeptVersionThatDoesNotOpen) {
  ASSERT_FALSE(save_project(now(), file, town_secret()));
  put_bytes(generation(file, 1), bytes_of(generation(file, 1)).substr(0, 300));

  EXPECT_THAT(run({"check", file}).err, AllOf(HasSubstr("waterdam.sleutelnet.1"), HasSubstr("afgebroken")));
}

}  // namespace
}  // namespace sleutelnet
