// Every file under data/valid is read without a refusal, every file under data/invalid with one. To add a
// case, add a file.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "importers/source.hpp"
#include "tests/importers/support/files.hpp"

namespace sleutelnet {
namespace {

using ::testing::IsEmpty;
using ::testing::Not;

std::vector<std::filesystem::path> files_in(const std::string& folder) {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(testing::data(folder))) paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::string name_of(const ::testing::TestParamInfo<std::filesystem::path>& file) {
  auto name = file.param.stem().string();
  std::replace_if(
      name.begin(), name.end(), [](char c) { return c == '-' || c == '.'; }, '_');
  return name;
}

Draft read(const std::filesystem::path& path) {
  return read_source({path, path.filename().string()}, {}).front().draft;
}

class ValidFile : public ::testing::TestWithParam<std::filesystem::path> {};

TEST_P(ValidFile, IsReadWhole) {
  const auto draft = read(GetParam());

  EXPECT_THAT(testing::at_least(draft.issues, Severity::row_refused), IsEmpty());
  ASSERT_FALSE(draft.files.empty());
  EXPECT_GT(draft.files[0].rows_kept, 0U);
  EXPECT_EQ(testing::broken_conservation(draft.files, draft.issues), "");
}

INSTANTIATE_TEST_SUITE_P(Fixtures, ValidFile, ::testing::ValuesIn(files_in("valid")), name_of);

class InvalidFile : public ::testing::TestWithParam<std::filesystem::path> {};

TEST_P(InvalidFile, IsRefusedInWholeOrPartAndSaysWhere) {
  const auto draft = read(GetParam());

  EXPECT_THAT(testing::at_least(draft.issues, Severity::row_refused), Not(IsEmpty()));
  EXPECT_EQ(testing::broken_conservation(draft.files, draft.issues), "");
}

INSTANTIATE_TEST_SUITE_P(Fixtures, InvalidFile, ::testing::ValuesIn(files_in("invalid")), name_of);

}  // namespace
}  // namespace sleutelnet
