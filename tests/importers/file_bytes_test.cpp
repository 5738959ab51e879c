#include "importers/file_bytes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importers/support/files.hpp"

namespace sleutelnet {
namespace {

using ::testing::SizeIs;
using testing::TemporaryFolder;
using testing::with_code;

TEST(FileBytes, TheKindIsToldByContent) {
  EXPECT_EQ(kind_of(std::string_view("SQLite format 3\0rest", 20)), FileKind::geopackage);
  EXPECT_EQ(kind_of("\xEF\xBB\xBF \n{\"type\""), FileKind::geojson);
  EXPECT_EQ(kind_of("id;naam"), FileKind::table);
  EXPECT_EQ(kind_of(""), FileKind::table);
}

TEST(FileBytes, AFolderIsNoFile) {
  const TemporaryFolder folder;
  std::vector<Issue> issues;

  EXPECT_FALSE(read_beginning({folder.path(), "map"}, {}, issues));
  EXPECT_THAT(with_code(issues, IssueCode::file_is_folder), SizeIs(1));
}

TEST(FileBytes, ADeviceIsNoFile) {
  std::vector<Issue> issues;

  EXPECT_FALSE(read_beginning({"/dev/zero", "nul"}, {}, issues));
  EXPECT_THAT(with_code(issues, IssueCode::file_missing), SizeIs(1));
}

TEST(FileBytes, TheLimitHolds) {
  const TemporaryFolder folder;
  const auto path = folder.write("a.csv", "0123456789");
  std::vector<Issue> issues;

  EXPECT_TRUE(read_beginning({path, "a.csv"}, {.file_bytes = 10}, issues));
  EXPECT_FALSE(read_beginning({path, "a.csv"}, {.file_bytes = 9}, issues));
  EXPECT_EQ(with_code(issues, IssueCode::file_too_large).at(0).arguments.at(0), "10");
  EXPECT_EQ(read_all({path, "a.csv"}), "0123456789");
}

}  // namespace
}  // namespace sleutelnet
