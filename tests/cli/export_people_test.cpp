// People in files that go out of a project: under which numbers, with whose names, and what is written down of it.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "core/store/log.hpp"
#include "importers/open.hpp"
#include "tests/core/store/support/projects.hpp"
#include "tests/support/command_line.hpp"

namespace sleutelnet {
namespace {

using namespace testing;
using ::testing::HasSubstr;
using ::testing::Not;
namespace fs = std::filesystem;

class PeopleGoingOut : public ::testing::Test {
 protected:
  PeopleGoingOut() {
    put_bytes(key, "drie oude bomen\n");
    EXPECT_FALSE(save_project(small_project(), file, town_secret()));
  }

  CommandRun run(const std::string& output, std::vector<std::string> more = {}) const {
    std::vector<std::string> words{"export", file, "-o", folder / output, "--key-file", key};
    words.insert(words.end(), more.begin(), more.end());
    return command_line(words, day(2025, 12, 1));
  }
  Project now() const { return load_project(file, town_secret()).value(); }

  std::set<std::string> people_in(const std::string& output) const {
    std::set<std::string> ids;
    const auto opened = open_paths({folder / output});
    if (!opened.records) return ids;
    for (const auto& actor : opened.records->network.actors) ids.insert(actor.id.text());
    return ids;
  }

