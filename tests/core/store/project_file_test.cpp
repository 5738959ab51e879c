// A project comes back as it was saved, and whatever is wrong with its files is told apart and touches nothing.

#include <gtest/gtest.h>

#include <map>

#include "core/store/database.hpp"
#include "core/store/project_image.hpp"
#include "core/store/schema.hpp"
#include "tests/core/store/support/projects.hpp"

namespace sleutelnet {
namespace {

using namespace testing;
namespace fs = std::filesystem;

class StoredTown : public ::testing::Test {
 protected:
  StoredTown() { EXPECT_FALSE(save_project(small_project(), file, town_secret())); }

  std::optional<StoreProblem> problem(const Secret& secret = town_secret()) const {
    const auto loaded = load_project(file, secret);
    return loaded ? std::nullopt : std::optional(loaded.error().problem);
  }
  void damage(const fs::path& which, std::size_t place) const {
    auto bytes = bytes_of(which);
    bytes.at(place) = static_cast<char>(bytes.at(place) ^ 0x10);
    put_bytes(which, bytes);
  }

  ScratchFolder folder;
  fs::path file = folder / "waterdam.sleutelnet";
  fs::path names = folder / "waterdam.namen";
};

TEST(ProjectFile, GivesBackEveryFieldAndEveryCode) {
  const ScratchFolder folder;
  const auto project = full_project();

  ASSERT_FALSE(save_project(project, folder / "vol.sleutelnet", town_secret()));
  const auto loaded = load_project(folder / "vol.sleutelnet", town_secret());

  ASSERT_TRUE(loaded);
  EXPECT_TRUE(*loaded == project);
}

TEST(ProjectFile, KeepsAnEmptyProject) {
  const ScratchFolder folder;

  ASSERT_FALSE(save_project({}, folder / "leeg.sleutelnet", town_secret()));

  EXPECT_TRUE(*load_project(folder / "leeg.sleutelnet", town_secret()) == Project{});
  EXPECT_FALSE(fs::exists(folder / "leeg.namen"));
}

TEST(ProjectFile, SharesTheRowsThatMomentsHaveInCommon) {
  auto image = network_image(small_project());
  auto content = read_network_image(image);

  const auto& project = content->project;
  EXPECT_TRUE(project.records.network.areas.shares_rows_with(project.snapshots.front().network.areas));
  EXPECT_FALSE(project.records.network.actors.shares_rows_with(project.snapshots.front().network.actors));
}

TEST_F(StoredTown, HasNoNameInTheFileOfTheNetworkEvenWhenOpen) {
  const auto image = network_image(small_project());

  const std::string text(image.begin(), image.end());
  for (const auto* name : {"mer Y", "Fenna", "Zandstra", "06-0000", "voorbeeld.nl"}) {
    EXPECT_EQ(text.find(name), std::string::npos) << name;
  }
  EXPECT_NE(text.find("K001"), std::string::npos);
}

TEST_F(StoredTown, ShowsNothingReadableAndNoPlainDatabaseOnDisk) {
  for (const auto& entry : fs::directory_iterator(folder.path())) {
    const auto bytes = bytes_of(entry);
    for (const auto* word : {"K001", "Fenna", "Waterdam", "SQLite format", "CREATE TABLE"}) {
      EXPECT_EQ(bytes.find(word), std::string::npos) << entry.path() << " shows " << word;
    }
  }
}

TEST_F(StoredTown, IsForItsOwnerAlone) {
  EXPECT_EQ(fs::status(file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(StoredTown, OpensWithoutTheFileOfNamesAndSaysSo) {
  fs::remove(names);

  const auto loaded = load_project(file, town_secret());

  ASSERT_TRUE(loaded);
  EXPECT_EQ(loaded->vault, VaultState::missing);
  EXPECT_TRUE(loaded->records.vault.identities.empty());
  EXPECT_TRUE(loaded->records.network == small_project().records.network);
}

TEST_F(StoredTown, LeavesNamesThatWereNotOpenedAsTheyAre) {
  const auto before = bytes_of(names);
  auto closed = load_project(file, town_secret(), Names::leave).value();
  EXPECT_EQ(closed.vault, VaultState::closed);

  closed.records.network.name = "Waterdam aan Zee";
  ASSERT_FALSE(save_project(closed, file, town_secret()));

  EXPECT_EQ(bytes_of(names), before);
  EXPECT_EQ(load_project(file, town_secret())->records.vault.identities.size(), 2U);
}

TEST_F(StoredTown, RefusesToReplaceNamesThatWereNotOpened) {
  auto closed = load_project(file, town_secret(), Names::leave).value();
  closed.records.vault.identities.put({ActorId("K001"), "Iemand anders", "", ""});

  EXPECT_EQ(save_project(closed, file, town_secret()), (StoreError{StoreProblem::names_not_open, names}));
  EXPECT_EQ(load_project(file, town_secret())->records.vault.identities.size(), 2U);
}

TEST_F(StoredTown, TellsAWrongPassphraseFromNone) {
  EXPECT_EQ(problem(secret_of("drie oude bomen ")), StoreProblem::wrong_passphrase);
  EXPECT_EQ(problem(secret_of("")), StoreProblem::wrong_passphrase);
  EXPECT_EQ(problem(Secret()), StoreProblem::passphrase_needed);
}

// Within the first sixteen bytes a file can no longer be told to be ours.
TEST_F(StoredTown, NamesEveryFlippedBitAsDamage) {
  const auto whole = bytes_of(file);
  const auto whole_names = bytes_of(names);
  for (std::size_t place = 0; place < whole.size(); place += place < sealed_header_bytes + 64 ? 1 : 997) {
    put_bytes(file, whole);
    damage(file, place);
    const auto expected = place < 16 ? StoreProblem::foreign : StoreProblem::damaged;
    const auto found = problem();
    EXPECT_TRUE(found == expected || (place >= 16 && place < 18 && found == StoreProblem::newer_version)) << place;
  }
  put_bytes(file, whole);
  for (std::size_t place = 18; place < whole_names.size(); place += 53) {
    put_bytes(names, whole_names);
    damage(names, place);
    EXPECT_EQ(problem(), StoreProblem::damaged) << place;
  }
}

TEST_F(StoredTown, NamesEveryCutAsTruncated) {
  const auto whole = bytes_of(file);
  for (std::size_t length = 0; length < whole.size(); length += length < 200 ? 1 : 1009) {
    put_bytes(file, whole.substr(0, length));
    EXPECT_EQ(problem(), StoreProblem::truncated) << length;
  }
  put_bytes(file, whole + "x");
  EXPECT_EQ(problem(), StoreProblem::damaged);
}

TEST_F(StoredTown, NamesWhatIsNotAProjectAndWhatIsTheOtherHalf) {
  put_bytes(folder / "brief.sleutelnet", "Beste Fenna, hierbij de lijst.");
  EXPECT_EQ(load_project(folder / "brief.sleutelnet", town_secret()).error().problem, StoreProblem::foreign);
  EXPECT_EQ(load_project(folder / "weg.sleutelnet", town_secret()).error().problem, StoreProblem::not_there);
  EXPECT_EQ(load_project(names, town_secret()).error().problem, StoreProblem::other_kind);
  EXPECT_EQ(load_project(folder.path(), town_secret()).error().problem, StoreProblem::cannot_read);
}

TEST_F(StoredTown, NamesAFileOfALaterVersion) {
  auto bytes = bytes_of(file);
  bytes[16] = 9;
  put_bytes(file, bytes);
  EXPECT_EQ(problem(), StoreProblem::newer_version);

  auto image = network_image(small_project());
  image[63] = schema_version + 1;  // user_version in the header of SQLite's format
  EXPECT_EQ(read_network_image(image).error().problem, StoreProblem::newer_version);
}

TEST_F(StoredTown, NamesAnImageThatHoldsNoTablesOfOursAsDamage) {
  Database other;
  other.run("CREATE TABLE t (a)");
  auto image = other.image();
  EXPECT_EQ(read_network_image(image).error().problem, StoreProblem::damaged);
  SecretBytes nothing;
  EXPECT_EQ(read_network_image(nothing).error().problem, StoreProblem::damaged);
}

// A row that breaks off, a code that no list has, a moment without its tables.
TEST(ProjectImage, WithAValueThatNoRecordCanHaveIsDamaged) {
  for (const auto* change :
       {"UPDATE actors SET kind = 'koning'", "UPDATE actors SET notice_given = '31-31-2025'",
        "UPDATE areas SET polygons = x'ffffffff'", "UPDATE areas SET polygons = x'0100000001000000ffffff7f'",
        "UPDATE reach SET strength = 99999999999", "DELETE FROM lists WHERE record = 'ties'", "DROP TABLE log",
        "DELETE FROM moments WHERE moment = 0", "UPDATE areas SET \"change\" = 7",
        // A place that is no number, and an infinite one.
        "UPDATE areas SET polygons = x'010000000100000001000000ffffffffffffffff0000000000000000'",
        "INSERT INTO indicators SELECT list, row, 0, 'x', 2024, 9e999, NULL FROM areas"}) {
    auto image = network_image(small_project());
    Database database(image, Database::Use::change);
    database.run(change);
    auto changed = database.image();
    const auto read = read_network_image(changed);
    ASSERT_FALSE(read) << change;
    EXPECT_EQ(read.error().problem, StoreProblem::damaged) << change;
  }
}

// A file in clear can be made by anybody, its checksum included: what is in it must not break the program.
TEST(ProjectImage, WithBytesThatSomebodyChangedIsReadOrDamagedAndNothingElse) {
  const auto whole = network_image(small_project());
  Random random(20251124);
  int damaged = 0;
  for (int round = 0; round < 2000; ++round) {
    auto image = whole;
    for (auto changes = 1 + random.below(8); changes > 0; --changes) {
      image[random.below(image.size())] = static_cast<unsigned char>(random.below(256));
    }
    const auto read = read_network_image(image);
    damaged += read ? 0 : 1;
  }
  EXPECT_GT(damaged, 100);
}

TEST(ProjectFile, WithDataOfRealPeopleIsNeverSavedWithoutAPassphrase) {
  const ScratchFolder folder;
  auto project = small_project();
  const auto file = folder / "waterdam.sleutelnet";

  EXPECT_EQ(save_project(project, file, Secret())->problem, StoreProblem::must_be_sealed);
  project.records.network.synthetic = true;  // a snapshot is still real
  EXPECT_EQ(save_project(project, file, Secret())->problem, StoreProblem::must_be_sealed);
  EXPECT_TRUE(fs::is_empty(folder.path()));
}

TEST(ProjectFile, OfInventedDataMayStandInClearAndSaysSo) {
  const ScratchFolder folder;
  auto project = small_project();
  project.records.network.synthetic = true;
  project.snapshots.front().network.synthetic = true;
  const auto file = folder / "waterdam.sleutelnet";

  ASSERT_FALSE(save_project(project, file, Secret()));

  EXPECT_FALSE(seal_of(file)->sealed);
  EXPECT_TRUE(*load_project(file, Secret()) == project);
  auto bytes = bytes_of(file);
  bytes[bytes.size() / 2] ^= 1;
  put_bytes(file, bytes);
  EXPECT_EQ(load_project(file, Secret()).error().problem, StoreProblem::damaged);
}

TEST(ProjectFile, ThatIsNoProjectIsNeverReplaced) {
  const ScratchFolder folder;
  put_bytes(folder / "waterdam.sleutelnet", "belangrijk");
  EXPECT_EQ(save_project(small_project(), folder / "waterdam.sleutelnet", town_secret())->problem,
            StoreProblem::foreign);
  EXPECT_EQ(bytes_of(folder / "waterdam.sleutelnet"), "belangrijk");
}

TEST(ProjectFile, ThatCannotBeWrittenSaysWhy) {
  if (geteuid() == 0) GTEST_SKIP() << "root may write everywhere";
  const ScratchFolder folder;
  fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
  EXPECT_EQ(save_project(small_project(), folder / "waterdam.sleutelnet", town_secret())->problem,
            StoreProblem::no_permission);
  fs::permissions(folder.path(), fs::perms::owner_all);
}

TEST(ProjectFile, ReachedThroughALinkStaysWhereItIs) {
  const ScratchFolder folder;
  fs::create_directory(folder / "echt");
  ASSERT_FALSE(save_project(small_project(), folder / "echt/waterdam.sleutelnet", town_secret()));
  fs::create_symlink(folder / "echt/waterdam.sleutelnet", folder / "kort.sleutelnet");

  ASSERT_FALSE(save_project({}, folder / "kort.sleutelnet", town_secret()));

  EXPECT_TRUE(fs::is_symlink(folder / "kort.sleutelnet"));
  EXPECT_TRUE(load_project(folder / "echt/waterdam.sleutelnet", town_secret())->records.network.actors.empty());
}

// The moderate cost of libsodium, which only this test pays.
TEST(ProjectFile, IsSealedAtTheModerateCostUnlessAsked) {
  EXPECT_EQ(Secret(SecretBytes(3, 'a')).cost(), (KeyCost{3, 256ULL << 20U}));
}

}  // namespace
}  // namespace sleutelnet
