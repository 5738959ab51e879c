#include "importers/child_process.hpp"

#include <gtest/gtest.h>

namespace sleutelnet {
namespace {

TEST(ChildProcess, GivesWhatTheProgramSays) {
  const auto result = run_child({"printf", "%s", "a b;c $HOME"});

  EXPECT_EQ(result.end, ChildEnd::finished);
  EXPECT_EQ(result.output, "a b;c $HOME");
}

TEST(ChildProcess, ProgramThatIsNotThereIsMissing) {
  EXPECT_EQ(run_child({"sleutelnet-no-such-program"}).end, ChildEnd::missing);
}

TEST(ChildProcess, ProgramThatFailsTellsWhy) {
  const auto result = run_child({"ls", "/no/such/folder"});

  EXPECT_EQ(result.end, ChildEnd::failed);
  EXPECT_NE(result.errors, "");
}

TEST(ChildProcess, OutputBeyondTheLimitStopsIt) {
  const auto result = run_child({"yes"}, {.output_bytes = 100'000});

  EXPECT_EQ(result.end, ChildEnd::too_large);
  EXPECT_LE(result.output.size(), 100'001U);
}

TEST(ChildProcess, TakingTooLongStopsIt) {
  const auto start = std::chrono::steady_clock::now();

  const auto result = run_child({"sleep", "60"}, {.time = std::chrono::milliseconds(200)});

  EXPECT_EQ(result.end, ChildEnd::timed_out);
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(10));
}

TEST(ChildProcess, IsEndedWhenToldToStop) {
  int questions = 0;
  const auto begin = std::chrono::steady_clock::now();
  const auto result = run_child({"sleep", "60"}, {.stop = [&] { return ++questions > 2; }});

  EXPECT_EQ(result.end, ChildEnd::stopped);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(30));
}

TEST(OwnFolder, IsOursAloneAndGoneAfterwards) {
  std::filesystem::path path;
  {
    const OwnFolder folder;
    path = folder.path();
    ASSERT_TRUE(std::filesystem::is_directory(path));
    EXPECT_EQ(std::filesystem::status(path).permissions(), std::filesystem::perms::owner_all);
  }
  EXPECT_FALSE(std::filesystem::exists(path));
}

TEST(ChildProcess, HasNothingOnItsInput) { EXPECT_EQ(run_child({"cat"}).end, ChildEnd::finished); }

}  // namespace
}  // namespace sleutelnet