  ScratchFolder folder;
  std::string file = folder / "waterdam.sleutelnet";
  std::string key = folder / "sleutel";
};

TEST_F(PeopleGoingOut, HaveNumbersOfTheRecipientAndThePurpose) {
  for (const auto& [output, purpose] : std::vector<std::pair<std::string, std::string>>{
           {"a.graphml", "scriptie"}, {"b.graphml", "scriptie"}, {"c.graphml", "jaarverslag"}}) {
    const auto done = run(output, {"--purpose", purpose});
    ASSERT_EQ(done.exit_code, 0) << done.err;
    EXPECT_THAT(bytes_of(folder / output), Not(HasSubstr("K001")));
  }

  const auto first = people_in("a.graphml");
  EXPECT_EQ(first, people_in("b.graphml")) << "the same recipient gets the same numbers next time";
  for (const auto& id : people_in("c.graphml")) {
    EXPECT_TRUE(id == "O001" || id == "G001" || !first.contains(id)) << id;
  }
}

TEST_F(PeopleGoingOut, HaveThemInAWorkbookAndAPictureToo) {
  ASSERT_EQ(run("netwerk.svg", {"--picture", "network"}).exit_code, 0);
  ASSERT_EQ(run("netwerk.graphml").exit_code, 0);
  const auto svg = bytes_of(folder / "netwerk.svg");

  EXPECT_THAT(svg, Not(HasSubstr("K001")));
  EXPECT_THAT(svg, HasSubstr("alleen voor deze ontvanger en dit doel"));
  for (const auto& id : people_in("netwerk.graphml")) EXPECT_THAT(svg, HasSubstr(id)) << "one purpose, one number";
}

TEST_F(PeopleGoingOut, HaveNamesOnlyWithAReasonThatIsWrittenDown) {
  EXPECT_EQ(run("a.graphml", {"--names"}).exit_code, 2);
  EXPECT_EQ(run("a.graphml", {"--names", "--purpose", "afscheid"}).exit_code, 2) << "a purpose is no reason for names";
  EXPECT_FALSE(fs::exists(folder / "a.graphml"));
  EXPECT_TRUE(now().log.empty());

  const auto done = run("a.graphml", {"--names", "--reason", "uitnodiging voor het afscheid"});

  ASSERT_EQ(done.exit_code, 0) << done.err;
  EXPECT_THAT(bytes_of(folder / "a.graphml"), HasSubstr("Fenna Zandstra"));
  EXPECT_THAT(bytes_of(folder / "a.graphml"), HasSubstr("uitnodiging voor het afscheid"));
  const auto project = now();
  EXPECT_EQ(project.log.back().act, Act::names_exported);
  EXPECT_EQ(project.log.back().count, 2);
  EXPECT_EQ(reason_of(project, project.log.size()), "uitnodiging voor het afscheid");
  const auto log = command_line({"log", file, "--key-file", key});
  EXPECT_THAT(log.out, HasSubstr("uitnodiging voor het afscheid"));
}

// Erasure could not find every name in words that are kept.
TEST_F(PeopleGoingOut, NeedAReasonAndAPurposeThatNameNobody) {
  for (const std::vector<std::string>& words : {std::vector<std::string>{"--names", "--reason", "afscheid van Fenna"},
                                                {"--names", "--reason", "afscheid", "--purpose", "voor Zandstra"},
                                                {"--purpose", "lijst van fenna zandstra"}}) {
    for (const auto* output : {"a.graphml", "tabellen"}) {
      const auto done = run(output, words);
      EXPECT_EQ(done.exit_code, 3) << words.back();
      EXPECT_THAT(done.err, HasSubstr("een naam van K003")) << words.back();
      EXPECT_FALSE(fs::exists(folder / output)) << words.back();
    }
  }
  EXPECT_TRUE(now().log.empty());
  EXPECT_EQ(run("a.graphml", {"--names", "--reason", "vraag van K003"}).exit_code, 0) << "an id can be found again";
}

TEST_F(PeopleGoingOut, WhoIsNamedInAReasonHasItInTheDossierUntilErased) {
  ASSERT_EQ(run("a.graphml", {"--names", "--reason", "vraag van K003"}).exit_code, 0);

  const auto dossier = command_line({"dossier", file, "K003", "--key-file", key}, day(2025, 12, 1));
  const auto erased = command_line({"erase", file, "K003", "--yes", "--key-file", key}, day(2025, 12, 1));
  const auto other = command_line({"erase", file, "K001", "--yes", "--key-file", key}, day(2025, 12, 1));

  EXPECT_THAT(dossier.out, HasSubstr("“vraag van K003”"));
  EXPECT_THAT(erased.out, HasSubstr("bij regel: 1"));
  EXPECT_THAT(erased.out, HasSubstr("De regel zelf zit vast in de keten"));
  EXPECT_THAT(other.out, Not(HasSubstr("keten")));
  EXPECT_EQ(reason_of(now(), 1), "");
  EXPECT_EQ(broken_log_entry(now().log), std::nullopt);
}

TEST_F(PeopleGoingOut, HaveNoNamesForOthersNorForThePolice) {
  for (const std::vector<std::string>& words : {std::vector<std::string>{"--recipient", "partner"},
                                                {"--recipient", "raad"},
                                                {"--recipient", "politie"},
                                                {"--purpose", "overleg met de politie"}}) {
    for (const auto* output : {"a.xlsx", "a.graphml", "tabellen"}) {
      auto line = words;
      line.insert(line.end(), {"--names", "--reason", "daarom"});
      EXPECT_NE(run(output, line).exit_code, 0) << words[1] << ' ' << output;
      EXPECT_FALSE(fs::exists(folder / output)) << words[1] << ' ' << output;
    }
  }
  EXPECT_NE(run("a.graphml", {"--names", "--reason", "de wijkpolitie vroeg erom"}).exit_code, 0);
  EXPECT_TRUE(now().log.empty());
}

// A folder of tables holds everybody, names or not.
TEST_F(PeopleGoingOut, TablesAreNobodyElses) {
  for (const std::vector<std::string>& words : {std::vector<std::string>{"--recipient", "partner"},
                                                {"--recipient", "NCTV"},
                                                {"--purpose", "voor de inlichtingendienst"}}) {
    EXPECT_NE(run("tabellen", words).exit_code, 0) << words[1];
    EXPECT_FALSE(fs::exists(folder / "tabellen")) << words[1];
  }
}

TEST_F(PeopleGoingOut, WithoutNamesToTellItIsSaid) {
  const auto done = run("a.graphml", {"--names", "--reason", "daarom", "--without-names"});

  EXPECT_EQ(done.exit_code, 3);
  EXPECT_THAT(done.err, HasSubstr("geen namen"));
}

TEST_F(PeopleGoingOut, OfAFolderHaveNumbersThatDoNotReturn) {
  ASSERT_EQ(run("tabellen").exit_code, 0);  // real people, by the ids of the project
  for (const auto* output : {"a.graphml", "b.graphml"}) {
    const auto done = command_line({"export", folder / "tabellen", "-o", folder / output}, day(2025, 12, 1));
    ASSERT_EQ(done.exit_code, 0) << done.err;
    EXPECT_THAT(done.err, HasSubstr("geloot"));
    EXPECT_THAT(bytes_of(folder / output), Not(HasSubstr("K001")));
  }
  EXPECT_NE(people_in("a.graphml"), people_in("b.graphml"));
}

TEST_F(PeopleGoingOut, AreasGoWithoutALineAboutNumbers) {
  ASSERT_EQ(run("dekking.xlsx", {"--recipient", "raad"}).exit_code, 0);

  EXPECT_EQ(now().log.back().act, Act::exported);
  const auto project = now();
  for (const auto& [setting, value] : project.settings) EXPECT_EQ(setting.find("numbers for"), std::string::npos);
}

}  // namespace
}  // namespace sleutelnet
