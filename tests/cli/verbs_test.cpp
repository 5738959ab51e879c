// What each verb prints on a small town, in both languages, as approved text.

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "tests/support/command_line.hpp"
#include "tests/support/golden.hpp"

namespace sleutelnet {
namespace {

using namespace testing;
namespace fs = std::filesystem;

const std::string town = std::string(SOURCE_FOLDER) + "/tests/data/proefstad";

struct Approved {
  const char* name;
  std::vector<std::string> words;
  int exit_code;
};

void PrintTo(const Approved& approved, std::ostream* out) { *out << approved.name; }

class ApprovedOutput : public ::testing::TestWithParam<Approved> {};

TEST_P(ApprovedOutput, IsUnchanged) {
  for (const auto* language : {"nl", "en"}) {
    auto words = GetParam().words;
    words.insert(words.end(), {town, "--lang", language});
    const auto run = command_line(words);
    EXPECT_EQ(run.exit_code, GetParam().exit_code) << run.err;
    EXPECT_EQ(run.err, "");
    expect_golden("cli/" + std::string(GetParam().name) + "_" + language + ".txt", run.out);
  }
}

INSTANTIATE_TEST_SUITE_P(
    Verbs, ApprovedOutput,
    ::testing::Values(Approved{"gaps", {"gaps"}, 0}, Approved{"gaps_by_age", {"gaps", "--facet", "age"}, 0},
                      Approved{"gaps_by_day", {"gaps", "--moment", "day", "--within", "2h"}, 0},
                      Approved{"gaps_csv", {"gaps", "--csv"}, 0}, Approved{"gaps_json", {"gaps", "--json"}, 0},
                      Approved{"measures", {"measures"}, 0}, Approved{"measures_csv", {"measures", "--csv"}, 0},
                      Approved{"measures_ties", {"measures", "--ties"}, 0},
                      Approved{"measures_ties_csv", {"measures", "--ties", "--csv"}, 0},
                      Approved{"measures_ties_json", {"measures", "--ties", "--json", "--directed"}, 0},
                      Approved{"structure", {"structure"}, 0}, Approved{"structure_json", {"structure", "--json"}, 0},
                      Approved{"inform", {"inform"}, 0},
                      Approved{"inform_steps", {"inform", "--people", "2", "--within-steps", "1"}, 0},
                      Approved{"inform_json", {"inform", "--json"}, 0},
                      Approved{"what_if", {"what-if", "--leave", "K001,K002"}, 0},
                      Approved{"what_if_json", {"what-if", "--leave", "K001", "--json"}, 0},
                      Approved{"compare", {"compare"}, 0}, Approved{"compare_json", {"compare", "--json"}, 0},
                      Approved{"plan_recruit", {"plan", "recruit"}, 0},
                      Approved{"plan_recruit_json", {"plan", "recruit", "--json"}, 0}, Approved{"check", {"check"}, 1},
                      Approved{"import", {"import"}, 0}, Approved{"import_json", {"import", "--json", "--dry-run"}, 0}),
    [](const auto& verb) { return std::string(verb.param.name); });

// On the sample municipality, in which everything occurs that the verb can say.
TEST(StructureVerb, TellsVeldhavenInBothLanguages) {
  const auto veldhaven = std::string(SOURCE_FOLDER) + "/sample-data/veldhaven";
  for (const auto* language : {"nl", "en"}) {
    const auto run = command_line({"structure", veldhaven, "--lang", language});
    EXPECT_EQ(run.exit_code, 0) << run.err;
    expect_golden("cli/structure_veldhaven_" + std::string(language) + ".txt", run.out);
  }
}

TEST(Help, StandsInBothLanguagesForEveryVerb) {
  for (const auto* language : {"nl", "en"}) {
    std::string all = command_line({"--help", "--lang", language}).out;
    for (const auto* verb :
         {"report", "gaps", "measures", "structure", "inform", "what-if", "explain", "compare", "import", "check",
          "new", "save-copy", "snapshot", "export", "dossier", "erase", "purge", "log"}) {
      const auto run = command_line({verb, "--help", "--lang", language});
      EXPECT_EQ(run.exit_code, 0);
      all += "\n" + run.out;
    }
    all += "\n" + command_line({"plan", "recruit", "--help", "--lang", language}).out;
    expect_golden("cli/help_" + std::string(language) + ".txt", all);
  }
}

TEST(Version, IsOneLine) { EXPECT_EQ(command_line({"--version"}).out, "sleutelnet 0.1.0\n"); }

TEST(WrongUse, EndsInTwoAndSaysWhatIsPossible) {
  const std::vector<std::vector<std::string>> wrong = {{"gaps"},
                                                       {"gaps", town, "--facet", "religie"},
                                                       {"gaps", town, "--as-of", "31-4-2025"},
                                                       {"gaps", town, "--bogus"},
                                                       {"gaps", town, "--csv", "--json"},
                                                       {"report", town},
                                                       {"report", town, "-o"},
                                                       {"compare", town, town, town},
                                                       {"compare", town + "/2025-11-24"},
                                                       {"frobnicate", town},
                                                       {"plan"},
                                                       {"plan", "recruit", town, "--profiles", "-1"},
                                                       {"plan", "recruit", town, "--profiles", "0"},
                                                       {"inform", town, "--people", "0"},
                                                       {"inform", town, "--within-steps", "1.5"},
                                                       {"what-if", town},
                                                       {"what-if", town, "--leave", ","},
                                                       {"measures", town, "--seed", "-1"},
                                                       {"measures", town, "--ties", "--sample-within", "0.1"},
                                                       {"measures", town, "--ties", "--robustness", "--json"},
                                                       {"measures", town, "--robustness"},
                                                       {"gaps", town, "--lang", "fr"}};
  for (const auto& words : wrong) {
    const auto run = command_line(words);
    EXPECT_EQ(run.exit_code, 2) << words[0];
    EXPECT_EQ(run.out, "");
    EXPECT_NE(run.err.find("--help"), std::string::npos) << run.err;
  }
}

TEST(WrongUse, NamesWhatIsMeantOrMissing) {
  struct Case {
    std::vector<std::string> words;
    const char* said;
  };
  const Case cases[] = {{{"report", town}, "-o"},
                        {{"gasp", town}, "gaps"},
                        {{"gaps", town, "--as-of", "2999-01-01"}, "1900 tot en met 2199"},
                        {{"plan", "recruit", town, "--profiles", "0"}, "van 1 tot en met 999"},
                        {{"inform", town, "--people", "100"}, "van 1 tot en met 99"},
                        {{"inform", town, "--people", "2", "--people", "3"}, "--people staat er meer dan één keer"},
                        {{"inform", town, "--people"}, "Bij --people ontbreekt een waarde"},
                        {{"report", town, "-o", "a.html", "-o", "b.html"}, "staat er meer dan één keer"},
                        {{"what-if", town}, "--leave"},
                        {{"gaps", town, "--csv", "--json"}, "niet allebei"},
                        {{"plan"}, "recruit"}};
  for (const auto& [words, said] : cases) {
    EXPECT_NE(command_line(words).err.find(said), std::string::npos) << command_line(words).err;
  }
}

TEST(Compare, RefusesTwoMunicipalities) {
  const auto samples = std::string(SOURCE_FOLDER) + "/sample-data/";

  const auto run = command_line({"compare", samples + "veldhaven", samples + "polderzijl"});

  EXPECT_EQ(run.exit_code, 2);
  EXPECT_EQ(run.out, "");
  EXPECT_NE(run.err.find("Veldhaven en Polderzijl"), std::string::npos) << run.err;
}

TEST(Output, ThatCannotBeWrittenIsNoSuccess) {
  std::ofstream full("/dev/full");
  if (!full) GTEST_SKIP() << "no /dev/full here";
  for (const auto& words : std::vector<std::vector<std::string>>{
           {"gaps", town}, {"measures", town}, {"compare", town}, {"check", town}, {"import", town}, {"--help"}}) {
    std::ostringstream err;
    Request window;
    full.clear();
    EXPECT_EQ(run_command_line(words, {full, err}, window), 3) << words.front();
    EXPECT_NE(err.str().find("kan niet worden geschreven"), std::string::npos);
  }
}

TEST(Window, IsAskedForWhenThereIsNoVerb) {
  const auto run = command_line({town, "--lang", "en"});
  EXPECT_EQ(run.exit_code, -1);
  EXPECT_EQ(run.window.paths.size(), 1U);
  EXPECT_EQ(run.window.language, Language::english);
}

class InAFolder : public ::testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::path(BUILD_FOLDER) / "scratch" / ::testing::UnitTest::GetInstance()->current_test_info()->name();
    fs::remove_all(folder_);
    fs::create_directories(folder_);
  }
  std::string path(const std::string& name) const { return (folder_ / name).string(); }

