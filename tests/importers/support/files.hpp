#pragma once
// Small files for a test: made, read and gone again.

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "importers/draft.hpp"
#include "importers/issue.hpp"

namespace sleutelnet::testing {

// A folder of its own that disappears with the object.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }
  // Writes a file, with the folders above it, and returns where it is.
  std::filesystem::path write(const std::string& name, std::string_view bytes) const;

 private:
  std::filesystem::path path_;
};

std::filesystem::path data(const std::string& name);  // under tests/importers/data

// The folder of reference data, empty when the environment names none.
std::filesystem::path reference();

std::vector<Issue> with_code(const std::vector<Issue>& issues, IssueCode code);
std::vector<Issue> at_least(const std::vector<Issue>& issues, Severity severity);

// Where the conservation law fails, in words; empty when it holds for every file.
std::string broken_conservation(const std::vector<FileCount>& files, const std::vector<Issue>& issues);

}  // namespace sleutelnet::testing
