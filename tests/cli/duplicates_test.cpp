// Who stands there twice, and making one of two, on the command line.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/store/log.hpp"
#include "core/store/safe_save.hpp"
#include "tests/core/store/support/projects.hpp"
#include "tests/importers/support/files.hpp"
#include "tests/support/command_line.hpp"

namespace sleutelnet {
namespace {

using namespace testing;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

const std::string people =
    "id;soort;organisatie\nO1;organisatie;\nK1;sleutelfiguur;O1\nK2;sleutelfiguur;O1\nK3;sleutelfiguur;\n";

TEST(Duplicates, AreSuggestedWithTheirReasonsInBothLanguages) {
  TemporaryFolder files;
  const auto actors = files.write("actoren.csv", people).string();
  const auto names = files.write("namen.csv", "id;naam\nK1;Jan de Vries\nK2;J. de Vries\nK3;Jan de Vries\n").string();

  const auto dutch = command_line({"duplicates", actors, names});
  EXPECT_EQ(dutch.exit_code, 1);
  EXPECT_THAT(dutch.out, AllOf(HasSubstr("K1"), HasSubstr("K2"), HasSubstr("organisatie"), Not(HasSubstr("K3"))));
  EXPECT_THAT(command_line({"duplicates", actors, names, "--lang", "en"}).out, HasSubstr("Possibly the same person"));

  const auto json = nlohmann::json::parse(command_line({"duplicates", actors, names, "--json"}).out);
  ASSERT_EQ(json["pairs"].size(), 1U);
  EXPECT_EQ(json["pairs"][0]["first"], "K1");
  EXPECT_EQ(json["pairs"][0]["shared"], nlohmann::json::array({"organisation"}));
  EXPECT_EQ(json["names_compared"], 3);
}

TEST(Duplicates, WithoutNamesNothingIsSaidOfThem) {
  TemporaryFolder files;
  const auto done = command_line({"duplicates", files.write("actoren.csv", people).string()});

  EXPECT_EQ(done.exit_code, 3);
  EXPECT_THAT(done.err, HasSubstr("geen namen"));
}

class Merging : public ::testing::Test {
 protected:
  Merging() {
    put_bytes(key, "drie oude bomen\n");
    EXPECT_FALSE(save_project(small_project(), file, town_secret()));
  }
  CommandRun run(std::vector<std::string> words) const {
    words.insert(words.end(), {"--key-file", key});
    return command_line(words, day(2025, 12, 1));
  }
  Project now() const { return load_project(file, town_secret()).value(); }

  ScratchFolder folder;
  std::string file = folder / "waterdam.sleutelnet";
  std::string key = folder / "sleutel";
};

TEST_F(Merging, MakesOneOfTwoAndKeepsTheStateBefore) {
  const auto before = now();

  const auto done = run({"merge", file, "K001", "K003", "--yes"});

  EXPECT_THAT(done.out, HasSubstr("K003 gaat op in K001"));
  EXPECT_THAT(done.out, HasSubstr("vervalt, naam: ‘Fenna Zandstra’")) << "what is left out is named";
  EXPECT_EQ(done.exit_code, 1);
  const auto after = now();
  EXPECT_FALSE(after.records.network.actors.contains(ActorId("K003")));
  EXPECT_FALSE(after.records.vault.identities.contains(ActorId("K003")));
  EXPECT_EQ(after.log.back().act, Act::merged);
  EXPECT_EQ(log_entries_about(after, ActorId("K001")).size(), 1U);
  EXPECT_EQ(log_entries_about(after, ActorId("K003")).size(), 1U);
  EXPECT_TRUE(load_project(file + ".1", town_secret())->records == before.records);
}

TEST_F(Merging, ADryRunOnlyTells) {
  const auto before = bytes_of(file);

  const auto json = nlohmann::json::parse(run({"merge", file, "K001", "K003", "--dry-run", "--json"}).out);

  EXPECT_EQ(bytes_of(file), before);
  EXPECT_EQ(json["keep"], "K001");
  EXPECT_TRUE(json["ties"].contains("joined"));
}

TEST_F(Merging, AsksFirstAndRefusesWhatIsNot) {
  const auto before = bytes_of(file);

  EXPECT_EQ(run({"merge", file, "K001", "K404"}).exit_code, 3);
  EXPECT_EQ(run({"merge", file, "K001", "K001"}).exit_code, 3);
  EXPECT_EQ(run({"merge", file, "K001"}).exit_code, 2);
  EXPECT_EQ(run({"merge", file, "K001", "K003", "--yes", "--without-names"}).exit_code, 3);

  EXPECT_EQ(bytes_of(file), before);
}

}  // namespace
}  // namespace sleutelnet