  fs::path folder_;
};

using ReportVerb = InAFolder;

TEST_F(ReportVerb, WritesOneFileInTheLanguageAskedFor) {
  for (const auto* language : {"nl", "en"}) {
    const auto file = path(std::string(language) + ".html");
    const auto run = command_line({"report", town, "-o", file, "--lang", language, "--purpose", "proef"});
    ASSERT_EQ(run.exit_code, 0) << run.err;
    EXPECT_NE(run.out.find(file), std::string::npos);
    std::ifstream stream(file);
    const std::string html{std::istreambuf_iterator<char>(stream), {}};
    EXPECT_NE(html.find("lang=\"" + std::string(language) + "\""), std::string::npos);
    EXPECT_NE(html.find("proef"), std::string::npos);
  }
}

TEST_F(ReportVerb, RefusesPoliceAsRecipientAndWritesNothing) {
  for (const auto* recipient : {"politie", "NCTV", "AIVD"}) {
    const auto run = command_line({"report", town, "-o", path("r.html"), "--recipient", recipient});
    EXPECT_EQ(run.exit_code, 2);
    EXPECT_FALSE(run.err.empty());
    EXPECT_FALSE(fs::exists(path("r.html")));
  }
}

TEST_F(ReportVerb, ForOthersNamesNobody) {
  const auto run = command_line({"report", town, "-o", path("raad.html"), "--recipient", "council"});
  ASSERT_EQ(run.exit_code, 0) << run.err;
  std::ifstream stream(path("raad.html"));
  const std::string html{std::istreambuf_iterator<char>(stream), {}};
  for (const auto* id : {"K001", "K002", "K003", "K004", "A01", "O01"}) {
    EXPECT_EQ(html.find(id), std::string::npos) << id;
  }
}

