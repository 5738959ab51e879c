#include "importers/file_set.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

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

std::vector<IssueCode> refusals(const std::filesystem::path& folder) {
  std::vector<IssueCode> codes;
  for (const auto& issue : testing::at_least(find_files({folder}).issues, Severity::file_refused)) {
    codes.push_back(issue.code);
  }
  return codes;
}

TEST(FileSet, AFolderWithoutTablesIsRefusedForWhatItIs) {
  const TemporaryFolder empty;
  EXPECT_THAT(refusals(empty.path()), ElementsAre(IssueCode::folder_without_tables));

  const TemporaryFolder folders;
  folders.write("oud/a.csv", "x");
  EXPECT_THAT(refusals(folders.path()), ElementsAre(IssueCode::folder_of_folders));
}

TEST(FileSet, AFolderThatMayNotBeReadIsRefusedAsSuch) {
  if (geteuid() == 0) GTEST_SKIP() << "root may read every folder";
  const TemporaryFolder folder;
  folder.write("dicht/a.csv", "x");
  std::filesystem::permissions(folder.path() / "dicht", std::filesystem::perms::none);

  EXPECT_THAT(refusals(folder.path() / "dicht"), ElementsAre(IssueCode::folder_unreadable));

  std::filesystem::permissions(folder.path() / "dicht", std::filesystem::perms::owner_all);
}

TEST(FileSet, ADatedFolderThatIsNoDateOrHoldsNothingIsRefused) {
  const TemporaryFolder folder;
  folder.write("a.csv", "x");
  folder.write("2025-02-30/a.csv", "x");
  folder.write("2025-11-24/lees-mij.txt", "x");

  EXPECT_THAT(refusals(folder.path()),
              ElementsAre(IssueCode::folder_date_impossible, IssueCode::folder_without_tables));
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
