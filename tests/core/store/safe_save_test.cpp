// A save that fails at any write, flush or rename, or a machine that stops there, leaves the project whole: as it was
// or as it was to become, network and names of one and the same save.

#include "core/store/safe_save.hpp"

#include <gtest/gtest.h>
#include <sys/wait.h>

#include <csignal>
#include <thread>

#include "core/support/random.hpp"
#include "tests/core/store/support/failing_files.hpp"
#include "tests/core/store/support/projects.hpp"

namespace sleutelnet {
namespace {

using namespace testing;
namespace fs = std::filesystem;

// A project that tells by network and by names the which save it is.
Project numbered(int number) {
  auto project = small_project();
  project.records.network.name = std::to_string(number);
  project.records.vault.identities.put({ActorId("K001"), std::to_string(number), "", ""});
  return project;
}

// Which save stands there; −1 when nothing opens, −2 when network and names are of two saves.
int number_in(const fs::path& file) {
  const auto loaded = load_project(file, town_secret());
  if (!loaded || loaded->vault != VaultState::open) return -1;
  const auto* names = loaded->records.vault.identities.find(ActorId("K001"));
  if (names == nullptr || names->name != loaded->records.network.name) return -2;
  return std::stoi(loaded->records.network.name);
}

class SaveWithFault : public ::testing::TestWithParam<Fault> {};

TEST_P(SaveWithFault, AtEveryStepKeepsTheProjectWhole) {
  int steps = 0;
  for (bool failed = true; failed; ++steps) {
    const ScratchFolder folder;
    const auto file = folder / "stad.sleutelnet";
    for (int number = 1; number <= 3; ++number) ASSERT_FALSE(save_project(numbered(number), file, town_secret()));
    FailingFiles files(GetParam(), steps + 1);

    const auto failure = save_project(numbered(4), file, town_secret(), files);

    failed = files.failed();
    const int found = number_in(file);
    EXPECT_TRUE(found == 4 || (failure && found == 3)) << "step " << steps << " left " << found;
    EXPECT_EQ(failure.has_value(), failed) << "step " << steps;
    ASSERT_FALSE(save_project(numbered(5), file, town_secret())) << "after a failure at step " << steps;
    EXPECT_EQ(number_in(file), 5);
    EXPECT_GE(number_in(generation(file, 1)), 3) << "step " << steps;
  }
  EXPECT_GT(steps, 12);
}

INSTANTIATE_TEST_SUITE_P(OfEveryKind, SaveWithFault,
                         ::testing::Values(Fault::disk_full, Fault::no_permission, Fault::killed));

TEST(Save, ThatReadsBackSomethingElseFails) {
  for (int write = 1; write <= 3; write += 2) {  // the first and second file; between them is a flush
    const ScratchFolder folder;
    const auto file = folder / "stad.sleutelnet";
    ASSERT_FALSE(save_project(numbered(1), file, town_secret()));
    FailingFiles files(Fault::wrong_bytes, write);

    const auto failure = save_project(numbered(2), file, town_secret(), files);

    ASSERT_TRUE(failure);
    EXPECT_EQ(failure->problem, StoreProblem::differs_after_writing);
    EXPECT_EQ(number_in(file), 1);
  }
}

TEST(Save, ThatFailsLeavesNothingBeside) {
  const ScratchFolder folder;
  const auto file = folder / "stad.sleutelnet";
  ASSERT_FALSE(save_project(numbered(1), file, town_secret()));
  FailingFiles files(Fault::disk_full, 3);

  ASSERT_TRUE(save_project(numbered(2), file, town_secret(), files));

  EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), {}), 2);
}

TEST(Save, KeepsTheLastFiveWithTheirNames) {
  const ScratchFolder folder;
  const auto file = folder / "stad.sleutelnet";
  for (int number = 1; number <= 8; ++number) ASSERT_FALSE(save_project(numbered(number), file, town_secret()));

  EXPECT_EQ(number_in(file), 8);
  for (int back = 1; back <= kept_generations; ++back) EXPECT_EQ(number_in(generation(file, back)), 8 - back) << back;
  EXPECT_FALSE(fs::exists(generation(file, kept_generations + 1)));
}

// Names that were moved elsewhere and saved around come back with the generation they belong to.
TEST(Save, OfTheNetworkAloneLeavesTheNamesWithTheirOwnGeneration) {
  const ScratchFolder folder;
  const auto file = folder / "stad.sleutelnet";
  for (int number = 1; number <= 2; ++number) ASSERT_FALSE(save_project(numbered(number), file, town_secret()));
  const auto closed = load_project(file, town_secret(), Names::leave);

  ASSERT_FALSE(save_project(*closed, file, town_secret()));

  EXPECT_EQ(number_in(file), 2);
  EXPECT_EQ(number_in(generation(file, 1)), 2);
  EXPECT_EQ(number_in(generation(file, 2)), 1);
}

TEST(Save, KeepsThePermissionsThatTheFileHad) {
  const ScratchFolder folder;
  const auto file = folder / "stad.sleutelnet";
  ASSERT_FALSE(save_project(numbered(1), file, town_secret()));
  const auto shared = fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read;
  fs::permissions(file, shared);

  ASSERT_FALSE(save_project(numbered(2), file, town_secret()));

  EXPECT_EQ(fs::status(file).permissions(), shared);
}

// Saves one project after the other until it is killed, and tells of each that is done.
[[noreturn]] void save_until_killed(const fs::path& file, int number, int done) {
  for (;; ++number) {
    if (save_project(numbered(number), file, town_secret())) _exit(1);
    if (write(done, &number, sizeof number) != sizeof number) _exit(2);
  }
}

TEST(Save, KilledTwoHundredTimesLosesNothing) {
  const ScratchFolder folder;
  const auto file = folder / "stad.sleutelnet";
  ASSERT_FALSE(save_project(numbered(0), file, town_secret()));
  Random random(20251124);
  int last = 0;
  int between = 0;  // how often the machine stopped in the midst of a save
  for (int kill_count = 0; kill_count < 200; ++kill_count) {
    int ends[2];
    ASSERT_EQ(pipe(ends), 0);
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) save_until_killed(file, last + 1, ends[1]);
    close(ends[1]);
    std::this_thread::sleep_for(std::chrono::microseconds(random.below(40'000)));
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    ASSERT_TRUE(WIFSIGNALED(status));
    for (int number = 0; read(ends[0], &number, sizeof number) == sizeof number;) last = number;
    close(ends[0]);
    between += fs::exists(written_beside(file)) ? 1 : 0;

    const int found = number_in(file);

    ASSERT_GE(found, last) << "a save that was done is lost";
    ASSERT_LE(found, last + 1);
    last = found;
  }
  EXPECT_GT(between, 10) << "the test killed too late to say much";
}

}  // namespace
}  // namespace sleutelnet
