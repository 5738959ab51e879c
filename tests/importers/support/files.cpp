#include "tests/importers/support/files.hpp"

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <set>

namespace sleutelnet::testing {

TemporaryFolder::TemporaryFolder() {
  static std::atomic<int> number = 0;
  path_ = std::filesystem::temp_directory_path() /
          ("sleutelnet-importers-" + std::to_string(getpid()) + "-" + std::to_string(++number));
  std::filesystem::create_directories(path_);
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code error;
  std::filesystem::remove_all(path_, error);
}

std::filesystem::path TemporaryFolder::write(const std::string& name, std::string_view bytes) const {
  const auto path = path_ / name;
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  return path;
}

std::filesystem::path data(const std::string& name) {
  return std::filesystem::path(SOURCE_FOLDER) / "tests" / "importers" / "data" / name;
}

std::filesystem::path reference() {
  const char* folder = std::getenv("SLEUTELNET_REFERENCE");
  return folder == nullptr ? std::filesystem::path() : std::filesystem::path(folder);
}

std::vector<Issue> with_code(const std::vector<Issue>& issues, IssueCode code) {
  std::vector<Issue> found;
  std::copy_if(issues.begin(), issues.end(), std::back_inserter(found),
               [&](const Issue& issue) { return issue.code == code; });
  return found;
}

std::vector<Issue> at_least(const std::vector<Issue>& issues, Severity severity) {
  std::vector<Issue> found;
  std::copy_if(issues.begin(), issues.end(), std::back_inserter(found),
               [&](const Issue& issue) { return issue.severity >= severity; });
  return found;
}

namespace {

// Of networks and maps, where many rows may stand on one line, each refused or merged row has one issue.
bool rows_share_lines(const FileCount& file) {
  return file.table.empty() || file.format == "GeoJSON" || file.format == "GeoPackage" || file.format == "Shapefile";
}

std::string broken_count_by_issue(const FileCount& file, const std::vector<Issue>& issues) {
  std::size_t refused = 0;
  std::size_t merged = 0;
  for (const auto& issue : issues) {
    if (issue.file != file.file) continue;
    if (issue.code == IssueCode::row_duplicate || issue.code == IssueCode::area_parts_joined) ++merged;
    if (issue.severity != Severity::row_refused) continue;
    refused += issue.code == IssueCode::networks_left_out ? std::stoul(issue.arguments.at(2)) : 1;
  }
  if (refused != file.rows_refused) return file.file + ": a refused row is not named";
  return merged == file.rows_merged ? "" : file.file + ": a merged row is not named";
}

}  // namespace

std::string broken_conservation(const std::vector<FileCount>& files, const std::vector<Issue>& issues) {
  for (const auto& file : files) {
    if (file.rows_read != file.rows_kept + file.rows_merged + file.rows_refused)
      return file.file + ": rows do not add up";
    if (file.refused) {
      const bool named = std::any_of(issues.begin(), issues.end(), [&](const Issue& issue) {
        return issue.file == file.file && issue.severity == Severity::file_refused;
      });
      if (!named || file.rows_refused != file.rows_read) return file.file + ": the refused file is not named";
      continue;
    }
    if (rows_share_lines(file)) {
      if (const auto broken = broken_count_by_issue(file, issues); !broken.empty()) return broken;
      continue;
    }
    std::set<std::size_t> refused_lines;
    std::set<std::size_t> merged_lines;
    for (const auto& issue : issues) {
      if (issue.file != file.file) continue;
      if (issue.severity == Severity::row_refused) refused_lines.insert(issue.line);
      if (issue.code == IssueCode::row_duplicate) merged_lines.insert(issue.line);
    }
    if (refused_lines.size() != file.rows_refused) return file.file + ": a refused row is not named";
    if (merged_lines.size() != file.rows_merged) return file.file + ": a merged row is not named";
    if (refused_lines.contains(0) || merged_lines.contains(0)) return file.file + ": a row is named without its line";
  }
  return {};
}

}  // namespace sleutelnet::testing
