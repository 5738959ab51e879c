#include "core/store/autosave.hpp"

#include <gtest/gtest.h>

#include "core/store/safe_save.hpp"
#include "tests/core/store/support/failing_files.hpp"
#include "tests/core/store/support/projects.hpp"

namespace sleutelnet {
namespace {

using namespace testing;
namespace fs = std::filesystem;

class Autosaved : public ::testing::Test {
 protected:
  Autosaved() {
    EXPECT_FALSE(save_project(small_project(), file, town_secret()));
    changed.records.network.name = "Waterdam aan Zee";
    changed.records.vault.identities.put({ActorId("K002"), "Nieuw", "", ""});
  }

  ScratchFolder folder;
  fs::path file = folder / "stad.sleutelnet";
  Project changed = small_project();
};

TEST_F(Autosaved, GivesBackWhatWasNotSavedAndLeavesTheProject) {
  EXPECT_FALSE(find_autosave(file));

  ASSERT_FALSE(write_autosave(changed, file, town_secret()));

  const auto found = find_autosave(file);
  ASSERT_TRUE(found);
  EXPECT_TRUE(*load_project(*found, town_secret()) == changed);
  EXPECT_TRUE(*load_project(file, town_secret()) == small_project());
  EXPECT_FALSE(fs::exists(generation(*found, 1)));
}

TEST_F(Autosaved, IsGoneOnceTheProjectIsSaved) {
  ASSERT_FALSE(write_autosave(changed, file, town_secret()));

  ASSERT_FALSE(save_project(changed, file, town_secret()));

  EXPECT_FALSE(find_autosave(file));
  for (const auto& entry : fs::directory_iterator(folder.path())) {
    EXPECT_EQ(entry.path().string().find("herstel"), std::string::npos) << entry.path();
  }
}

TEST_F(Autosaved, IsNotOfferedWhenTheProjectWasSavedLater) {
  ASSERT_FALSE(write_autosave(changed, file, town_secret()));

  fs::last_write_time(file, fs::last_write_time(*find_autosave(file)) + std::chrono::seconds(1));

  EXPECT_FALSE(find_autosave(file));
}

TEST_F(Autosaved, IsSealedWithTheKeyOfTheProject) {
  ASSERT_FALSE(write_autosave(changed, file, town_secret()));

  EXPECT_EQ(load_project(*find_autosave(file), secret_of("anders")).error().problem, StoreProblem::wrong_passphrase);
  for (const auto& entry : fs::directory_iterator(folder.path())) {
    EXPECT_EQ(bytes_of(entry).find("Waterdam"), std::string::npos) << entry.path();
  }
}

TEST_F(Autosaved, ThatFailsLeavesTheOneBefore) {
  ASSERT_FALSE(write_autosave(changed, file, town_secret()));
  auto later = changed;
  later.records.network.name = "Later";
  for (int step = 1; step <= 6; ++step) {
    FailingFiles files(Fault::killed, step);
    ASSERT_TRUE(write_autosave(later, file, town_secret(), files)) << step;
    const auto loaded = load_project(*find_autosave(file), town_secret());
    ASSERT_TRUE(loaded);
    EXPECT_TRUE(*loaded == changed || *loaded == later) << step;
  }
}

}  // namespace
}  // namespace sleutelnet
