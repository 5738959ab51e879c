#include "viz/project/recent_projects.hpp"

#include <unistd.h>

#include <algorithm>

#include "viz/own_files.hpp"

namespace sleutelnet {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> read_paths(const fs::path& file) {
  std::vector<fs::path> paths;
  for (const auto& line : read_lines(file)) {
    if (paths.size() < most_recent && fs::path(line).is_absolute()) paths.emplace_back(line);
  }
  return paths;
}

void write_paths(const fs::path& file, const std::vector<fs::path>& paths) {
  std::vector<std::string> lines;
  for (const auto& path : paths) lines.push_back(path.string());
  write_lines(file, lines);
}

RecentProject standing_of(const fs::path& path) {
  RecentProject recent{path, EntryKind::other, std::nullopt};
  std::error_code error;
  const auto status = fs::status(path, error);
  if (!fs::exists(status)) {
    recent.missing = error == std::errc::permission_denied ? StoreProblem::no_permission : StoreProblem::not_there;
    return recent;
  }
  recent.kind = kind_of_path(path);
  if (access(path.c_str(), R_OK) != 0) recent.missing = StoreProblem::no_permission;
  return recent;
}

}  // namespace

std::vector<RecentProject> read_recent(const fs::path& file) {
  std::vector<RecentProject> recent;
  if (file.empty()) return recent;
  for (const auto& path : read_paths(file)) recent.push_back(standing_of(path));
  return recent;
}

void note_recent(const fs::path& file, const fs::path& opened) {
  const auto line = opened.string();
  if (file.empty() || !opened.is_absolute() || line.find('\n') != std::string::npos) return;
  auto paths = read_paths(file);
  std::erase(paths, opened);
  paths.insert(paths.begin(), opened);
  if (paths.size() > most_recent) paths.resize(most_recent);
  write_paths(file, paths);
}

void forget_recent(const fs::path& file) {
  std::error_code error;
  if (!file.empty()) fs::remove(file, error);
}

}  // namespace sleutelnet
