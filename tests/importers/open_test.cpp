#include "importers/open.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importers/support/files.hpp"

namespace sleutelnet {
namespace {

using testing::at_least;
using testing::broken_conservation;
using testing::data;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using testing::TemporaryFolder;
using testing::with_code;

std::string all_of(const std::vector<Issue>& issues) {
  std::string text;
  for (const auto& issue : issues) {
    text += issue.file + ":" + std::to_string(issue.line) + " code " + std::to_string(static_cast<int>(issue.code)) +
            " " + issue.column + " " + issue.value + "\n";
  }
  return text;
}

TEST(Open, AFolderGivesItsNewestSnapshotAndKeepsTheOthers) {
  const auto opened = open_paths({data("municipality")});

  ASSERT_TRUE(opened.records) << all_of(opened.issues);
  const auto& network = opened.records->network;
  EXPECT_EQ(network.name, "Kleindam");
  EXPECT_TRUE(network.synthetic);
  EXPECT_EQ(network.date, *parse_date("2025-11-24"));
  EXPECT_EQ(network.actors.size(), 5U);
  EXPECT_EQ(network.ties.size(), 3U);
  EXPECT_EQ(network.reach.size(), 3U);
  EXPECT_EQ(network.areas.size(), 5U);
  EXPECT_EQ(opened.records->vault.identities.size(), 2U);
  ASSERT_THAT(opened.snapshots, SizeIs(2));
  EXPECT_EQ(opened.snapshots.front().name, "2025-01-13");
  EXPECT_EQ(opened.snapshots.front().network.actors.size(), 2U);
  EXPECT_EQ(opened.snapshots.back().network, network);
}

TEST(Open, NothingInASoundFolderIsRefused) {
  const auto opened = open_paths({data("municipality")});

  EXPECT_THAT(at_least(opened.issues, Severity::row_refused), IsEmpty()) << all_of(opened.issues);
  EXPECT_EQ(broken_conservation(opened.files, opened.issues), "");
}

}  // namespace
}  // namespace sleutelnet
