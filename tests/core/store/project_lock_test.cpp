#include "core/store/project_lock.hpp"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/core/store/support/projects.hpp"

namespace sleutelnet {
namespace {

using namespace testing;
namespace fs = std::filesystem;

const LockHolder ans{"ans", "balie-3", 41, "2025-11-24 09:12"};
const LockHolder bob{"bob", "balie-3", 42, "2025-11-24 10:00"};

class Locked : public ::testing::Test {
 protected:
  ScratchFolder folder;
  fs::path file = folder / "stad.sleutelnet";
};

TEST_F(Locked, TheSecondIsToldWhoIsFirst) {
  const auto first = ProjectLock::take(file, ans);
  ASSERT_TRUE(std::holds_alternative<ProjectLock>(first));

  const auto second = ProjectLock::take(file, bob);

  ASSERT_TRUE(std::holds_alternative<LockHolder>(second));
  EXPECT_EQ(std::get<LockHolder>(second), ans);
}

TEST_F(Locked, IsFreeAgainAndLeavesNoFileOnceTheFirstIsDone) {
  { const auto first = ProjectLock::take(file, ans); }

  EXPECT_TRUE(fs::is_empty(folder.path()));
  EXPECT_TRUE(std::holds_alternative<ProjectLock>(ProjectLock::take(file, bob)));
}

TEST_F(Locked, OfAProgramThatWasKilledIsNone) {
  const pid_t child = fork();
  if (child == 0) {
    const auto lock = ProjectLock::take(file, ans);
    _exit(std::holds_alternative<ProjectLock>(lock) ? 0 : 1);  // without releasing it
  }
  int status = 0;
  waitpid(child, &status, 0);
  ASSERT_EQ(status, 0);
  ASSERT_TRUE(fs::exists(lock_file_of(file)));

  const auto taken = ProjectLock::take(file, bob);

  EXPECT_TRUE(std::holds_alternative<ProjectLock>(taken));
  EXPECT_EQ(bytes_of(lock_file_of(file)), "bob\nbalie-3\n42\n2025-11-24 10:00\n");
}

TEST_F(Locked, OnAnotherMachineCounts) {
  put_bytes(lock_file_of(file), "cor\nstadhuis\n7\n2025-11-23 17:00\n");

  const auto taken = ProjectLock::take(file, ans);

  ASSERT_TRUE(std::holds_alternative<LockHolder>(taken));
  EXPECT_EQ(std::get<LockHolder>(taken).machine, "stadhuis");
  EXPECT_TRUE(fs::exists(lock_file_of(file)));
}

TEST_F(Locked, WithAnEmptyFileIsFree) {
  put_bytes(lock_file_of(file), "");
  EXPECT_TRUE(std::holds_alternative<ProjectLock>(ProjectLock::take(file, ans)));
}

TEST_F(Locked, InAFolderThatIsNotThereIsAnError) {
  EXPECT_TRUE(std::holds_alternative<StoreError>(ProjectLock::take(folder / "weg/stad.sleutelnet", ans)));
}

}  // namespace
}  // namespace sleutelnet
