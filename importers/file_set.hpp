#pragma once
// Which files stand behind the paths a user gives: tables that all snapshots share, and those of each
// dated subfolder.

#include <filesystem>
#include <map>
#include <vector>

#include "core/support/date.hpp"
#include "importers/file_bytes.hpp"

namespace sleutelnet {

struct FileSet {
  std::vector<SourceFile> shared;
  std::map<Date, std::vector<SourceFile>> dated;
  std::vector<Issue> issues;  // what was left alone
};

// A folder gives its files and its dated subfolders; a dated folder gives itself and the files of its
// parent; a file gives itself. In order of name. Files of other kinds within a folder are left alone.
FileSet find_files(const std::vector<std::filesystem::path>& paths);

// Whether the ending of a file says that it may be meant for us.
bool meant_for_us(const std::filesystem::path& file);

}  // namespace sleutelnet