TEST_F(ReportVerb, SaysWhenItCannotWrite) {
  const auto run = command_line({"report", town, "-o", path("no/such/folder/r.html")});
  EXPECT_EQ(run.exit_code, 3);
  EXPECT_NE(run.err.find("r.html"), std::string::npos);
}

TEST_F(ReportVerb, ReplacesAReportAndNothingElse) {
  const auto report = path("verslag.html");
  ASSERT_EQ(command_line({"report", town, "-o", report}).exit_code, 0);
  EXPECT_EQ(command_line({"report", town, "-o", report}).exit_code, 0);

  std::ofstream(path("brief.html")) << "<!DOCTYPE html><p>Beste buren</p>";
  fs::create_directories(path("map"));
  fs::create_symlink(path("nergens"), path("los.html"));
  for (const auto* name : {"brief.html", "map", "los.html"}) {
    const auto run = command_line({"report", town, "-o", path(name)});
    EXPECT_EQ(run.exit_code, 2) << name;
    EXPECT_NE(run.err.find(name), std::string::npos);
  }
  EXPECT_EQ(fs::file_size(path("brief.html")), 33U);
}

TEST_F(ReportVerb, NeverReplacesAnInputNorADevice) {
  fs::copy(town, path("stad"), fs::copy_options::recursive);
  fs::create_symlink(path("stad/doelen.csv"), path("verslag.html"));
  for (const auto& output : {path("stad/doelen.csv"), path("verslag.html"), std::string("/dev/null")}) {
    const auto run = command_line({"report", path("stad"), "-o", output});
    EXPECT_EQ(run.exit_code, 2) << output;
  }
  EXPECT_TRUE(fs::is_character_file("/dev/null"));
  EXPECT_EQ(fs::file_size(path("stad/doelen.csv")), fs::file_size(fs::path(town) / "doelen.csv"));
}

