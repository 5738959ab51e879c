#include "importers/file_set.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importers/support/files.hpp"

namespace sleutelnet {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;
using testing::TemporaryFolder;

std::vector<std::string> names(const std::vector<SourceFile>& files) {
  std::vector<std::string> result;
  for (const auto& file : files) result.push_back(file.name);
  return result;
}

TEST(FileSet, DatedSubfoldersAreSnapshots) {
  const TemporaryFolder folder;
  folder.write("b.csv", "x");
  folder.write("a.geojson", "x");
  folder.write("2025-01-13/a.csv", "x");
  folder.write(".verborgen.csv", "x");
  folder.write("oud/a.csv", "x");

  const auto files = find_files({folder.path()});

  EXPECT_THAT(names(files.shared), ElementsAre("a.geojson", "b.csv"));
  ASSERT_THAT(files.dated, SizeIs(1));
  EXPECT_THAT(names(files.dated.begin()->second), ElementsAre("2025-01-13/a.csv"));
  EXPECT_THAT(files.issues, SizeIs(1));
}

TEST(FileSet, AClosingSlashMakesNoDifference) {
  const TemporaryFolder folder;
  folder.write("a.csv", "x");
  folder.write("2025-01-13/b.csv", "x");

  const auto files = find_files({folder.path() / "2025-01-13/"});

  EXPECT_THAT(names(files.shared), ElementsAre("a.csv"));
  EXPECT_THAT(names(files.dated.at(*parse_date("2025-01-13"))), ElementsAre("2025-01-13/b.csv"));
}

TEST(FileSet, OneFileIsReadOnceAndTwoOfOneNameAreToldApart) {
  const TemporaryFolder folder;
  const auto first = folder.write("een/a.csv", "x");
  const auto second = folder.write("twee/a.csv", "x");

  const auto files = find_files({first, second, first});

  EXPECT_THAT(names(files.shared), ElementsAre("a.csv", second.string()));
}

}  // namespace
}  // namespace sleutelnet
