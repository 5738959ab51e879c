// What report/writers writes as a folder of tables, the importers read back unchanged; and the sample
// municipality is read without a loss, with the traps in its import folder found (domain.md G, T8–T11).

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "importers/import_files.hpp"
#include "report/writers/municipality_folder.hpp"
#include "tests/importers/support/files.hpp"

namespace sleutelnet {
namespace {

using testing::at_least;
using testing::broken_conservation;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using testing::TemporaryFolder;
using testing::with_code;

std::filesystem::path sample(const std::string& name) {
  return std::filesystem::path(SOURCE_FOLDER) / "sample-data" / name;
}

TEST(RoundTrip, RecordsWrittenAsAFolderAreReadBackUnchanged) {
  for (const auto* name : {"veldhaven", "polderzijl"}) {
    const auto opened = open_paths({sample(name)});
    ASSERT_TRUE(opened.records);
    const TemporaryFolder folder;
    ASSERT_TRUE(write_municipality_folder(*opened.records, {}, folder.path() / "uit"));

    const auto again = open_paths({folder.path() / "uit"});

    ASSERT_TRUE(again.records);
    EXPECT_TRUE(*again.records == *opened.records) << name;
    EXPECT_THAT(at_least(again.issues, Severity::row_refused), IsEmpty());
  }
}

TEST(Sample, IsReadWithoutALoss) {
  for (const auto* name : {"veldhaven", "polderzijl"}) {
    const auto opened = open_paths({sample(name)});

    EXPECT_THAT(at_least(opened.issues, Severity::row_refused), IsEmpty()) << name;
    EXPECT_EQ(broken_conservation(opened.files, opened.issues), "") << name;
  }
}

TEST(Sample, TheTrapsInTheImportFolderAreFound) {
  const auto opened = open_paths({sample("veldhaven")});
  ASSERT_TRUE(opened.records);

  const auto import = import_files(*opened.records, {sample("veldhaven/import")});

  EXPECT_THAT(with_code(import.issues, IssueCode::possible_duplicate), SizeIs(1));
  EXPECT_THAT(with_code(import.issues, IssueCode::note_withheld), SizeIs(1));
  const auto stranger = with_code(import.issues, IssueCode::unknown_actor);
  ASSERT_THAT(stranger, SizeIs(1));
  EXPECT_EQ(stranger[0].column, "naar");
  EXPECT_THAT(with_code(import.issues, IssueCode::candidate_without_name_rights).at(0).arguments,
              ElementsAre("K123", "29"));
  EXPECT_EQ(broken_conservation(import.files, import.issues), "");
}

}  // namespace
}  // namespace sleutelnet