TEST_F(ReportVerb, FollowsALinkToAnEarlierReport) {
  ASSERT_EQ(command_line({"report", town, "-o", path("echt.html")}).exit_code, 0);
  fs::create_symlink(path("echt.html"), path("link.html"));

  EXPECT_EQ(command_line({"report", town, "-o", path("link.html"), "--lang", "en"}).exit_code, 0);

  EXPECT_TRUE(fs::is_symlink(path("link.html")));
  std::ifstream stream(path("echt.html"));
  const std::string html{std::istreambuf_iterator<char>(stream), {}};
  EXPECT_NE(html.find("lang=\"en\""), std::string::npos);
}

using ImportVerb = InAFolder;

TEST_F(ImportVerb, WritesEverySnapshotSoThatTheyCompareAsBefore) {
  for (const auto& source : {town, std::string(SOURCE_FOLDER) + "/sample-data/veldhaven"}) {
    const auto folder = path(fs::path(source).filename().string());
    ASSERT_EQ(command_line({"import", source, "-o", folder}).exit_code % 3, 0) << source;

    EXPECT_EQ(open_paths({folder}).snapshots, open_paths({source}).snapshots) << source;
    EXPECT_EQ(command_line({"compare", folder, "--json"}).out, command_line({"compare", source, "--json"}).out);
  }
}

TEST_F(ImportVerb, OntoAFolderKeepsItsEarlierSnapshots) {
  std::ofstream(path("nieuw.csv")) << "van;naar;soort\nK001;K002;kent\n";

  ASSERT_EQ(command_line({"import", path("nieuw.csv"), "--onto", town, "-o", path("samen")}).exit_code, 0);

  const auto together = open_paths({path("samen")}).snapshots;
  const auto before = open_paths({town}).snapshots;
  ASSERT_EQ(together.size(), before.size());
  EXPECT_EQ(together.front(), before.front());
  EXPECT_EQ(together.back().network.ties.size(), before.back().network.ties.size() + 1);
}

TEST_F(ImportVerb, AnOwnListIsReadWithATemplateThatWasGuessedFromIt) {
  std::ofstream(path("lijst.csv")) << "Wie;Domein;Bellen\nBakker, A.;zorg, onderwijs;06-12345678\n";

  const auto guessed = command_line({"import", path("lijst.csv"), "--save-mapping", path("sjabloon.json")});
  EXPECT_EQ(guessed.exit_code, 0) << guessed.err;
  EXPECT_NE(guessed.out.find("er staan telefoonnummers in"), std::string::npos) << guessed.out;
  const auto run = command_line(
      {"import", path("lijst.csv"), "--mapping", path("sjabloon.json"), "--onto", town, "-o", path("samen")});
  EXPECT_NE(run.exit_code, 3) << run.out << run.err;

  const auto opened = open_paths({path("samen")});
  const auto* identity = opened.records->vault.identities.find(ActorId("A0001"));
  ASSERT_NE(identity, nullptr);
  EXPECT_EQ(identity->name, "Bakker, A.");
  EXPECT_EQ(identity->telephone, "06-12345678");
}

TEST_F(ImportVerb, ATemplateThatCannotBeUsedStopsWithTheReason) {
  std::ofstream(path("lijst.csv")) << "Wie\nBakker, A.\n";
  std::ofstream(path("kapot.json")) << "{";
  std::ofstream(path("vreemd.json")) << R"({"table": "vrienden", "columns": []})";
  const auto run = [&](const std::string& option, const std::string& file) {
    return command_line({"import", path("lijst.csv"), option, path(file)});
  };

  for (const auto* file : {"weg.json", "kapot.json", "vreemd.json"})
    EXPECT_EQ(run("--mapping", file).exit_code, 3) << file;
  EXPECT_NE(run("--mapping", "vreemd.json").err.find("vrienden"), std::string::npos);
  EXPECT_EQ(run("--save-mapping", "kapot.json").exit_code, 3) << "it exists already";
}

TEST_F(ImportVerb, SaysWhichDaysOfTheFilesAreNotRead) {
  const auto run = command_line({"import", town, "--onto", town, "--dry-run"});

  EXPECT_NE(run.out.find("2024-11-25/: deze eerdere dag is niet gelezen"), std::string::npos) << run.out;
}

TEST_F(ImportVerb, WritesAFolderThatReadsBackUnchanged) {
  const auto first = open_paths({town});
  const auto run = command_line({"import", town, "-o", path("copy")});
  ASSERT_EQ(run.exit_code, 0) << run.err;
  const auto second = open_paths({path("copy")});
  ASSERT_TRUE(second.records);
  EXPECT_EQ(first.records->network, second.records->network);
  EXPECT_EQ(first.records->vault, second.records->vault);
}

TEST_F(ImportVerb, DryRunWritesNothing) {
  const auto run = command_line({"import", town, "-o", path("copy"), "--dry-run"});
  EXPECT_EQ(run.exit_code, 0);
  EXPECT_FALSE(fs::exists(path("copy")));
}

TEST_F(ImportVerb, NeverWritesOverAFolderThatIsThere) {
  fs::create_directories(path("copy"));
  const auto run = command_line({"import", town, "-o", path("copy")});
  EXPECT_EQ(run.exit_code, 3);
  EXPECT_TRUE(fs::is_empty(path("copy")));
}

TEST_F(ImportVerb, AClaimOfUnknownStrengthAndOriginCoversNothing) {
  std::ofstream(path("bereik.csv")) << "id;actor;gebied;domein\nR9;K001;BU99020100;zorg\n";
  const auto run = command_line({"import", path("bereik.csv"), "--onto", town, "-o", path("samen")});
  ASSERT_EQ(run.exit_code, 0) << run.out << run.err;
  const auto together = open_paths({path("samen")});
  ASSERT_TRUE(together.records);
  const auto* claim = together.records->network.reach.find(ReachId("R9"));
  ASSERT_NE(claim, nullptr);
  EXPECT_EQ(claim->strength, 1);
  EXPECT_EQ(claim->source, ReachSource::estimate);
  const auto covered = coverage(together.records->network);
  EXPECT_EQ(covered.find(AreaId("BU99020100"), TermId("zorg"))->people, 0);
}

TEST_F(ImportVerb, AddsFilesOntoAFolderAndRefusesATieToSomebodyUnknown) {
  std::ofstream(path("nieuw.csv")) << "van;naar;soort\nK001;K002;kent\nK001;buurvrouw;kent\n";
  const auto run = command_line({"import", path("nieuw.csv"), "--onto", town, "-o", path("samen")});
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_NE(run.out.find("buurvrouw"), std::string::npos);
  const auto together = open_paths({path("samen")});
  ASSERT_TRUE(together.records);
  EXPECT_EQ(together.records->network.ties.size(), 4U);
}

}  // namespace
}  // namespace sleutelnet
